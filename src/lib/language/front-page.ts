/** What only the front page says. */
import type { LanguageCode } from './languages';

const STORIES: Record<LanguageCode, string> = { en: 'Stories', de: 'Geschichten' };

/** Heading of the list of all stories; English where there are no words. */
export const storiesHeading = (code: string): string =>
	Object.hasOwn(STORIES, code) ? STORIES[code as LanguageCode] : STORIES.en;

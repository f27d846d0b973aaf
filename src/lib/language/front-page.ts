/** What only the front page says. */
import { wordsIn, type LanguageCode } from './languages';

export interface FrontPageWords {
	/** Heading of the list of all stories. */
	stories: string;
	/** Where a story of one's own is checked, on a page in English. */
	check: string;
}

const WORDS: Record<LanguageCode, FrontPageWords> = {
	en: { stories: 'Stories', check: 'Check a story file of your own' },
	de: { stories: 'Geschichten', check: 'Eine eigene Geschichte prüfen (auf Englisch)' }
};

/** The words in a language; English where there are none. */
export const frontPageWords = (code: string): FrontPageWords => wordsIn(WORDS, code);

/** The article of a story in a line. */
import type { Language } from '../language/language';
import type { Article } from './types';

/**
 * The article by its name and publisher, or else by its day.
 *
 * @param day of publication, a finished label
 */
export const sourceLine = (
	{ title, publisher }: Article,
	language: Language,
	day: string
): string => [title, publisher].filter(Boolean).join(', ') || language.interface.articleOf(day);

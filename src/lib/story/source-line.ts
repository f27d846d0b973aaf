/** The article of a story in a line. */
import type { Language } from '../language/language';
import type { Article, Story } from './types';

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

/**
 * What a story is told from: its article, or how many there are.
 *
 * @param days of publication of each, finished labels
 */
export function sourcesLine(
	{ articles }: Pick<Story, 'articles'>,
	language: Language,
	days: readonly string[]
): string {
	const [only] = articles;
	return only && articles.length === 1
		? sourceLine(only, language, days[0] ?? '')
		: language.interface.articles(articles.length);
}

/** The article of a story in a line. */
import type { Language } from '../language/language';
import { articleAt } from './articles';
import type { Article, Source, Story } from './types';

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
 * A sentence of a story by its number, and of which article where there are several.
 *
 * @param days of publication of each article, finished labels
 */
export function sentenceName(
	story: Pick<Story, 'articles'>,
	{ article, sentence }: Pick<Source, 'article' | 'sentence'>,
	language: Language,
	days: readonly string[]
): string {
	const name = language.interface.sentence(sentence);
	if (story.articles.length === 1) return name;
	return `${sourceLine(articleAt(story, article), language, days[article] ?? '')}: ${name}`;
}

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

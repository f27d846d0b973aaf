/** The articles of a story: most have one, a dossier has hundreds. */
import type { Article, Sentence, Story, StoryEvent } from './types';

/** What the one article of a story is called that names none. */
export const ONLY = 'article';

/** The article at an index; the first for any other. */
export function articleAt({ articles }: Pick<Story, 'articles'>, index: number): Article {
	const article = articles[index] ?? articles[0];
	if (!article) throw new RangeError('A story has at least one article');
	return article;
}

/** The article that an event's date is counted from. */
export const articleOf = (story: Pick<Story, 'articles'>, event: StoryEvent): Article =>
	articleAt(story, event.datedIn);

/** The name of a sentence in a page, by which links lead to it. */
export const sentenceId = (
	story: Pick<Story, 'articles'>,
	{ article, sentence }: { article: number; sentence: number }
): string =>
	story.articles.length > 1 ? `${articleAt(story, article).id}-s${sentence}` : `s${sentence}`;

/** Of the sources of an event, the first whose sentence holds the words that date it, else the first. */
export const datingSource = <T>(
	phrase: unknown,
	sources: readonly T[],
	textOf: (source: T) => string | undefined
): T | undefined =>
	sources.find((source) => typeof phrase === 'string' && textOf(source)?.includes(phrase)) ??
	sources[0];

/** What a reader of an article needs of an event: its words there, and the colour of its track. */
export type ReportedEvent = Pick<StoryEvent, 'id' | 'title' | 'track' | 'sources'>;

/** An article as it is read, or a page of it: whole paragraphs, and the events that they report. */
export interface ArticleText {
	/** Index of the article. */
	article: number;
	paragraphs: readonly (readonly Sentence[])[];
	/** In order of time. */
	events: readonly ReportedEvent[];
}

/** An article of a story that has all of its text with it. */
export const textOf = (story: Story, article: number): ArticleText => ({
	article,
	paragraphs: articleAt(story, article).paragraphs,
	events: story.events.filter((event) => reports(article, event))
});

/** Whether an article reports an event. */
export const reports = (article: number, { sources }: ReportedEvent): boolean =>
	sources.some((source) => source.article === article);

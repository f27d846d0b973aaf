/** What is said of a story file that is checked: what it holds, or what is wrong with it. */
import { sentenceId } from './articles';
import { readStoryText } from './file';
import type { Story } from './types';

/** So many problems are listed; of more only their number is told. */
export const MOST_LISTED = 100;

/** What a file without a problem holds. */
export interface StorySummary {
	id: string;
	title: string;
	events: number;
	articles: number;
	sentences: number;
	/** Names of the sentences that report no event. */
	silent: string[];
}

/** A good file's summary, or the first problems in words and how many there are. */
export type StoryReport = { summary: StorySummary } | { lines: string[]; count: number };

/** Sums up what a story holds. */
export function summaryOf(story: Story): StorySummary {
	const told = new Set(
		story.events.flatMap(({ sources }) => sources.map((source) => sentenceId(story, source)))
	);
	const sentences = story.articles.flatMap((article, index) =>
		article.sentences.map(({ number }) => sentenceId(story, { article: index, sentence: number }))
	);
	return {
		id: story.id,
		title: story.title,
		events: story.events.length,
		articles: story.articles.length,
		sentences: sentences.length,
		silent: sentences.filter((id) => !told.has(id)).map((id) => id.replace(/^s/, ''))
	};
}

/**
 * Checks the text of a story file. Never throws on bad input.
 *
 * @param name of the file without `.json`, which its id must agree with
 */
export function reportOf(text: string, name?: string): StoryReport {
	const result = readStoryText(text, name);
	return 'story' in result
		? { summary: summaryOf(result.story) }
		: { lines: result.lines.slice(0, MOST_LISTED), count: result.lines.length };
}

/**
 * The articles of a large story as files: an article comes when it is looked at, and a very long one
 * page by page, as no column holds ten thousand sentences at once.
 */
import type { ArticleText } from '../story/articles';
import type { Sentence } from '../story/types';

/** Most sentences to a page, but for a paragraph that is longer by itself. */
export const PAGE_SIZE = 240;

/** For each page of an article, the number of its first sentence. */
export function pagesOf(paragraphs: readonly (readonly Sentence[])[]): number[] {
	const pages: number[] = [];
	let begin = -Infinity;
	for (const sentences of paragraphs) {
		const [first] = sentences;
		const last = sentences.at(-1);
		if (!first || !last) continue;
		if (pages.length > 0 && last.number - begin < PAGE_SIZE) continue;
		begin = first.number;
		pages.push(begin);
	}
	return pages.length > 0 ? pages : [1];
}

/** Index of the page on which a sentence stands. */
export function pageOf(pages: readonly number[], sentence: number): number {
	const after = pages.findIndex((first) => first > sentence);
	return Math.max(0, (after < 0 ? pages.length : after) - 1);
}

/**
 * Cuts a page out of an article.
 *
 * @param text the whole article
 * @param pages the first sentence of each page; see `pagesOf`
 */
export function cutPage(
	{ article, paragraphs, events }: ArticleText,
	pages: readonly number[],
	page: number
): ArticleText {
	const from = pages[page] ?? 1;
	const to = pages[page + 1] ?? Infinity;
	const isHere = (sentence: number) => sentence >= from && sentence < to;
	return {
		article,
		paragraphs: paragraphs.filter(([first]) => first !== undefined && isHere(first.number)),
		events: events
			.filter(({ sources }) =>
				sources.some((source) => source.article === article && isHere(source.sentence))
			)
			.map(({ id, title, track, sources }) => ({ id, title, track, sources }))
	};
}

/**
 * Reads a page.
 *
 * @throws TypeError if it is none
 */
export function readPage(value: unknown, expected: number): ArticleText {
	const { article, paragraphs, events } = (value ?? {}) as Partial<ArticleText>;
	const isPage =
		article === expected &&
		Array.isArray(paragraphs) &&
		paragraphs.every(Array.isArray) &&
		Array.isArray(events) &&
		events.every(({ id, sources }) => typeof id === 'string' && Array.isArray(sources));
	if (!isPage) throw new TypeError(`No page of article ${expected}`);
	return { article, paragraphs, events };
}

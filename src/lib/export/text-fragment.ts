/**
 * Addresses that scroll to words (URL Fragment Text Directives, WICG). They help where they work: a page
 * behind a wall, a later wording or an older browser opens at its top, so the words themselves are
 * always shown beside the link.
 */

import { sentenceId } from '../story/articles';
import type { Story } from '../story/types';
import { articleTextOf } from './article-text';
import { uriOf } from './names';

/** Up to so many words are named in full, of more only so many from either end. */
const WHOLE = 8;
const ENDS = 4;
/** So many words around the quote tell it from the same words elsewhere. */
const AROUND = 3;

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Hyphen, comma and ampersand mean something in a directive, so they are encoded too. */
const encoded = (text: string) =>
	encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D');

const countOf = (text: string, part: string) => text.split(part).length - 1;

/**
 * The address of an article that scrolls to a quote in it.
 *
 * @param url of the article; a fragment of its own is kept
 * @param text of the whole article, in which the quote must be told apart; paragraphs end with a line feed
 * @param start UTF-16 offset of the quote in the text
 * @param end of the quote
 */
export function fragmentUrl(url: string, text: string, start: number, end: number): string {
	// Directives match whole words only.
	while (start > 0 && /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) start--;
	while (end < text.length && /[\p{L}\p{N}]/u.test(text[end] ?? '')) end++;
	const quote = text.slice(start, end).trim();
	const words = wordsOf(quote);
	const range =
		words.length > WHOLE || quote.includes('\n')
			? [words.slice(0, ENDS), words.slice(-ENDS)]
			: [words];
	const directive = range.map((part) => encoded(part.join(' '))).join(',');
	const isAlone = countOf(text, quote) === 1;
	// What stands around it must be of the same paragraph.
	const before = wordsOf(text.slice(0, start).split('\n').at(-1) ?? '').slice(-AROUND);
	const after = wordsOf(text.slice(end).split('\n')[0] ?? '').slice(0, AROUND);
	const prefix = !isAlone && before.length > 0 ? `${encoded(before.join(' '))}-,` : '';
	const suffix = !isAlone && after.length > 0 ? `,-${encoded(after.join(' '))}` : '';
	const [page = url, hash] = url.split('#');
	return `${page}#${hash ?? ''}:~:text=${prefix}${directive}${suffix}`;
}

/**
 * For each sentence, by its id in a page, the address that scrolls to it in its article; none where the
 * article has no address.
 */
export function sentenceUrls(story: Story): Record<string, string> {
	return Object.fromEntries(
		story.articles.flatMap((article, index) => {
			const { url, sentences } = article;
			if (url === undefined) return [];
			const { text, offsets } = articleTextOf(article);
			return sentences.map((sentence, at) => {
				const start = offsets[at] ?? 0;
				const end = start + sentence.text.length;
				const id = sentenceId(story, { article: index, sentence: sentence.number });
				return [id, fragmentUrl(uriOf(url), text, start, end)];
			});
		})
	);
}

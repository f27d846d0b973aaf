/** The article as one text, and where in it a quote stands, counted in Unicode code points. */
import type { Article, Sentence, Source } from '../story/types';

/** Between the sentences of a paragraph, and between paragraphs. */
const SPACE = ' ';
const BREAK = '\n';

/** The text of an article, and the place of each of its sentences in it (UTF-16). */
export interface ArticleText {
	text: string;
	/** Offset of sentence n at index n - 1. */
	offsets: number[];
}

/** Joins the sentences of an article: those of a paragraph by a space, paragraphs by a line feed. */
export function articleTextOf({ sentences }: Article): ArticleText {
	let text = '';
	let last: Sentence | undefined;
	const offsets = sentences.map((sentence) => {
		if (last) text += last.paragraph === sentence.paragraph ? SPACE : BREAK;
		const offset = text.length;
		text += sentence.text;
		last = sentence;
		return offset;
	});
	return { text, offsets };
}

const pointsIn = (text: string) => [...text].length;

/** A quote as the Web Annotation selectors need it. Offsets are in code points. */
export interface QuotePlace {
	exact: string;
	prefix: string;
	suffix: string;
	start: number;
	end: number;
}

/**
 * Finds the place of a source in the text of its article.
 *
 * @param context how many code points of prefix and of suffix are wanted; there are fewer at the ends
 */
export function placeOf(source: Source, article: ArticleText, context: number): QuotePlace {
	const offset = article.offsets[source.sentence - 1] ?? 0;
	const before = article.text.slice(0, offset + source.start);
	const after = article.text.slice(offset + source.end);
	const start = pointsIn(before);
	return {
		exact: source.quote,
		prefix: [...before.slice(-2 * context)].slice(-context).join(''),
		suffix: [...after.slice(0, 2 * context)].slice(0, context).join(''),
		start,
		end: start + pointsIn(source.quote)
	};
}

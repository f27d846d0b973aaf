/** Texts of tests with the expressions of time that are meant, each in square brackets. */
import { parseEdtf } from '../../../src/lib/dates/edtf';
import { en } from '../../../src/lib/language/en';
import { english } from '../../../src/lib/tagging/english/english';
import type { Expression } from '../../../src/lib/tagging/expression';
import type { Grammar } from '../../../src/lib/tagging/grammar';
import { tagText } from '../../../src/lib/tagging/tag';
import { wordingIn } from '../../../src/lib/tagging/wording';

/** The day of publication of all examples, a Tuesday. */
export const PUBLISHED = '2024-03-05';

export interface Marked {
	/** Without the brackets. */
	text: string;
	/** What stood in brackets. */
	spans: { start: number; end: number; value?: string }[];
}

/** Reads "said on [Friday = 2024-03-01]". */
export function unmark(marked: string): Marked {
	const spans: Marked['spans'] = [];
	let text = '';
	for (const [index, piece] of marked.split(/[[\]]/).entries()) {
		const [words = '', value] = index % 2 === 1 ? piece.split(' = ') : [piece];
		if (index % 2 === 1) spans.push({ start: text.length, end: text.length + words.length, value });
		text += words;
	}
	return { text, spans };
}

/** Tags a text of Tuesday, 5 March 2024. */
export const tag = (
	text: string,
	grammar: Grammar = english,
	published = PUBLISHED
): Expression[] =>
	tagText(text, { published: parseEdtf(published), grammar, wording: wordingIn(en) });

/** What is found in a text, as "words = value". */
export const found = (text: string, grammar: Grammar = english, published = PUBLISHED): string[] =>
	tag(text, grammar, published).map(({ text: words, value }) => `${words} = ${value}`);

/** The expression that stands just where the last brackets of a text do. */
export function tagMarked(marked: string, grammar: Grammar = english): Expression | undefined {
	const { text, spans } = unmark(marked);
	const { start, end } = spans.at(-1) ?? {};
	return tag(text, grammar).find((one) => one.start === start && one.end === end);
}

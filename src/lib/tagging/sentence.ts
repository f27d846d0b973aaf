/** Why an expression reads as it does, in one sentence: the wording of an event's card. */
import { parseEdtf } from '../dates/edtf';
import { labelDate } from '../dates/label';
import type { Language } from '../language/language';
import type { Expression } from './expression';

type Unexplained = Omit<Expression, 'reading'>;

/**
 * "“on Friday”, counted from the dateline, Tuesday 5 March 2024, so Friday 1 March 2024."
 *
 * @param all the expressions of the text: what one is counted from is named by its words
 */
export function sentenceFor(
	{ text, edtf, from }: Unexplained,
	all: readonly Unexplained[],
	published: string,
	language: Language,
	zone?: string
): string {
	const { story: say } = language;
	const label = (date: string) => labelDate(parseEdtf(date), language, { weekday: true, zone });
	const quoted = (words: string) => say.quoted(words.replace(/\s+/g, ' '));
	const phrase = quoted(text);
	if (edtf === undefined) return say.unbounded([say.undatedPhrase(phrase)]);
	if (from === undefined) return say.reads(phrase, label(edtf));
	const origin = typeof from === 'number' ? all[from] : undefined;
	const named = origin?.edtf
		? say.dated(quoted(origin.text), label(origin.edtf))
		: say.dateline(label(published));
	return say.counted(phrase, named, label(edtf));
}

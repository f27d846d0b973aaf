/** What is found, as it is given out: with its values, and why it reads so in the wording of a card. */
import { formatEdtf } from '../dates/edtf-format';
import type { EdtfDate, EdtfSingle } from '../dates/edtf-types';
import type { Expression, Value } from './expression';
import type { Found } from './find';
import type { Reading } from './meaning';
import { edtfOf, timexOf } from './notation';
import type { Period } from './period';
import type { Wording } from './wording';

export interface Dated extends Found {
	/** Its words. */
	text: string;
}

/** @param all the expressions of the text: what one is counted from is named by its words */
export function explain(
	one: Dated,
	all: readonly Dated[],
	published: EdtfDate,
	wording: Wording
): Omit<Expression, 'start' | 'end'> {
	const { text, rule, reading } = one;
	const { type, modifier, from, others = [] } = reading;
	return {
		text,
		type,
		...valueOf(reading),
		...(modifier && { modifier }),
		...(from !== undefined && { from }),
		...(others.length > 0 && { others: others.map(valueOfPeriod) }),
		rule,
		reading: sentenceFor(one, all, published, wording)
	};
}

/** The date of a reading, where it names one, or one of several. */
function dateOf({ period, day, approximate, others }: Reading): EdtfDate | undefined {
	if (period) return edtfOf(day ?? period, approximate);
	// Only whole days are told apart without a likeliest, and each is a single date.
	return others && { kind: 'oneOf', members: others.map((one) => edtfOf(one) as EdtfSingle) };
}

function valueOf(reading: Reading): Value {
	const { period, value = '' } = reading;
	const date = dateOf(reading);
	return { value: period ? timexOf(period) : value, ...(date && { edtf: formatEdtf(date) }) };
}

const valueOfPeriod = (period: Period): Value => ({
	value: timexOf(period),
	edtf: formatEdtf(edtfOf(period))
});

/** "“on Friday”, counted from the dateline, Tuesday 5 March 2024, so Friday 1 March 2024." */
function sentenceFor(
	{ text, reading }: Dated,
	all: readonly Dated[],
	published: EdtfDate,
	{ label, story: say }: Wording
): string {
	const quoted = (words: string) => say.quoted(words.replace(/\s+/g, ' '));
	const phrase = quoted(text);
	const date = dateOf(reading);
	const { from } = reading;
	if (!date) return say.unbounded([say.undatedPhrase(phrase)]);
	if (from === undefined) return say.reads(phrase, label(date));
	const origin = typeof from === 'number' ? all[from] : undefined;
	const originDate = origin && dateOf(origin.reading);
	const named = originDate
		? say.dated(quoted(origin.text), label(originDate))
		: say.dateline(label(published));
	return say.counted(phrase, named, label(date));
}

/** Finds the expressions of time in a text and reads them the way news writing means them. */
import { startOfDay } from '../dates/calendar';
import { parseEdtf } from '../dates/edtf';
import { extentOf } from '../dates/extent';
import type { Language } from '../language/language';
import type { Expression, Value } from './expression';
import { findExpressions, type Found, type Publication } from './find';
import type { Grammar } from './grammar';
import type { Reading } from './meaning';
import { edtfOf, timexOf } from './notation';
import { prepare } from './prepare';
import { sentenceFor } from './sentence';
import { TokenText } from './text';

export interface TagOptions {
	/** Day or time of publication, EDTF: `2024-03-05`, `2024-03-05T08:30:00+01:00`. */
	published: string;
	/** IANA name of the zone whose civil days the article means; without it UTC. */
	zone?: string;
	/** The language that the text is written in. */
	grammar: Grammar;
	/** The language that readings are given in. */
	language: Language;
	/** Called once for each piece of work, for tests that count it. */
	step?: () => void;
}

/**
 * The expressions of time in a text, in its order. No two overlap.
 *
 * @throws EdtfError if `published` is no EDTF
 * @throws RangeError if it is no day or time, or if there is no such zone
 */
export function tagText(text: string, options: TagOptions): Expression[] {
	const { grammar, language, step } = options;
	const publication = publicationOf(options);
	const prepared = prepare(grammar);
	const tagged = new TokenText(text, prepared);
	const found = findExpressions(tagged, prepared, publication, step);
	const expressions = found.map((one) => expressionOf(one, tagged));
	return expressions.map((expression) => ({
		...expression,
		reading: sentenceFor(expression, expressions, options.published, language, options.zone)
	}));
}

function publicationOf({ published, zone }: TagOptions): Publication {
	const date = parseEdtf(published);
	const isDay = date.kind === 'date' && date.day !== undefined && !published.includes('X');
	if (!isDay && date.kind !== 'time') {
		throw new RangeError(
			`"${published}" is not the day or the time of a publication: write it as 2024-03-05 or 2024-03-05T08:30:00`
		);
	}
	const { start } = extentOf(date, zone);
	return isDay ? { day: start } : { day: startOfDay(start), time: start };
}

function expressionOf(
	{ start, end, rule, reading }: Found,
	{ text, tokens }: TokenText
): Omit<Expression, 'reading'> {
	const [from, to] = [tokens[start]!.start, tokens[end - 1]!.end];
	const { type, modifier, from: origin, others = [] } = reading;
	return {
		start: from,
		end: to,
		text: text.slice(from, to),
		type,
		...valueOf(reading),
		...(modifier && { modifier }),
		...(origin !== undefined && { from: origin }),
		...(others.length > 0 && { others: others.map((period) => valueOf({ type, period })) }),
		rule
	};
}

function valueOf({ period, day, value, edtf, approximate }: Reading): Value {
	if (!period) return { value: value ?? '', ...(edtf && { edtf }) };
	return { value: value ?? timexOf(period), edtf: edtf ?? edtfOf(day ?? period, approximate) };
}

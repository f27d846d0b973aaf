/** Finds the expressions of time in a text and reads them the way news writing means them. */
import type { EdtfDate } from '../dates/edtf-types';
import { startOfTime } from '../dates/extent';
import { explain, type Dated } from './explain';
import type { Expression } from './expression';
import { findExpressions, type Publication } from './find';
import type { Grammar } from './grammar';
import { calendarPeriod, periodAt } from './period';
import { prepare } from './prepare';
import { TokenText } from './text';
import type { Wording } from './wording';

export interface TagOptions {
	/** Day or time of publication. */
	published: EdtfDate;
	/** IANA name of the zone whose civil days the article means; without it UTC. */
	zone?: string;
	/** The language that the text is written in. */
	grammar: Grammar;
	/** What readings are worded in: `wordingIn(en, zone)`. */
	wording: Wording;
	/** Called once for each piece of work, for tests that count it. */
	step?: () => void;
}

/**
 * The expressions of time in a text, in its order. No two overlap.
 *
 * @throws RangeError if `published` is no day and no time, or if there is no such zone
 */
export function tagText(text: string, options: TagOptions): Expression[] {
	const { grammar, published, zone, wording, step } = options;
	const publication = publicationOf(published, zone);
	const prepared = prepare(grammar);
	const tokens = new TokenText(text, prepared);
	const found = findExpressions(tokens, prepared, publication, step);
	const dated = found.map((one): Dated => ({ ...one, text: tokens.slice(one.start, one.end) }));
	return dated.map((one) => {
		const { start, end } = tokens.extent(one.start, one.end);
		return { start, end, ...explain(one, dated, published, wording) };
	});
}

function publicationOf(date: EdtfDate, zone = 'UTC'): Publication {
	if (date.kind === 'time') {
		const time = startOfTime(date, zone);
		return { day: periodAt('day', time).start, time };
	}
	if (date.kind === 'date' && /^-?\d+$/.test(date.year) && /^\d\d$/.test(date.day ?? '')) {
		return { day: calendarPeriod(Number(date.year), Number(date.month), Number(date.day)).start };
	}
	throw new RangeError(
		'The publication is neither a day, 2024-03-05, nor a time, 2024-03-05T08:30:00'
	);
}

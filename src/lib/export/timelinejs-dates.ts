/** Dates as TimelineJS3 takes them: whole numbers, of which only those are given that are known. */
import { parseEdtf, type EdtfDate } from '../dates/edtf';
import { edtfEdges } from '../dates/edtf-moment';
import { singlesOf } from '../dates/edtf-types';
import { extentOf } from '../dates/extent';
import { precisionOf, type Precision } from '../dates/precision';
import type { StoryEvent } from '../story/types';
import { writtenDate } from './entries';

/** Astronomical year, month from 1, civil time of the story. */
export interface TimelineJsDate {
	year: number;
	month?: number;
	day?: number;
	hour?: number;
	minute?: number;
	second?: number;
}

export interface TimelineJsSpan {
	start_date: TimelineJsDate;
	end_date?: TimelineJsDate;
}

/** How many of the fields, from the year on, a precision supports. */
const FIELDS: Record<Precision, number> = {
	millennium: 1,
	century: 1,
	decade: 1,
	year: 1,
	half: 2,
	third: 2,
	quarter: 2,
	season: 2,
	month: 2,
	day: 3,
	second: 6
};

function fieldsOf(time: number, precision: Precision): TimelineJsDate {
	const date = new Date(time);
	const fields: [keyof TimelineJsDate, number][] = [
		['year', date.getUTCFullYear()],
		['month', date.getUTCMonth() + 1],
		['day', date.getUTCDate()],
		['hour', date.getUTCHours()],
		['minute', date.getUTCMinutes()],
		['second', date.getUTCSeconds()]
	];
	return Object.fromEntries(fields.slice(0, FIELDS[precision])) as unknown as TimelineJsDate;
}

/** First and last field of a date, each as sharp as the single date that stands there. */
function edgesOf(date: EdtfDate, zone: string): (TimelineJsDate | undefined)[] {
	const whole = extentOf(date, zone);
	return (['start', 'end'] as const).map((edge) => {
		const time = whole[edge];
		if (!Number.isFinite(time)) return undefined;
		const there = singlesOf(date).find((single) => extentOf(single, zone)[edge] === time);
		return fieldsOf(edge === 'start' ? time : time - 1, precisionOf(there ?? date));
	});
}

/**
 * From when to when TimelineJS draws an event: its date as written; for an end that is not written,
 * the day, or the second, by which the order of the text bounds it. One date, unless its last field differs from its
 * first: TimelineJS has no "some time within", so that is a span as well, and the words say which.
 *
 * @returns nothing for an event that neither a date nor its order bounds
 */
export function spanOf(event: StoryEvent, zone: string): TimelineJsSpan | undefined {
	const { earliestStart, latestEnd } = event.bounds;
	const written = writtenDate(event);
	const [first, last] = written === undefined ? [] : edgesOf(parseEdtf(written), zone);
	const dateOf = (text: string | undefined) =>
		text === undefined ? undefined : edgesOf(parseEdtf(text), zone)[0];
	const bounds = edtfEdges({ start: earliestStart, end: latestEnd });
	const start = first ?? dateOf(bounds.first);
	const end = last ?? dateOf(bounds.last);
	if (!start) return end && { start_date: end };
	const same = JSON.stringify(start) === JSON.stringify(end);
	return { start_date: start, ...(end && !same && { end_date: end }) };
}

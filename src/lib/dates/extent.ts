/**
 * Where a date lies on the story's clock. `?` and `~` never move a bound: they change how a date is
 * drawn, not where.
 */
import { timeOf } from './calendar';
import { DAY, HOUR, MINUTE, SECOND } from './units';
import { edgeDay } from './digits';
import {
	singlesOf,
	type EdtfDate,
	type EdtfInterval,
	type EdtfSingle,
	type EdtfTime
} from './edtf-types';
import { subyear } from './subyear';
import { civilTime } from './zone';

/** A stretch of time, [start, end), in ms on the story's clock; an open end is ±Infinity. */
export interface Extent {
	start: number;
	end: number;
}

/** Between which moments, in ms on the story's clock, something begins and ends. */
export interface DateBounds {
	earliestStart: number;
	latestStart: number;
	earliestEnd: number;
	latestEnd: number;
}

const ALWAYS: Extent = { start: -Infinity, end: Infinity };

/**
 * The whole stretch of time that a date covers: a day its day, a month its month, an interval or a
 * set everything from its first date to the end of its last.
 *
 * @param zone IANA name of the zone whose civil time instants (`Z`, `+01:00`) are turned into; all
 *   other dates are civil already
 * @throws RangeError if there is no such zone
 */
export function extentOf(date: EdtfDate, zone = 'UTC'): Extent {
	switch (date.kind) {
		case 'interval':
		case 'oneOf':
		case 'allOf': {
			const [first, last] = edgesOf(date, zone);
			// Clocks that are set back can show an earlier time at the end than at the start.
			return { start: first.start, end: Math.max(last.end, first.start + SECOND) };
		}
		default:
			return extentOfSingle(date, zone);
	}
}

/**
 * Between which moments the thing that has this date begins and ends. What happens on a single date,
 * or on one of several, lies somewhere within; an interval or an all-of set lasts from (somewhere
 * within) its first date to (somewhere within) its last.
 *
 * @throws RangeError if there is no such zone
 */
export function boundsOfDate(date: EdtfDate, zone = 'UTC'): DateBounds {
	const { start, end } = extentOf(date, zone);
	if (date.kind !== 'interval' && date.kind !== 'allOf') {
		return { earliestStart: start, latestStart: end - 1, earliestEnd: start + 1, latestEnd: end };
	}
	const [first, last] = edgesOf(date, zone);
	return {
		earliestStart: start,
		// It begins before it ends, also where one date lies within the other (2024-05/2024).
		latestStart: Math.min(first.end, end) - 1,
		earliestEnd: Math.max(last.start, start) + 1,
		latestEnd: end
	};
}

/** The extents of the first and of the last date; that of an open or unknown end is `ALWAYS`. */
function edgesOf(date: Exclude<EdtfDate, EdtfSingle>, zone: string): [first: Extent, last: Extent] {
	const spans =
		date.kind === 'interval'
			? [{ from: date.start, to: date.end }]
			: date.members.map((member) =>
					member.kind === 'range' ? member : { from: member, to: member }
				);
	const edge = (end?: EdtfInterval['end']) =>
		typeof end === 'object' ? extentOfSingle(end, zone) : ALWAYS;
	// EDTF does not ask for the members of a set to be in order.
	return [
		spans.map(({ from }) => edge(from)).reduce((a, b) => (b.start < a.start ? b : a)),
		spans.map(({ to }) => edge(to)).reduce((a, b) => (b.end > a.end ? b : a))
	];
}

function extentOfSingle(date: EdtfSingle, zone: string): Extent {
	switch (date.kind) {
		case 'date': {
			// The parser has let no date pass that has no day.
			const first = edgeDay(date, 'first')!;
			const last = edgeDay(date, 'last')!;
			return {
				start: timeOf(first.year, first.month, first.day),
				end: timeOf(last.year, last.month, last.day) + DAY
			};
		}
		case 'longYear':
			return { start: timeOf(date.year, 1, 1), end: timeOf(date.year + 1, 1, 1) };
		case 'season': {
			const { month, length } = subyear(date.season)!;
			const year = Number(date.year);
			return { start: timeOf(year, month, 1), end: timeOf(year, month + length, 1) };
		}
		case 'time': {
			const start = startOfTime(date, zone);
			return { start, end: start + SECOND };
		}
	}
}

/**
 * Where a time of day begins, in ms on the story's clock.
 *
 * @throws RangeError if there is no such zone
 */
export function startOfTime(date: EdtfTime, zone: string): number {
	const civil =
		timeOf(Number(date.year), Number(date.month), Number(date.day)) +
		date.hour * HOUR +
		date.minute * MINUTE +
		date.second * SECOND;
	return date.offset ? civilTime(civil - offsetOf(date.offset), zone) : civil;
}

/** How far an offset (`Z`, `+01`, `-03:30`) is ahead of UTC, in ms. */
function offsetOf(offset: string): number {
	if (offset === 'Z') return 0;
	const [hours, minutes = 0] = offset.slice(1).split(':').map(Number) as [number, number?];
	return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}

/** By start, then by end: negative where `a` comes first. */
export function compareExtents(a: Extent, b: Extent): number {
	if (a.start !== b.start) return a.start < b.start ? -1 : 1;
	return a.end === b.end ? 0 : a.end < b.end ? -1 : 1;
}

/** Whether two extents share a moment; those that only touch do not. */
export function overlaps(a: Extent, b: Extent): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether all of `b` lies within `a`. */
export function covers(a: Extent, b: Extent): boolean {
	return a.start <= b.start && b.end <= a.end;
}

/** Whether any part of the date is approximate (`~` or `%`). */
export function isApproximate(date: EdtfDate): boolean {
	return singlesOf(date).some(({ qualifier }) => qualifier === '~' || qualifier === '%');
}

/** Whether any part of the date is uncertain (`?` or `%`). */
export function isUncertain(date: EdtfDate): boolean {
	return singlesOf(date).some(({ qualifier }) => qualifier === '?' || qualifier === '%');
}

/** Whether the date is of something that lasts (an interval, an all-of set), not of one moment. */
export function lasts(date: EdtfDate): boolean {
	return date.kind === 'interval' || date.kind === 'allOf';
}

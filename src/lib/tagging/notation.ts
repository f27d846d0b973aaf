/** Periods and durations as TIMEX3 (TimeML 1.2.1) and as EDTF (ISO 8601-2:2019) write them. */
import { timeOf } from '../dates/calendar';
import type { EdtfCalendarDate, EdtfDate } from '../dates/edtf-types';
import { DAY } from '../dates/units';
import { daysAfter, fieldsOf, type Period } from './period';

const two = (number: number) => String(number).padStart(2, '0');
const four = (year: number) => String(year).padStart(4, '0');
const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** Index from 0 of a season by its first month. */
const seasonOf = (month: number) => Math.floor(month / 3) - 1;

const isoDay = (time: number) => {
	const { year, month, day } = fieldsOf(time);
	return `${four(year)}-${two(month)}-${two(day)}`;
};

/** `2024-W09`: the ISO 8601 week of a Monday; its Thursday names the year. */
function isoWeek(monday: number): string {
	const { year } = fieldsOf(daysAfter(monday, 3));
	const january4 = timeOf(year, 1, 4);
	const first = daysAfter(january4, 1 - fieldsOf(january4).weekday);
	return `${four(year)}-W${two(Math.round((monday - first) / (7 * DAY)) + 1)}`;
}

/** The TIMEX3 value of a period: `2024-W09`, `1989-Q3`, `199X`, `2024-03-01TNI`. */
export function timexOf({ grain, start, part }: Period): string {
	const { year, month, hour, minute } = fieldsOf(start);
	switch (grain) {
		case 'century':
			return four(year).slice(0, 2);
		case 'decade':
			return `${four(year).slice(0, 3)}X`;
		case 'year':
			return four(year);
		case 'half':
			return `${four(year)}-H${month < 7 ? 1 : 2}`;
		case 'quarter':
			return `${four(year)}-Q${(month + 2) / 3}`;
		case 'season':
			return `${four(year)}-${SEASONS[seasonOf(month)]}`;
		case 'month':
			return `${four(year)}-${two(month)}`;
		case 'week':
			return isoWeek(start);
		case 'weekend':
			return `${isoWeek(daysAfter(start, -5))}-WE`;
		case 'day':
			return isoDay(start) + (part ? `T${part}` : '');
		case 'hour':
		case 'minute':
			return `${isoDay(start)}T${two(hour)}:${two(minute)}`;
	}
}

/**
 * The EDTF of a period. A week is one moment somewhere within; a part of a day is its day, for EDTF
 * has none and the words give no hours.
 *
 * @param approximate adds `~` where EDTF has it
 */
export function edtfOf({ grain, start }: Period, approximate = false): EdtfDate {
	const { year: number, month, day, hour, minute } = fieldsOf(start);
	const qualifier = approximate ? '~' : '';
	const year = four(number);
	const date = (digits: string, more?: { month: string; day?: string }): EdtfCalendarDate => ({
		kind: 'date',
		year: digits,
		...more,
		qualifier
	});
	const dayAt = (time: number) => {
		const fields = fieldsOf(time);
		return date(four(fields.year), { month: two(fields.month), day: two(fields.day) });
	};
	switch (grain) {
		case 'century':
			return date(`${year.slice(0, 2)}XX`);
		case 'decade':
			return date(`${year.slice(0, 3)}X`);
		case 'year':
			return date(year);
		case 'half':
			return { kind: 'season', year, season: month < 7 ? 40 : 41, qualifier };
		case 'quarter':
			return { kind: 'season', year, season: 33 + (month - 1) / 3, qualifier };
		case 'season':
			return { kind: 'season', year, season: 21 + seasonOf(month), qualifier };
		case 'month':
			return date(year, { month: two(month) });
		case 'week':
		case 'weekend': {
			const range = { from: dayAt(start), to: dayAt(daysAfter(start, grain === 'week' ? 6 : 1)) };
			return { kind: 'oneOf', members: [{ kind: 'range', ...range }] };
		}
		case 'day':
			return dayAt(start);
		case 'hour':
		case 'minute': {
			const clock = { hour, minute, second: 0, offset: '', qualifier: '' as const };
			return { kind: 'time', year, month: two(month), day: two(day), ...clock };
		}
	}
}

export type Unit =
	| 'second'
	| 'minute'
	| 'hour'
	| 'day'
	| 'week'
	| 'month'
	| 'quarter'
	| 'year'
	| 'decade'
	| 'century'
	| 'weekend';

/** What TIMEX3 calls a unit, behind how many of a smaller one it is. */
const CODES: Record<Unit, [times: number, code: string]> = {
	second: [1, 'TS'],
	minute: [1, 'TM'],
	hour: [1, 'TH'],
	day: [1, 'D'],
	weekend: [2, 'D'],
	week: [1, 'W'],
	month: [1, 'M'],
	quarter: [1, 'Q'],
	year: [1, 'Y'],
	decade: [10, 'Y'],
	century: [100, 'Y']
};

/** An amount that the words leave open: "several". */
export const SOME = 'X';
export type Amount = number | typeof SOME;

/** The TIMEX3 value of a duration: `P2Y`, `PT38M`, `PXM`, `P2Y6M`. */
export function durationOf(amount: Amount, unit: Unit): string {
	const [times, code] = CODES[unit];
	if (amount === SOME) {
		const open = unit === 'decade' ? 'E' : unit === 'century' ? 'C' : code;
		return open.length > 1 ? `PTX${open[1]}` : `PX${open}`;
	}
	const count = amount * times;
	if (unit === 'year' && count % 1 !== 0 && Number.isInteger(count * 12)) {
		const months = `${(count % 1) * 12}M`;
		return count < 1 ? `P${months}` : `P${Math.floor(count)}Y${months}`;
	}
	if (unit === 'hour' && count % 1 !== 0 && Number.isInteger(count * 60)) {
		const minutes = `${(count % 1) * 60}M`;
		return count < 1 ? `PT${minutes}` : `PT${Math.floor(count)}H${minutes}`;
	}
	return code.length > 1 ? `PT${count}${code[1]}` : `P${count}${code}`;
}

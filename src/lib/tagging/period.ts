/**
 * A stretch of the calendar of one grain: a day, the week that holds it, a quarter. What an expression
 * of time names is such a stretch, never more sharply than its words: "two years ago" is a year.
 */
import { timeOf } from '../dates/calendar';
import { DAY, HOUR, MINUTE } from '../dates/units';

export type Grain =
	| 'century'
	| 'decade'
	| 'year'
	| 'half'
	| 'quarter'
	| 'season'
	| 'month'
	| 'week'
	| 'weekend'
	| 'day'
	| 'hour'
	| 'minute';

export interface Period {
	grain: Grain;
	/** Its beginning on the story's clock, ms. */
	start: number;
	/** A part of the day, as TIMEX3 has it: `MO`, `MI`, `AF`, `EV`, `NI`, `DT`. */
	part?: string;
}

/** Months of the grains that are whole months. */
const MONTHS: Partial<Record<Grain, number>> = {
	century: 1200,
	decade: 120,
	year: 12,
	half: 6,
	quarter: 3,
	season: 3,
	month: 1
};
/** Length of the grains of one length, ms. */
const LENGTHS: Partial<Record<Grain, number>> = {
	week: 7 * DAY,
	weekend: 7 * DAY,
	day: DAY,
	hour: HOUR,
	minute: MINUTE
};

/** Fields of a time on the story's clock. `weekday` counts from Monday, 1, to Sunday, 7. */
export function fieldsOf(time: number) {
	const date = new Date(time);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		weekday: date.getUTCDay() || 7,
		hour: date.getUTCHours(),
		minute: date.getUTCMinutes()
	};
}

/** The same time of day, so many days later: on the story's clock every day has 24 hours. */
export const daysAfter = (time: number, days: number): number => time + days * DAY;

/** Seasons begin in March, two months after the years; a winter belongs to the year of its December. */
const offsetOf = (grain: Grain) => (grain === 'season' ? 2 : 0);

/** The stretch of a grain that holds a time. */
export function periodAt(grain: Grain, time: number): Period {
	const months = MONTHS[grain];
	if (months) {
		const { year, month } = fieldsOf(time);
		const index = year * 12 + month - 1 - offsetOf(grain);
		return monthly(grain, Math.floor(index / months));
	}
	if (grain === 'hour' || grain === 'minute') {
		return { grain, start: Math.floor(time / LENGTHS[grain]!) * LENGTHS[grain]! };
	}
	const day = Math.floor(time / DAY) * DAY;
	if (grain === 'day') return { grain, start: day };
	const monday = daysAfter(day, 1 - fieldsOf(day).weekday);
	return { grain, start: grain === 'weekend' ? daysAfter(monday, 5) : monday };
}

/** The stretch of whole months with this number, counted from the year 0. */
function monthly(grain: Grain, number: number): Period {
	const index = number * MONTHS[grain]! + offsetOf(grain);
	return { grain, start: timeOf(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1) };
}

/** The stretch `count` of its grain later; earlier where negative. A part of a day stays one. */
export function shift(period: Period, count: number): Period {
	const { grain, start } = period;
	const months = MONTHS[grain];
	if (months) {
		const { year, month } = fieldsOf(start);
		return monthly(grain, Math.floor((year * 12 + month - 1 - offsetOf(grain)) / months) + count);
	}
	return { ...period, start: start + count * LENGTHS[grain]! };
}

/** A year, a month of it, or a day of that month. */
export function calendarPeriod(year: number, month?: number, day?: number): Period {
	const grain = day ? 'day' : month ? 'month' : 'year';
	return { grain, start: timeOf(year, month ?? 1, day ?? 1) };
}

/** The `index`th (from 1) stretch of a grain in a year: its third quarter, its second half. */
export function partOfYear(grain: 'quarter' | 'half' | 'season', year: number, index: number) {
	const first = periodAt(grain, timeOf(year, grain === 'season' ? 3 : 1, 1));
	return shift(first, index - 1);
}

/** The end of a period, exclusive, ms on the story's clock. */
export function endOf(period: Period): number {
	if (period.grain === 'weekend') return daysAfter(period.start, 2);
	return shift({ ...period, part: undefined }, 1).start;
}

/** The same month and day `years` later; the 29th of February becomes the 28th. */
export function sameDayIn(time: number, years: number): number {
	const { year, month, day } = fieldsOf(time);
	const moved = timeOf(year + years, month, day);
	return fieldsOf(moved).month === month ? moved : timeOf(year + years, month, day - 1);
}

/**
 * Days on the story's clock: ms since 1970 of civil time counted as if UTC. The
 * calendar is the Gregorian one throughout, also before 1582, and years are astronomical.
 */
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays as addDaysIn } from 'date-fns/addDays';
import { startOfDay as startOfDayIn } from 'date-fns/startOfDay';
import { DAY } from './units';

/** The Gregorian calendar repeats itself after so many days, which is 400 years. */
const CYCLE_DAYS = 146097;

/** date-fns counts in the reader's zone unless told otherwise. */
const STORY_CLOCK = { in: (time: number | string | Date) => new UTCDateMini(Number(time)) };

/**
 * Midnight at the beginning of a day, for any year. Months and days beyond their range count on, so
 * month 13 is January of the next year.
 */
export function timeOf(year: number, month: number, day: number): number {
	// Date.UTC takes the years 0 to 99 for 1900 to 1999 and ends with the year 275760. It is asked for
	// the same year of the cycle that begins in 2000 instead.
	const cycles = Math.floor(year / 400);
	return Date.UTC(2000 + year - cycles * 400, month - 1, day) + (cycles - 5) * CYCLE_DAYS * DAY;
}

export function startOfDay(time: number): number {
	return startOfDayIn(time, STORY_CLOCK).getTime();
}

/** The civil day that holds a time, [00:00, 24:00). */
export function dayExtent(time: number): { start: number; end: number } {
	const start = startOfDay(time);
	return { start, end: addDays(start, 1) };
}

/** The same time of day, `days` later. */
export function addDays(time: number, days: number): number {
	return addDaysIn(time, days, STORY_CLOCK).getTime();
}

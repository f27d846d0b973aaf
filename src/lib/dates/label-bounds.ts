import type { Language } from '../language/language';
import { startOfDay } from './calendar';
import type { Extent } from './extent';
import {
	labelClockRange,
	labelDayAndClock,
	labelMoment,
	labelPair,
	type MomentUnit
} from './moment';
import { SECOND } from './units';

/** Whether a time is the beginning of a unit. */
const BEGINS: Record<MomentUnit, (time: number) => boolean> = {
	year: (time) => BEGINS.month(time) && new Date(time).getUTCMonth() === 0,
	month: (time) => BEGINS.day(time) && new Date(time).getUTCDate() === 1,
	day: (time) => startOfDay(time) === time
};

/** The coarsest of `units` in which times can be told without loss; nothing where only a clock can. */
const unitOf = (units: readonly MomentUnit[], ...times: readonly number[]) =>
	units.find((unit) => times.every((time) => BEGINS[unit](time)));

/**
 * A computed extent in words, in the coarsest unit that says it without loss: "20 February – 1 March
 * 2024", "240–87 BC", "16 July 1969, 13:32–13:35:18", "1 March 2024 or before", "no date".
 *
 * @param bounds [start, end) in ms on the story's clock, ±Infinity where open; so an end at midnight
 *   names the day before. They are told to the second: what is computed can be off by a millisecond
 */
export function labelBounds(bounds: Extent, language: Language): string {
	const start = Math.floor(bounds.start / SECOND) * SECOND;
	const end = Math.ceil(bounds.end / SECOND) * SECOND;
	const words = language.dates;
	const [open, ended] = [start === -Infinity, end === Infinity];
	if (open && ended) return words.noDate;
	if (open || ended) {
		const unit = unitOf(['year', 'day'], open ? end : start);
		const label = (time: number) =>
			unit ? labelMoment(time, unit, language) : labelDayAndClock(time, language);
		return open ? words.orBefore(label(end - (unit ? 1 : SECOND))) : words.orAfter(label(start));
	}
	const unit = unitOf(['year', 'month', 'day'], start, end);
	if (unit) return labelPair(start, end - 1, unit, language).range;
	// As a last day is named, so is a last second.
	return labelClockRange(start, Math.max(start, end - SECOND), language);
}

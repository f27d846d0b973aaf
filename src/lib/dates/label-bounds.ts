import type { Language } from '../language/language';
import { dayExtent } from './calendar';
import { MINUTE, SECOND } from './units';
import { labelClockRange, labelDayAndClock, labelMoment, labelPair } from './moment';

/**
 * A computed extent in words, whole days unless told otherwise: "20 February – 1 March 2024", "1 March
 * 2024 or before", "no date".
 *
 * @param bounds [start, end) in ms on the story's clock, ±Infinity where open; so an end at midnight
 *   names the day before
 */
export function labelBounds(
	bounds: { start: number; end: number },
	language: Language,
	precision: 'day' | 'minute' | 'second' = 'day'
): string {
	const { start, end } = bounds;
	const words = language.dates;
	const [open, ended] = [start === -Infinity, end === Infinity];
	if (open && ended) return words.noDate;
	if (precision === 'day') {
		const label = (time: number) => labelMoment(time, 'day', language);
		if (open) return words.orBefore(label(end - 1));
		if (ended) return words.orAfter(label(start));
		const last = dayExtent(end - 1).start;
		return labelPair(dayExtent(start).start, last, 'day', language).range;
	}
	const unit = precision === 'minute' ? MINUTE : SECOND;
	const first = Math.floor(start / unit) * unit;
	// Clock times are points: 13:00 to 14:00 ends at 14:00, but one minute is just that minute.
	const whole = Math.ceil(end / unit) * unit;
	if (open) return words.orBefore(labelDayAndClock(whole, language));
	if (ended) return words.orAfter(labelDayAndClock(first, language));
	return labelClockRange(first, whole - first <= unit ? first : whole, language);
}

/** Times of the story's clock as EDTF writes them. */
import { startOfDay } from './calendar';
import { SECOND } from './units';

/** A civil day: `2024-03-01`, `-0043-03-15`; of a year of more than four digits the year alone. */
export function edtfDay(time: number): string {
	const date = new Date(time);
	const year = date.getUTCFullYear();
	if (Math.abs(year) > 9999) return `Y${year}`;
	const two = (part: number) => String(part).padStart(2, '0');
	const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	return `${written}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`;
}

/** A time to the second: its day, and the time of day where that is not midnight. */
function edtfMoment(time: number): string {
	const second = Math.floor(time / SECOND) * SECOND;
	const day = edtfDay(second);
	if (second === startOfDay(second) || day.startsWith('Y')) return day;
	return `${day}T${new Date(second).toISOString().slice(-13, -5)}`;
}

/**
 * The first and the last day of an extent, or seconds where it does not begin and end at midnight;
 * nothing at an open end.
 *
 * @param extent [start, end) in ms on the story's clock; it may be off by a millisecond
 */
export function edtfEdges({ start, end }: { start: number; end: number }): {
	first?: string;
	last?: string;
} {
	const over = Math.ceil(end / SECOND) * SECOND;
	const last = over === startOfDay(over) ? startOfDay(over - 1) : over - SECOND;
	return {
		...(Number.isFinite(start) && { first: edtfMoment(start) }),
		...(Number.isFinite(end) && { last: edtfMoment(last) })
	};
}

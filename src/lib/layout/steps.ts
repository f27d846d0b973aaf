/**
 * How finely time is ticked, from seconds to tens of thousands of years, and in which words. A table:
 * to add a step is to add a line.
 */
import {
	bisectLeft,
	utcDay,
	utcHour,
	utcMinute,
	utcMonday,
	utcMonth,
	utcSecond,
	utcYear,
	type CountableTimeInterval,
	type TimeInterval
} from 'd3';
import { DAY, HOUR, MINUTE, SECOND } from '../dates/units';

export interface Step {
	/** Where the fine ticks stand that are not before `from`, and before `to`. */
	within: (from: number, to: number) => number[];
	/** About how long it is, in ms. */
	length: number;
	/** Label of a fine tick, from the fullest to the shortest. */
	fine: readonly Intl.DateTimeFormatOptions[];
	/** Boundaries of the row above, if any. */
	context?: TimeInterval;
	/** Labels of the row above, from the fullest to the shortest: full where it stands first or the year
	 * changes, else short. */
	full?: readonly Intl.DateTimeFormatOptions[];
	short?: readonly Intl.DateTimeFormatOptions[];
}

/** Furthest from 1970 that a `Date` can be, in ms. */
const FURTHEST = 8.64e15;
/** Ticks of a stretch that is longer by this factor than what is asked for are no longer kept. */
const MUCH = 12;

/**
 * The same ticks, of which those around are kept: at each step of a gesture they are asked for again, a little
 * aside.
 */
function keeping(within: Step['within']): Step['within'] {
	let known = { from: Infinity, to: -Infinity, ticks: [] as number[] };
	return (from, to) => {
		const length = to - from;
		const isKnown = from >= known.from && to <= known.to && known.to - known.from <= MUCH * length;
		if (!isKnown) {
			const begin = Math.max(from - length, -FURTHEST);
			const end = Math.min(to + length, FURTHEST);
			known = { from: begin, to: end, ticks: within(begin, end) };
		}
		const { ticks } = known;
		return ticks.slice(bisectLeft(ticks, from), bisectLeft(ticks, to));
	};
}

const all = (interval: TimeInterval): Step['within'] =>
	keeping((from, to) => interval.range(new Date(from), new Date(to)).map(Number));

const every = (interval: CountableTimeInterval, step: number): Step['within'] => {
	const stepped = interval.every(step);
	if (!stepped) throw new RangeError(`${step} is no step`);
	return all(stepped);
};

/**
 * Years that are round as people count them, who have no year 0: 200 BC, 100 BC, 1 AD, 100 AD. Before our
 * era they are one off the astronomical ones of `Date`.
 */
const years =
	(step: number): Step['within'] =>
	(from, to) => {
		const ticks: number[] = [];
		const add = (year: number) => {
			const time = new Date(0).setUTCFullYear(year);
			if (time >= from && time < to) ticks.push(time);
		};
		const [first, last] = [new Date(from).getUTCFullYear(), new Date(to).getUTCFullYear()];
		const before = Math.floor((1 - first) / step) * step;
		for (let year = before; year > 0 && 1 - year <= last; year -= step) add(1 - year);
		// So close to the round years on either side only where those are far enough apart.
		if (step >= 5 && first <= 1 && last >= 1) add(1);
		for (let year = Math.max(Math.ceil(first / step), 1) * step; year <= last; year += step)
			add(year);
		return ticks;
	};

const DATE = { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' } as const;
const SHORT_DATES = [
	{ weekday: 'short', day: 'numeric', month: 'long' },
	{ weekday: 'short', day: 'numeric' },
	{ day: 'numeric' }
] as const;
const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const clock = {
	fine: [CLOCK],
	context: utcDay,
	full: [DATE, { day: 'numeric', month: 'short', year: 'numeric' } as const],
	short: SHORT_DATES
};
const seconds = { ...clock, fine: [{ ...CLOCK, second: '2-digit' } as const] };
const days = {
	fine: [{ weekday: 'short', day: 'numeric' } as const, { day: 'numeric' } as const],
	context: utcMonth,
	full: [{ month: 'long', year: 'numeric' } as const, { month: 'short', year: 'numeric' } as const],
	short: [{ month: 'long' } as const, { month: 'short' } as const]
};
const months = {
	fine: [{ month: 'long' } as const, { month: 'short' } as const, { month: 'narrow' } as const],
	context: utcYear,
	full: [{ year: 'numeric' } as const],
	short: [{ year: 'numeric' } as const]
};
const YEAR = { fine: [{ year: 'numeric' } as const] };

/** The steps of the axis, as a table: what is ticked, how long it is, and how it is labelled. */
export const STEPS: readonly Step[] = [
	{ within: all(utcSecond), length: SECOND, ...seconds },
	{ within: every(utcSecond, 5), length: 5 * SECOND, ...seconds },
	{ within: every(utcSecond, 15), length: 15 * SECOND, ...seconds },
	{ within: every(utcSecond, 30), length: 30 * SECOND, ...seconds },
	{ within: all(utcMinute), length: MINUTE, ...clock },
	{ within: every(utcMinute, 5), length: 5 * MINUTE, ...clock },
	{ within: every(utcMinute, 15), length: 15 * MINUTE, ...clock },
	{ within: every(utcMinute, 30), length: 30 * MINUTE, ...clock },
	{ within: all(utcHour), length: HOUR, ...clock },
	{ within: every(utcHour, 3), length: 3 * HOUR, ...clock },
	{ within: every(utcHour, 6), length: 6 * HOUR, ...clock },
	{ within: every(utcHour, 12), length: 12 * HOUR, ...clock },
	{ within: all(utcDay), length: DAY, ...days },
	{ within: all(utcMonday), length: 7 * DAY, ...days },
	{ within: all(utcMonth), length: 30 * DAY, ...months },
	// Of a quarter, a letter alone would not be understood.
	{ within: every(utcMonth, 3), length: 91 * DAY, ...months, fine: months.fine.slice(0, 2) },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000].map((step) => ({
		within: years(step),
		length: 365 * step * DAY,
		...YEAR
	}))
];

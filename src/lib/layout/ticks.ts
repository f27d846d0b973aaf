/**
 * The two rows of the time axis: fine ticks, and the context they stand in (days under months under
 * years). How fine follows from the pixels a tick needs, and a label is full only where something
 * changes.
 */
import { DAY, HOUR, MINUTE, SECOND } from '../dates/units';
import {
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
import type { Extent } from '../dates/extent';
import { textWidth } from './metrics';
import type { Projection } from './viewport';

/** Formats a time in the reader's language; `pattern` are the parts wanted. */
export type FormatTime = (time: number, pattern: Intl.DateTimeFormatOptions) => string;

interface Step {
	/** Boundaries of the fine ticks. */
	interval: TimeInterval;
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

const every = (interval: CountableTimeInterval, step: number): TimeInterval => {
	const stepped = interval.every(step);
	if (!stepped) throw new RangeError(`${step} is no step`);
	return stepped;
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
const years = { fine: [{ year: 'numeric' } as const] };

/** The steps of the axis, as a table: what is ticked, how long it is, and how it is labelled. */
const STEPS: readonly Step[] = [
	{ interval: utcSecond, length: SECOND, ...seconds },
	{ interval: every(utcSecond, 5), length: 5 * SECOND, ...seconds },
	{ interval: every(utcSecond, 15), length: 15 * SECOND, ...seconds },
	{ interval: utcMinute, length: MINUTE, ...clock },
	{ interval: every(utcMinute, 5), length: 5 * MINUTE, ...clock },
	{ interval: every(utcMinute, 15), length: 15 * MINUTE, ...clock },
	{ interval: utcHour, length: HOUR, ...clock },
	{ interval: every(utcHour, 3), length: 3 * HOUR, ...clock },
	{ interval: every(utcHour, 6), length: 6 * HOUR, ...clock },
	{ interval: every(utcHour, 12), length: 12 * HOUR, ...clock },
	{ interval: utcDay, length: DAY, ...days },
	{ interval: utcMonday, length: 7 * DAY, ...days },
	{ interval: utcMonth, length: 30 * DAY, ...months },
	{ interval: every(utcMonth, 3), length: 91 * DAY, ...months },
	{ interval: utcYear, length: 365 * DAY, ...years },
	...[2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step) => ({
		interval: every(utcYear, step),
		length: 365.25 * step * DAY,
		...years
	}))
];

/** A mark of the fine row. */
export interface Tick {
	x: number;
	time: number;
	/** Empty where a label would touch its neighbour. */
	label: string;
}

/** A stretch of the context row. */
export interface ContextTick {
	/** Where its boundary is; may lie left of the plot. */
	x: number;
	/** Where its label begins, kept inside the plot. */
	labelX: number;
	time: number;
	label: string;
}

export interface Ticks {
	fine: Tick[];
	context: ContextTick[];
}

const PX_PER_TICK = 22;
const LABEL_GAP = 8;

/** The finest step whose ticks are far enough apart for the shortest of their labels. */
function stepFor(density: number, format: FormatTime, size: number): Step {
	const sample = Date.UTC(2024, 8, 28, 20, 58, 58);
	const fits = (step: Step) => {
		const shortest = step.fine.at(-1) ?? {};
		const needed = textWidth(format(sample, shortest), size) + LABEL_GAP;
		return step.length * density >= Math.max(PX_PER_TICK, needed);
	};
	return STEPS.find(fits) ?? (STEPS.at(-1) as Step);
}

/** The fullest label that fits between two ticks. */
function labelFormat(step: Step, density: number, format: FormatTime, size: number) {
	const sample = Date.UTC(2024, 8, 28, 20, 58, 58);
	const room = step.length * density - LABEL_GAP;
	return (
		step.fine.find((pattern) => textWidth(format(sample, pattern), size) <= room) ??
		step.fine.at(-1) ??
		{}
	);
}

function contextTicks(
	step: Step,
	pieces: readonly Extent[],
	projection: Projection,
	width: number,
	format: FormatTime,
	size: number
): ContextTick[] {
	const { context, full, short } = step;
	if (!context || !full || !short) return [];
	const starts = pieces.flatMap((piece) => {
		const boundaries = context.range(
			new Date(context.floor(new Date(piece.start)).getTime()),
			new Date(piece.end)
		);
		return boundaries.map((boundary) => ({
			time: boundary.getTime(),
			shown: Math.max(boundary.getTime(), piece.start)
		}));
	});
	const ticks: ContextTick[] = [];
	let last: Date | undefined;
	let free = -Infinity;
	starts.forEach(({ time, shown }, index) => {
		const date = new Date(time);
		const same = last?.getTime() === time;
		const next = starts.slice(index + 1).find((other) => other.time !== time);
		const labelX = Math.max(projection.x(shown), 0) + 5;
		const room = (next ? projection.x(next.shown) : width) - labelX - LABEL_GAP;
		const changes = !last || last.getUTCFullYear() !== date.getUTCFullYear();
		const wanted = (changes ? full : short).map((pattern) => format(time, pattern));
		const label = wanted.find((text) => textWidth(text, size, 600) <= room);
		const fits = label !== undefined && labelX >= free && !same;
		ticks.push({ x: projection.x(shown), labelX, time, label: fits ? label : '' });
		if (!fits) return;
		last = date;
		free = labelX + textWidth(label, size, 600) + LABEL_GAP;
	});
	return ticks;
}

/**
 * Ticks of the unfolded pieces of a view.
 *
 * @param pieces what of the view is not folded
 * @param taken stretches in pixels that other labels (of folds) stand in already
 * @param size of the text in pixels
 */
export function ticksOf(
	pieces: readonly Extent[],
	projection: Projection,
	width: number,
	format: FormatTime,
	size: number,
	taken: readonly { start: number; end: number }[] = []
): Ticks {
	const step = stepFor(projection.density, format, size);
	const pattern = labelFormat(step, projection.density, format, size);
	let free = -Infinity;
	const fine = pieces.flatMap((piece) =>
		step.interval
			.range(new Date(step.interval.ceil(new Date(piece.start)).getTime()), new Date(piece.end))
			.map((date): Tick => {
				const time = date.getTime();
				const x = projection.x(time);
				const text = format(time, pattern);
				const end = x + 4 + textWidth(text, size);
				const fits =
					x >= free && end <= width && taken.every((other) => end <= other.start || x >= other.end);
				if (fits) free = end + LABEL_GAP / 2;
				return { x, time, label: fits ? text : '' };
			})
	);
	return { fine, context: contextTicks(step, pieces, projection, width, format, size) };
}

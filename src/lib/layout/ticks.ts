/**
 * The two rows of the time axis: fine ticks, and the context they stand in (days under months under
 * years). How fine follows from the pixels a tick needs, and a label is full only where something
 * changes.
 */
import type { Extent } from '../dates/extent';
import { textWidth } from './metrics';
import { STEPS, type Step } from './steps';
import type { Projection } from './viewport';

/** Formats a time in the reader's language; `pattern` are the parts wanted. */
export type FormatTime = (time: number, pattern: Intl.DateTimeFormatOptions) => string;

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

/** A time of a year whose labels are about the widest. */
const SAMPLE = Date.UTC(2024, 8, 28, 20, 58, 58);

/** Times whose labels are about the widest of their kind, for years in figures that a view has. */
function samplesOf(pieces: readonly Extent[]): number[] {
	const first = new Date(pieces[0]?.start ?? 0).getUTCFullYear();
	const last = new Date(pieces.at(-1)?.end ?? 0).getUTCFullYear();
	const years = [2024, ...(last > 9999 ? [208_888] : [])];
	if (first < 100) years.push(first < -9998 ? -208_887 : first < -998 ? -8887 : -887);
	return years.map((year) => new Date(SAMPLE).setUTCFullYear(year));
}

/** The finest step whose ticks are far enough apart for the shortest of their labels. */
function stepFor(density: number, widthOf: WidthOf): Step {
	// A label is measured only where there could be room: a form of words takes long to be made.
	const fits = ({ fine, length }: Step) =>
		length * density >= PX_PER_TICK && length * density >= widthOf(fine.at(-1) ?? {}) + LABEL_GAP;
	return STEPS.find(fits) ?? (STEPS.at(-1) as Step);
}

/** Width in pixels of the widest labels of a pattern. */
type WidthOf = (pattern: Intl.DateTimeFormatOptions) => number;

/** The fullest label that fits between two ticks. */
const labelFormat = ({ fine, length }: Step, density: number, widthOf: WidthOf) =>
	fine.find((pattern) => widthOf(pattern) <= length * density - LABEL_GAP) ?? fine.at(-1) ?? {};

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
	const samples = samplesOf(pieces);
	const widthOf: WidthOf = (pattern) =>
		Math.max(...samples.map((sample) => textWidth(format(sample, pattern), size)));
	const step = stepFor(projection.density, widthOf);
	const pattern = labelFormat(step, projection.density, widthOf);
	let free = -Infinity;
	const fine = pieces.flatMap((piece) =>
		step.within(piece.start, piece.end).map((time): Tick => {
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

/** The two rows of the time axis with the breaks of its folds, as finished shapes. */
import type { Layout } from './layout';
import type { Sizes } from './plan';
import { hundredths } from './steady';

/** All lengths in pixels, counted from the place that is drawn from. */
export interface AxisShape {
	height: number;
	/** Size of the text. */
	text: number;
	/** Where months, years or days begin that the upper row names. */
	boundaries: string;
	ticks: string;
	/** From edge to edge, whatever is drawn from where. */
	base: string;
	/** Where the base line is interrupted, and the signs that say so. */
	gaps: { x: number; y: number; width: number; height: number }[];
	breaks: string;
	/** The upper row, which says what the lower one is part of. */
	context: Word[];
	fine: Word[];
	/** How long the folds are. */
	folds: Word[];
}

export interface Word {
	/** The same for the same word at each step. */
	key: number;
	x: number;
	y: number;
	text: string;
}

/**
 * The shapes of the axis of a layout.
 *
 * @param shift where what it is drawn from lies, in pixels from the left edge
 */
export function axisOf({ width, ticks, folds }: Layout, sizes: Sizes, shift = 0): AxisShape {
	const row = Math.round(sizes.text * 1.6);
	const height = row * 2;
	const low = row * 1.7;
	const at = (x: number) => hundredths(x - shift);
	const edges = folds.flatMap(({ x, width: length }) => [x, x + length]);
	return {
		height,
		text: sizes.text - 1,
		// At the left edge begins only the view.
		boundaries: ticks.context.flatMap(({ x }) => (x > 0.5 ? `M${at(x)} 0V${row}` : [])).join(''),
		ticks: ticks.fine
			.map(({ x, label }) => `M${at(x)} ${label ? row : row * 1.6}V${height}`)
			.join(''),
		base: `M0 ${height - 0.5}H${width}`,
		gaps: folds.map(({ x, width: length }) => ({
			x: at(x),
			y: height - 3,
			width: hundredths(length),
			height: 3
		})),
		breaks: edges.map((x) => `M${at(x - 2.5)} ${height + 1.5}l5 -5`).join(''),
		context: ticks.context.flatMap(({ labelX, label, time }) =>
			label ? { key: time, x: at(labelX), y: row * 0.7, text: label } : []
		),
		fine: ticks.fine.flatMap(({ x, label, time }) =>
			label ? { key: time, x: at(x + 4), y: low, text: label } : []
		),
		folds: folds.flatMap(({ labelX, label }, index) =>
			label ? { key: index, x: at(labelX), y: low, text: label } : []
		)
	};
}

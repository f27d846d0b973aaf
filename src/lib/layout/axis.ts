/** The two rows of the time axis with the breaks of its folds, as finished shapes. */
import type { Layout } from './layout';
import type { Sizes } from './plan';

/** All lengths in pixels; paths are in the coordinates of the axis. */
export interface AxisShape {
	height: number;
	/** Size of the text. */
	text: number;
	/** Where months, years or days begin that the upper row names. */
	boundaries: string;
	ticks: string;
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
	x: number;
	y: number;
	text: string;
}

/** The shapes of the axis of a layout. */
export function axisOf({ width, ticks, folds }: Layout, sizes: Sizes): AxisShape {
	const row = Math.round(sizes.text * 1.6);
	const height = row * 2;
	const low = row * 1.7;
	return {
		height,
		text: sizes.text - 1,
		boundaries: ticks.context.map(({ x }) => `M${x} 0V${row}`).join(''),
		ticks: ticks.fine.map(({ x, label }) => `M${x} ${label ? row : row * 1.6}V${height}`).join(''),
		base: `M0 ${height - 0.5}H${width}`,
		gaps: folds.map(({ x, width: length }) => ({ x, y: height - 3, width: length, height: 3 })),
		breaks: folds
			.flatMap(({ x, width: length }) => [x, x + length])
			.map((x) => `M${x - 2.5} ${height + 1.5}l5 -5`)
			.join(''),
		context: ticks.context.map(({ labelX, label }) => ({ x: labelX, y: row * 0.7, text: label })),
		fine: ticks.fine.flatMap(({ x, label }) => (label ? { x: x + 4, y: low, text: label } : [])),
		folds: folds.flatMap(({ labelX, label }) => (label ? { x: labelX, y: low, text: label } : []))
	};
}

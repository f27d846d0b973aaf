/** Strokes of a pen as numbers, which reach a worker sooner than objects do. */

/** Kinds of strokes. What follows each is what `StrokeWriter` writes, and `StrokeReader` reads. */
export const STROKE = {
	fill: 0,
	clear: 1,
	box: 2,
	outlined: 3,
	area: 4,
	line: 5,
	word: 6,
	haloed: 7
} as const;

/** Stands for a line that is not broken. */
export const SOLID = -1;

/** Strokes one after the other. */
export interface Strokes {
	numbers: Float64Array<ArrayBuffer>;
	/**
	 * Texts, paths, colours, fonts and dashes that are named for the first time. Strokes name each by a number, and numbers
	 * go on from those of the strokes before.
	 */
	fresh: readonly string[];
	/** Whether what was named before is forgotten, and numbers begin at 0. */
	anew: boolean;
}

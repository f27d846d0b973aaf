/** Paints the axis on a canvas, in the looks of `Axis.svelte`. */
import type { AxisShape, Word } from '../../layout/axis';
import type { Inks } from './inks';
import type { Pen } from './pen';

/**
 * Paints the axis over whatever was there.
 *
 * @param shift where what its shapes are counted from lies, in pixels from the left edge
 */
export function paintAxis(
	pen: Pen,
	axis: AxisShape,
	shift: number,
	width: number,
	inks: Inks
): void {
	pen.fill({ x: 0, y: 0, width, height: axis.height }, inks.paper);
	const words = (all: readonly Word[], weight: 400 | 600, colour: string) => {
		const font = `${weight} ${axis.text}px ${inks.family}`;
		for (const { text, x, y } of all) pen.word(text, x, y, { font, colour });
	};
	pen.from(shift, 0, () => {
		pen.line(axis.boundaries, inks.hairline);
		pen.line(axis.ticks, inks.strong);
		words(axis.context, 600, inks.ink);
		words(axis.fine, 400, inks.quiet);
	});
	pen.line(axis.base, inks.ink);
	pen.from(shift, 0, () => {
		for (const gap of axis.gaps) pen.fill(gap, inks.paper);
		pen.line(axis.breaks, inks.ink);
		words(axis.folds, 400, inks.quiet);
	});
}

/**
 * What of a drawing stays as it is from one step of a gesture to the next, so that a painter need not touch
 * it. While a view is panned all that is drawn moves as one: by the shift from the place where it was put.
 */
import type { Layout } from './layout';
import { MARGIN, type Mark, type Stretch } from './marks';
import type { Sizes } from './plan';
import { shapeOf, type MarkShape } from './shapes';
import type { DrawnEvent } from './table';

/** Where things were put. */
export interface Anchor {
	/** Unit of the scale that was at the left edge then. */
	start: number;
	/** Pixels a unit. */
	density: number;
	/** How far to the right all of it has moved since, in pixels. */
	shift: number;
}

/** Densities alike but for such a share are one: over the width of a screen that is a thousandth of a pixel. */
const ALIKE = 1e-6;
/** Whether two densities, or two widths at them, are one. */
export const isAlike = (a: number, b: number) => Math.abs(a / b - 1) < ALIKE;
/** Things that have moved farther, in pixels, are put anew, so that numbers stay small. */
const FAR = 4000;

/** The place that a layout is drawn from: where things were put before, if they have only been panned. */
export function anchorOf({ start, density }: Layout, before?: Anchor): Anchor {
	if (before && isAlike(density, before.density)) {
		const shift = (before.start - start) * density;
		if (Math.abs(shift) < FAR) return { ...before, shift };
	}
	return { start, density, shift: 0 };
}

/** Hundredths of a pixel: finer than any screen shows, and coarser than the noise of reckoning. */
export const hundredths = (value: number) => Math.round(value * 100) / 100;

/** The transform that moves what has been drawn; none where it lies where it was put. */
export const movedBy = (shift: number) =>
	shift === 0 ? undefined : `translate(${hundredths(shift)},0)`;

/**
 * Edges out of sight lie at multiples of this, in pixels, from the place that all is drawn from. Not far
 * beyond the view, since what points at the middle of a mark has to find it in the window.
 */
const GRID = 64;

/**
 * A mark whose edges move with all else also where they are out of sight. There the layout keeps them
 * beside the view, so they would be elsewhere at each step.
 */
function moving(mark: Mark, width: number, shift: number): Mark {
	const edge = (x: number) => {
		if (x <= -MARGIN) return Math.floor((x - shift) / GRID) * GRID + shift;
		if (x >= width + MARGIN) return Math.ceil((x - shift) / GRID) * GRID + shift;
		return x;
	};
	const stretch = ({ x, width: length }: Stretch): Stretch => {
		const start = edge(x);
		return { x: start, width: edge(x + length) - start };
	};
	const line = ({ from, to }: { from: number; to: number }) => ({ from: edge(from), to: edge(to) });
	const { core, span, hit, arrowStart, arrowEnd, tie, tail } = mark;
	const isWhole = hit.x > -MARGIN && hit.x + hit.width < width + MARGIN;
	if (isWhole) return mark;
	return {
		...mark,
		hit: stretch(hit),
		...(core && { core: stretch(core) }),
		...(span && { span: stretch(span) }),
		...(arrowStart && { arrowStart: line(arrowStart) }),
		...(arrowEnd && { arrowEnd: line(arrowEnd) }),
		...(tie && { tie: line(tie) }),
		...(tail && { tail: line(tail) })
	};
}

/** A mark as a painter wants it, but for its place. */
export interface SteadyMark {
	event: DrawnEvent;
	/** What it is made of, from its place. */
	shape: MarkShape;
	/** What that was made from, and from which place. */
	made: Mark;
	from: number;
}

/** Marks as a painter wants them: where they are apart from what they are. */
export interface SteadyMarks {
	marks: readonly SteadyMark[];
	/** Where each is drawn from, as an SVG transform, by the id of the event. */
	places: ReadonlyMap<string, string>;
}

/** Less far than this apart, in pixels, is in one place. */
const NEAR = 0.02;
const near = (a: number, b: number) => Math.abs(a - b) < NEAR;

/** Whether two marks, from their places, are one drawing. */
function alike(a: Mark, from: number, b: Mark, before: number): boolean {
	const by = from - before;
	const stretches = (p?: Stretch, q?: Stretch) =>
		p === q || (p && q ? near(p.x, q.x + by) && near(p.width, q.width) : false);
	const lines = (p?: Mark['tie'], q?: Mark['tie']) =>
		p === q || (p && q ? near(p.from, q.from + by) && near(p.to, q.to + by) : false);
	return (
		near(a.x, b.x + by) &&
		stretches(a.hit, b.hit) &&
		stretches(a.core, b.core) &&
		stretches(a.span, b.span) &&
		stretches(a.label, b.label) &&
		a.label?.text === b.label?.text &&
		a.label?.inside === b.label?.inside &&
		a.label?.over === b.label?.over &&
		lines(a.arrowStart, b.arrowStart) &&
		lines(a.arrowEnd, b.arrowEnd) &&
		lines(a.tie, b.tie) &&
		lines(a.tail, b.tail)
	);
}

/**
 * Takes the marks of a layout apart, into the very same objects as before where nothing has changed.
 *
 * @param shift how far all has moved since it was put where it is, in pixels
 * @param before what this returned for the layout before, at the same sizes
 */
export function steadyMarks(
	{ marks, width }: Pick<Layout, 'marks' | 'width'>,
	sizes: Sizes,
	shift: number,
	before?: SteadyMarks
): SteadyMarks {
	const known = new Map(before?.marks.map((mark) => [mark.event.id, mark]));
	const places = new Map<string, string>();
	let moved = before?.places.size !== marks.length;
	const steady = marks.map((mark): SteadyMark => {
		const { event } = mark;
		const drawn = moving(mark, width, shift);
		const { x, width: length } = drawn.core ?? drawn.span ?? drawn.hit;
		const from = x + length / 2;
		const place = `translate(${hundredths(from - shift)},${mark.y})`;
		if (before?.places.get(event.id) !== place) moved = true;
		places.set(event.id, place);
		const old = known.get(event.id);
		return old && alike(drawn, from, old.made, old.from)
			? old
			: { event, shape: shapeOf(drawn, sizes, from), made: drawn, from };
	});
	const changed =
		steady.length !== before?.marks.length ||
		steady.some((mark, index) => mark !== before.marks[index]);
	return {
		marks: changed ? steady : (before?.marks ?? steady),
		places: moved ? places : (before?.places ?? places)
	};
}

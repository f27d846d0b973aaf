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
/** Things that have moved farther, in pixels, are put anew, so that numbers stay small. */
const FAR = 4000;

/** The place that a layout is drawn from: where things were put before, if they have only been panned. */
export function anchorOf({ start, density }: Layout, before?: Anchor): Anchor {
	if (before && Math.abs(density / before.density - 1) < ALIKE) {
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

/** Marks as a painter wants them: where they are apart from what they are made of. */
export interface SteadyMarks {
	events: readonly DrawnEvent[];
	/** The shapes of each, from its place, by the id of the event. */
	shapes: ReadonlyMap<string, MarkShape>;
	/** Where each is drawn from, as an SVG transform. */
	places: ReadonlyMap<string, string>;
}

/** Whether two finished values say the same: numbers, words, and objects made of them. */
function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
	const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
	let names = 0;
	for (const name in left) {
		if (!same(left[name], right[name])) return false;
		names++;
	}
	for (const _ in right) names--;
	return names === 0;
}

/** The values of now, as those of before wherever they say the same; all of before if every one does. */
function kept<T>(now: Map<string, T>, before?: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
	if (!before) return now;
	let changed = now.size !== before.size;
	for (const [id, value] of now) {
		const old = before.get(id);
		if (old !== undefined && same(value, old)) now.set(id, old);
		else changed = true;
	}
	return changed ? now : before;
}

/**
 * Takes the marks of a layout apart, into the very same objects as before where nothing has changed.
 *
 * @param shift how far all has moved since it was put where it is, in pixels
 * @param before what this returned for the layout before
 */
export function steadyMarks(
	{ marks, width }: Pick<Layout, 'marks' | 'width'>,
	sizes: Sizes,
	shift: number,
	before?: SteadyMarks
): SteadyMarks {
	const shapes = new Map<string, MarkShape>();
	const places = new Map<string, string>();
	for (const mark of marks) {
		const { id } = mark.event;
		const drawn = moving(mark, width, shift);
		const { x, width: length } = drawn.core ?? drawn.span ?? drawn.hit;
		const middle = x + length / 2;
		shapes.set(id, shapeOf(drawn, sizes, middle));
		places.set(id, `translate(${hundredths(middle - shift)},${mark.y})`);
	}
	const alike =
		before?.events.length === marks.length &&
		before.events.every((event, index) => event.id === marks[index]?.event.id);
	return {
		events: alike ? before.events : marks.map(({ event }) => event),
		shapes: kept(shapes, before?.shapes),
		places: kept(places, before?.places)
	};
}

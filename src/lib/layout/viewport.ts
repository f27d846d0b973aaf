/**
 * The view: the stretch of time now shown, as two times and never as pixels, so that it survives a
 * change of size and reads well in a link. All moves are pure and keep the view inside its limits.
 */
import type { Extent } from '../dates/extent';
import type { UnitScale } from './fold';

/** What is shown, on the story's clock. */
export interface View {
	from: number;
	to: number;
}

/** How far the view may go: the widest view, and the shortest stretch it may show, in units. */
export interface ViewLimits {
	widest: View;
	shortest: number;
}

/** Room before and after the story in the widest view, as shares of its length in units. */
const PAD = { before: 0.03, after: 0.16 };

/** The first and the last time that `Date` can hold, ms (ECMA-262, section 21.4.1.1). */
const LAST = 8.64e15;

/** The widest view of a scale: all of it, with room for the labels of the last events. */
export function widestView(scale: UnitScale): View {
	return {
		from: Math.max(scale.toTime(-PAD.before * scale.size), -LAST),
		to: Math.min(scale.toTime((1 + PAD.after) * scale.size), LAST)
	};
}

const unitsOf = (scale: UnitScale, view: View): [number, number] => [
	scale.toUnit(view.from),
	scale.toUnit(view.to)
];

/** Brings a view inside its limits: not shorter, not wider, not beyond either end. */
export function constrainView(scale: UnitScale, limits: ViewLimits, view: View): View {
	const [low, high] = unitsOf(scale, limits.widest);
	const [from, to] = unitsOf(scale, view);
	const middle = (from + to) / 2;
	const length = Math.min(Math.max(to - from, limits.shortest), high - low);
	const start = Math.min(Math.max(middle - length / 2, low), high - length);
	if (start === from && start + length === to) return view;
	return { from: scale.toTime(start), to: scale.toTime(start + length) };
}

/** Zooms by a factor (2 shows half as much), keeping `at` where it is on screen. */
export function zoomView(
	scale: UnitScale,
	limits: ViewLimits,
	view: View,
	factor: number,
	at: number = scale.toTime((scale.toUnit(view.from) + scale.toUnit(view.to)) / 2)
): View {
	const [from, to] = unitsOf(scale, view);
	const [low, high] = unitsOf(scale, limits.widest);
	const length = Math.min(Math.max((to - from) / factor, limits.shortest), high - low);
	const pivot = scale.toUnit(at);
	const start = pivot - ((pivot - from) / (to - from)) * length;
	return constrainView(scale, limits, {
		from: scale.toTime(start),
		to: scale.toTime(start + length)
	});
}

/** Pans by a share of the view's width; positive is later. */
export function panView(scale: UnitScale, limits: ViewLimits, view: View, share: number): View {
	const [from, to] = unitsOf(scale, view);
	const by = share * (to - from);
	return constrainView(scale, limits, {
		from: scale.toTime(from + by),
		to: scale.toTime(to + by)
	});
}

/** What pointers hold: a place of the scale in units, and pixels a unit for each pixel between them. */
export interface Held {
	unit: number;
	density: number;
}

/**
 * The view in which pointers still hold what they took hold of.
 *
 * @param width of the plot in pixels
 * @param x where the pointers are, or the middle between two, in pixels from the left edge
 * @param apart how far two pointers are from each other, in pixels; 1 for a single one
 */
export function heldView(
	scale: UnitScale,
	limits: ViewLimits,
	width: number,
	held: Held,
	x: number,
	apart: number
): View {
	const density = held.density * apart;
	const [low, high] = unitsOf(scale, limits.widest);
	// Beyond the limits the fingers slip, and the middle between them stays.
	const length = Math.min(Math.max(width / density, limits.shortest), high - low);
	const start = held.unit - (x / width) * length;
	return constrainView(scale, limits, {
		from: scale.toTime(start),
		to: scale.toTime(start + length)
	});
}

/**
 * The view that holds all of an extent: the same view if it does already, else moved as little as
 * possible, and widened only if the extent is longer than the view.
 *
 * @param margin room to leave on either side, as a share of the view's length
 */
export function holdView(
	scale: UnitScale,
	limits: ViewLimits,
	view: View,
	extent: Extent,
	margin = 0.08
): View {
	const [from, to] = unitsOf(scale, view);
	const [start, end] = [scale.toUnit(extent.start), scale.toUnit(extent.end)];
	if (start >= from && end <= to) return view;
	const room = margin * (to - from);
	const length = Math.max(to - from, end - start + 2 * room);
	const wanted =
		length > to - from || start < from ? start - room : Math.max(from, end + room - length);
	return constrainView(scale, limits, {
		from: scale.toTime(wanted),
		to: scale.toTime(wanted + length)
	});
}

/** A view part of the way between two others, straight in units: what an animated move passes. */
export function viewBetween(scale: UnitScale, a: View, b: View, share: number): View {
	if (share >= 1) return b;
	const [a0, a1] = unitsOf(scale, a);
	const [b0, b1] = unitsOf(scale, b);
	return {
		from: scale.toTime(a0 + (b0 - a0) * share),
		to: scale.toTime(a1 + (b1 - a1) * share)
	};
}

/** Pixels from the left edge for a time, and back, in a view of a width. */
export interface Projection {
	x(time: number): number;
	time(x: number): number;
	/** Pixels a unit. */
	density: number;
}

/** How a view is laid over `width` pixels. */
export function project(scale: UnitScale, view: View, width: number): Projection {
	const [from, to] = unitsOf(scale, view);
	const density = width / (to - from);
	return {
		x: (time) => (scale.toUnit(time) - from) * density,
		time: (x) => scale.toTime(from + x / density),
		density
	};
}

/**
 * Time cut into bars, at places that do not move with the view, and how many events begin before each. Found once
 * for a stretch of time and a length of bars: most steps of a gesture stay within both.
 */
import type { UnitScale } from './fold';
import type { TrackIndex } from './track-index';
import type { View } from './viewport';

/** Bars to a cell, which is shown event by event or counted as one. */
export const BARS = 8;
/** Least width of a cell in pixels. */
const CELL = 52;
/** Bars reach beyond the view up to a multiple of so many cells. */
const BLOCK = 8;

/** Bars that follow one another: whole cells, so both ends are at or beyond those of the view. */
export interface Bars {
	scale: UnitScale;
	/** Units to a bar: a power of two. */
	units: number;
	/** How many cells. */
	cells: number;
	/** When each bar begins, and the last one ends, in ms on the story's clock. */
	times: Float64Array;
	/** For each track, the place of the first of its events that begins then or later. */
	places: readonly Uint32Array[];
}

/**
 * The bars of a view.
 *
 * @param density pixels a unit
 * @param before what this returned for a view before, which is kept where it holds all that is wanted
 */
export function barsOf(
	tracks: readonly TrackIndex[],
	scale: UnitScale,
	view: View,
	density: number,
	before?: Bars
): Bars {
	const cell = 2 ** Math.ceil(Math.log2(CELL / density));
	const units = cell / BARS;
	if (before && before.scale === scale && before.units === units) {
		const { times } = before;
		if (times[0]! <= view.from && times[times.length - 1]! >= view.to) return before;
	}
	const block = cell * BLOCK;
	const first = Math.floor(scale.toUnit(view.from) / block) * BLOCK;
	const last = Math.ceil(scale.toUnit(view.to) / block) * BLOCK;
	const cells = last - first;
	const times = Float64Array.from({ length: cells * BARS + 1 }, (_, edge) =>
		scale.toTime(first * cell + edge * units)
	);
	const places = tracks.map((track) => {
		let at = 0;
		return Uint32Array.from(times, (time) => (at = track.firstFrom(time, at)));
	});
	return { scale, units, cells, times, places };
}

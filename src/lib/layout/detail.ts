/**
 * Level of detail: which events of a view are drawn one by one, and which are only counted. What is
 * drawn is bounded by the pixels, not by the events; what is counted is counted exactly.
 *
 * Time is cut into cells of some 50 to 100 pixels, at places that do not move with the view. The
 * emptiest cells show their events, as many as can be told apart; the others show how many there are.
 * So a crowd dissolves from its edges inwards while the reader zooms, and nothing jumps. Events that begin
 * at one moment come to be a cluster, which is as far as they can be told apart.
 */
import { bisectLeft } from 'd3';
import type { Extent } from '../dates/extent';
import { BARS, type Bars } from './bars';
import type { Plan } from './plan';
import type { EventTable } from './table';
import type { TrackIndex } from './track-index';
import type { Projection, View } from './viewport';

/** Most events that are drawn one by one, of cells and again of pairs of cells. */
export const MOST_MARKS = 96;
/** Most of those that no zoom takes apart, as they begin at one moment, which are drawn as clusters. */
export const MOST_TOGETHER = 192;

/** Events of one track that are only counted, in one stretch of time. */
export interface Cell {
	/** Index of the track. */
	track: number;
	/** What of the stretch is in view. */
	extent: Extent;
	x: number;
	width: number;
	/** Of those in view, but for what is drawn by itself. */
	count: number;
	/** The number of its first bar, out of view as well as in it, among those of its detail. */
	bar: number;
	/** Whether zooming takes its events apart: not where all begin at one moment. */
	opens: boolean;
}

/** Events that began before the view and are still under way: too many to draw. */
export interface Carried {
	track: number;
	count: number;
}

/** Events on one side of the view. */
export interface Edge {
	count: number;
	/** Index of the one that is closest in order of time. */
	nearest?: number;
}

/** Each event of the table is in exactly one of these. */
export interface Detail {
	/** Indexes of the events to draw one by one, in order of time. */
	drawn: number[];
	cells: Cell[];
	carried: Carried[];
	earlier: Edge;
	later: Edge;
	/** What is counted is counted by these; there are none where each event has its place. */
	bars?: Bars;
}

/** Counts events on either side of a view and finds the nearest on each. */
function sidesOf(
	table: EventTable,
	tracks: readonly TrackIndex[],
	{ from, to }: View
): Pick<Detail, 'earlier' | 'later'> {
	const beside = tracks.map((track) => track.beside({ from, to }));
	const earlier = beside.reduce((sum, { earlier }) => sum + earlier, 0);
	const later = beside.reduce((sum, { later }) => sum + later, 0);
	const { bodyStart, reachStart, reachEnd, count } = table;
	let before = bisectLeft(bodyStart, from) - 1;
	while (before >= 0 && reachEnd[before]! > from) before--;
	// What begins in view is not after it, and there may be many.
	let after = bisectLeft(bodyStart, to);
	while (after < count && reachStart[after]! < to) after++;
	return {
		earlier: { count: earlier, ...(earlier > 0 && { nearest: before }) },
		later: { count: later, ...(later > 0 && { nearest: after }) }
	};
}

/**
 * The largest count of a cell, or of a pair of cells, that is still drawn event by event, so that no more than `most` are.
 *
 * @param counts of all cells, or of all pairs
 * @param highest what can be told apart in one
 */
function limitOf(counts: Uint32Array, most: number, highest: number): number {
	const events = new Uint32Array(highest + 1);
	for (const count of counts) if (count <= highest) events[count]! += count;
	let sum = 0;
	for (let limit = 1; limit <= highest; limit++) {
		sum += events[limit]!;
		if (sum > most) return limit - 1;
	}
	return highest;
}

/**
 * Chooses what of a view is drawn, where there are many events.
 *
 * @param tracks the events of each track
 * @param laneCount lanes of each track
 * @param bars those of the view
 * @param prominent indexes of events that are drawn wherever they are: the selected, the focused
 */
export function detailOf(
	tracks: readonly TrackIndex[],
	laneCount: number,
	plan: Plan,
	view: View,
	projection: Projection,
	bars: Bars,
	prominent: readonly number[] = []
): Detail {
	const { table } = plan.prepared;
	const sides = sidesOf(table, tracks, view);
	const drawn = new Set<number>();
	const carried: Carried[] = [];
	const inView = (event: number) =>
		table.reachEnd[event]! > view.from && table.reachStart[event]! < view.to;
	const shown = prominent.filter(inView);
	const first = tracks.map((track) => track.firstFrom(view.from));
	const last = tracks.map((track, index) => track.firstFrom(view.to, first[index]));
	tracks.forEach((track, index) => {
		const { earlier, later } = track.beside(view);
		const begun = last[index]! - first[index]!;
		const outside = track.events.length - earlier - later - begun;
		if (outside > 2 * laneCount) {
			const apart = shown.filter((event) => {
				const start = table.bodyStart[event]!;
				return table.track[event] === index && (start < view.from || start >= view.to);
			});
			carried.push({ track: index, count: outside - apart.length });
		} else if (outside > 0)
			track.visit(view.from, view.to, (event) => {
				const start = table.bodyStart[event]!;
				if (start < view.from || start >= view.to) drawn.add(event);
			});
	});

	const { times, places, cells: columns } = bars;
	/** Places of the events of a cell that begin in view. */
	const placesOf = (track: number, column: number) => {
		const own = places[track]!;
		return [
			Math.max(own[column * BARS]!, first[track]!),
			Math.min(own[(column + 1) * BARS]!, last[track]!)
		] as const;
	};
	const highest = laneCount * 4;
	/**
	 * How many events begin in each stretch of so many cells, out of view as well as in it: so what is drawn stays
	 * drawn while the view closes in on it, and does not depend on how much of another its edge cuts off.
	 */
	const countsOf = (length: number): Uint32Array => {
		const counts = new Uint32Array((tracks.length * columns) / length);
		let stretch = 0;
		for (const [track, own] of places.entries())
			for (let edge = 0; edge < columns * BARS; edge += length * BARS, stretch++) {
				const [begin, end] = [own[edge]!, own[edge + length * BARS]!];
				if (begin < last[track]! && end > first[track]!) counts[stretch] = end - begin;
			}
		return counts;
	};
	const counts = countsOf(1);
	/** Of those, the counts of cells that no zoom opens: to wait for one would be in vain. */
	const together = counts.map((count, cell) => {
		if (count === 0) return 0;
		const track = Math.floor(cell / columns);
		const begin = places[track]![(cell % columns) * BARS]!;
		const startOf = (place: number) => table.bodyStart[tracks[track]!.events[place]!];
		return startOf(begin) === startOf(begin + count - 1) ? count : 0;
	});
	const limit = limitOf(counts, MOST_MARKS, highest);
	// What cells of twice the length would show is shown as well: a crowd that has opened stays open when the next
	// step of a zoom halves its cells, and others come to be as few as it is.
	const pairs = countsOf(2);
	const limitOfPairs = limitOf(pairs, MOST_MARKS, highest);
	const limitTogether = limitOf(together, MOST_TOGETHER, MOST_TOGETHER);
	const cells: Cell[] = [];
	tracks.forEach(({ events }, track) => {
		for (let column = 0; column < columns; column++) {
			const count = counts[track * columns + column]!;
			if (count === 0) continue;
			const [begin, end] = placesOf(track, column);
			const opens = together[track * columns + column] === 0;
			const most = opens ? limit : Math.max(limit, limitTogether);
			if (count <= most || pairs[(track * columns + column) >> 1]! <= limitOfPairs) {
				for (let at = begin; at < end; at++) drawn.add(events[at]!);
				continue;
			}
			const edge = column * BARS;
			const extent = {
				start: Math.max(times[edge]!, view.from),
				end: Math.min(times[edge + BARS]!, view.to)
			};
			const apart = shown.filter(
				(event) =>
					table.track[event] === track &&
					table.bodyStart[event]! >= extent.start &&
					table.bodyStart[event]! < extent.end
			);
			if (apart.length === end - begin) continue;
			const x = projection.x(extent.start);
			cells.push({
				track,
				extent,
				x,
				width: projection.x(extent.end) - x,
				count: end - begin - apart.length,
				bar: edge,
				opens
			});
		}
	});
	for (const event of shown) drawn.add(event);
	return {
		drawn: [...drawn].sort((a, b) => a - b),
		cells,
		carried: carried.filter(({ count }) => count > 0),
		...sides,
		bars
	};
}

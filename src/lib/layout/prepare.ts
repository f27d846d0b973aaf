/**
 * What can be known of the events before anything is drawn, whatever the width and the view: made once
 * in O(n log n), so that a frame costs what it shows. Sorted columns say how many events lie on either
 * side of a view, and an index which of them meet it.
 */
import { bisectLeft, bisectRight } from 'd3';
import type { Extent } from '../dates/extent';
import { foldsOf, type Fold } from './fold';
import { IntervalIndex } from './interval-index';
import type { EventTable } from './table';

/** Beyond so many events, lanes are no longer made for as many as happen at once. */
export const FEW = 250;

/** The events of one track. */
export class TrackIndex {
	/** Their indexes in the table, in order of time. */
	readonly events: Uint32Array;
	readonly #table: EventTable;
	/** Ends of all that is drawn of them, ascending. */
	readonly #ends: Float64Array;
	/**
	 * Of the few of which something is drawn before their body: starts of what is drawn, and of their
	 * bodies, each ascending. The others are in order already.
	 */
	readonly #leads: { reach: Float64Array; body: Float64Array };
	readonly #index: IntervalIndex;

	constructor(table: EventTable, events: Uint32Array) {
		this.events = events;
		this.#table = table;
		const leading = events.filter((event) => table.reachStart[event]! < table.bodyStart[event]!);
		this.#leads = {
			reach: Float64Array.from(leading, (event) => table.reachStart[event]!).sort(),
			body: Float64Array.from(leading, (event) => table.bodyStart[event]!)
		};
		this.#ends = Float64Array.from(events, (event) => table.reachEnd[event]!).sort();
		this.#index = new IntervalIndex(events, table.reachStart, table.reachEnd);
	}

	/** Memory that it takes, in bytes. */
	get bytes(): number {
		const { reach, body } = this.#leads;
		const own = [this.events, this.#ends, reach, body];
		return own.reduce((sum, { byteLength }) => sum + byteLength, this.#index.bytes);
	}

	/** How many are over by the time a view begins, and how many begin after it. */
	beside(view: { from: number; to: number }): { earlier: number; later: number } {
		const { reach, body } = this.#leads;
		const later = this.events.length - this.firstFrom(view.to);
		const led = bisectLeft(body, view.to) - bisectLeft(reach, view.to);
		return { earlier: bisectRight(this.#ends, view.from), later: later + led };
	}

	/** Place of the first event whose body begins at `time` or later, searched from `least` on. */
	firstFrom(time: number, least = 0): number {
		const { bodyStart } = this.#table;
		// Places that are asked for one after the other lie close together: double the step, then halve.
		let low = least;
		let step = 1;
		while (low + step <= this.events.length && bodyStart[this.events[low + step - 1]!]! < time) {
			low += step;
			step *= 2;
		}
		let high = Math.min(low + step, this.events.length);
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (bodyStart[this.events[middle]!]! < time) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** Visits every event that meets [from, to), in order of time; `false` ends the search. */
	visit(from: number, to: number, visit: (event: number) => boolean | void): void {
		this.#index.visit(from, to, visit);
	}
}

/** What is known of a table before anything is drawn. */
export interface Prepared {
	table: EventTable;
	tracks: TrackIndex[];
	/** Long empty stretches. */
	folds: Fold[];
	/** From the first to the last body, and from the first to the last of all that is drawn. */
	bodies: Extent;
	reaches: Extent;
	/** Length of the shortest body, in ms. */
	least: number;
	/** There are too many events for each to have its place at every zoom. */
	many: boolean;
	/** Lane of each event within its track, where there are many; lanes of a track. */
	lanes: Uint8Array;
	laneCount: number;
}

/** Lanes of all tracks together, where there are many events. */
const ROWS = 24;
const LANES = { least: 2, most: 8 };

/**
 * Deals events out to a fixed number of lanes: each goes to the next lane that is free, or else
 * to the one that will be free first. So neighbours in time stand in different lanes, and labels have
 * as much room as there is.
 */
function dealLanes(table: EventTable, tracks: readonly TrackIndex[], count: number): Uint8Array {
	const lanes = new Uint8Array(table.count);
	for (const { events } of tracks) {
		const free = new Float64Array(count).fill(-Infinity);
		let last = count - 1;
		for (const event of events) {
			let best = -1;
			for (let step = 1; step <= count && best < 0; step++) {
				const lane = (last + step) % count;
				if (free[lane]! <= table.bodyStart[event]!) best = lane;
			}
			if (best < 0) best = free.indexOf(Math.min(...free));
			lanes[event] = last = best;
			free[best] = Math.max(free[best]!, table.reachEnd[event]!);
		}
	}
	return lanes;
}

/** From the first start to the last end. */
function hullOf(starts: Float64Array, ends: Float64Array): Extent {
	let [start, end] = [Infinity, -Infinity];
	for (let index = 0; index < starts.length; index++) {
		if (starts[index]! < start) start = starts[index]!;
		if (ends[index]! > end) end = ends[index]!;
	}
	return { start, end };
}

/** The indexes of the events of each track, in order of time. */
function byTrack({ track, count }: EventTable, tracks: number): Uint32Array[] {
	const sizes = new Uint32Array(tracks);
	for (let event = 0; event < count; event++) sizes[track[event]!]!++;
	const lists = Array.from(sizes, (size) => new Uint32Array(size));
	sizes.fill(0);
	for (let event = 0; event < count; event++) {
		const own = track[event]!;
		lists[own]![sizes[own]!++] = event;
	}
	return lists;
}

/**
 * Prepares a table.
 *
 * @param trackCount how many tracks the story has
 */
export function prepare(table: EventTable, trackCount: number): Prepared {
	const { bodyStart, bodyEnd, count } = table;
	const tracks = byTrack(table, trackCount).map((events) => new TrackIndex(table, events));
	const times = new Float64Array(2 * count);
	times.set(bodyStart);
	times.set(bodyEnd, count);
	let least = Infinity;
	for (let event = 0; event < count; event++)
		least = Math.min(least, bodyEnd[event]! - bodyStart[event]!);
	const many = count > FEW;
	const laneCount = Math.min(Math.max(Math.floor(ROWS / trackCount), LANES.least), LANES.most);
	return {
		table,
		tracks,
		folds: foldsOf(times),
		bodies: hullOf(bodyStart, bodyEnd),
		reaches: hullOf(table.reachStart, table.reachEnd),
		least,
		many,
		lanes: many ? dealLanes(table, tracks, laneCount) : new Uint8Array(0),
		laneCount
	};
}

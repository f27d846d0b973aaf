/**
 * The events of one track in order: sorted columns say how many lie on either side of a view, and an
 * index which of them meet it. Made once in O(n log n), so that a frame costs what it shows.
 */
import { bisectLeft, bisector } from 'd3';
import { IntervalIndex } from './interval-index';
import type { EventTable } from './table';

/** The events of one track. */
export class TrackIndex {
	/** Their indexes in the table, in order of time. */
	readonly events: Uint32Array;
	readonly #table: EventTable;
	/** The same, in order of the ends of all that is drawn of them: half of what the ends themselves would take. */
	readonly #byEnd: Uint32Array;
	/** Place among those of the first that ends after a time. */
	readonly #endsAfter: (order: Uint32Array, time: number) => number;
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
		const endOf = (event: number) => table.reachEnd[event]!;
		this.#byEnd = events.slice().sort((a, b) => endOf(a) - endOf(b));
		this.#endsAfter = bisector(endOf).right;
		this.#index = new IntervalIndex(events, table.reachStart, table.reachEnd);
	}

	/** Memory that it takes, in bytes. */
	get bytes(): number {
		const { reach, body } = this.#leads;
		const own = [this.events, this.#byEnd, reach, body];
		return own.reduce((sum, { byteLength }) => sum + byteLength, this.#index.bytes);
	}

	/** How many are over by the time a view begins, and how many begin after it. */
	beside(view: { from: number; to: number }): { earlier: number; later: number } {
		const { reach, body } = this.#leads;
		const later = this.events.length - this.firstFrom(view.to);
		const led = bisectLeft(body, view.to) - bisectLeft(reach, view.to);
		return { earlier: this.#endsAfter(this.#byEnd, view.from), later: later + led };
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

/** The indexes of the events of each track, in order of time. */
export function eventsByTrack({ track, count }: EventTable, tracks: number): Uint32Array[] {
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

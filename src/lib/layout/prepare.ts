/**
 * What can be known of the events before anything is drawn, whatever the width and the view. Made once
 * for a table.
 */
import type { Wanted } from './apart';
import type { Extent } from '../dates/extent';
import type { Density } from './density';
import type { Carried, Cell, Detail } from './detail';
import { foldsOf, type Fold } from './fold';
import type { LayoutWords, Note } from './layout';
import type { Mark } from './marks';
import type { Plan } from './plan';
import type { Head, Lane, Standing } from './rows';
import type { EventTable } from './table';
import type { Projection, View } from './viewport';

/** Beyond so many events, lanes are no longer made for as many as happen at once. */
export const FEW = 250;

/**
 * What draws more events than have their place at every zoom. Pages fetch it only for stories that need
 * it: see `crowd.ts`.
 */
export interface Crowd {
	/** Lane of each event within its track, and the number of lanes of each track. */
	lanes: Uint8Array;
	laneCount: number;
	/** Memory that the preparation takes, in bytes. */
	bytes: number;
	/** What of a view is drawn; see `detailOf`. */
	detail(plan: Plan, projection: Projection, options: Wanted): Detail;
	/** Marks and clusters of one lane; see `crowdedLane`. */
	lane(
		marks: readonly Mark[],
		plan: Plan,
		standing: Standing,
		group: (marks: readonly Head[]) => Lane<Head>
	): Lane;
	/** @param fits for each event, 1 if it fits what the reader filters by */
	densities(detail: Detail, plan: Plan, projection: Projection, fits?: Uint8Array): Density[];
	/** The cell at a point of the plot, in pixels. */
	cellAt(densities: readonly Density[], x: number, y: number): Cell | undefined;
	/** What is only counted, in words beside the names of the tracks. */
	notes(
		plan: Plan,
		densities: readonly Density[],
		carried: readonly Carried[],
		words: LayoutWords
	): Note[];
	/** How many events there are at each place of the overview, as a silhouette for each track. */
	overview(plan: Plan, x: Projection['x'], row: { height: number; top: number }): string[];
	/** Indexes of the events of a track that meet a view but began before it, at most so many. */
	carried(track: number, view: View, most: number): number[];
	/** Indexes of the events that begin in a cell, at most so many. */
	within(cell: Cell, most: number): number[];
}

/** Prepares a crowd for a table and so many tracks. */
export type CrowdMaker = (table: EventTable, trackCount: number) => Crowd;

/** What is known of a table before anything is drawn. */
export interface Prepared {
	table: EventTable;
	/** Long empty stretches. */
	folds: Fold[];
	/** From the first to the last body, and from the first to the last of all that is drawn. */
	bodies: Extent;
	reaches: Extent;
	/** Length of the shortest body, in ms. */
	least: number;
	/** Where there are too many events for each to have its place at every zoom. */
	crowd?: Crowd;
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

/**
 * Prepares a table.
 *
 * @param crowdOf is used where there are many events; without it every event gets its place
 */
export function prepare(table: EventTable, trackCount: number, crowdOf?: CrowdMaker): Prepared {
	const { bodyStart, bodyEnd, count } = table;
	const times = new Float64Array(2 * count);
	times.set(bodyStart);
	times.set(bodyEnd, count);
	let least = Infinity;
	for (let event = 0; event < count; event++)
		least = Math.min(least, bodyEnd[event]! - bodyStart[event]!);
	return {
		table,
		folds: foldsOf(times),
		bodies: hullOf(bodyStart, bodyEnd),
		reaches: hullOf(table.reachStart, table.reachEnd),
		least,
		...(crowdOf && count > FEW && { crowd: crowdOf(table, trackCount) })
	};
}

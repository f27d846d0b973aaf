/**
 * Stories of more events than have their place at every zoom. What is drawn is bounded by the pixels: a
 * few lanes a track, a few hundred marks, and how many events there are where they cannot be told apart.
 */
import { apartIn } from './apart';
import { barsOf, type Bars } from './bars';
import { crowdedLane } from './crowded-lane';
import { cellAt, densityOf, type Outlines } from './density';
import { detailOf } from './detail';
import type { UnitScale } from './fold';
import { notesOf } from './notes';
import { peakOf } from './peak';
import type { Plan } from './plan';
import type { Crowd, CrowdMaker } from './prepare';
import type { EventTable } from './table';
import { eventsByTrack, TrackIndex } from './track-index';
import type { Projection } from './viewport';

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

/** Width of a bar of the overview in pixels. */
const BAR = 3;

/** Silhouettes of the overview, from the foot of the row of each track. */
function overviewOf(
	tracks: readonly TrackIndex[],
	{ prepared, width, scale, limits }: Plan,
	x: Projection['x'],
	row: Parameters<Crowd['overview']>[2]
): string[] {
	const { table } = prepared;
	const bars = Math.ceil(width / BAR);
	const { from, to } = limits.widest;
	const peak = peakOf(table, scale, (scale.toUnit(to) - scale.toUnit(from)) / bars);
	return tracks.map(({ events }, index) => {
		const counts = new Uint32Array(bars);
		for (const event of events) {
			const bar = Math.floor(x(table.bodyStart[event]!) / BAR);
			counts[Math.min(Math.max(bar, 0), bars - 1)]!++;
		}
		const foot = row.top + (index + 1) * row.height - 1;
		const path: string[] = [];
		counts.forEach((count, bar) => {
			const share = Math.min(1, Math.sqrt(count / peak));
			const height = Math.max(1, (row.height - 1) * share).toFixed(1);
			if (count > 0) path.push(`M${bar * BAR} ${foot}v-${height}h${BAR}V${foot}Z`);
		});
		// Text that is added up keeps all that it was made of for as long as nobody reads it.
		return path.join('');
	});
}

/** Sums of what fits, for the events of each track; kept as long as the reader filters by it. */
const fitting = new WeakMap<Uint8Array, Uint32Array[]>();

/** How many of some events of a track fit; the sums are made once for a filter. */
function fittingIn(tracks: readonly TrackIndex[], fits: Uint8Array) {
	const sums =
		fitting.get(fits) ??
		tracks.map(({ events }) => {
			const own = new Uint32Array(events.length + 1);
			events.forEach((event, at) => (own[at + 1] = own[at]! + fits[event]!));
			return own;
		});
	fitting.set(fits, sums);
	return (track: number, first: number, end: number) => sums[track]![end]! - sums[track]![first]!;
}

/** Prepares a crowd: O(n log n) once, after which a view costs what it shows. */
export const crowdOf: CrowdMaker = (table, trackCount) => {
	const tracks = eventsByTrack(table, trackCount).map((events) => new TrackIndex(table, events));
	const laneCount = Math.min(Math.max(Math.floor(ROWS / trackCount), LANES.least), LANES.most);
	const peaks = new WeakMap<UnitScale, Map<number, number>>();
	// Of the latest view: the next has most of it in common.
	let bars: Bars | undefined;
	const outlines: Outlines = [];
	const apartOf = apartIn(table);
	const lanes = dealLanes(table, tracks, laneCount);
	return {
		lanes,
		laneCount,
		bytes: tracks.reduce((sum, track) => sum + track.bytes, lanes.byteLength),
		detail(plan, projection, options) {
			const { view } = options;
			bars = barsOf(tracks, plan.scale, view, projection.density, bars);
			return detailOf(tracks, laneCount, plan, view, projection, bars, apartOf(options));
		},
		lane: crowdedLane,
		densities: (detail, plan, projection, fits) =>
			densityOf(
				detail,
				plan,
				projection,
				(bin) => {
					// A scale is made anew when it is folded, and peaks are those of a scale.
					const known = peaks.get(plan.scale) ?? new Map<number, number>();
					peaks.set(plan.scale, known);
					const peak = known.get(bin) ?? peakOf(table, plan.scale, bin);
					known.set(bin, peak);
					return peak;
				},
				outlines,
				fits && fittingIn(tracks, fits)
			),
		cellAt,
		notes: notesOf,
		overview: (plan, x, row) => overviewOf(tracks, plan, x, row),
		carried(track, view, most) {
			const found: number[] = [];
			tracks[track]?.visit(view.from, view.to, (event) => {
				if (table.bodyStart[event]! < view.from) found.push(event);
				return found.length < most;
			});
			return found;
		},
		within({ track, extent }, most) {
			const own = tracks[track]!;
			const first = own.firstFrom(extent.start);
			const end = own.firstFrom(extent.end, first);
			return [...own.events.subarray(first, Math.min(end, first + most))];
		}
	};
};

/** How many events there are where they cannot be told apart: one silhouette for each track. */
import { BARS, type Bars } from './bars';
import type { Cell, Detail } from './detail';
import type { Plan } from './plan';
import { isAlike } from './steady';
import type { Projection } from './viewport';

/** The events of one track that are only counted. */
export interface Density {
	/** Index of the track. */
	track: number;
	count: number;
	/** Where its first bar begins, in pixels from the left edge. */
	x: number;
	/** Silhouette of its bars from there on, from the foot of the lanes of its track; in pixels. */
	path: string;
	/** The same of those that fit what the reader filters by, where that is less. */
	fitting?: string;
	/** Top and foot of where the bars stand. */
	top: number;
	foot: number;
	cells: Cell[];
}

/** What the silhouette of a track is drawn from. */
interface Outlined {
	bars: Bars;
	cells: readonly Cell[];
	/** Of a bar, in pixels. */
	width: number;
	top: number;
	foot: number;
	/** Count that is as high as there is room. */
	peak: number;
}

/** The silhouettes that were drawn last, by track: while a view is panned most stay as they are. */
export type Outlines = (Outlined & { path: string })[];

/** No bar is lower: a single event is to be seen. */
const LEAST = 2;

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Bars of cells that follow one another, as one outline from the first on.
 *
 * @param countOf how many of the events between two places of the track are counted
 */
function outline(
	{ cells, width, top, foot, peak }: Outlined,
	places: Uint32Array,
	countOf: (first: number, end: number) => number
) {
	const full = foot - top;
	const begin = cells[0]!.bar;
	const left = (bar: number) => rounded((bar - begin) * width);
	let path = '';
	let end = begin;
	let level = foot;
	for (const { bar } of cells) {
		// The path is closed along the foot wherever a cell is missing.
		if (bar !== end || path === '') {
			path += `${path && `H${left(end)}V${foot}Z`}M${left(bar)} ${foot}`;
			level = foot;
		}
		end = bar + BARS;
		for (let at = bar; at < end; at++) {
			const count = countOf(places[at]!, places[at + 1]!);
			const height = count && Math.max(LEAST, full * Math.min(1, Math.sqrt(count / peak)));
			const y = rounded(foot - height);
			// Bars of one height are one: where there are few events, that is most of them.
			if (y === level) continue;
			path += `H${left(at)}V${y}`;
			level = y;
		}
	}
	return `${path}H${left(end)}V${foot}Z`;
}

const isSame = (a: Outlined, b: Outlined | undefined) =>
	b?.bars === a.bars &&
	isAlike(a.width, b.width) &&
	a.top === b.top &&
	a.foot === b.foot &&
	a.peak === b.peak &&
	a.cells.length === b.cells.length &&
	a.cells.every(({ bar }, index) => bar === b.cells[index]!.bar);

/**
 * Draws what is only counted. Heights grow with the root of the count, up to the fullest bar of the whole
 * story at the same zoom: so they neither jump while panning, nor vanish beside a crowd.
 *
 * @param peakOf most events that begin within a bin of so many units
 * @param known what was drawn before, and is then what was drawn now
 * @param fitting how many of the events between two places of a track fit what the reader filters by
 */
export function densityOf(
	{ cells, bars }: Detail,
	plan: Plan,
	{ x, density }: Projection,
	peakOf: (bin: number) => number,
	known: Outlines,
	fitting?: (track: number, first: number, end: number) => number
): Density[] {
	if (cells.length === 0 || !bars) return [];
	const { sizes } = plan;
	const width = bars.units * density;
	const peak = peakOf(bars.units);
	return plan.bands.flatMap((band, track) => {
		const own = cells.filter((cell) => cell.track === track);
		if (own.length === 0) return [];
		const places = bars.places[track]!;
		const top = band.y + sizes.header;
		const foot = top + band.lanes * sizes.lane;
		const drawn = { bars, cells: own, width, top, foot, peak };
		if (!isSame(drawn, known[track]))
			known[track] = { ...drawn, path: outline(drawn, places, (first, end) => end - first) };
		return [
			{
				track,
				count: own.reduce((sum, cell) => sum + cell.count, 0),
				x: x(bars.times[own[0]!.bar]!),
				path: known[track]!.path,
				...(fitting && {
					fitting: outline(drawn, places, (first, end) => fitting(track, first, end))
				}),
				top,
				foot,
				cells: own
			}
		];
	});
}

/** The cell at a point of the plot, in pixels. */
export const cellAt = (densities: readonly Density[], x: number, y: number): Cell | undefined =>
	densities
		.find(({ top, foot }) => y >= top && y < foot)
		?.cells.find((cell) => x >= cell.x && x < cell.x + cell.width);

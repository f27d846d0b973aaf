/** How many events there are where they cannot be told apart: one silhouette for each track. */
import type { Bar, Cell, Detail } from './detail';
import type { Plan } from './plan';

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

/** No bar is lower: a single event is to be seen. */
const LEAST = 2;

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * Bars of cells that follow one another, as one outline from a place on: while a view is panned it stays as it is.
 */
function outline(
	cells: readonly Cell[],
	from: number,
	foot: number,
	heightOf: (bar: Bar) => number
) {
	let path = '';
	let end = NaN;
	for (const { bars } of cells)
		for (const bar of bars) {
			const { width } = bar;
			const x = bar.x - from;
			// The path is closed along the foot wherever a cell is missing.
			if (!(Math.abs(x - end) < 0.5)) path += `${path && `V${foot}Z`}M${rounded(x)} ${foot}`;
			end = x + width;
			path += `V${rounded(foot - heightOf(bar))}H${rounded(end)}`;
		}
	return path && `${path}V${foot}Z`;
}

/**
 * Draws what is only counted. Heights grow with the root of the count, up to the fullest bar of the whole
 * story at the same zoom: so they neither jump while panning, nor vanish beside a crowd.
 *
 * @param peakOf most events that begin within a bin of so many units
 * @param fitting how many of so many events of a track fit what the reader filters by, from a place on
 */
export function densityOf(
	{ cells, bar }: Detail,
	plan: Plan,
	peakOf: (bin: number) => number,
	fitting?: (track: number, first: number, count: number) => number
): Density[] {
	if (cells.length === 0) return [];
	const { sizes } = plan;
	const peak = peakOf(bar);
	return plan.bands.flatMap((band, track) => {
		const own = cells.filter((cell) => cell.track === track);
		if (own.length === 0) return [];
		const top = band.y + sizes.header;
		const foot = top + band.lanes * sizes.lane;
		const full = foot - top;
		const x = own[0]!.bars[0]!.x;
		const heightOf = (count: number) =>
			count === 0 ? 0 : Math.max(LEAST, full * Math.min(1, Math.sqrt(count / peak)));
		return [
			{
				track,
				count: own.reduce((sum, cell) => sum + cell.count, 0),
				x,
				path: outline(own, x, foot, ({ count }) => heightOf(count)),
				...(fitting && {
					fitting: outline(own, x, foot, ({ first, count }) =>
						heightOf(fitting(track, first, count))
					)
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

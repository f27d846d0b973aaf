/** What some stretches of time span together; apart from the dates in words, which pages do not read. */
import type { Extent } from './extent';

/** From the first start to the last end of some extents, of which there is at least one. */
export const hullOf = (extents: readonly Extent[]): Extent => ({
	start: Math.min(...extents.map(({ start }) => start)),
	end: Math.max(...extents.map(({ end }) => end))
});

/**
 * Lanes: rows that let intervals of one track share a height without touching. Greedy first fit in
 * order of time, which is optimal in the number of lanes (interval graph colouring).
 */

/** What one event takes up on the x axis, in pixels. */
export interface Interval {
	start: number;
	end: number;
}

/**
 * Gives each interval the first lane in which it leaves `gap` to the one before it.
 *
 * @param intervals sorted by whatever should come first in the upper lanes, usually time
 * @returns lane of each interval, from 0, and the number of lanes
 */
export function packLanes(
	intervals: readonly Interval[],
	gap = 0
): { lanes: number[]; count: number } {
	const taken: Interval[][] = [];
	const lanes = intervals.map((interval) => {
		const free = (lane: Interval[]) =>
			lane.every((other) => interval.start >= other.end + gap || interval.end + gap <= other.start);
		let lane = taken.findIndex(free);
		if (lane < 0) lane = taken.push([]) - 1;
		taken[lane]?.push(interval);
		return lane;
	});
	return { lanes, count: taken.length };
}

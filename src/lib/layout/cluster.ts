/**
 * Level of detail: marks of one lane that would touch are drawn as one cluster with their count. A
 * cluster opens by zooming, because events that share their time have lanes of their own.
 */

/** Something with a place on the x axis, in pixels. */
export interface Boxed {
	start: number;
	end: number;
}

/**
 * Groups boxes that are closer than `gap`. A box that is joined widens the group, so the result has
 * no two groups closer than `gap`.
 *
 * @returns groups of one or more, from left to right
 */
export function groupTouching<T extends Boxed>(boxes: readonly T[], gap = 0): T[][] {
	const sorted = [...boxes].sort((a, b) => a.start - b.start || a.end - b.end);
	const groups: T[][] = [];
	let end = -Infinity;
	for (const box of sorted) {
		const group = groups.at(-1);
		if (group && box.start < end + gap) group.push(box);
		else groups.push([box]);
		end = group && box.start < end + gap ? Math.max(end, box.end) : box.end;
	}
	return groups;
}

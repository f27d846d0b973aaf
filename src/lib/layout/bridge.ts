/** The line from a mark to its sentence: along its lane, then across the gap between drawing and text. */
import type { Layout } from './layout';
import type { Mark } from './marks';

export type Point = readonly [x: number, y: number];

/** Path between two points, leaving and arriving level. Pixels of whatever both are counted in. */
export function bridgePath([x0, y0]: Point, [x1, y1]: Point): string {
	const middle = (x0 + x1) / 2;
	return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}

/**
 * Height at which the line runs through the drawing: in the middle of the lane, or at its foot where it
 * would else strike out what stands there.
 *
 * @param lane height of a lane
 */
export function leaderY(mark: Mark, { marks, clusters }: Layout, lane: number): number {
	const inTheWay = [
		...marks.filter(({ index }) => index !== mark.index).map(({ y, hit }) => ({ y, x: hit.x })),
		...clusters.map(({ y, reach }) => ({ y, x: reach.x }))
	].some(({ y, x }) => y === mark.y && x > mark.hit.x);
	return inTheWay ? mark.y + lane / 2 : mark.y;
}

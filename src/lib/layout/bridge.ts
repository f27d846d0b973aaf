/** The line from a mark to its sentence, across the gap between drawing and text. */

export type Point = readonly [x: number, y: number];

/** Path between two points, leaving and arriving level. Pixels of whatever both are counted in. */
export function bridgePath([x0, y0]: Point, [x1, y1]: Point): string {
	const middle = (x0 + x1) / 2;
	return `M${x0} ${y0}C${middle} ${y0} ${middle} ${y1} ${x1} ${y1}`;
}

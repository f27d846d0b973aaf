/** The line from a mark to its sentence, across the gap between drawing and text. */
import { linkHorizontal } from 'd3';

export type Point = readonly [x: number, y: number];

const link = linkHorizontal<{ source: Point; target: Point }, Point>();

/** Path between two points, leaving and arriving level. Pixels of whatever both are counted in. */
export const bridgePath = (source: Point, target: Point): string => link({ source, target }) ?? '';

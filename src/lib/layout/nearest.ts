/** The mark that a pointer means when it is not on any. */
import type { Layout } from './layout';
import type { Mark } from './marks';

/**
 * The mark nearest to a point, if it is within `reach`. All lengths in pixels of the plot.
 */
export function markNear(layout: Layout, x: number, y: number, reach: number): Mark | undefined {
	let nearest: Mark | undefined;
	let least = reach;
	for (const mark of layout.marks) {
		const across = Math.max(mark.hit.x - x, 0, x - mark.hit.x - mark.hit.width);
		const distance = Math.hypot(across, y - mark.y);
		if (distance <= least) {
			nearest = mark;
			least = distance;
		}
	}
	return nearest;
}

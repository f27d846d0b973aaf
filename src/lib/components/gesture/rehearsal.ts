/**
 * Steps of a gesture that nobody sees, while nobody waits. A browser makes functions fast once they have run some
 * times, so the first steps of the first gesture would take several times as long as all others, which on a slow
 * processor is a stutter.
 */
import { untrack } from 'svelte';
import type { Layout } from '../../layout/layout';
import { panView, zoomView } from '../../layout/viewport';
import type { TimelineState } from '../../state/timeline.svelte';
import { whenIdle } from '../idle';
import { Pen } from './pen';

/** So many steps, one each time that the browser is idle. */
const STEPS = 8;
/** How far each is from the view, as shares of it: near enough to show the same kinds of things. */
const BY = 0.02;

/**
 * Rehearses, until it is done or a gesture begins.
 *
 * @param paint paints a layout; on a canvas of one pixel, so that nothing is filled
 * @returns ends it
 */
export function rehearse(
	timeline: TimelineState,
	paint: (pen: Pen, layout: Layout) => void
): () => void {
	const context = document.createElement('canvas').getContext('2d');
	let left = STEPS;
	const step = () => {
		if (!context || left === 0 || timeline.gesture.active) return;
		const { plan, view } = timeline;
		const { scale, limits } = plan;
		const by = BY * left;
		const near =
			left % 2 === 0 ? panView(scale, limits, view, by) : zoomView(scale, limits, view, 1 + by);
		paint(new Pen(context, 1), timeline.layoutOf(near));
		left -= 1;
		whenIdle(() => untrack(step));
	};
	whenIdle(() => untrack(step));
	return () => void (left = 0);
}

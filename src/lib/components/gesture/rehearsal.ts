/**
 * Steps of a gesture that nobody sees, once a pointer has come and while nobody waits. A browser reads functions when
 * they first run and makes them fast once they have run some times, and it makes a canvas when it is first shown: so
 * the first steps of the first gesture would take ten times as long as all others, which on a slow processor is a
 * stutter.
 */
import { flushSync } from 'svelte';
import { panView, zoomView, type View } from '../../layout/viewport';
import type { TimelineState } from '../../state/timeline.svelte';
import type { Viewport } from '../../state/viewport.svelte';
import { whenIdle } from '../idle';

/** So many times a step is made and taken back, each time that the browser is idle. */
const STEPS = 8;
/** How far each is from the view, as shares of it: near enough to show the same kinds of things. */
const BY = 0.02;

/** Has something done as if the view were another. */
export function during(viewport: Viewport, view: View, act: () => void): void {
	const before = viewport.view;
	viewport.view = view;
	try {
		act();
	} finally {
		viewport.view = before;
	}
}

/**
 * Rehearses, until it is done or something else happens. Meanwhile the canvas shows what the elements do.
 *
 * @returns ends it
 */
export function rehearse(timeline: TimelineState): () => void {
	const { gesture } = timeline;
	let left = STEPS;
	const end = () => {
		left = 0;
		if (gesture.rehearsed) gesture.rest();
	};
	const step = () => {
		const { plan, view, viewport } = timeline;
		const isOver = left < STEPS ? !gesture.rehearsed : gesture.active;
		if (left === 0 || isOver || viewport.moving) return end();
		gesture.rehearse();
		const { scale, limits } = plan;
		const by = BY * left;
		const near =
			left % 2 === 0 ? panView(scale, limits, view, by) : zoomView(scale, limits, view, 1 + by);
		during(viewport, near, flushSync);
		flushSync();
		left -= 1;
		if (left === 0) end();
		else whenIdle(step);
	};
	whenIdle(step);
	return end;
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { during } from '../../../src/lib/components/gesture/rehearsal';
import { en } from '../../../src/lib/language/en';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import type { View } from '../../../src/lib/layout/viewport';
import { TimelineState } from '../../../src/lib/state/timeline.svelte';
import type { Viewport } from '../../../src/lib/state/viewport.svelte';
import { taurusStory } from '../../fixtures/taurus-leak';

// Without a page there are no frames: every move arrives at once, as for a reader who wants no motion.
const story = taurusStory();
const words = layoutWordsOf(en);
const DAY = 86_400_000;
const day = (iso: string) => Date.parse(`${iso}T00:00Z`);
const EARLY: View = { from: day('2024-02-15'), to: day('2024-02-18') };

let state: TimelineState;
let viewport: Viewport;
beforeEach(() => {
	state = new TimelineState(story, () => words);
	({ viewport } = state);
});

describe('The viewport of a timeline', () => {
	it('never leaves its limits', () => {
		const { widest } = state.plan.limits;
		state.setView({ from: day('1900-01-01'), to: day('2100-01-01') });
		expect(state.view.from).toBeGreaterThanOrEqual(widest.from - 1);
		expect(state.view.to).toBeLessThanOrEqual(widest.to + 1);
	});

	it('can be another for a moment, and is then to the millisecond what it was', () => {
		const { view } = state;
		const { isOpening } = viewport;
		let meanwhile: View | undefined;
		during(viewport, EARLY, () => (meanwhile = state.view));
		expect(meanwhile).toEqual(EARLY);
		expect(state.view).toBe(view);
		expect(viewport.isOpening).toBe(isOpening);
		const fail = () => {
			throw new Error('made up');
		};
		expect(() => during(viewport, EARLY, fail)).toThrow('made up');
		expect(state.view, 'whatever comes of it').toBe(view);
		expect(viewport.canGoBack).toBe(false);
	});

	it('is zoomed and panned without a way back, since that is no jump', () => {
		const length = state.view.to - state.view.from;
		viewport.zoomBy(2);
		expect(state.view.to - state.view.from).toBeLessThan(length);
		const { from, to } = state.view;
		state.setView({ from: from - DAY, to: to - DAY });
		expect(state.view.from).toBeLessThan(from);
		expect(viewport.canGoBack).toBe(false);
	});

	it('shows all, and goes back from it', () => {
		const { view } = state;
		viewport.showAll();
		expect(state.layout.earlier.count).toBe(0);
		expect(state.layout.later.count).toBe(0);
		expect(viewport.isOpening).toBe(false);
		viewport.goBack();
		expect(state.view).toEqual(view);
	});

	it('does not move where it is already, and so has nothing to go back to', () => {
		viewport.moveTo(state.view);
		expect(viewport.canGoBack).toBe(false);
		viewport.goBack();
		expect(viewport.isOpening).toBe(true);
	});

	it('stays on its times when the scale is unfolded and folded', () => {
		state.setView({ from: day('2024-02-28'), to: day('2024-03-04') });
		const { view } = state;
		state.setFolded(false);
		expect(state.plan.scale.folds).toEqual([]);
		state.setFolded(true);
		expect(Math.abs(state.view.from - view.from)).toBeLessThan(1000);
		expect(Math.abs(state.view.to - view.to)).toBeLessThan(1000);
	});

	it('opens a cluster so that its events fill most of it', () => {
		const extent = { start: day('2024-02-29'), end: day('2024-03-03') };
		viewport.open(extent);
		expect(state.view.from).toBeLessThanOrEqual(extent.start);
		expect(state.view.to).toBeGreaterThanOrEqual(extent.end);
		expect(state.view.to - state.view.from).toBeLessThan(6 * DAY);
	});

	it('keeps the views before the last twenty jumps', () => {
		const places = Array.from({ length: 25 }, (_, n) => ({
			from: day('2024-02-10') + n * DAY,
			to: day('2024-02-12') + n * DAY
		}));
		for (const place of places) viewport.moveTo(place);
		let steps = 0;
		for (; viewport.canGoBack; steps++) viewport.goBack();
		expect(steps).toBe(20);
		expect(state.view.from).toBeCloseTo(places[4]!.from, -4);
	});
});

describe('Steps of a gesture', () => {
	let frames: (() => void)[];
	beforeEach(() => {
		frames = [];
		vi.stubGlobal('requestAnimationFrame', (act: () => void) => frames.push(act));
		vi.stubGlobal('cancelAnimationFrame', () => {});
	});
	afterEach(() => vi.unstubAllGlobals());
	const nextFrame = () => frames.splice(0).forEach((act) => act());
	/** What is shown now, and is so still after the next frame. */
	const shown = () => {
		const { view } = state;
		nextFrame();
		expect(state.view, 'the frame has nothing to make').toBe(view);
		return view;
	};
	const LATER: View = { from: day('2024-02-19'), to: day('2024-02-22') };

	it('that come faster than frames are made once, and go on from each other', () => {
		const { view } = state;
		state.step(EARLY);
		expect(state.view).toBe(view);
		expect(state.gesture.active, 'nothing is drawn anew before the frame').toBe(false);
		expect(viewport.next).toEqual(EARLY);
		state.step(LATER);
		expect(frames).toHaveLength(1);
		nextFrame();
		expect(state.view).toEqual(LATER);
		expect(viewport.next).toBe(state.view);
		expect(state.gesture.active).toBe(true);
		state.step(EARLY);
		expect(frames, 'the next waits for a frame of its own').toHaveLength(1);
		state.gesture.rest();
	});

	it('are made before what else moves the view, and do not undo it', () => {
		state.step(EARLY);
		viewport.zoomBy(2);
		const { from, to } = shown();
		expect(from).toBeGreaterThan(EARLY.from);
		expect(to).toBeLessThan(EARLY.to);

		state.step(EARLY);
		viewport.hold({ start: day('2024-02-20'), end: day('2024-02-21') });
		expect(shown().to).toBeGreaterThanOrEqual(day('2024-02-21'));
		expect(state.view.from, 'from where the step led').toBeGreaterThan(EARLY.from);

		state.step(EARLY);
		state.setView(LATER);
		expect(shown()).toEqual(LATER);

		state.step(EARLY);
		state.setFolded(false);
		expect(Math.abs(shown().from - EARLY.from)).toBeLessThan(1000);
		state.gesture.rest();
	});

	it('are known to the gesture at once, which does not rest before them', () => {
		const known = vi.spyOn(state.gesture, 'expect');
		state.step(EARLY);
		expect(frames).toHaveLength(1);
		expect(known).toHaveBeenCalledOnce();
		state.setView(EARLY);
	});

	it('stay within the limits', () => {
		state.step({ from: day('1900-01-01'), to: day('2100-01-01') });
		nextFrame();
		expect(state.view.from).toBeGreaterThan(day('2000-01-01'));
		state.gesture.rest();
	});
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Gesture } from '../../../src/lib/state/gesture.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a gesture', () => {
	it('goes on as long as steps come, however many, and rests after the last', () => {
		const gesture = new Gesture();
		expect(gesture.active).toBe(false);
		for (let step = 0; step < 20; step++) {
			gesture.step();
			vi.advanceTimersByTime(100);
			expect(gesture.active).toBe(true);
		}
		vi.advanceTimersByTime(49);
		expect(gesture.active).toBe(true);
		vi.advanceTimersByTime(1);
		expect(gesture.active).toBe(false);
	});

	it('does not rest before the steps that a slow page has not got to yet', () => {
		let frame: (() => void) | undefined;
		vi.stubGlobal('requestAnimationFrame', (act: () => void) => {
			frame = act;
			return 1;
		});
		vi.stubGlobal('cancelAnimationFrame', () => (frame = undefined));
		const nextFrame = () => {
			const act = frame;
			frame = undefined;
			act?.();
		};
		const gesture = new Gesture();
		gesture.step();
		vi.advanceTimersByTime(200);
		expect(gesture.active, 'a frame begins with what waits').toBe(true);
		gesture.step();
		nextFrame();
		expect(gesture.active).toBe(true);
		vi.advanceTimersByTime(150);
		nextFrame();
		expect(gesture.active).toBe(false);

		gesture.step();
		vi.advanceTimersByTime(150);
		gesture.expect();
		nextFrame();
		expect(gesture.active, 'nor before one that this frame is about to make').toBe(true);
		gesture.rest();

		gesture.step();
		vi.advanceTimersByTime(150);
		gesture.rest();
		expect(frame, 'nothing is waited for any more').toBeUndefined();
	});

	it('has one timer, whatever the number of steps', () => {
		const gesture = new Gesture();
		for (let step = 0; step < 100; step++) gesture.step();
		expect(vi.getTimerCount()).toBe(1);
	});

	it('can be ended, and begins anew with the next step', () => {
		const gesture = new Gesture();
		gesture.step();
		gesture.rest();
		expect(gesture.active).toBe(false);
		expect(vi.getTimerCount()).toBe(0);
		gesture.step();
		expect(gesture.active).toBe(true);
	});

	it('is rehearsed until it is ended, or the reader begins', () => {
		const gesture = new Gesture();
		gesture.rehearse();
		expect([gesture.active, gesture.rehearsed]).toEqual([true, true]);
		vi.advanceTimersByTime(1000);
		expect(gesture.active, 'nothing ends it by itself').toBe(true);
		gesture.rest();
		expect([gesture.active, gesture.rehearsed]).toEqual([false, false]);
		gesture.rehearse();
		gesture.step();
		expect([gesture.active, gesture.rehearsed]).toEqual([true, false]);
		vi.advanceTimersByTime(150);
		expect(gesture.active).toBe(false);
	});

	it('is not rehearsed while the reader is at it', () => {
		const gesture = new Gesture();
		gesture.step();
		gesture.rehearse();
		expect(gesture.rehearsed).toBe(false);
	});
});

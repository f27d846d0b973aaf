/** Motion that keeps the eye on what moved. There is none for readers who want none, nor without a page. */

/** Whether things go where they go at once. */
export const isStill = (): boolean =>
	typeof matchMedia === 'undefined' || matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How to scroll. */
export const scrolling = (): ScrollBehavior => (isStill() ? 'auto' : 'smooth');

/** Slow at either end: the cubic of the share that has passed, and its mirror. */
const eased = (share: number) => (share < 0.5 ? 4 * share ** 3 : 1 - 4 * (1 - share) ** 3);

/**
 * Takes steps from 0 to 1, one a frame.
 *
 * @param duration in ms; without any, or for readers who want no motion, there is one step: 1
 * @returns what stops it where it is
 */
export function glide(duration: number, step: (share: number) => void): () => void {
	if (duration === 0 || isStill()) {
		step(1);
		return () => undefined;
	}
	const begun = performance.now();
	let frame = requestAnimationFrame(function next(now) {
		const share = Math.min(1, Math.max(0, now - begun) / duration);
		if (share < 1) frame = requestAnimationFrame(next);
		step(share < 1 ? eased(share) : 1);
	});
	return () => cancelAnimationFrame(frame);
}

/**
 * Calls back in the next frame, or at once where there are none. What waits where something took long comes before it:
 * timers do not, and a frame begins with the steps of a gesture.
 *
 * @returns forgets it
 */
export function inFrame(act: () => void): () => void {
	if (typeof requestAnimationFrame === 'undefined') {
		act();
		return () => {};
	}
	const frame = requestAnimationFrame(act);
	return () => cancelAnimationFrame(frame);
}

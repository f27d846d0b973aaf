/** Wheel and drag on an element as a stretch of time, for pages whose drawing has none of its own. */
import { plot, WIDTH } from './plot';

/** The stretch of time now shown, in ms. */
export interface TimeWindow {
	from: number;
	to: number;
}

/** Pixels that a wheel turns to zoom by 2; the same on all pages that leave it open. */
const OCTAVE = 500;

/** Follows the gestures, and draws the window that they have come to, at most once a frame. */
export function followGestures(window: TimeWindow, draw: (window: TimeWindow) => void): void {
	let now = window;
	let held: number | undefined;
	let awaited = false;
	const change = (from: number, to: number) => {
		now = { from, to };
		if (awaited) return;
		awaited = true;
		requestAnimationFrame(() => {
			awaited = false;
			draw(now);
		});
	};
	plot.addEventListener(
		'wheel',
		(event) => {
			event.preventDefault();
			const share = event.clientX / WIDTH;
			const factor = 2 ** (event.deltaY / OCTAVE);
			const at = now.from + share * (now.to - now.from);
			change(at - (at - now.from) * factor, at + (now.to - at) * factor);
		},
		{ passive: false }
	);
	plot.addEventListener('pointerdown', (event) => {
		held = event.clientX;
		plot.setPointerCapture(event.pointerId);
	});
	plot.addEventListener('pointermove', (event) => {
		if (held === undefined) return;
		const by = ((held - event.clientX) / WIDTH) * (now.to - now.from);
		held = event.clientX;
		change(now.from + by, now.to + by);
	});
	plot.addEventListener('pointerup', () => (held = undefined));
}

/** The scripted gestures, the same on every page, sent through the DevTools protocol at a steady pace. */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from 'playwright';

/** A place in the window, in pixels. */
export interface Place {
	x: number;
	y: number;
}

const STEPS = 60;
/** Notches of the wheel that zoom in; the others zoom out again. */
const NOTCHES_IN = 35;
const NOTCH = 100;
/** Between two steps, in ms. */
const WHEEL_PACE = 33;
const DRAG_PACE = 16;
/** Pixels of a move; half of the moves go left, then all the way back. */
const MOVE = 5;

/** Sends steps at their times whether or not the page keeps up, and waits until it has taken all. */
async function paced(pace: number, send: (step: number) => Promise<unknown>): Promise<void> {
	const begin = performance.now();
	const sent: Promise<unknown>[] = [];
	for (let step = 0; step < STEPS; step++) {
		await wait(Math.max(begin + step * pace - performance.now(), 0));
		sent.push(send(step));
	}
	await Promise.all(sent);
}

/** 60 notches: 35 in, 25 out. */
export const turnWheel = (session: CDPSession, { x, y }: Place): Promise<void> =>
	paced(WHEEL_PACE, (step) =>
		session.send('Input.dispatchMouseEvent', {
			type: 'mouseWheel',
			x,
			y,
			deltaX: 0,
			deltaY: step < NOTCHES_IN ? -NOTCH : NOTCH
		})
	);

/** 60 moves with the button down: 30 to the left, 30 back. */
export async function drag(session: CDPSession, { x, y }: Place): Promise<void> {
	const button = { button: 'left', clickCount: 1, y } as const;
	await session.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed', x });
	await paced(DRAG_PACE, (step) => {
		const moves = step < STEPS / 2 ? step + 1 : STEPS - 1 - step;
		return session.send('Input.dispatchMouseEvent', {
			type: 'mouseMoved',
			x: x - moves * MOVE,
			y,
			button: 'left',
			buttons: 1
		});
	});
	await session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased', x });
}

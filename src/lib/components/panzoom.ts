/**
 * Wheel, drag, swipe, pinch and double-click on a node, as views. It draws nothing and remembers
 * nothing of the view: each step begins with the view of now. Ours and not d3-zoom, which with
 * d3-selection and d3-drag weighs 8 kB gzipped, keeps a transform of its own beside the state, and reads
 * touches where pointer events let the browser tell a swipe from a scroll (`touch-action: pan-y`).
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Plan } from '../layout/plan';
import { heldView, panView, project, zoomView, type Held, type View } from '../layout/viewport';
import { swallowClick } from './swallow-click';

export interface PanzoomOptions {
	plan: Plan;
	view: View;
	/** Whether a plain wheel zooms; if not it scrolls the page, and only with Ctrl or ⌘ it zooms. */
	wheelZooms: boolean;
	onview: (view: View) => void;
	/** A double-click: a move worth following with the eye. */
	onmove: (view: View) => void;
	/** A wheel that would have zoomed here was left to the page. */
	onwheelrefused?: () => void;
}

/** A pointer that moves less far, in pixels, clicks. */
const CLICK = 4;
/** Two taps within this time and distance are a double tap, in ms and pixels. */
const DOUBLE = { time: 300, distance: 30 };
/** Steps of a wheel closer together than this, in ms, are one turn of it. */
const TURN = 150;
/** Pixels that a wheel must turn to zoom by 2; a pinch on a trackpad sends a tenth of that. */
const WHEEL_OCTAVE = 500;
/** Pixels of a line and of a page, for wheels that count in those. */
const WHEEL_UNITS = [1, 25, 500];

const pixelsOf = (delta: number, { deltaMode }: WheelEvent) =>
	delta * (WHEEL_UNITS[deltaMode] ?? 1);
const isSideways = (e: WheelEvent) =>
	!e.ctrlKey && (e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY));

type Place = Pick<MouseEvent, 'clientX' | 'clientY'>;

const distance = (a: Place, b: Place) => Math.hypot(b.clientX - a.clientX, b.clientY - a.clientY);

/** Makes a node pan and zoom. `read` is called anew at each step. */
export function panzoom(read: () => PanzoomOptions): Attachment<HTMLElement> {
	return (node) => {
		const now = () => untrack(read);
		/** Where all pointers are that are down, in pixels from the window's corner. */
		const pointers = new Map<number, Place>();
		/** What the pointers hold once they drag. */
		let held: Held | undefined;
		/** Where the first finger came down. */
		let begun: Place = { clientX: 0, clientY: 0 };
		let tapped = { timeStamp: -Infinity, clientX: 0, clientY: 0 };
		let pointerType = '';
		let turned = -Infinity;

		/** Where the node begins. It is asked for when something begins: that has the page laid out. */
		let left = 0;
		const across = ({ clientX }: Place) => clientX - left;
		const look = () => void ({ left } = node.getBoundingClientRect());
		const zoomAt = (e: Place, factor: number) => {
			const { plan, view } = now();
			const at = project(plan.scale, view, plan.width).time(across(e));
			return zoomView(plan.scale, plan.limits, view, factor, at);
		};
		/** Where two fingers are together, and how far apart, whichever way they are turned. */
		const spread = () => {
			const [a, b = a] = pointers.values();
			if (!a || !b) return { x: 0, apart: 1 };
			return { x: (across(a) + across(b)) / 2, apart: Math.max(distance(a, b), 1) };
		};
		/** The pointers take hold of what is under them now. */
		const hold = () => {
			look();
			const { plan, view } = now();
			const { time, density } = project(plan.scale, view, plan.width);
			const { x, apart } = spread();
			held = { unit: plan.scale.toUnit(time(x)), density: density / apart };
		};

		const onpointerdown = (e: PointerEvent) => {
			if (e.button !== 0 || (e.pointerType === 'mouse' && e.ctrlKey)) return;
			({ pointerType } = e);
			if (pointers.size === 0) begun = e;
			pointers.set(e.pointerId, e);
			if (pointers.size > 1) hold();
		};
		const onpointermove = (e: PointerEvent) => {
			if (!pointers.has(e.pointerId)) return;
			// It was let go where nobody told us: outside the window, before it was captured.
			if (e.pointerType === 'mouse' && e.buttons === 0) return onpointerend(e);
			if (!held) {
				if (distance(begun, e) < CLICK) return;
				// A finger that moves up or down scrolls the page, which the browser is about to find out.
				const [dx, dy] = [e.clientX - begun.clientX, e.clientY - begun.clientY];
				if (pointerType === 'touch' && Math.abs(dy) > Math.abs(dx)) return;
				// Only now, as a captured pointer clicks on nothing.
				node.setPointerCapture(e.pointerId);
				hold();
			}
			pointers.set(e.pointerId, e);
			const { plan, onview } = now();
			const { x, apart } = spread();
			if (held) onview(heldView(plan.scale, plan.limits, plan.width, held, x, apart));
		};
		const onpointerend = (e: PointerEvent) => {
			if (!pointers.delete(e.pointerId)) return;
			if (held) swallowClick(node);
			else if (e.type === 'pointerup' && e.pointerType === 'touch') tap(e);
			// A finger that stays takes hold anew, where it is.
			if (held && pointers.size > 0) hold();
			else held = undefined;
		};
		const tap = (e: PointerEvent) => {
			const again =
				e.timeStamp - tapped.timeStamp < DOUBLE.time && distance(tapped, e) < DOUBLE.distance;
			const { clientX, clientY } = e;
			tapped = { timeStamp: again ? -Infinity : e.timeStamp, clientX, clientY };
			look();
			if (again) now().onmove(zoomAt(e, 2));
		};
		const ondblclick = (e: MouseEvent) => {
			look();
			// Some browsers call two taps a double-click as well, others do not.
			if (pointerType !== 'touch') now().onmove(zoomAt(e, e.shiftKey ? 0.5 : 2));
		};

		const onwheel = (e: WheelEvent) => {
			const { plan, view, wheelZooms, onview, onwheelrefused } = now();
			if (isSideways(e)) {
				e.preventDefault();
				const delta = Math.abs(e.deltaX) > Math.abs(e.deltaY) ? e.deltaX : e.deltaY;
				const share = pixelsOf(delta, e) / plan.width;
				return onview(panView(plan.scale, plan.limits, view, share));
			}
			const forced = e.ctrlKey || e.metaKey;
			if (!wheelZooms && !forced) return onwheelrefused?.();
			if (e.timeStamp - turned > TURN) look();
			const octaves = -pixelsOf(e.deltaY, e) / WHEEL_OCTAVE;
			const zoomed = zoomAt(e, 2 ** (e.ctrlKey ? octaves * 10 : octaves));
			// At either limit a wheel goes on to the page, but not within the turn that led there.
			const least = (view.to - view.from) * 1e-6;
			const isStill =
				Math.abs(zoomed.from - view.from) < least && Math.abs(zoomed.to - view.to) < least;
			if (isStill && !forced && e.timeStamp - turned > TURN) return;
			turned = e.timeStamp;
			e.preventDefault();
			onview(zoomed);
			// What is dragged meanwhile is held at its new size.
			if (held) hold();
		};

		const quit = new AbortController();
		const { signal } = quit;
		node.addEventListener('pointerdown', onpointerdown, { signal });
		// A quick drag may have left the node before it counts as one.
		window.addEventListener('pointermove', onpointermove, { signal });
		window.addEventListener('pointerup', onpointerend, { signal });
		window.addEventListener('pointercancel', onpointerend, { signal });
		node.addEventListener('dblclick', ondblclick, { signal });
		node.addEventListener('wheel', onwheel, { signal, passive: false });
		// The browser would scroll with two fingers as it does with one.
		const ontouch = (e: TouchEvent) => {
			if (e.touches.length > 1 && e.cancelable) e.preventDefault();
		};
		node.addEventListener('touchstart', ontouch, { signal, passive: false });
		node.addEventListener('touchmove', ontouch, { signal, passive: false });
		// Marks are links, which a browser would drag away.
		node.addEventListener('dragstart', (e) => e.preventDefault(), { signal });
		return () => quit.abort();
	};
}

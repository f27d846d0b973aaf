/**
 * The brush of the overview: dragging it moves the view, its ends resize it, a drag beside it chooses a
 * new stretch, and a click beside it takes it there. Its rectangles carry what they are held by in
 * `data-grip`. Ours and not d3-brush, which weighs 4 kB gzipped and wants to draw them itself.
 */
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

export interface BrushOptions {
	/** Width of the strip in pixels. */
	width: number;
	/** Where the brush lies, in pixels. */
	brushed: { x: number; width: number };
	/** Called with both ends, in pixels, at each step. */
	onbrush: (from: number, to: number) => void;
}

/** A drag beside the brush that is shorter, in pixels, is a click. */
const CLICK = 4;
/** Least width that an end can be dragged to, in pixels. */
const LEAST = 4;

/** Lets a group be dragged as a brush. `read` is called anew at each step. */
export function brush(read: () => BrushOptions): Attachment<SVGGElement> {
	return (node) => {
		const now = () => untrack(read);
		/** The drag that is going on: what is held, where it began, and where the brush lay then. */
		let drag: { id: number; grip: string; at: number; from: number; to: number } | undefined;

		const placeOf = (e: PointerEvent) => {
			const { left } = (node.ownerSVGElement ?? node).getBoundingClientRect();
			return Math.min(Math.max(e.clientX - left, 0), now().width);
		};
		const onpointerdown = (e: PointerEvent) => {
			if (e.button !== 0 || drag) return;
			const { x, width } = now().brushed;
			const grip = (e.target as Element).getAttribute('data-grip') ?? 'new';
			drag = { id: e.pointerId, grip, at: placeOf(e), from: x, to: x + width };
			node.setPointerCapture(e.pointerId);
		};
		const onpointermove = (e: PointerEvent) => {
			if (e.pointerId !== drag?.id) return;
			const { grip, at, from, to } = drag;
			const { onbrush, width } = now();
			const place = placeOf(e);
			if (grip === 'both') {
				const by = Math.min(Math.max(place - at, -from), width - to);
				onbrush(from + by, to + by);
			} else if (grip === 'from') onbrush(Math.min(from + place - at, to - LEAST), to);
			else if (grip === 'to') onbrush(from, Math.max(to + place - at, from + LEAST));
			else if (Math.abs(place - at) >= CLICK) onbrush(Math.min(at, place), Math.max(at, place));
		};
		const onpointerend = (e: PointerEvent) => {
			if (e.pointerId !== drag?.id) return;
			const { grip, at, from, to } = drag;
			drag = undefined;
			if (grip !== 'new' || e.type !== 'pointerup' || Math.abs(placeOf(e) - at) >= CLICK) return;
			const half = (to - from) / 2;
			now().onbrush(at - half, at + half);
		};

		const quit = new AbortController();
		const { signal } = quit;
		node.addEventListener('pointerdown', onpointerdown, { signal });
		node.addEventListener('pointermove', onpointermove, { signal });
		node.addEventListener('pointerup', onpointerend, { signal });
		node.addEventListener('pointercancel', onpointerend, { signal });
		return () => quit.abort();
	};
}

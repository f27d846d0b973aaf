/**
 * d3-zoom behind one attachment: it listens to wheel, drag, pinch and double-click on a node and emits
 * views. It draws nothing; marks are never touched by it.
 */
import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform } from 'd3';
import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { Plan } from '../layout/plan';
import type { View } from '../layout/viewport';

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

/** The widest view in units: d3-zoom's base scale lays it over the width at k = 1. */
function base(plan: Plan): [low: number, length: number] {
	const { scale, limits } = plan;
	const low = scale.toUnit(limits.widest.from);
	return [low, scale.toUnit(limits.widest.to) - low];
}

/** The transform that shows a view. */
export function viewToTransform(plan: Plan, view: View): ZoomTransform {
	const [low, length] = base(plan);
	const [from, to] = [plan.scale.toUnit(view.from), plan.scale.toUnit(view.to)];
	const k = length / (to - from);
	return zoomIdentity.translate((-k * plan.width * (from - low)) / length, 0).scale(k);
}

/** The view that a transform shows. */
export function transformToView(plan: Plan, { x, k }: ZoomTransform): View {
	const [low, length] = base(plan);
	const from = low - (x / (k * plan.width)) * length;
	return { from: plan.scale.toTime(from), to: plan.scale.toTime(from + length / k) };
}

const isSideways = (e: WheelEvent) => e.shiftKey || Math.abs(e.deltaX) > Math.abs(e.deltaY);

/**
 * Makes a node pan and zoom. `read` is called in an effect, so that the gesture follows the plan and
 * the view; moves that come from elsewhere are written back into d3-zoom without an echo.
 */
export function panzoom(
	read: () => PanzoomOptions,
	onpan: (share: number) => void
): Attachment<HTMLElement> {
	return (node) => {
		let current = untrack(read);
		const behaviour = zoom<HTMLElement, unknown>()
			.filter((e: Event) => {
				if (e instanceof WheelEvent) {
					if (isSideways(e) && !e.ctrlKey) return false;
					return current.wheelZooms || e.ctrlKey || e.metaKey;
				}
				return !(e as MouseEvent).button && !(e as MouseEvent).ctrlKey;
			})
			.clickDistance(4)
			.duration(0)
			.on('zoom', (e: D3ZoomEvent<HTMLElement, unknown>) => {
				// Moves of our own carry no source event: the guard against an echo.
				const source = e.sourceEvent as Event | null;
				if (!source) return;
				const view = transformToView(current.plan, e.transform);
				if (source.type === 'dblclick') current.onmove(view);
				else current.onview(view);
			});
		const selection = select(node);
		selection.call(behaviour);

		const onwheel = (e: WheelEvent) => {
			if (isSideways(e) && !e.ctrlKey) {
				e.preventDefault();
				const delta = Math.abs(e.deltaX) > Math.abs(e.deltaY) ? e.deltaX : e.deltaY;
				const pixels = delta * (e.deltaMode === 1 ? 25 : e.deltaMode ? 500 : 1);
				onpan(pixels / current.plan.width);
			} else if (!current.wheelZooms && !e.ctrlKey && !e.metaKey) current.onwheelrefused?.();
		};
		node.addEventListener('wheel', onwheel, { passive: false });

		// One finger that moves up or down scrolls the page: d3-zoom would claim its first move, and with
		// that the whole swipe. Whether a swipe is one is known at its first move, and kept to its end.
		let start: { x: number; y: number } | undefined;
		let scrolls: boolean | undefined;
		const ontouchstart = (e: TouchEvent) => {
			const [touch] = e.touches;
			start = touch && { x: touch.clientX, y: touch.clientY };
			scrolls = e.touches.length > 1 ? false : undefined;
		};
		const ontouchmove = (e: TouchEvent) => {
			const [touch] = e.touches;
			if (!touch || !start) return;
			scrolls ??= Math.abs(touch.clientY - start.y) > Math.abs(touch.clientX - start.x);
			if (scrolls) e.stopImmediatePropagation();
		};
		node.addEventListener('touchstart', ontouchstart, { capture: true, passive: true });
		node.addEventListener('touchmove', ontouchmove, { capture: true, passive: true });

		$effect(() => {
			current = read();
			const { plan, view } = current;
			const [, length] = base(plan);
			behaviour
				.extent([
					[0, 0],
					[plan.width, 1]
				])
				.translateExtent([
					[0, -Infinity],
					[plan.width, Infinity]
				])
				.scaleExtent([1, length / plan.limits.shortest]);
			const transform = viewToTransform(plan, view);
			const held = (node as { __zoom?: ZoomTransform }).__zoom;
			if (!held || Math.abs(held.k - transform.k) > 1e-9 || Math.abs(held.x - transform.x) > 1e-3)
				(node as { __zoom?: ZoomTransform }).__zoom = transform;
		});

		return () => {
			selection.on('.zoom', null);
			node.removeEventListener('wheel', onwheel);
			node.removeEventListener('touchstart', ontouchstart, { capture: true });
			node.removeEventListener('touchmove', ontouchmove, { capture: true });
		};
	};
}

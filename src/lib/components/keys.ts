/**
 * Keys of the timeline, as a table. One tab stop leads in; from there arrows go from event to event in
 * order of time. Nothing is bound outside the timeline, so pages and hosts keep their own keys.
 */
import { tick } from 'svelte';
import type { TimelineState } from '../state/timeline.svelte';

/** The event that an element belongs to. */
export const idOf = (target: EventTarget | null): string | undefined =>
	(target as Element).closest<HTMLElement>('[data-event]')?.dataset.event;

type Act = (timeline: TimelineState, current: string | undefined) => string | undefined | void;

const neighbour =
	(step: 1 | -1): Act =>
	(timeline, current) =>
		timeline.neighbour(current, step);

/** Zooms about the event that has the focus, as far as it is in view: it is what one wants to see more of. */
const zoom =
	(factor: number): Act =>
	(timeline, current) => {
		const { table, view, viewport } = timeline;
		const index = current === undefined ? -1 : table.indexOf(current);
		if (index < 0) return viewport.zoomBy(factor);
		const body = timeline.bodyAt(index);
		const [start, end] = [Math.max(body.start, view.from), Math.min(body.end, view.to)];
		viewport.zoomBy(factor, start <= end ? (start + end) / 2 : undefined);
	};

/** What each key does; an id that comes back is the event to focus. */
const KEYS: Record<string, Act> = {
	ArrowRight: neighbour(1),
	ArrowDown: neighbour(1),
	ArrowLeft: neighbour(-1),
	ArrowUp: neighbour(-1),
	Home: (timeline) => timeline.end('first'),
	End: (timeline) => timeline.end('last'),
	'+': zoom(2),
	'=': zoom(2),
	'-': zoom(0.5),
	'0': (timeline) => timeline.viewport.showAll()
};

/** Shows an event and puts the focus on its mark, once it is drawn. */
async function focusEvent(id: string, timeline: TimelineState, plot: HTMLElement): Promise<void> {
	timeline.focused = id;
	timeline.reveal(id);
	// A move of the view takes a few frames; the mark appears on the way.
	for (let frame = 0; frame < 60; frame++) {
		await tick();
		const mark = plot.querySelector<SVGElement>(`[data-event="${CSS.escape(id)}"]`);
		if (mark && !timeline.viewport.moving)
			return mark.focus({ preventScroll: timeline.mode === 'tracks' });
		await new Promise(requestAnimationFrame);
	}
}

/** Handles a key pressed somewhere in the timeline. */
export function timelineKeys(
	e: KeyboardEvent,
	timeline: TimelineState,
	plot: HTMLElement | undefined,
	choose: (id: string) => void
): void {
	if (e.altKey || e.ctrlKey || e.metaKey || !plot) return;
	const target = e.target as Element;
	const inPlot = plot.contains(target);
	const current = idOf(target);
	if (inPlot && (e.key === 'Enter' || e.key === ' ')) {
		e.preventDefault();
		if (current) choose(current);
		return;
	}
	const act = KEYS[e.key];
	// Those with names, which lead from mark to mark, mean nothing on the buttons beside them.
	if (!act || (e.key.length > 1 && !inPlot)) return;
	e.preventDefault();
	const id = act(timeline, current ?? timeline.focused);
	if (id) void focusEvent(id, timeline, plot);
}

/** The address as a copy of the state. */
import { replaceState } from '$app/navigation';
import type { TimelineState } from '../state/timeline.svelte';
import { formatQuery, writeQuery } from '../state/url';

/** After this long without a change things have come to rest, in ms. */
const REST = 200;

/**
 * Keeps the address of the page a copy of what the reader is doing, once things have come to rest. Never
 * adds an entry to the history. Called while a component is set up.
 *
 * @param isActive whether the address has been read already, and may be written
 */
export function followAddress(timeline: TimelineState, isActive: () => boolean): void {
	$effect(() => {
		if (!isActive() || timeline.gesture.active) return;
		const { query } = timeline;
		const timer = setTimeout(() => {
			const search = formatQuery(writeQuery(query, new URLSearchParams(location.search)));
			if (`?${search}` === (location.search || '?')) return;
			replaceState(`${location.pathname}${search && `?${search}`}${location.hash}`, {});
		}, REST);
		return () => clearTimeout(timer);
	});
}

/**
 * What holds of events whose dates and relations may contradict one another: the relations of each
 * contradiction are named and set aside, and the rest is solved.
 */
import { EventNetwork, type Conflict, type DatingOf, type Link } from './network';
import type { Bounds } from './types';

/** What the network makes of some events. */
export interface Settlement {
	/** In the order of the events given. */
	bounds: Bounds[];
	/** Found one after the other; the links of each were set aside before the next was sought. */
	conflicts: Conflict[];
}

/**
 * Bounds of some events by their dates and links. Contradictions are found one at a time and the
 * links of each set aside, so that the dates stand: first single links which the dates of their two
 * events exclude, since they explain themselves best, then longer chains.
 *
 * @param events indexes of the events, each once
 * @param links between these events only
 * @param datingOf the date of an event, if any; it must be possible in itself
 * @param day length of a civil day in ms; days begin at its multiples
 */
export function settle(
	events: number[],
	links: Link[],
	datingOf: DatingOf,
	day: number
): Settlement {
	const whole = new EventNetwork(events, links, datingOf, day).solve();
	if (whole) return { bounds: whole, conflicts: [] };
	const conflicts: Conflict[] = [];
	const tell = (conflict: Conflict) => void conflicts.push(conflict);
	const standing = links.filter((link) => {
		const found = conflicts.length;
		const pair = [...new Set([link.of, link.event])];
		new EventNetwork(pair, [link], datingOf, day).settle(tell);
		return conflicts.length === found;
	});
	const bounds = new EventNetwork(events, standing, datingOf, day).settle(tell);
	return { bounds, conflicts };
}

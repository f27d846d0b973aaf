/**
 * The events of a story by column, in order of time: all that the layout reads of them, at any size.
 * A story in the page makes its table from its events; a large one brings the columns in a file and
 * makes an event only when it is drawn.
 */
import { DAY } from '../dates/units';
import type { Extent } from '../dates/extent';
import type { Story, StoryEvent } from '../story/types';

/** What of an event is drawn. */
export type DrawnEvent = Pick<
	StoryEvent,
	'id' | 'title' | 'label' | 'track' | 'key' | 'status' | 'by' | 'placement'
>;

/** Just what is drawn of an event. */
export function drawnOf(event: DrawnEvent): DrawnEvent {
	const { id, title, label, track, key, status, by, placement } = event;
	return { id, title, label, track, key, status, ...(by !== undefined && { by }), placement };
}

/** Events by index, in order of time. Times are ms on the story's clock, extents half-open. */
export interface EventTable {
	readonly count: number;
	/** The stretch for which an event must be seen to be seen at all: ascending by start. */
	readonly bodyStart: Float64Array;
	readonly bodyEnd: Float64Array;
	/** Everything that is drawn of it. */
	readonly reachStart: Float64Array;
	readonly reachEnd: Float64Array;
	/** Index of its track. */
	readonly track: Uint8Array | Uint16Array;
	/** Whether it is one of the few that a reader looks for first. */
	isKey(index: number): boolean;
	at(index: number): DrawnEvent;
	/** Index of the event with an id, or -1. */
	indexOf(id: string): number;
}

/** The stretch for which an event must be seen to be seen at all: its solid part, else its span. */
export const bodyOf = ({ placement }: Pick<StoryEvent, 'placement'>): Extent =>
	placement.core ?? placement.span ?? { start: placement.order, end: placement.order + DAY };

/** Everything that is drawn of an event. */
export function reachOf(event: Pick<StoryEvent, 'placement'>): Extent {
	const body = bodyOf(event);
	const { span } = event.placement;
	return span
		? { start: Math.min(body.start, span.start), end: Math.max(body.end, span.end) }
		: body;
}

/** The table of a story that has all of its events with it. */
export function tableOf({ events, tracks }: Story): EventTable {
	const trackOf = new Map(tracks.map(({ id }, index) => [id, index]));
	const indexes = new Map(events.map(({ id }, index) => [id, index]));
	const column = (valueOf: (event: StoryEvent) => number) => Float64Array.from(events, valueOf);
	return {
		count: events.length,
		bodyStart: column((event) => bodyOf(event).start),
		bodyEnd: column((event) => bodyOf(event).end),
		reachStart: column((event) => reachOf(event).start),
		reachEnd: column((event) => reachOf(event).end),
		track: Uint16Array.from(events, (event) => trackOf.get(event.track) ?? 0),
		isKey: (index) => events[index]?.key ?? false,
		at(index) {
			const event = events[index];
			if (!event) throw new RangeError(`There is no event ${index} among ${events.length}`);
			return event;
		},
		indexOf: (id) => indexes.get(id) ?? -1
	};
}

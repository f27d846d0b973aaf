/**
 * The events of a large story as files: parts of some thousand events each, in order of time, by column
 * and as text. A part is JSON, so that it can be read by anything, and compressed as a whole.
 */
import { bodyOf, reachOf } from '../layout/table';
import { STATUSES, type StoryEvent } from '../story/types';

/** Events to a part: some 100 kB compressed, so that progress shows and a failed request costs little. */
export const PART_SIZE = 4096;

/** Words of an event that is drawn: id, title, label where it is another, and who says so. */
export type EventText = [id: string, title: string, label?: string | null, by?: string | null];

/** A part as written. All times in ms on the story's clock; each column has one value an event. */
export interface Part {
	version: 1;
	/** Index of its first event. */
	first: number;
	/** Start of each body, counted from that of the event before it, the first from 0. */
	start: number[];
	/** Length of each body. */
	length: number[];
	/** How much of what is drawn comes before the body, and how much after it. */
	lead: number[];
	trail: number[];
	/** Index of its track. */
	track: number[];
	/** Signs of the event, as bits: see `FLAGS`. */
	flags: number[];
	text: EventText[];
	/** Light parts that lie apart from their bodies: index in the part, start, end. */
	apart: [index: number, start: number, end: number][];
}

/** What of an event is true, one bit each; its status stands above them as a number. */
export const FLAGS = {
	key: 1,
	core: 2,
	span: 4,
	openStart: 8,
	openEnd: 16,
	lasting: 32,
	approximate: 64,
	uncertain: 128,
	fromRecord: 256,
	apart: 512
} as const;

/** By how many bits the status is shifted. */
export const STATUS_SHIFT = 10;

function flagsOf({ key, status, placement }: StoryEvent): number {
	const flags = {
		key,
		core: placement.core !== undefined,
		span: placement.span !== undefined,
		openStart: placement.openStart,
		openEnd: placement.openEnd,
		lasting: placement.lasting,
		approximate: placement.approximate,
		uncertain: placement.uncertain,
		fromRecord: placement.fromRecord,
		apart: placement.apart
	};
	const names = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
	const bits = names.reduce((sum, name) => sum + (flags[name] ? FLAGS[name] : 0), 0);
	return bits + (STATUSES.indexOf(status) << STATUS_SHIFT);
}

/**
 * Writes some events of a story as a part.
 *
 * @param events of the whole story, in order of time
 * @param first index of the first event to write
 * @param trackIds of the story, in its order
 */
export function writePart(
	events: readonly StoryEvent[],
	first: number,
	trackIds: readonly string[]
): Part {
	const own = events.slice(first, first + PART_SIZE);
	const tracks = new Map(trackIds.map((id, index) => [id, index]));
	const starts = own.map((event) => bodyOf(event).start);
	return {
		version: 1,
		first,
		start: starts.map((start, index) => start - (starts[index - 1] ?? 0)),
		length: own.map((event) => bodyOf(event).end - bodyOf(event).start),
		lead: own.map((event) => bodyOf(event).start - reachOf(event).start),
		trail: own.map((event) => reachOf(event).end - bodyOf(event).end),
		track: own.map((event) => tracks.get(event.track) ?? 0),
		flags: own.map(flagsOf),
		text: own.map(({ id, title, label, by }): EventText => {
			const text: EventText = [id, title, label === title ? null : label, by ?? null];
			while (text.at(-1) === null) text.pop();
			return text;
		}),
		apart: own.flatMap(({ placement: { apart, span } }, index) =>
			apart && span ? [[index, span.start, span.end] as Part['apart'][number]] : []
		)
	};
}

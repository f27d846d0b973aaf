/**
 * All that a card and a list say of some events of a large story: files of some dozens each, in order
 * of time, of which a page fetches those that a reader looks at.
 */
import type { LanguageCode } from '../language/languages';
import type { Bounds, StoryEvent } from '../story/types';
import type { EventWords } from '../story/words';

/** Events to a file: some 10 kB compressed. */
export const DETAILS_SIZE = 64;

/** Bounds in JSON, which knows no infinity: `null` is unbounded. */
type WrittenBounds = [number | null, number | null, number | null, number | null];

type BoundsName = 'textBounds' | 'bounds' | 'orderBounds';

/** An event as it stands in a file. */
type WrittenEvent = Omit<StoryEvent, BoundsName> & Record<BoundsName, WrittenBounds>;

/** A file of details. */
export interface WrittenDetails {
	version: 1;
	/** Index of the first event. */
	first: number;
	events: WrittenEvent[];
	/** Words of each event, by language, in the order of the events. */
	words: Record<LanguageCode, EventWords[]>;
}

/** Some events with all that is known of them, and their words by language and id. */
export interface Details {
	events: StoryEvent[];
	words: Record<LanguageCode, Record<string, EventWords>>;
}

const finite = (time: number) => (Number.isFinite(time) ? time : null);

const writeBounds = (bounds: Bounds): WrittenBounds => [
	finite(bounds.earliestStart),
	finite(bounds.latestStart),
	finite(bounds.earliestEnd),
	finite(bounds.latestEnd)
];

const readBounds = ([a, b, c, d]: WrittenBounds): Bounds => ({
	earliestStart: a ?? -Infinity,
	latestStart: b ?? Infinity,
	earliestEnd: c ?? -Infinity,
	latestEnd: d ?? Infinity
});

/** Which file of details holds an event. */
export const detailsOf = (index: number): number => Math.floor(index / DETAILS_SIZE);

/**
 * Writes some events.
 *
 * @param events all of the story, in order of time
 * @param words of all of them, by language
 */
export function writeDetails(
	events: readonly StoryEvent[],
	words: Record<LanguageCode, Record<string, EventWords>>,
	file: number
): WrittenDetails {
	const first = file * DETAILS_SIZE;
	const own = events.slice(first, first + DETAILS_SIZE);
	return {
		version: 1,
		first,
		events: own.map((event) => ({
			...event,
			textBounds: writeBounds(event.textBounds),
			bounds: writeBounds(event.bounds),
			orderBounds: writeBounds(event.orderBounds)
		})),
		words: Object.fromEntries(
			Object.entries(words).map(([code, all]) => [code, own.map(({ id }) => all[id])])
		) as WrittenDetails['words']
	};
}

/**
 * Reads some events.
 *
 * @throws TypeError if it is no such file
 */
export function readDetails(value: unknown, file: number): Details {
	const { version, first, events, words } = (value ?? {}) as Partial<WrittenDetails>;
	const lists = Object.values(words ?? {});
	if (
		version !== 1 ||
		first !== file * DETAILS_SIZE ||
		!Array.isArray(events) ||
		lists.length === 0 ||
		!lists.every((list) => Array.isArray(list) && list.length === events.length)
	)
		throw new TypeError(`No details of the events from event ${file * DETAILS_SIZE} on`);
	return {
		events: events.map((event) => ({
			...event,
			textBounds: readBounds(event.textBounds),
			bounds: readBounds(event.bounds),
			orderBounds: readBounds(event.orderBounds)
		})),
		words: Object.fromEntries(
			Object.entries(words ?? {}).map(([code, list]) => [
				code,
				Object.fromEntries(events.map(({ id }, index) => [id, list[index]]))
			])
		) as Details['words']
	};
}

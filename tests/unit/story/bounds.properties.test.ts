import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, type TimedEvent } from '../../../src/lib/story/bounds';
import {
	RELATION_KINDS,
	type Bounds,
	type Relation,
	type RelationKind
} from '../../../src/lib/story/types';

/** A civil day of the small networks that are compared with brute force. */
const DAY = 4;
const HORIZON = 8;

type Interval = readonly [start: number, end: number];

/** What each relation of A to B means, said once more and independently of the network. */
const MEANING: Record<RelationKind, (a: Interval, b: Interval) => boolean> = {
	after: ([startA], [startB]) => startA >= startB,
	before: ([, endA], [startB]) => endA <= startB,
	during: ([startA, endA], [startB, endB]) => startB <= startA && endA <= endB,
	since: ([startA], [startB, endB]) => startB <= startA && startA < endB,
	until: ([, endA], [startB, endB]) => startB < endA && endA <= endB,
	sameDay: ([startA, endA], [startB, endB]) => {
		const midnight = Math.floor(startA / DAY) * DAY;
		return [startB - midnight, midnight + DAY - endA, midnight + DAY - endB].every((x) => x >= 0);
	}
};

const isWithin = ([start, end]: Interval, bounds: Bounds) =>
	bounds.earliestStart <= start &&
	start <= bounds.latestStart &&
	bounds.earliestEnd <= end &&
	end <= bounds.latestEnd;

/** All intervals within the bounds that lie between two moments. */
function intervals(from: number, to: number, bounds?: Bounds): Interval[] {
	const found: Interval[] = [];
	for (let start = from; start < to; start++) {
		for (let end = start + 1; end <= to; end++) {
			if (!bounds || isWithin([start, end], bounds)) found.push([start, end]);
		}
	}
	return found;
}

/** All ways to place the events, each among its candidates, so that every relation holds. */
function solutions(events: TimedEvent[], candidates: Interval[][]): Interval[][] {
	const indexOf = (id: string) => events.findIndex((event) => event.id === id);
	const links = events.flatMap(({ relations }, of) =>
		relations.map(({ kind, event }) => ({ of, kind, event: indexOf(event) }))
	);
	let placed: Interval[][] = [[]];
	candidates.forEach((choices, index) => {
		const due = links.filter(({ of, event }) => Math.max(of, event) === index);
		placed = placed.flatMap((before) =>
			choices
				.map((choice) => [...before, choice])
				.filter((x) => due.every(({ of, kind, event }) => MEANING[kind](x[of]!, x[event]!)))
		);
	});
	return placed;
}

/** The tightest bounds of the event at `index`; what passes `limit` is taken for unbounded. */
function hull(found: Interval[][], index: number, limit = [-Infinity, Infinity]): Bounds {
	const [low, high] = limit as [number, number];
	const open = (time: number) => (time < low ? -Infinity : time > high ? Infinity : time);
	const range = (times: number[]) => [open(Math.min(...times)), open(Math.max(...times))] as const;
	const [earliestStart, latestStart] = range(found.map((x) => x[index]![0]));
	const [earliestEnd, latestEnd] = range(found.map((x) => x[index]![1]));
	return { earliestStart, latestStart, earliestEnd, latestEnd };
}

const moment = fc.integer({ min: 0, max: HORIZON });
const anywhere = { earliestStart: 0, latestStart: HORIZON, earliestEnd: 0, latestEnd: HORIZON };
const someBounds = fc
	.tuple(moment, moment, moment, moment)
	.map(([a, b, c, d]): Bounds => ({
		earliestStart: Math.min(a, b),
		latestStart: Math.max(a, b),
		earliestEnd: Math.min(c, d),
		latestEnd: Math.max(c, d)
	}))
	.filter((bounds) => bounds.earliestStart < bounds.latestEnd);
const date = fc.oneof(fc.constant(anywhere), someBounds);

const relationsAmong = (ids: string[], kinds: readonly RelationKind[]): fc.Arbitrary<Relation[]> =>
	fc.array(fc.record({ kind: fc.constantFrom(...kinds), event: fc.constantFrom(...ids) }), {
		maxLength: 2
	});

/** Events a, b, ... with dates within the horizon, those in `optional` not always there. */
function story(
	count: number,
	kinds: readonly RelationKind[],
	optional: ('article' | 'record')[]
): fc.Arbitrary<TimedEvent[]> {
	const ids = ['a', 'b', 'c'].slice(0, count);
	const maybe = (field: 'article' | 'record') =>
		optional.includes(field) ? fc.option(date, { nil: undefined }) : date;
	const event = (id: string) =>
		fc.record({
			id: fc.constant(id),
			relations: relationsAmong(ids, kinds),
			article: maybe('article'),
			record: optional.includes('record') ? maybe('record') : fc.constant(undefined)
		});
	return fc.tuple(...ids.map(event));
}

const WITHOUT_DAYS = RELATION_KINDS.filter((kind) => kind !== 'sameDay');
const withinHorizon = (events: TimedEvent[], dateOf: (event: TimedEvent) => Bounds | undefined) =>
	solutions(
		events,
		events.map((event) => intervals(0, HORIZON, dateOf(event)))
	);

describe('Bounds against brute force', () => {
	it.each([2, 3])('are exact without sameDay, among %i events', (count) => {
		fc.assert(
			fc.property(story(count, WITHOUT_DAYS, []), (events) => {
				const { bounds, disagreements } = boundsOf(events, DAY);
				const found = withinHorizon(events, ({ article }) => article);
				expect(disagreements.length === 0).toBe(found.length > 0);
				if (found.length === 0) return;
				events.forEach(({ id }, index) => {
					expect(bounds.get(id)!.text).toEqual(hull(found, index));
				});
			}),
			{ numRuns: count === 2 ? 500 : 150 }
		);
	});

	it.each([2, 3])('never exclude a possible time with sameDay, among %i events', (count) => {
		fc.assert(
			fc.property(story(count, [...RELATION_KINDS, 'sameDay', 'sameDay'], []), (events) => {
				const { bounds, disagreements } = boundsOf(events, DAY);
				const found = withinHorizon(events, ({ article }) => article);
				if (found.length === 0) return;
				expect(disagreements).toEqual([]);
				events.forEach(({ id }, index) => {
					const { text } = bounds.get(id)!;
					expect(found.every((x) => isWithin(x[index]!, text))).toBe(true);
				});
			}),
			{ numRuns: count === 2 ? 500 : 150 }
		);
	});

	it('are exact with the record, and agree exactly where a solution exists', () => {
		fc.assert(
			fc.property(story(2, WITHOUT_DAYS, ['record']), (events) => {
				const { bounds, disagreements } = boundsOf(events, DAY);
				const found = withinHorizon(events, ({ article, record }) => record ?? article);
				const text = withinHorizon(events, ({ article }) => article);
				if (found.length === 0 || text.length === 0) expect(disagreements).not.toEqual([]);
				else {
					expect(disagreements.filter(({ relations }) => relations.length > 0)).toEqual([]);
				}
				if (found.length === 0) return;
				events.forEach(({ id }, index) => {
					expect(bounds.get(id)!.record).toEqual(hull(found, index));
				});
			}),
			{ numRuns: 500 }
		);
	});

	it('by order are exact, open ends included, and leave the records aside that beg the question', () => {
		fc.assert(
			fc.property(story(2, WITHOUT_DAYS, ['article', 'record']), (events) => {
				const { bounds } = boundsOf(events, DAY);
				events.forEach(({ id, article, record }, index) => {
					const isPart = (part: TimedEvent) =>
						part.relations.some(({ kind, event }) => kind === 'during' && event === id);
					const aside = events.filter((event) => event.id === id || isPart(event));
					if (article || !aside.some((event) => event.record)) {
						expect(bounds.get(id)!.order).toEqual(bounds.get(id)!.record);
						return;
					}
					expect(record ?? aside.length > 1).toBeTruthy();
					const candidates = events.map((event) => {
						const dated = aside.includes(event) ? event.article : (event.record ?? event.article);
						return intervals(-6, HORIZON + 6, dated);
					});
					const found = solutions(events, candidates);
					if (found.length === 0) return;
					const limit = [-2, HORIZON + 2];
					expect(bounds.get(id)!.order).toEqual(hull(found, index, limit));
				});
			}),
			{ numRuns: 200 }
		);
	});

	it('name only events and relations of the story that do contradict one another', () => {
		fc.assert(
			fc.property(story(3, RELATION_KINDS, []), (events) => {
				for (const { events: ids, relations } of boundsOf(events, DAY).disagreements) {
					const involved = events
						.filter(({ id }) => ids.includes(id))
						.map((event) => ({
							...event,
							relations: relations.filter(({ of }) => of === event.id)
						}));
					expect(new Set(ids).size).toBe(involved.length);
					expect(relations.length).toBeGreaterThan(0);
					expect(withinHorizon(involved, ({ article }) => article)).toEqual([]);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

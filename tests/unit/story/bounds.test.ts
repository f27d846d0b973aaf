import { describe, expect, it } from 'vitest';
import { boundsOf, type TimedEvent } from '../../../src/lib/story/bounds';
import type { Bounds, RelationKind } from '../../../src/lib/story/types';

/** A civil day of the small stories. */
const DAY = 4;

const bounds = (
	earliestStart: number,
	latestStart: number,
	earliestEnd: number,
	latestEnd: number
): Bounds => ({ earliestStart, latestStart, earliestEnd, latestEnd });

/** The bounds of one moment or event somewhere within [from, to). */
const within = (from: number, to: number) => bounds(from, to - 1, from + 1, to);
const of = (id: string, article?: Bounds, ...relations: [RelationKind, string][]): TimedEvent => ({
	id,
	article,
	relations: relations.map(([kind, event]) => ({ kind, event }))
});

describe('A relation of A to B', () => {
	const B = bounds(10, 13, 18, 21);
	const open = Infinity;

	it.each<[RelationKind, string, Bounds]>([
		['after', 'begins once B has begun', bounds(10, open, 11, open)],
		['before', 'is over by the time B begins', bounds(-open, 12, -open, 13)],
		['during', 'lies within B', bounds(10, 20, 11, 21)],
		['since', 'begins while B happens', bounds(10, 20, 11, open)],
		['until', 'ends while B happens', bounds(-open, 20, 11, 21)]
	])('of kind %s: A %s', (kind, _, expected) => {
		expect(boundsOf([of('A', undefined, [kind, 'B']), of('B', B)]).bounds.get('A')!.text).toEqual(
			expected
		);
	});

	it.each<[string, Bounds, Bounds]>([
		['both lie on the day of B', within(5, 7), within(4, 8)],
		['a B that can lie on two days leaves A two', within(6, 9), within(4, 12)],
		['midnight ends a day', within(4, 8), within(4, 8)],
		['an open B leaves A open', bounds(5, open, 6, open), bounds(4, open, 5, open)],
		['days before the epoch count alike', within(-3, -1), within(-4, 0)]
	])('of kind sameDay: %s', (_, dated, expected) => {
		const story = [of('A', undefined, ['sameDay', 'B']), of('B', dated)];
		expect(boundsOf(story, DAY).bounds.get('A')!.text).toEqual(expected);
	});

	it('of kind sameDay binds B as it binds A', () => {
		const story = [of('A', within(5, 7), ['sameDay', 'B']), of('B')];
		expect(boundsOf(story, DAY).bounds.get('B')!.text).toEqual(within(4, 8));
	});

	it('of kind sameDay hands a day on through events that have no date', () => {
		const story = [
			of('A', undefined, ['sameDay', 'B']),
			of('B', undefined, ['sameDay', 'C']),
			of('C', undefined, ['sameDay', 'D']),
			of('D', within(6, 7))
		];
		expect(boundsOf(story, DAY).bounds.get('A')!.text).toEqual(within(4, 8));
	});

	it('of kind sameDay cuts what lasts past midnight', () => {
		const story = [
			of('A', bounds(5, 10, 6, open), ['sameDay', 'B']),
			of('B', bounds(-open, 6, 0, 7))
		];
		expect(boundsOf(story, DAY).bounds.get('A')!.text).toEqual(within(5, 8));
	});

	it('must name an event of the story', () => {
		expect(() => boundsOf([of('A', undefined, ['after', 'B'])])).toThrow(
			new RangeError('A is after unknown event B')
		);
	});
});

describe('A contradiction', () => {
	const contradictions = (...story: TimedEvent[]) => boundsOf(story, DAY).disagreements;

	it('of two dates and one relation is named by the two events', () => {
		expect(contradictions(of('A', within(5, 9), ['before', 'B']), of('B', within(0, 4)))).toEqual([
			{
				events: ['A', 'B'],
				relations: [{ of: 'A', kind: 'before', event: 'B' }],
				between: 'article'
			}
		]);
	});

	it('of two relations is named by both', () => {
		expect(
			contradictions(of('A', undefined, ['before', 'B']), of('B', undefined, ['before', 'A']))
		).toEqual([
			{
				events: ['A', 'B'],
				relations: [
					{ of: 'A', kind: 'before', event: 'B' },
					{ of: 'B', kind: 'before', event: 'A' }
				],
				between: 'article'
			}
		]);
	});

	it('of a chain is named by the chain in its order, whatever the order of the file', () => {
		const [A, B, C] = [
			of('A', within(5, 9), ['before', 'B']),
			of('B', undefined, ['before', 'C']),
			of('C', within(0, 6))
		] as const;
		const chain = {
			events: ['A', 'B', 'C'],
			relations: [
				{ of: 'A', kind: 'before', event: 'B' },
				{ of: 'B', kind: 'before', event: 'C' }
			],
			between: 'article'
		};
		expect(contradictions(A, B, C)).toEqual([chain]);
		expect(contradictions(C, B, A)).toEqual([chain]);
	});

	it('of two days is named by the events that share them', () => {
		const story = [
			of('A', within(2, 4), ['sameDay', 'B']),
			of('B', undefined, ['sameDay', 'C']),
			of('C', within(4, 6))
		];
		expect(contradictions(...story)).toEqual([
			{
				events: ['C', 'B', 'A'],
				relations: [
					{ of: 'B', kind: 'sameDay', event: 'C' },
					{ of: 'A', kind: 'sameDay', event: 'B' }
				],
				between: 'article'
			}
		]);
	});

	it('of an event with itself is named by that event', () => {
		const relations = [{ of: 'A', kind: 'before', event: 'A' }];
		expect(contradictions(of('A', undefined, ['before', 'A']))).toEqual([
			{ events: ['A'], relations, between: 'article' }
		]);
	});

	it('between two events is found before a longer one that it is part of', () => {
		const story = [
			of('A', within(6, 9), ['before', 'B'], ['before', 'C']),
			of('B', undefined, ['before', 'C']),
			of('C', within(0, 4))
		];
		expect(contradictions(...story).map(({ events }) => events)).toEqual([
			['A', 'C'],
			['A', 'B', 'C']
		]);
	});

	it('sets its relations aside, so that the dates stand, and leaves the others be', () => {
		const story = [
			of('A', within(5, 9), ['before', 'B'], ['before', 'C']),
			of('B', within(0, 4)),
			of('C', within(0, 20))
		];
		const { bounds: found } = boundsOf(story, DAY);
		expect(found.get('A')!.text).toEqual(within(5, 9));
		expect(found.get('B')!.text).toEqual(within(0, 4));
		expect(found.get('C')!.text).toEqual(bounds(6, 19, 7, 20));
	});

	it('of the text is not told again where the record leaves it as it is', () => {
		const [A, B] = [of('A', within(5, 9), ['before', 'B']), of('B', within(0, 4))];
		expect(contradictions({ ...A, record: within(6, 8) }, B)).toHaveLength(1);
	});

	it('of an event’s own article and record is named by that event alone', () => {
		const apart = { ...of('A', within(0, 4)), record: within(4, 8) };
		expect(contradictions(apart)).toEqual([
			{ events: ['A'], relations: [], between: 'article-and-record' }
		]);
		expect(contradictions({ ...apart, record: within(3, 8) })).toEqual([]);
	});

	it('cannot be one of a date with itself, which is refused', () => {
		expect(() => boundsOf([of('A', bounds(5, 6, 1, 5))])).toThrow(RangeError);
		expect(() => boundsOf([of('A', bounds(NaN, 6, 1, 5))])).toThrow(RangeError);
	});
});

describe('The Taurus leak', () => {
	const midnight = (month: number, day: number) => Date.UTC(2024, month - 1, day);
	const day = (month: number, day: number) =>
		within(midnight(month, day), midnight(month, day + 1));
	const [FEB_19, FEB_20, MARCH_1] = [midnight(2, 19), midnight(2, 20), midnight(3, 1)];
	const MARCH_2 = midnight(3, 2);
	const show = bounds(FEB_20, midnight(2, 21) - 1, midnight(2, 25) + 1, midnight(2, 26));
	const taurus = boundsOf([
		{ ...of('air-show', undefined, ['before', 'leak']), record: show },
		{
			...of(
				'officer-dials-in',
				undefined,
				['after', 'air-show'],
				['before', 'leak'],
				['during', 'call']
			),
			record: day(2, 19)
		},
		{ ...of('call', undefined, ['sameDay', 'officer-dials-in']), record: day(2, 19) },
		of('call-training', undefined, ['during', 'call']),
		{ ...of('leak', day(3, 1)), record: day(3, 1) }
	]);
	const boundsFor = (id: string) => taurus.bounds.get(id)!;

	it('bounds the officer’s call by the text alone with the leak, and not before', () => {
		expect(boundsFor('officer-dials-in').text).toEqual(
			bounds(-Infinity, MARCH_2 - 2, -Infinity, MARCH_2 - 1)
		);
	});

	it('bounds it by the text’s order with the air show of the record and the leak', () => {
		// The leak takes a millisecond at least, and the call is over before it.
		expect(boundsFor('officer-dials-in').order).toEqual(
			bounds(FEB_20, MARCH_2 - 2, FEB_20 + 1, MARCH_2 - 1)
		);
	});

	it('shows that the order of the text and the record disagree, and nothing else', () => {
		expect(taurus.disagreements).toEqual([
			{
				events: ['air-show', 'officer-dials-in'],
				relations: [{ of: 'officer-dials-in', kind: 'after', event: 'air-show' }],
				between: 'article-and-record'
			}
		]);
	});

	it('lets the dates of the record stand', () => {
		expect(boundsFor('officer-dials-in').record).toEqual(day(2, 19));
		expect(boundsFor('call').record).toEqual(day(2, 19));
		expect(boundsFor('air-show').record).toEqual(show);
		expect(boundsFor('leak').text).toEqual(day(3, 1));
	});

	it('places what was said on the call within the call', () => {
		expect(boundsFor('call-training').record).toEqual(day(2, 19));
		expect(boundsFor('call-training').order).toEqual(day(2, 19));
		expect(boundsFor('call-training').text.latestEnd).toBe(MARCH_2);
	});

	it('puts the call by the text’s order on the day of the officer’s', () => {
		// The officer's call lies within it, so it begins early enough for that, but can last longer.
		expect(boundsFor('call').order).toEqual(bounds(FEB_20, MARCH_2 - 2, FEB_20 + 1, MARCH_2));
	});

	it('needs no date in the text for the order of the air show, and uses the others’', () => {
		expect(boundsFor('air-show').order.earliestStart).toBe(-Infinity);
		expect(boundsFor('air-show').order.latestStart).toBe(FEB_20 - 1);
		expect([FEB_19, MARCH_1]).toEqual([day(2, 19).earliestStart, day(3, 1).earliestStart]);
	});
});

describe('Ten thousand events', () => {
	const count = 10_000;
	const length = 86_400_000;
	/** What a loaded machine may take; a quarter of it is usual. */

	/** In order of time, so without contradiction; every third event has a date. */
	const inOrder = (relationsOf: (index: number) => [RelationKind, string][]) =>
		Array.from({ length: count }, (_, index) => {
			const dated = index % 3 === 0 ? within(index * length, (index + 1) * length) : undefined;
			return of(`${index}`, dated, ...relationsOf(index));
		});

	it.each<[string, (index: number) => [RelationKind, string][]]>([
		[
			'each after the two told before it',
			(k) =>
				k > 1
					? [
							['after', `${k - 1}`],
							['after', `${k - 2}`]
						]
					: []
		],
		['each before the next', (k) => (k < count - 1 ? [['before', `${k + 1}`]] : [])],
		[
			'by threes on one day',
			(k) =>
				k % 3 > 0
					? [
							['sameDay', `${k - (k % 3)}`],
							['after', `${k - 1}`]
						]
					: []
		]
	])('are bounded: %s', (_, relationsOf) => {
		const story = inOrder(relationsOf);
		const result = boundsOf(story);
		expect(result.disagreements).toEqual([]);
		expect(result.bounds.size).toBe(count);
	});

	it('are ordered where none has a date but of the record', () => {
		const story = inOrder((k) =>
			k % 5 > 0
				? [
						['after', `${k - 1}`],
						['sameDay', `${k - 1}`]
					]
				: []
		).map((event, k) => ({ ...event, article: undefined, record: within(0, length + k) }));
		expect(boundsOf(story).bounds.size).toBe(count);
	});

	it('tell hundreds of contradictions, whatever the number of events', () => {
		const story = inOrder((k) =>
			k % 9 === 8
				? [
						['before', `${k - 5}`],
						['sameDay', `${k - 1}`]
					]
				: [['after', `${Math.max(0, k - 1)}`]]
		);
		expect(boundsOf(story.slice(0, 1500)).disagreements.length).toBeGreaterThan(100);
	});
});

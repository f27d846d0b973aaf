import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery, readQuery, writeQuery, type Query } from '../../../src/lib/state/url';
import { STATUSES } from '../../../src/lib/story/types';
import { PLAIN } from '../../fixtures/plain-query';
import { taurusStory } from '../../fixtures/taurus-leak';
import { namedOf } from '../../fixtures/named';

const story = taurusStory();
const MINUTE = 60_000;
const time = (iso: string) => Date.parse(`${iso}Z`);

const read = (query: string) => readQuery(new URLSearchParams(query), namedOf(story));
const write = (query: Query, before = '') =>
	formatQuery(writeQuery(query, new URLSearchParams(before)));

describe('Reading a query', () => {
	it('finds nothing in an empty one', () => {
		expect(read('')).toEqual(PLAIN);
	});

	it.each<[query: string, found: Partial<Query>]>([
		['event=leak', { events: ['leak'] }],
		['mode=told', { mode: 'told' }],
		['scale=even', { folded: false }],
		['track=moscow,war', { tracks: ['moscow', 'war'] }],
		['status=claimed', { statuses: ['claimed'] }],
		['person=putin', { people: ['putin'] }],
		['q=Taurus%20missiles', { search: 'Taurus missiles' }],
		[
			'from=2024-02-19T00:00&to=2024-02-21T12:30',
			{ view: { from: time('2024-02-19T00:00'), to: time('2024-02-21T12:30') } }
		],
		[
			'from=2024-02-19&to=2024-02-21',
			{ view: { from: time('2024-02-19T00:00'), to: time('2024-02-21T00:00') } }
		]
	])('understands %s', (query, found) => {
		expect(read(query)).toEqual({ ...PLAIN, ...found });
	});

	it.each([
		'event=nothing-of-the-kind',
		'event=',
		'mode=sideways',
		'scale=log',
		'track=paris',
		'status=done',
		'person=nobody',
		'from=2024-02-19',
		'to=2024-02-19',
		'from=2024-02-21&to=2024-02-19',
		'from=2024-02-19&to=2024-02-19',
		'from=yesterday&to=tomorrow',
		'from=2024-13-45&to=2024-14-45',
		'from=-1&to=99999999999999999999',
		'from=-000000-01-01&to=2024-01-01'
	])('leaves out what it does not understand: %s', (query) => {
		expect(read(query)).toEqual(PLAIN);
	});

	it('never throws, and gives only what there is', () => {
		const name = fc.constantFrom(
			...['event', 'from', 'to', 'mode', 'scale', 'track', 'status', 'person', 'q', 'x']
		);
		const value = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom('leak', 'war', '2024-02-19', '+275760-09-13', '-271821-04-20', '9999-12-31')
		);
		fc.assert(
			fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
				const { events, tracks, people, statuses, view } = readQuery(
					new URLSearchParams(pairs),
					namedOf(story)
				);
				const known = (ids: string[], items: readonly { id: string }[]) =>
					ids.every((id) => items.some((item) => item.id === id)) &&
					new Set(ids).size === ids.length;
				expect(known(events, story.events)).toBe(true);
				expect(known(tracks, story.tracks)).toBe(true);
				expect(known(people, story.people)).toBe(true);
				expect(statuses.every((status) => STATUSES.includes(status))).toBe(true);
				if (view) expect(view.from).toBeLessThan(view.to);
			})
		);
	});
});

describe('Writing a query', () => {
	it('leaves out what is as always', () => {
		expect(write(PLAIN)).toBe('');
	});

	it('reads well', () => {
		const view = { from: time('2024-02-19T00:00'), to: time('2024-02-21T12:30') };
		expect(write({ ...PLAIN, events: ['leak', 'call'], view, mode: 'told' })).toBe(
			'event=leak,call&from=2024-02-19T00:00&to=2024-02-21T12:30&mode=told'
		);
	});

	it('leaves the parameters of others as they are, and takes out its own', () => {
		expect(write(PLAIN, 'theme=dark&event=leak&lang=de')).toBe('theme=dark&lang=de');
	});

	it('does not change the parameters that it was given', () => {
		const before = new URLSearchParams('event=leak');
		writeQuery(PLAIN, before);
		expect(before.toString()).toBe('event=leak');
	});

	it('is read back as it was', () => {
		const some = <T>(items: readonly T[]) => fc.subarray([...items]);
		const view = fc
			.tuple(
				fc.integer({ min: -1e8, max: 1e8 }).map((minutes) => minutes * MINUTE),
				fc.integer({ min: 1, max: 1e7 }).map((minutes) => minutes * MINUTE)
			)
			.map(([from, length]) => ({ from, to: from + length }));
		const query = fc.record(
			{
				events: some(story.events.map(({ id }) => id)),
				view,
				mode: fc.constantFrom('tracks' as const, 'told' as const),
				folded: fc.boolean(),
				tracks: some(story.tracks.map(({ id }) => id)),
				statuses: some(STATUSES),
				people: some(story.people.map(({ id }) => id)),
				// The replacement character stands for bytes that were no text, and is read as no words.
				search: fc
					.string({ unit: 'grapheme' })
					.filter((text) => !text.includes('\uFFFD'))
					.map((text) => text.trim())
			},
			{ requiredKeys: ['events', 'mode', 'folded', 'tracks', 'statuses', 'people', 'search'] }
		);
		fc.assert(
			fc.property(query, (wanted) => {
				expect(read(write(wanted))).toEqual(wanted);
			})
		);
	});

	it('tells the seconds of a view of less than two hours', () => {
		const view = { from: time('1969-07-16T13:31:50.400'), to: time('1969-07-16T13:32:05') };
		expect(write({ ...PLAIN, view })).toBe('from=1969-07-16T13:31:50&to=1969-07-16T13:32:05');
		const day = { from: time('1969-07-16T13:31:50'), to: time('1969-07-17T13:31:50') };
		expect(write({ ...PLAIN, view: day })).toBe('from=1969-07-16T13:32&to=1969-07-17T13:32');
	});

	it('is read back as it was before the year 0, and before the year 1000', () => {
		for (const [from, to] of [
			['-000465-06-01T00:00', '-000011-01-01T12:30'],
			['0000-01-01T00:00', '0837-04-11T00:00']
		] as const) {
			const view = { from: time(from), to: time(to) };
			expect(write({ ...PLAIN, view })).toBe(`from=${from}&to=${to}`);
			expect(read(write({ ...PLAIN, view })).view).toEqual(view);
		}
	});

	it('keeps even the shortest view a view', () => {
		const from = time('2024-03-01T12:00:20');
		const found = read(write({ ...PLAIN, view: { from, to: from + 10_000 } }));
		expect(found.view).toBeDefined();
	});
});

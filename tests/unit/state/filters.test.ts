import { beforeEach, describe, expect, it } from 'vitest';
import { Filters } from '../../../src/lib/state/filters.svelte';
import { folded, searchableStory } from '../../../src/lib/story/search';
import { taurusStory } from '../../fixtures/taurus-leak';

const story = taurusStory();
const ids = (fits: (event: (typeof story.events)[number]) => boolean) =>
	new Set(story.events.filter(fits).map(({ id }) => id));

let filters: Filters;
beforeEach(() => {
	filters = new Filters(searchableStory(story));
});

/** Ids of what is not faded. */
const shown = () => ids(({ id }) => !filters.fades(id));

describe('The filters', () => {
	it('at first fade nothing', () => {
		expect(filters.active).toBe(false);
		expect(filters.count).toBe(story.events.length);
		expect(filters.found(9)).toEqual([]);
		expect(story.events.some(({ id }) => filters.fades(id))).toBe(false);
	});

	it('of one kind widen each other', () => {
		filters.tracks = new Set(['moscow', 'war']);
		expect(filters.active).toBe(true);
		expect(shown()).toEqual(ids(({ track }) => track === 'moscow' || track === 'war'));
		expect(filters.fades('leak')).toBe(true);
		expect(filters.fades('invasion')).toBe(false);
	});

	it('of different kinds narrow each other', () => {
		filters.statuses = new Set(['claimed']);
		filters.people = new Set(['pistorius']);
		expect(shown()).toEqual(
			ids(({ status, people }) => status === 'claimed' && people.includes('pistorius'))
		);
	});

	it('are taken back one by one, or all at once', () => {
		filters.tracks = new Set(['war']);
		filters.tracks = new Set();
		expect(filters.active).toBe(false);
		filters.statuses = new Set(['ongoing']);
		filters.query = 'taurus';
		filters.clear();
		expect(filters.active).toBe(false);
		expect(filters.count).toBe(story.events.length);
	});
});

describe('The search', () => {
	it.each([
		['simonyan', 'leak'],
		['NAVALNY', 'navalny-death'],
		['  dire consequences ', 'moscow-threat'],
		['held up in congress', 'us-aid'],
		['Singapore', 'hotel-hacking']
	])('finds by title, quote, person or place: %s', (query, id) => {
		filters.query = query;
		expect(filters.finds(id)).toBe(true);
		expect(shown()).toEqual(new Set(filters.found(99)));
	});

	it('that finds more than can be picked out picks out none', () => {
		filters.query = 'a';
		const { length } = filters.found(99);
		expect(length).toBeGreaterThan(5);
		expect(filters.found(length)).toHaveLength(length);
		expect(filters.found(length - 1)).toEqual([]);
	});

	it('of nothing but blanks is none', () => {
		filters.query = '   ';
		expect(filters.active).toBe(false);
		expect(filters.found(9)).toEqual([]);
		expect(filters.fades('leak')).toBe(false);
	});

	it('that finds nothing fades all', () => {
		filters.query = 'xyzzy';
		expect(story.events.every(({ id }) => filters.fades(id))).toBe(true);
	});

	it('takes its characters as they are', () => {
		filters.query = '.*';
		expect(filters.found(9)).toEqual([]);
	});

	it('looks through case and diacritics', () => {
		expect(folded('Überprüfung')).toBe('uberprufung');
		expect(folded('café')).toBe(folded('CAFE\u0301'));
	});
});

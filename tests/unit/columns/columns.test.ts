import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDetails, writeDetails, DETAILS_SIZE } from '../../../src/lib/columns/details';
import { PART_SIZE, writePart, type Part } from '../../../src/lib/columns/part';
import { PartError, readPart } from '../../../src/lib/columns/part-check';
import { ColumnTable } from '../../../src/lib/columns/table';
import { TextColumn, columnOf, joined } from '../../../src/lib/columns/text-column';
import { en } from '../../../src/lib/language/en';
import { crowdOf } from '../../../src/lib/layout/crowd';
import { tableOf } from '../../../src/lib/layout/table';
import { wordsOf } from '../../../src/lib/story/words';
import { expectedOf, filled, made, sourceOf, through } from '../../fixtures/columns';
import { taurusStory } from '../../fixtures/taurus-leak';

describe('A text column', () => {
	it('gives back every text and finds it again', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string({ unit: 'binary' })), (texts) => {
				const { all, lengths } = joined(texts);
				const column = new TextColumn(all, lengths);
				texts.forEach((text, index) => {
					expect(column.at(index)).toBe(text);
					expect(column.indexOf(text)).toBe(index);
				});
			})
		);
	});

	it('gives back long texts, many texts, and a half of a pair as what stands for it', () => {
		const texts = Array.from({ length: 50 }, (_, index) => 'é’𝄞'.repeat(index * 4));
		const column = columnOf(['\ud834', ...texts]);
		expect(column.at(0)).toBe('\ufffd');
		texts.forEach((text, index) => expect(column.at(index + 1)).toBe(text));
		expect(column.indexOf(texts[49]!)).toBe(50);
	});

	it('finds no text that only stands across two others', () => {
		const { all, lengths } = joined(['event-1', 'event-12', '', 'a']);
		const column = new TextColumn(all, lengths);
		expect(column.indexOf('event-12')).toBe(1);
		expect(column.indexOf('1event')).toBe(-1);
		expect(column.indexOf('event')).toBe(-1);
		expect(column.at(2)).toBe('');
		expect(column.indexOf('')).toBe(2);
		expect(new TextColumn('ab', [1, 1]).indexOf('')).toBe(-1);
	});
});

describe('A table of columns', () => {
	it.each([
		['the Taurus story', taurusStory()],
		['a story of two parts', made(3, PART_SIZE + 40)]
	])('is for %s what the events themselves make', (_, story) => {
		const table = filled(story);
		const known = tableOf(story);
		for (const column of ['bodyStart', 'bodyEnd', 'reachStart', 'reachEnd'] as const)
			expect(table[column]).toEqual(known[column]);
		expect([...table.track]).toEqual([...known.track]);
		story.events.forEach((event, index) => {
			const { id, title, label, track, key, status, by, placement } = event;
			const drawn = { id, title, label, track, key, status, placement, ...(by && { by }) };
			expect(table.at(index)).toEqual(drawn);
			expect(table.isKey(index)).toBe(key);
			expect(table.status(index)).toBe(status);
			expect(table.date(index, 'de')).toBe(`de ${id.length}`);
			const names = [...story.people, ...story.places];
			const named = table.names(index).map((name) => names[name]?.id);
			expect(named).toEqual([...event.people, ...event.places]);
		});
		const some = story.events.filter((_, index) => index % 97 === 0);
		for (const { id } of some)
			expect(table.indexOf(id)).toBe(story.events.findIndex((event) => event.id === id));
		expect(table.indexOf('no-such-event')).toBe(-1);
		expect(() => table.at(story.events.length)).toThrow(RangeError);
	});

	it.each([
		['lead', 0, [0, 1]],
		['lead', 0, [1, 0]],
		['lead', 1, [0, 1]],
		['trail', 1, [1, 0]],
		['trail', 0, [0, 1]]
	] as const)(
		'has a column of its own for what is drawn beside bodies once there is some: a %s in part %i',
		(side, where, order) => {
			const story = made(3, PART_SIZE + 40);
			const table = new ColumnTable(
				story.events.length,
				story.tracks.map(({ id }) => id)
			);
			const parts = order.map((part) => {
				const first = part * PART_SIZE;
				const own = through(writePart(sourceOf(story), first));
				own.lead.fill(0);
				own.trail.fill(0);
				if (part === where) own[side][7] = 60_000;
				return readPart(own, expectedOf(story, first));
			});
			expect(table.reachStart).toBe(table.bodyStart);
			for (const part of parts) table.fill(part);
			const at = where * PART_SIZE + 7;
			const { bodyStart, bodyEnd, reachStart, reachEnd } = table;
			expect(reachStart === bodyStart).toBe(side === 'trail');
			expect(reachEnd === bodyEnd).toBe(side === 'lead');
			bodyStart.forEach((start, index) => {
				const leads = side === 'lead' && index === at;
				const trails = side === 'trail' && index === at;
				expect(reachStart[index]).toBe(leads ? start - 60_000 : start);
				expect(reachEnd[index]).toBe(bodyEnd[index]! + (trails ? 60_000 : 0));
			});
		}
	);

	it('takes at most 60 bytes an event beside their text, all that is prepared of it included', () => {
		const story = made(1, 12_000);
		const table = filled(story);
		const { bytes } = crowdOf(table, story.tracks.length);
		expect((table.bytes + bytes) / table.count).toBeLessThanOrEqual(60);
	});
});

describe('A part that is not what was asked for', () => {
	const story = taurusStory();
	const part = () => through(writePart(sourceOf(story), 0));
	const changed = (change: (part: Part) => void) => {
		const value = part();
		change(value);
		return value;
	};

	it.each<[string, unknown, RegExp]>([
		['nothing', null, /version missing/],
		['a list', [], /version missing/],
		['another version', changed((p) => Object.assign(p, { version: 2 })), /version 2, not 1/],
		['another part', changed((p) => (p.first = 4096)), /begins with event 4096/],
		['a column too short', changed((p) => p.start.pop()), /column "start"/],
		['a number that is none', changed((p) => p.length.fill(null as never)), /column "length"/],
		['titles cut short', changed((p) => (p.title.all = 'Only this')), /column "title"/],
		['a title of less than nothing', changed((p) => (p.title.lengths[0] = -1)), /column "title"/],
		['a track too many', changed((p) => (p.track[0] = 99)), /column "track"/],
		['a speaker too many', changed((p) => (p.by[0] = 99)), /column "by"/],
		['a date too many', changed((p) => (p.date[0] = 9999)), /column "date"/],
		['no dates', changed((p) => Object.assign(p, { dates: {} })), /no dates in words/],
		['people too many', changed((p) => (p.groups[0] = [99])), /no list of who/],
		['a group too many', changed((p) => (p.names[0] = 99)), /column "names"/]
	])('is refused: %s', (_, value, message) => {
		expect(() => readPart(value, expectedOf(story))).toThrow(PartError);
		expect(() => readPart(value, expectedOf(story))).toThrow(message);
	});

	it('is taken as it is where nothing is wrong', () => {
		expect(readPart(part(), expectedOf(story))).toEqual(writePart(sourceOf(story), 0));
	});
});

describe('Details', () => {
	const story = made(5, DETAILS_SIZE + 3);
	const words = { en: wordsOf(story, en).events, de: wordsOf(story, en).events };

	it('come back as they were, unbounded bounds included', () => {
		const read = [0, 1].map((file) =>
			readDetails(through(writeDetails(story.events, words, file)), file)
		);
		expect(read.flatMap(({ events }) => events)).toEqual(story.events);
		expect(Object.assign({}, ...read.map((details) => details.words.en))).toEqual(words.en);
		const [undated] = taurusStory().events.filter(({ bounds }) => bounds.latestEnd === Infinity);
		expect(undated).toBeDefined();
		const one = through(writeDetails([undated!], { en: {}, de: {} }, 0));
		expect(readDetails(one, 0).events).toEqual([undated]);
	});

	it('are refused if they are of other events', () => {
		const file = through(writeDetails(story.events, words, 0));
		for (const value of [null, {}, [], { ...file, words: {} }, { ...file, version: 3 }])
			expect(() => readDetails(value, 0)).toThrow(TypeError);
		expect(() => readDetails(file, 1)).toThrow('from event 64 on');
	});
});

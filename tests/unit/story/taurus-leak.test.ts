/** The published story against the table that it was encoded from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../../src/lib/story/types';
import { eventOf, taurusFile, taurusStory } from '../../fixtures/taurus-leak';

const ARTICLE = readFileSync(
	join(import.meta.dirname, '../../fixtures/taurus-leak-article.txt'),
	'utf8'
);

const PISTORIUS = 'Pistorius';

/** Every event: status, sentences, who says so, date of the text, date of the record. */
const EVENTS: [
	id: string,
	status: Status,
	sentences: number[],
	by?: string,
	article?: string,
	record?: string
][] = [
	['invasion', 'happened', [14], undefined, '2022~', '2022-02-24'],
	['relations-erode', 'ongoing', [14]],
	['taurus-debate', 'happened', [20], undefined, undefined, '2023-05~/'],
	['setbacks', 'ongoing', [20]],
	['navalny-death', 'happened', [10], undefined, '2024-02-16~', '2024-02-16'],
	['air-show', 'happened', [4], PISTORIUS, undefined, '2024-02-20/2024-02-25'],
	['hotel-hacking', 'claimed', [6], PISTORIUS],
	['officer-dials-in', 'happened', [1, 3, 4], PISTORIUS, undefined, '2024-02-19'],
	['call', 'happened', [1, 2, 15], undefined, undefined, '2024-02-19'],
	['call-german-soldiers', 'hypothetical', [16], 'the officers'],
	['call-training', 'hypothetical', [17], 'the officers'],
	['call-no-ok', 'claimed', [18], 'the recording'],
	['minister-meeting', 'planned', [15]],
	['chance-hit', 'claimed', [7], PISTORIUS],
	['scholz-no', 'happened', [11, 20], 'Scholz', '[2024-02-26..2024-03-03]', '2024-02-26'],
	['leak', 'happened', [10], undefined, '2024-03-01', '2024-03-01'],
	['navalny-burial', 'happened', [10], undefined, '2024-03-01', '2024-03-01'],
	['fallout', 'ongoing', [2]],
	['moscow-threat', 'happened', [12, 13], 'Russia’s foreign ministry', '2024-03-04', '2024-03-04'],
	['investigation', 'ongoing', [3, 8], PISTORIUS],
	['press-briefing', 'happened', [3, 6], PISTORIUS, '2024-03-05', '2024-03-05'],
	['measures', 'claimed', [8], PISTORIUS],
	['no-sacrifice', 'happened', [9, 19], PISTORIUS],
	['us-aid', 'ongoing', [21]],
	['german-aid', 'ongoing', [21], undefined, '2024']
];

const TRACKS: Record<string, string[]> = {
	'The call and the leak': [
		'air-show',
		'hotel-hacking',
		'officer-dials-in',
		'call',
		'call-german-soldiers',
		'call-training',
		'call-no-ok',
		'minister-meeting',
		'chance-hit',
		'leak',
		'fallout',
		'investigation'
	],
	Berlin: [
		'taurus-debate',
		'scholz-no',
		'press-briefing',
		'measures',
		'no-sacrifice',
		'german-aid'
	],
	Moscow: ['navalny-death', 'navalny-burial', 'moscow-threat'],
	'The war': ['invasion', 'relations-erode', 'setbacks', 'us-aid']
};

const DAY = 86_400_000;
const day = (iso: string) => Date.parse(`${iso}T00:00Z`);
const wholeDay = (iso: string) => ({ start: day(iso), end: day(iso) + DAY });

const story = taurusStory();
const event = (id: string) => eventOf(story, id);

describe('The Taurus story', () => {
	it('holds the events of the table and no others', () => {
		expect(story.events.map(({ id }) => id).sort()).toEqual(EVENTS.map(([id]) => id).sort());
		expect(story.events).toHaveLength(25);
	});

	it.each(EVENTS)(
		'has %s as %s, from sentences %j',
		(id, status, sentences, by, article, record) => {
			const found = event(id);
			expect(found.status).toBe(status);
			expect([...new Set(found.sources.map(({ sentence }) => sentence))]).toEqual(sentences);
			expect(found.by).toBe(by);
			expect(found.article?.when).toBe(article);
			expect(found.record?.when).toBe(record);
		}
	);

	it('marks the five that the reader looks for first', () => {
		const keys = story.events.filter(({ key }) => key).map(({ id }) => id);
		expect(keys.sort()).toEqual(['air-show', 'call', 'leak', 'press-briefing', 'scholz-no']);
	});

	it('puts each event on its track', () => {
		const found = story.tracks.map(({ id, name }) => [
			name,
			story.events
				.filter(({ track }) => track === id)
				.map((event) => event.id)
				.sort()
		]);
		expect(Object.fromEntries(found)).toEqual(
			Object.fromEntries(Object.entries(TRACKS).map(([name, ids]) => [name, [...ids].sort()]))
		);
		expect(story.tracks.map(({ name }) => name)).toEqual(Object.keys(TRACKS));
	});

	it('is in order of time', () => {
		const orders = story.events.map(({ placement }) => placement.order);
		expect(orders).toEqual([...orders].sort((a, b) => a - b));
	});
});

describe('The article', () => {
	it('has 19 paragraphs of 21 sentences, numbered through', () => {
		const { paragraphs, sentences } = story.articles[0]!;
		expect(paragraphs).toHaveLength(19);
		expect(sentences.map(({ number }) => number)).toEqual(
			Array.from({ length: 21 }, (_, index) => index + 1)
		);
		expect(paragraphs.flat()).toEqual(sentences);
		const double = paragraphs.flatMap((list, index) => (list.length === 2 ? [index + 1] : []));
		expect(double).toEqual([5, 11]);
	});

	it('stands in the file to the letter', () => {
		const { paragraphs } = taurusFile().article;
		expect(paragraphs.map((sentences) => sentences.join(' ')).join('\n')).toBe(ARTICLE);
	});

	it('says how its day is known and that its publisher is not', () => {
		expect(story.articles[0]!.published).toBe('2024-03-05');
		expect(story.articles[0]!.publishedExtent).toEqual(wholeDay('2024-03-05'));
		expect(story.articles[0]!.datelineReasoning).toContain('Friday 1 March 2024');
		expect(story.articles[0]!.note).toContain('not named in the supplied text');
		expect(story.articles[0]!).not.toHaveProperty('publisher');
		expect(story.articles[0]!).not.toHaveProperty('url');
	});

	it.each(story.events.map((event) => [event.id, event] as const))(
		'holds every quote of %s at its offsets',
		(_, { sources }) => {
			expect(sources.length).toBeGreaterThan(0);
			for (const { sentence, quote, start, end } of sources)
				expect(story.articles[0]!.sentences[sentence - 1]?.text.slice(start, end)).toBe(quote);
		}
	);
});

describe('What the text alone supports', () => {
	it.each(['officer-dials-in', 'call'])('has %s over by the end of the day of the leak', (id) => {
		const { textBounds } = event(id);
		expect(textBounds.latestEnd).toBeLessThanOrEqual(day('2024-03-02'));
		expect(textBounds.latestStart).toBeLessThan(day('2024-03-02'));
		expect(textBounds.latestEnd).toBeGreaterThan(day('2024-03-01'));
		expect(textBounds.earliestStart).toBe(-Infinity);
	});

	it('disagrees with the record in one thing: the officer dialled in before the show', () => {
		expect(story.disagreements).toEqual([
			{
				events: ['air-show', 'officer-dials-in'],
				relations: [{ of: 'officer-dials-in', kind: 'after', event: 'air-show' }],
				between: 'article-and-record'
			}
		]);
		const concerned = story.events.filter(({ disagreements }) => disagreements.length > 0);
		expect(concerned.map(({ id }) => id).sort()).toEqual(['air-show', 'call', 'officer-dials-in']);
	});
});

describe('The placement', () => {
	it.each([
		['leak', '2024-03-01'],
		['navalny-death', '2024-02-16'],
		['call', '2024-02-19'],
		['moscow-threat', '2024-03-04'],
		['press-briefing', '2024-03-05']
	])('of %s, known to the day, is a day wide', (id, iso) => {
		expect(event(id).placement.core).toEqual(wholeDay(iso));
	});

	it('of the invasion is its day on record, within the year that the text gives', () => {
		const { core, span, fromRecord, apart } = event('invasion').placement;
		expect(core).toEqual(wholeDay('2022-02-24'));
		expect(span).toEqual({ start: day('2022-01-01'), end: day('2023-01-01') });
		expect(fromRecord).toBe(true);
		expect(apart).toBe(false);
	});

	it('of Scholz’s words is their day on record, within the week that the text gives', () => {
		const { core, span } = event('scholz-no').placement;
		expect(core).toEqual(wholeDay('2024-02-26'));
		expect(span).toEqual({ start: day('2024-02-26'), end: day('2024-03-04') });
	});

	it('of what is only bounded has no solid part', () => {
		const { core, span, openStart, openEnd } = event('measures').placement;
		expect(core).toBeUndefined();
		expect(span?.start).toBe(day('2024-03-01'));
		expect(span?.end).toBeLessThanOrEqual(day('2024-03-06'));
		expect([openStart, openEnd]).toEqual([false, false]);
	});

	it('of what still goes on is open at its end', () => {
		const { core, openStart, openEnd, lasting } = event('relations-erode').placement;
		expect(core).toEqual({ start: day('2022-02-24'), end: day('2024-03-06') });
		expect([openStart, openEnd, lasting]).toEqual([false, true, true]);
	});

	it('of what nothing bounds is open at both ends', () => {
		const { openStart, openEnd, core } = event('setbacks').placement;
		expect([openStart, openEnd]).toEqual([true, true]);
		expect(core).toEqual(wholeDay('2024-03-05'));
	});

	it('of the hacked hotels is only approximate', () => {
		expect(event('hotel-hacking').placement.approximate).toBe(true);
		expect(event('leak').placement.approximate).toBe(false);
	});

	it('of the call, whose record the text excludes, keeps both apart', () => {
		const { core, span, apart } = event('officer-dials-in').placement;
		expect(core).toEqual(wholeDay('2024-02-19'));
		expect(span?.start).toBe(day('2024-02-20'));
		expect(apart).toBe(true);
	});

	it.each(story.events.map((event) => [event.id, event] as const))(
		'of %s draws something, finite, that holds its place in the order',
		(_, { placement }) => {
			const { core, span, order } = placement;
			const drawn = [core, span].filter((extent) => extent !== undefined);
			expect(drawn.length).toBeGreaterThan(0);
			for (const { start, end } of drawn) {
				expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
				expect(start).toBeLessThan(end);
			}
			expect(drawn.some(({ start, end }) => start <= order && order < end)).toBe(true);
		}
	);
});

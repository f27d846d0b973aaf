/** The table, read back by d3-dsv. */
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { storyCsv } from '../../../src/lib/export/csv';
import { csvOf } from '../../../src/lib/export/csv-format';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { everyKind } from '../../fixtures/every-kind';
import { eventOf, publishedStory, taurusStory } from '../../fixtures/taurus-leak';
import { HOSTILE, hostileStory } from './hostile';

const read = (csv: string) => csvParse(csv.replace(/^\uFEFF/, ''));
const rowOf = (csv: string, id: string) => {
	const row = read(csv).find((candidate) => candidate.id === id);
	if (!row) throw new Error(`There is no row ${id}`);
	return row;
};
/** Takes the guard of a formula away, as `docs/exports.md` tells. */
const unguarded = (cell = '') => (/^'+[=+\-@\t\r\n＝＋－＠]/.test(cell) ? cell.slice(1) : cell);

const taurus = taurusStory();

describe('The table', () => {
	it('has a row an event, in order of time', () => {
		const rows = read(storyCsv(taurus, en));
		expect(rows.map(({ id }) => id)).toEqual(taurus.events.map(({ id }) => id));
		expect(rows.columns).toEqual(
			(
				'id title date article_date record_date earliest latest date_words reasoning status by ' +
				'track people places sentences quotes url'
			).split(' ')
		);
	});

	it('says of an event all that is known', () => {
		const { by } = eventOf(taurus, 'scholz-no');
		expect(rowOf(storyCsv(taurus, en), 'scholz-no')).toMatchObject({
			date: '2024-02-26',
			article_date: '[2024-02-26..2024-03-03]',
			record_date: '2024-02-26',
			earliest: '2024-02-26',
			latest: '2024-02-26',
			date_words: 'Monday 26 February 2024 †',
			status: 'happened',
			by
		});
	});

	it('tells seconds where a clock bounds an event, and years before our era as EDTF does', () => {
		const launch = storyCsv(publishedStory('apollo-11-launch'), en);
		expect(rowOf(launch, 'liftoff')).toMatchObject({
			date: '1969-07-16T13:32:00',
			earliest: '1969-07-16T13:32:00',
			latest: '1969-07-16T13:32:00'
		});
		expect(rowOf(launch, 'hatch-closed')).toMatchObject({
			earliest: '1969-07-16T10:54:00',
			latest: '1969-07-16T13:31:51'
		});
		const comet = storyCsv(publishedStory('halleys-comet'), en);
		const { earliest, latest, date_words } = rowOf(comet, 'return-240-bc');
		expect([earliest, latest].map(unguarded)).toEqual(['-0239-01-01', '-0239-12-31']);
		expect(date_words).toBe('240 BC');
	});

	it('leaves unbounded days and unwritten dates empty', () => {
		const csv = storyCsv(everyKind(), en);
		expect(rowOf(csv, 'undated-nothing-known')).toMatchObject({
			date: '',
			earliest: '',
			latest: '',
			date_words: 'no date'
		});
		expect(rowOf(csv, 'open-end')).toMatchObject({ earliest: '2024-05-10', latest: '' });
		expect(rowOf(csv, 'lasting')).toMatchObject({ earliest: '2024-05-03', latest: '2024-05-09' });
	});

	it('keeps each quote beside the number of its sentence', () => {
		for (const { id, sources } of taurus.events) {
			const row = rowOf(storyCsv(taurus, en), id);
			expect(row.sentences).toBe(sources.map(({ sentence }) => sentence).join(' | '));
			expect(row.quotes).toBe(sources.map(({ quote }) => quote).join(' | '));
		}
	});

	it('speaks the language', () => {
		expect(rowOf(storyCsv(taurus, de), 'leak').date_words).toBe('Freitag, 1. März 2024');
	});
});

describe('The format', () => {
	it('is that of RFC 4180, with a byte order mark', () => {
		expect(
			csvOf([
				['a', 'b,c'],
				['say "x"', 'two\nlines']
			])
		).toBe('\uFEFFa,"b,c"\r\n"say ""x""","two\nlines"\r\n');
	});

	it.each(['=1', '+1', '-1+1', '@x', '\tx', '\rx', '\nx', '＝1', "'=1", "''@x", '-0044'])(
		'guards %j',
		(cell) => {
			const [guarded] = read(csvOf([['cell'], [cell]])).map((row) => row.cell);
			expect(guarded).toBe(`'${cell}`);
			expect(unguarded(guarded)).toBe(cell);
		}
	);

	it.each(['a=1', '1-2', "'tis", '-44', '2024-03-01', ''])('leaves %j alone', (cell) => {
		expect(csvOf([[cell]])).toBe(`\uFEFF${cell}\r\n`);
	});
});

describe('Hostile words', () => {
	it.each(Object.keys(HOSTILE))('%s come back to the letter, and run nowhere', (id) => {
		const text = HOSTILE[id];
		const row = rowOf(storyCsv(hostileStory(), en), id);
		for (const column of ['title', 'by', 'track', 'people', 'places', 'quotes']) {
			expect(row[column]).not.toMatch(/^[=+\-@\t\r]/);
			expect(unguarded(row[column])).toBe(text);
		}
	});
});

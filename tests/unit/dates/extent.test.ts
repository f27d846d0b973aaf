import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/dates/edtf';
import {
	boundsOfDate,
	compareExtents,
	covers,
	extentOf,
	isApproximate,
	isUncertain,
	lasts,
	overlaps,
	type Extent
} from '../../../src/lib/dates/extent';
import {
	days,
	dates,
	intervals,
	longYears,
	months,
	monthsOfYears,
	seasons,
	times,
	unspecified,
	wholeDays,
	years
} from './arbitrary-edtf';

const extent = (text: string, zone?: string) => extentOf(parseEdtf(text), zone);

/** ISO 8601 in UTC, or the infinity. */
const iso = (time: number) =>
	Number.isFinite(time) ? new Date(time).toISOString().replace(/:00\.000Z$/, '') : time;

const isoExtent = ({ start, end }: Extent) => [iso(start), iso(end)];

const day = (text: string) => `${text}T00:00`;

describe('extentOf', () => {
	it.each([
		['2024-03-01', day('2024-03-01'), day('2024-03-02')],
		['2024-02', day('2024-02-01'), day('2024-03-01')],
		['2024-12', day('2024-12-01'), day('2025-01-01')],
		['2024', day('2024-01-01'), day('2025-01-01')],
		['0099', day('0099-01-01'), day('0100-01-01')],
		['0000', day('0000-01-01'), day('0001-01-01')],
		['-0001', day('-000001-01-01'), day('0000-01-01')],
		['-0043-03-15', day('-000043-03-15'), day('-000043-03-16')],
		['201X', day('2010-01-01'), day('2020-01-01')],
		['20XX', day('2000-01-01'), day('2100-01-01')],
		['-003X', day('-000039-01-01'), day('-000029-01-01')],
		['2004-XX', day('2004-01-01'), day('2005-01-01')],
		['1985-04-XX', day('1985-04-01'), day('1985-05-01')],
		['1985-XX-XX', day('1985-01-01'), day('1986-01-01')],
		['156X-12-25', day('1560-12-25'), day('1569-12-26')],
		['15XX-12-XX', day('1500-12-01'), day('1600-01-01')],
		['1XXX-XX', day('1000-01-01'), day('2000-01-01')],
		['XXXX-02-29', day('0000-02-29'), day('9996-03-01')],
		['2023-02-2X', day('2023-02-20'), day('2023-03-01')],
		['2023-XX-31', day('2023-01-31'), day('2024-01-01')],
		['2024-1X', day('2024-10-01'), day('2025-01-01')],
		['Y17000', day('+017000-01-01'), day('+017001-01-01')]
	])('%s lies from %s to %s', (text, start, end) => {
		expect(isoExtent(extent(text))).toEqual([start, end]);
	});

	it.each([
		['21', '2024-03-01', '2024-06-01'],
		['22', '2024-06-01', '2024-09-01'],
		['23', '2024-09-01', '2024-12-01'],
		['24', '2024-12-01', '2025-03-01'],
		['25', '2024-03-01', '2024-06-01'],
		['28', '2024-12-01', '2025-03-01'],
		['29', '2024-09-01', '2024-12-01'],
		['30', '2024-12-01', '2025-03-01'],
		['31', '2024-03-01', '2024-06-01'],
		['32', '2024-06-01', '2024-09-01'],
		['33', '2024-01-01', '2024-04-01'],
		['36', '2024-10-01', '2025-01-01'],
		['37', '2024-01-01', '2024-05-01'],
		['39', '2024-09-01', '2025-01-01'],
		['40', '2024-01-01', '2024-07-01'],
		['41', '2024-07-01', '2025-01-01']
	])('the part %s of 2024 lies from %s to %s', (code, start, end) => {
		expect(isoExtent(extent(`2024-${code}`))).toEqual([day(start), day(end)]);
	});

	it.each([
		['2024-03-01/2024-03-05', day('2024-03-01'), day('2024-03-06')],
		['2024-03/2024', day('2024-03-01'), day('2025-01-01')],
		['2024-03-01/..', day('2024-03-01'), Infinity],
		['2024-03-01/', day('2024-03-01'), Infinity],
		['../2024-03-01', -Infinity, day('2024-03-02')],
		['/2024-03-01', -Infinity, day('2024-03-02')],
		['[2024-02-26..2024-03-03]', day('2024-02-26'), day('2024-03-04')],
		['[1667,1668,1670..1672]', day('1667-01-01'), day('1673-01-01')],
		['[1672,1667]', day('1667-01-01'), day('1673-01-01')],
		['[..1760-12-03]', -Infinity, day('1760-12-04')],
		['[1760-12..]', day('1760-12-01'), Infinity],
		['{1960,1961-12}', day('1960-01-01'), day('1962-01-01')]
	])('%s covers all from %s to %s', (text, start, end) => {
		expect(isoExtent(extent(text))).toEqual([start, end]);
	});

	it('takes a time without an offset as civil, in any zone', () => {
		for (const zone of ['UTC', 'Europe/Berlin', 'Pacific/Kiritimati']) {
			const { start, end } = extent('2024-03-01T14:30:00', zone);
			expect([iso(start), end - start]).toEqual(['2024-03-01T14:30', 1000]);
		}
	});

	it.each([
		['2024-03-01T23:30:00Z', 'Europe/Berlin', '2024-03-02T00:30'],
		['2024-07-01T23:30:00Z', 'Europe/Berlin', '2024-07-02T01:30'],
		['2024-03-01T23:30:00-05:00', 'Europe/Berlin', '2024-03-02T05:30'],
		['2024-03-01T14:30:00+05:45', 'UTC', '2024-03-01T08:45'],
		['2024-03-01T14:30:00-03', 'UTC', '2024-03-01T17:30'],
		['2024-01-01T00:00:00Z', 'America/New_York', '2023-12-31T19:00']
	])('turns the instant %s into the civil time of %s, %s', (text, zone, civil) => {
		expect(iso(extent(text, zone).start)).toBe(civil);
	});

	it('keeps its order where the clocks are set back between start and end', () => {
		const { start, end } = extent(
			'2024-10-27T02:30:00+02:00/2024-10-27T02:10:00+01:00',
			'Europe/Berlin'
		);
		expect(end).toBeGreaterThan(start);
	});

	it('throws a RangeError for an instant in no zone', () => {
		expect(() => extent('2024-03-01T00:00:00Z', 'Europe/Atlantis')).toThrow(RangeError);
	});

	// Left out for what the package gets wrong: `[a..b]`; `X` in years before 0 (its min is after its
	// max) and in 0 (for 0000-02-XX it takes February 1900). It reads times without an offset in the zone
	// of the machine, and has seasons of its own.
	it('agrees with the edtf package on dates and intervals of the levels 0 and 1', () => {
		const texts = fc.oneof(
			years,
			monthsOfYears,
			wholeDays,
			fc
				.tuple(fc.oneof(years, monthsOfYears), fc.constantFrom('-XX', '-XX-XX'))
				.map(([date, rest]) => date + rest.slice(0, date.length > 5 ? 3 : undefined))
				.filter((text) => !/^-|^0000/.test(text)),
			fc.integer({ min: 0, max: 999 }).map((decade) => `${String(decade).padStart(3, '0')}X`),
			fc.integer({ min: 0, max: 99 }).map((century) => `${String(century).padStart(2, '0')}XX`),
			times.filter((text) => /(Z|[+-]\d\d:\d\d)$/.test(text)),
			intervals.filter((text) => !/T|X|Y|-(2[1-9]|3\d|4\d)[?~%]?(\/|$)/.test(text))
		);
		fc.assert(
			fc.property(texts, (text) => {
				const oracle = edtf(text);
				const [min, max] = [oracle.min ?? -Infinity, oracle.max ?? Infinity];
				const { start, end } = extent(text);
				// It counts to the last millisecond of a date, and a time as that one millisecond.
				const isTime = text.includes('T');
				expect([text, start, isTime ? start : end - 1]).toEqual([text, min, max]);
			}),
			{ numRuns: 1000 }
		);
	});

	it('ends after it starts', () => {
		fc.assert(
			fc.property(dates, fc.constantFrom('UTC', 'Europe/Berlin'), (text, zone) => {
				const { start, end } = extent(text, zone);
				expect(start).toBeLessThan(end);
			})
		);
	});

	it('nests: second in day in month in year in decade in century in millennium', () => {
		fc.assert(
			fc.property(years, months, days, (year, month, date) => {
				const chain = [
					`${year}-${month}-${date}T12:00:00`,
					`${year}-${month}-${date}`,
					`${year}-${month}`,
					year,
					`${year.slice(0, -1)}X`,
					`${year.slice(0, -2)}XX`,
					`${year.slice(0, -3)}XXX`
				].map((text) => extent(text));
				for (const [index, inner] of chain.slice(0, -1).entries()) {
					expect(covers(chain[index + 1]!, inner)).toBe(true);
				}
			})
		);
	});

	it('is moved by no qualifier', () => {
		const texts = fc.oneof(years, monthsOfYears, wholeDays, seasons, unspecified, longYears);
		fc.assert(
			fc.property(texts, (text) => {
				for (const mark of '?~%') expect(extent(text + mark)).toEqual(extent(text));
			})
		);
	});
});

describe('boundsOfDate', () => {
	const bounds = (text: string) => boundsOfDate(parseEdtf(text));
	const { start: first, end: firstEnd } = extent('2024-02');
	const { start: last, end: lastEnd } = extent('2024-05');

	it.each(['2024-02', '[2024-02-01..2024-02-29]', '2024-02~'])(
		'%s lies somewhere within',
		(text) => {
			expect(bounds(text)).toEqual({
				earliestStart: first,
				latestStart: firstEnd - 1,
				earliestEnd: first + 1,
				latestEnd: firstEnd
			});
		}
	);

	it.each(['2024-02/2024-05', '{2024-02,2024-03,2024-05}', '{2024-02..2024-05}'])(
		'%s lasts from within its first to within its last date',
		(text) => {
			expect(bounds(text)).toEqual({
				earliestStart: first,
				latestStart: firstEnd - 1,
				earliestEnd: last + 1,
				latestEnd: lastEnd
			});
		}
	);

	it.each(['../2024-05', '/2024-05', '{..2024-05}'])('%s has begun before it ends', (text) => {
		expect(bounds(text)).toEqual({
			earliestStart: -Infinity,
			latestStart: lastEnd - 1,
			earliestEnd: last + 1,
			latestEnd: lastEnd
		});
	});

	it.each(['2024-02/..', '2024-02/', '{2024-02..}'])('%s ends after it has begun', (text) => {
		expect(bounds(text)).toEqual({
			earliestStart: first,
			latestStart: firstEnd - 1,
			earliestEnd: first + 1,
			latestEnd: Infinity
		});
	});

	it.each([
		['[..2024-05]', -Infinity, lastEnd],
		['[2024-02..]', first, Infinity]
	])('%s is open where it has no end', (text, start, end) => {
		expect(bounds(text)).toEqual({
			earliestStart: start,
			latestStart: end - 1,
			earliestEnd: start + 1,
			latestEnd: end
		});
	});

	it('begin before they end, and lie within the extent', () => {
		// Long years are left out: a double cannot hold their single milliseconds.
		fc.assert(
			fc.property(dates, (text) => {
				fc.pre(!text.includes('Y'));
				const { earliestStart, latestStart, earliestEnd, latestEnd } = bounds(text);
				expect(earliestStart).toBeLessThanOrEqual(latestStart);
				expect(earliestEnd).toBeLessThanOrEqual(latestEnd);
				if (Number.isFinite(latestEnd)) expect(latestStart).toBeLessThan(latestEnd);
				if (Number.isFinite(earliestStart)) expect(earliestStart).toBeLessThan(earliestEnd);
				expect({ start: earliestStart, end: latestEnd }).toEqual(extent(text));
			})
		);
	});
});

describe('extents', () => {
	const a = { start: 0, end: 10 };

	it('are ordered by start, then by end', () => {
		const sorted = [
			{ start: -Infinity, end: 5 },
			{ start: -Infinity, end: Infinity },
			{ start: 0, end: 10 },
			{ start: 0, end: Infinity },
			{ start: 1, end: 2 }
		];
		expect([...sorted].reverse().sort(compareExtents)).toEqual(sorted);
		expect(compareExtents(sorted[1]!, { ...sorted[1]! })).toBe(0);
	});

	it('overlap where they share a moment, not where they touch', () => {
		expect(overlaps(a, { start: 9, end: 12 })).toBe(true);
		expect(overlaps(a, { start: 10, end: 12 })).toBe(false);
		expect(overlaps(a, { start: -Infinity, end: Infinity })).toBe(true);
	});

	it('cover what lies within them', () => {
		expect(covers(a, { start: 0, end: 10 })).toBe(true);
		expect(covers(a, { start: 0, end: 11 })).toBe(false);
	});
});

describe('what a date says of itself', () => {
	it.each([
		['2024', false, false, false],
		['2024?', false, true, false],
		['2024~', true, false, false],
		['2024%', true, true, false],
		['2024/2025~', true, false, true],
		['2024?/..', false, true, true],
		['[2024,2025..2026%]', true, true, false],
		['{2024,2025}', false, false, true]
	])('%s: approximate %s, uncertain %s, lasts %s', (text, approximate, uncertain, lasting) => {
		const date = parseEdtf(text);
		expect([isApproximate(date), isUncertain(date), lasts(date)]).toEqual([
			approximate,
			uncertain,
			lasting
		]);
	});
});

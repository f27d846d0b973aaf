import { utcMonday } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lib/language/de';
import { unfoldedPieces, unitScale } from '../../../src/lib/layout/fold';
import { textWidth } from '../../../src/lib/layout/metrics';
import { ticksOf, type Ticks } from '../../../src/lib/layout/ticks';
import { STEPS } from '../../../src/lib/layout/steps';
import { project } from '../../../src/lib/layout/viewport';
import { en } from '../../../src/lib/language/en';
import { layoutWordsOf } from '../../../src/lib/layout/words';

const DAY = 86_400_000;
const SIZE = 12;
const time = (iso: string) => Date.parse(`${iso.includes('T') ? iso : `${iso}T00:00`}Z`);
const formats = { en: layoutWordsOf(en).format, de: layoutWordsOf(de).format };

interface Fold {
	start: number;
	end: number;
}

function ticks(
	from: number,
	to: number,
	width: number,
	{ folds = [], language = 'en' }: { folds?: Fold[]; language?: 'en' | 'de' } = {}
): Ticks {
	const scale = unitScale({ start: from, end: to }, folds);
	const projection = project(scale, { from, to }, width);
	const pieces = unfoldedPieces({ start: from, end: to }, folds);
	return ticksOf(pieces, projection, width, formats[language], SIZE);
}

const shown = (labels: readonly { label: string }[]) =>
	labels.map(({ label }) => label).filter((label) => label !== '');

describe('The axis', () => {
	it('has months under years', () => {
		const { fine, context } = ticks(time('2022-11-01'), time('2024-04-01'), 860);
		expect(shown(fine)).toContain('Dec');
		expect(shown(context)).toEqual(['2022', '2023', '2024']);
	});

	it('has days under months, the year said where it changes', () => {
		const { fine, context } = ticks(time('2023-12-20'), time('2024-02-10'), 1400);
		expect(fine.length).toBeGreaterThan(20);
		expect(shown(context)).toEqual(['December 2023', 'January 2024', 'February']);
	});

	it('has hours under days, the year said where it stands first', () => {
		const { fine, context } = ticks(time('2024-02-19'), time('2024-02-21'), 860);
		expect(shown(fine)).toContain('06:00');
		expect(shown(context)[0]).toMatch(/2024/);
		expect(shown(context)[1]).toMatch(/20 February$/);
	});

	it('has only years over centuries', () => {
		const { fine, context } = ticks(time('1700-01-01'), time('2024-01-01'), 600);
		expect(shown(fine)).toContain('1900');
		expect(context).toEqual([]);
	});

	it('counts years before our era as people do, who have no year 0', () => {
		const { fine } = ticks(time('-000350-01-01'), time('0350-01-01'), 560);
		expect(shown(fine)).toEqual([...['300 BC', '200 BC', '100 BC', '1 AD', '100', '200', '300']]);
		const german = ticks(time('-000350-01-01'), time('0350-01-01'), 660, { language: 'de' });
		expect(shown(german.fine).slice(2, 5)).toEqual(['100 v. Chr.', '1 n. Chr.', '100']);
	});

	it('has months under a year before our era', () => {
		const { fine, context } = ticks(time('-000044-10-01'), time('-000042-04-01'), 860);
		expect(shown(fine)).toContain('Mar');
		expect(shown(context)).toEqual(['45 BC', '44 BC', '43 BC']);
	});

	it('has seconds under the day', () => {
		const { fine, context } = ticks(time('1969-07-16T13:31:57'), time('1969-07-16T13:32:12'), 900);
		expect(shown(fine).slice(2, 5)).toEqual(['13:31:59', '13:32:00', '13:32:01']);
		expect(shown(context)).toEqual(['Wed, 16 July 1969']);
	});

	it('speaks the reader’s language', () => {
		const { context } = ticks(time('2024-02-20'), time('2024-03-10'), 860, { language: 'de' });
		expect(shown(context)).toEqual(['Februar 2024', 'März']);
	});

	it('has no ticks in a fold', () => {
		const folds = [{ start: time('2022-04-01'), end: time('2024-02-01') }];
		const { fine } = ticks(time('2022-02-01'), time('2024-03-10'), 860, { folds });
		expect(fine.length).toBeGreaterThan(0);
		const inside = fine.filter((tick) => tick.time > folds[0]!.start && tick.time < folds[0]!.end);
		expect(inside).toEqual([]);
	});
});

describe('The step of the axis', () => {
	const [SECOND, MINUTE, HOUR, YEAR] = [1000, 60_000, 3_600_000, 365.2425 * DAY];
	/** A view of a length about the liftoff of Apollo 11, 900 pixels wide: two of its labels. */
	it.each([
		[5 * SECOND, '13:32:00', '13:32:01'],
		[15 * SECOND, '13:32:00', '13:32:01'],
		[MINUTE, '13:32:00', '13:32:05'],
		[3 * MINUTE, '13:32:00', '13:32:15'],
		[8 * MINUTE, '13:32:00', '13:32:30'],
		[16 * MINUTE, '13:32', '13:33'],
		[HOUR, '13:35', '13:40'],
		[3 * HOUR, '13:45', '14:00'],
		[8 * HOUR, '14:00', '14:30'],
		[18 * HOUR, '14:00', '15:00'],
		[2 * DAY, '15:00', '18:00'],
		[4 * DAY, '18:00', '00:00'],
		[7 * DAY, '00:00', '12:00'],
		[15 * DAY, 'Thu 17', 'Fri 18'],
		[30 * DAY, '17', '18'],
		[90 * DAY, 'Mon 21', 'Mon 28'],
		[YEAR, 'August', 'September'],
		[4 * YEAR, 'Oct', 'Jan'],
		[8 * YEAR, '1970', '1971'],
		[20 * YEAR, '1970', '1971'],
		[50 * YEAR, '1970', '1972'],
		[100 * YEAR, '1970', '1975'],
		[250 * YEAR, '1970', '1980'],
		[500 * YEAR, '1980', '2000'],
		[1000 * YEAR, '2000', '2050'],
		[2500 * YEAR, '2000', '2100'],
		[5000 * YEAR, '2000', '2200'],
		[7000 * YEAR, '2000', '2500'],
		[20_000 * YEAR, '2000', '4000']
	])('of a view of %d ms puts "%s" before "%s"', (length, first, next) => {
		const liftoff = time('1969-07-16T13:32:00');
		const { fine } = ticks(liftoff - length / 4, liftoff + (length * 3) / 4, 900);
		const after = fine.filter((tick) => tick.time >= liftoff).map(({ label }) => label);
		expect(after.slice(0, 2)).toEqual([first, next]);
		const labelled = shown(fine).length;
		expect(labelled).toBeGreaterThanOrEqual(4);
		expect(labelled).toBeGreaterThanOrEqual(fine.length - 2);
	});

	it('is the same wherever a view of years before our era stands', () => {
		for (const from of ['-002500-01-01', '-000800-01-01', '-000300-01-01']) {
			const start = time(from);
			const { fine } = ticks(start, start + 600 * YEAR, 900);
			const gaps = fine.map(({ x }, index) => (index > 0 ? x - fine[index - 1]!.x : Infinity));
			expect(Math.min(...gaps)).toBeGreaterThan(40);
			expect(shown(fine).length).toBeGreaterThanOrEqual(fine.length - 1);
		}
	});
});

describe('The ticks of any view', () => {
	const anyView = fc.record({
		from: fc.oneof(
			fc.integer({ min: time('1900-01-01'), max: time('2100-01-01') }),
			fc.integer({ min: time('-003000-01-01'), max: time('0200-01-01') })
		),
		// From five seconds to five thousand years.
		length: fc
			.double({ min: Math.log(5000), max: Math.log(5000 * 365.25 * DAY), noNaN: true })
			.map(Math.exp),
		width: fc.integer({ min: 250, max: 2000 }),
		language: fc.constantFrom('en' as const, 'de' as const),
		isFolded: fc.boolean()
	});
	type AnyView = typeof anyView extends fc.Arbitrary<infer T> ? T : never;

	const ticksIn = ({ from, length, width, language, isFolded }: AnyView) => {
		const folds = isFolded ? [{ start: from + length * 0.2, end: from + length * 0.7 }] : [];
		return ticks(from, from + length, width, { folds, language });
	};

	it('are in order, inside the plot, and not more than the pixels allow', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { fine } = ticksIn(view);
				expect(fine.length).toBeLessThanOrEqual(view.width / 20 + 2);
				fine.forEach(({ x, time: at }, index) => {
					const before = fine[index - 1];
					if (before) expect(at).toBeGreaterThan(before.time);
					if (before) expect(x).toBeGreaterThan(before.x);
					expect(x).toBeGreaterThanOrEqual(-1e-6);
					expect(x).toBeLessThanOrEqual(view.width + 1e-6);
				});
			})
		);
	});

	it('have labels that never overlap, and stay in the plot', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const { fine, context } = ticksIn(view);
				const rows = [
					fine.map(({ x, label }) => ({ x: x + 4, label, width: textWidth(label, SIZE) })),
					context.map(({ labelX, label }) => ({
						x: labelX,
						label,
						width: textWidth(label, SIZE, 600)
					}))
				].map((row) => row.filter(({ label }) => label !== ''));
				for (const row of rows)
					row.forEach(({ x, width }, index) => {
						expect(x + width).toBeLessThanOrEqual(view.width + 1e-6);
						const next = row[index + 1];
						if (next) expect(x + width).toBeLessThanOrEqual(next.x);
					});
			})
		);
	});

	it('have the first context in full, and every one after it where the year changes', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const labelled = ticksIn(view).context.filter(({ label }) => label !== '');
				labelled.forEach(({ time: at, label }, index) => {
					const year = new Date(at).getUTCFullYear();
					const before = labelled[index - 1];
					if (before && new Date(before.time).getUTCFullYear() === year) return;
					if (year > 999) expect(label).toContain(String(year));
				});
			})
		);
	});
});

describe('Ticks that are asked for again a little aside', () => {
	it('are those of their own stretch, whatever was asked before', () => {
		const step = STEPS.find(({ length }) => length === 7 * DAY);
		const begin = Date.UTC(2024, 0, 10);
		const asked = [0, 3, 40, -50, 200, 3].flatMap((by) =>
			[30, 31, 300, 2].map((days) => [begin + by * DAY, begin + (by + days) * DAY] as const)
		);
		for (const [from, to] of asked)
			expect(step?.within(from, to)).toEqual(
				utcMonday.range(new Date(from), new Date(to)).map(Number)
			);
	});

	it('end where times do', () => {
		const last = 8.64e15;
		const step = STEPS.find(({ length }) => length === DAY);
		expect(step?.within(last - 3 * DAY, last)).toHaveLength(3);
	});
});

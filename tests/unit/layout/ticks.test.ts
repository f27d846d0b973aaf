import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lib/language/de';
import { unfoldedPieces, unitScale } from '../../../src/lib/layout/fold';
import { textWidth } from '../../../src/lib/layout/metrics';
import { ticksOf, type Ticks } from '../../../src/lib/layout/ticks';
import { project } from '../../../src/lib/layout/viewport';
import { en } from '../../../src/lib/language/en';
import { layoutWordsOf } from '../../../src/lib/layout/words';

const DAY = 86_400_000;
const SIZE = 12;
const time = (iso: string) => Date.parse(`${iso.length > 10 ? iso : `${iso}T00:00`}Z`);
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

describe('The ticks of any view', () => {
	const anyView = fc.record({
		from: fc.integer({ min: time('1900-01-01'), max: time('2100-01-01') }),
		// From a minute to three thousand years.
		length: fc
			.double({ min: Math.log(60_000), max: Math.log(1e6 * DAY), noNaN: true })
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

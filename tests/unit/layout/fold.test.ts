import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { densestHalf, foldsOf, unfoldedPieces, unitScale } from '../../../src/lib/layout/fold';
import { planTimeline } from '../../../src/lib/layout/plan';
import { bodyOf } from '../../../src/lib/layout/table';
import { taurusStory } from '../../fixtures/taurus-leak';

const DAY = 86_400_000;

/** Some times in whole days, at least two of them different. */
const times = fc
	.uniqueArray(fc.integer({ min: -3000, max: 3000 }), { minLength: 2, maxLength: 30 })
	.map((days) => days.map((day) => day * DAY));

const domainOf = (all: readonly number[]) => ({ start: Math.min(...all), end: Math.max(...all) });

describe('The folds', () => {
	it('of a story that is spread evenly are none', () => {
		expect(foldsOf(Array.from({ length: 20 }, (_, index) => index * DAY))).toEqual([]);
	});

	it.each([[[]], [[5]], [[5, 5, 5]]])('of %j are none', (moments) => {
		expect(foldsOf(moments)).toEqual([]);
	});

	it('are the long empty stretches, with some room left on either side', () => {
		const [fold, ...others] = foldsOf([0, 1, 2, 3, 4, 1000].map((day) => day * DAY));
		expect(others).toEqual([]);
		expect(fold?.start).toBeGreaterThan(4 * DAY);
		expect(fold?.start).toBeLessThan(5 * DAY);
		expect(fold?.end).toBeGreaterThan(999 * DAY);
		expect(fold?.end).toBeLessThan(1000 * DAY);
	});

	it('of the Taurus story are two', () => {
		const { scale } = planTimeline(taurusStory(), { width: 860, text: 13, folded: true });
		expect(scale.folds).toHaveLength(2);
	});

	it('hide no moment at which something begins or ends', () => {
		const moments = taurusStory().events.map(bodyOf);
		for (const fold of foldsOf(moments.flatMap(({ start, end }) => [start, end])))
			for (const { start, end } of moments)
				expect([start, end].some((time) => time > fold.start && time < fold.end)).toBe(false);
	});

	it('are in order, apart, and hold no time given, whatever the times', () => {
		fc.assert(
			fc.property(times, (all) => {
				const folds = foldsOf(all);
				folds.forEach((fold, index) => {
					expect(fold.start).toBeLessThan(fold.end);
					expect(fold.start).toBeGreaterThan(folds[index - 1]?.end ?? -Infinity);
					expect(all.some((time) => time >= fold.start && time <= fold.end)).toBe(false);
				});
			})
		);
	});
});

describe('The densest half', () => {
	it('is the shortest stretch that holds half of the times', () => {
		expect(densestHalf([0, 10, 11, 12, 60])).toBe(2);
		expect(densestHalf([0, 100, 101, 103])).toBe(1);
		expect(densestHalf([7])).toBe(0);
	});
});

describe('The scale with folds', () => {
	it('is the identity from its start where there is no fold', () => {
		const scale = unitScale({ start: 100, end: 1100 }, []);
		expect(scale.size).toBe(1000);
		expect([50, 100, 600, 1100, 2000].map(scale.toUnit)).toEqual([-50, 0, 500, 1000, 1900]);
	});

	it('leaves every stretch outside its folds as long as it is', () => {
		const fold = { start: 10 * DAY, end: 900 * DAY };
		const scale = unitScale({ start: 0, end: 1000 * DAY }, [fold]);
		expect(scale.toUnit(fold.start) - scale.toUnit(0)).toBeCloseTo(10 * DAY, 3);
		expect(scale.toUnit(1000 * DAY) - scale.toUnit(fold.end)).toBeCloseTo(100 * DAY, 3);
		expect(scale.toUnit(fold.end) - scale.toUnit(fold.start)).toBeLessThan(110 * DAY);
		expect(scale.size).toBeCloseTo(scale.toUnit(1000 * DAY), 3);
	});

	it('has time to units and back as inverses, both increasing', () => {
		fc.assert(
			fc.property(times, fc.array(fc.integer({ min: -4000, max: 4000 })), (all, probes) => {
				const scale = unitScale(domainOf(all), foldsOf(all));
				const moments = [...new Set(probes)].sort((a, b) => a - b).map((day) => day * DAY);
				moments.forEach((time, index) => {
					expect(Math.abs(scale.toTime(scale.toUnit(time)) - time)).toBeLessThan(1);
					const before = moments[index - 1];
					if (before === undefined) return;
					expect(scale.toUnit(time)).toBeGreaterThan(scale.toUnit(before));
					expect(scale.toTime(scale.toUnit(time))).toBeGreaterThan(
						scale.toTime(scale.toUnit(before))
					);
				});
			})
		);
	});

	it('has units to time and back as inverses', () => {
		fc.assert(
			fc.property(times, fc.double({ min: -2, max: 3, noNaN: true }), (all, share) => {
				const scale = unitScale(domainOf(all), foldsOf(all));
				const unit = share * scale.size;
				expect(Math.abs(scale.toUnit(scale.toTime(unit)) - unit)).toBeLessThan(1);
			})
		);
	});
});

describe('The pieces that are not folded', () => {
	const folds = [
		{ start: 10, end: 20 },
		{ start: 30, end: 40 }
	];

	it.each([
		[0, 50, '0-10 20-30 40-50'],
		[12, 35, '20-30'],
		[12, 18, ''],
		[0, 5, '0-5'],
		[20, 30, '20-30'],
		[10, 40, '20-30'],
		[45, 50, '45-50'],
		[5, 15, '5-10']
	])('of %i to %i are %s', (start, end, expected) => {
		const pieces = unfoldedPieces({ start, end }, folds);
		expect(pieces.map((piece) => `${piece.start}-${piece.end}`).join(' ')).toBe(expected);
	});
});

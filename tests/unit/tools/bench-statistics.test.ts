import fc from 'fast-check';
import { quantile as d3Quantile } from 'd3';
import { describe, expect, it } from 'vitest';
import { median, quantile, spread } from '../../../src/tools/bench/statistics';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
const shares = fc.double({ min: 0, max: 1, noNaN: true });

describe('The statistics of the bench', () => {
	it('takes the middle value, or between the two middle ones', () => {
		expect(median([3, 1, 2])).toBe(2);
		expect(median([4, 1, 2, 3])).toBe(2.5);
		expect(median([7])).toBe(7);
	});

	it('agrees with D3 on every quantile', () => {
		fc.assert(
			fc.property(values, shares, (list, share) => {
				expect(quantile(list, share)).toBeCloseTo(d3Quantile(list, share) ?? NaN, 6);
			})
		);
	});

	it('leaves the values as they were', () => {
		const list = [3, 1, 2];
		quantile(list, 0.95);
		expect(list).toEqual([3, 1, 2]);
	});

	it('has no quantile of nothing', () => {
		expect(() => median([])).toThrow(RangeError);
	});

	it('says how far values lie apart as half their range over their median', () => {
		expect(spread([8, 10, 12])).toBeCloseTo(0.2);
		expect(spread([5])).toBe(0);
		expect(spread([0, 0])).toBe(0);
	});
});

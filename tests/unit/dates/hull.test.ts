import { describe, expect, it } from 'vitest';
import { hullOf } from '../../../src/lib/dates/hull';

describe('The hull of extents', () => {
	it('goes from the first start to the last end, whatever their order', () => {
		expect(hullOf([{ start: 3, end: 4 }])).toEqual({ start: 3, end: 4 });
		const all = [
			{ start: 3, end: 9 },
			{ start: 1, end: 2 },
			{ start: 5, end: 6 }
		];
		expect(hullOf(all)).toEqual({ start: 1, end: 9 });
	});
});

/** The scorer of the tagger, on cases small enough to count by hand. */
import { describe, expect, it } from 'vitest';
import {
	addCounts,
	countArticle,
	NOTHING,
	pairUp,
	scoresOf,
	type Timex
} from '../../../src/tools/tagging/score';

const timex = (start: number, end: number, value = '2024', type = 'DATE'): Timex => ({
	start,
	end,
	type,
	value
});

describe('Pairing', () => {
	it('pairs what overlaps, in the order of the text', () => {
		const gold = [timex(0, 4), timex(10, 14), timex(20, 24)];
		const system = [timex(21, 22), timex(2, 6), timex(14, 16)];
		expect(pairUp(gold, system).map(({ gold: g, system: s }) => [g.start, s.start])).toEqual([
			[0, 2],
			[20, 21]
		]);
	});

	it('gives each found expression to one marked one at most', () => {
		expect(pairUp([timex(0, 4), timex(5, 9)], [timex(0, 9)])).toHaveLength(1);
	});

	it('takes of two found that overlap the first, and of two at one place the longer', () => {
		expect(countArticle([timex(0, 9)], [timex(0, 4), timex(0, 9), timex(5, 12)])).toMatchObject({
			system: 1,
			strict: 1
		});
	});
});

describe('Scores', () => {
	const gold = [timex(0, 4, '2024-03-01'), timex(10, 14, 'P2Y', 'DURATION'), timex(20, 24)];
	const system = [timex(0, 4, '2024-03-01'), timex(9, 14, 'P2Y'), timex(30, 34, '2024-03-02')];
	const counts = countArticle(gold, system);

	it('counts spans, types, values and days', () => {
		expect(counts).toEqual({
			gold: 3,
			system: 3,
			relaxed: 2,
			strict: 1,
			type: 1,
			value: 2,
			days: 2,
			rightDays: 1
		});
	});

	it('are F1 of all that is marked and found', () => {
		expect(scoresOf(counts)).toEqual({
			relaxed: 2 / 3,
			strict: 1 / 3,
			type: 1 / 3,
			value: 2 / 3,
			dayPrecision: 1 / 2
		});
	});

	it('add up over articles, and are 0 where there is nothing', () => {
		expect(addCounts(counts, counts)).toMatchObject({ gold: 6, value: 4 });
		expect(scoresOf(NOTHING)).toMatchObject({ value: 0, dayPrecision: 0 });
	});
});

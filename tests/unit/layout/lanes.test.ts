import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupTouching } from '../../../src/lib/layout/cluster';
import { packLanes } from '../../../src/lib/layout/lanes';

const interval = fc
	.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 25 }))
	.map(([start, length]) => ({ start, end: start + length }));
const intervals = fc.array(interval, { maxLength: 25 });
const gaps = fc.integer({ min: 0, max: 8 });

type Interval = { start: number; end: number };

const inOrder = (all: readonly Interval[]) => [...all].sort((a, b) => a.start - b.start);

/** At how many intervals at once the most crowded moment is, by looking at every moment. */
const mostAtOnce = (all: readonly Interval[]) =>
	Math.max(
		0,
		...all.map(
			({ start }) => all.filter((other) => other.start <= start && other.end > start).length
		)
	);

describe('The lanes', () => {
	it('keep the gap between any two intervals that share one', () => {
		fc.assert(
			fc.property(intervals, gaps, (all, gap) => {
				const { lanes, count } = packLanes(all, gap);
				expect(lanes).toHaveLength(all.length);
				expect(lanes.every((lane) => lane >= 0 && lane < count)).toBe(true);
				all.forEach((a, index) => {
					all.slice(index + 1).forEach((b, offset) => {
						if (lanes[index] !== lanes[index + 1 + offset]) return;
						expect(a.end + gap <= b.start || b.end + gap <= a.start).toBe(true);
					});
				});
			})
		);
	});

	it('are as few as can be, for intervals in order of their beginning', () => {
		fc.assert(
			fc.property(intervals.map(inOrder), (all) => {
				expect(packLanes(all).count).toBe(mostAtOnce(all));
			})
		);
	});

	it('are filled from the top', () => {
		const { lanes, count } = packLanes([
			{ start: 0, end: 10 },
			{ start: 5, end: 15 },
			{ start: 10, end: 20 }
		]);
		expect(lanes).toEqual([0, 1, 0]);
		expect(count).toBe(2);
	});

	it('of nothing are none', () => {
		expect(packLanes([])).toEqual({ lanes: [], count: 0 });
	});
});

describe('The groups of boxes that touch', () => {
	it('keep the gap, and lose and double no box', () => {
		fc.assert(
			fc.property(intervals, gaps, (boxes, gap) => {
				const groups = groupTouching(boxes, gap);
				expect(groups.flat()).toHaveLength(boxes.length);
				expect(new Set(groups.flat())).toEqual(new Set(boxes));
				const hulls = groups.map((group) => ({
					start: Math.min(...group.map((box) => box.start)),
					end: Math.max(...group.map((box) => box.end))
				}));
				hulls.forEach((hull, index) => {
					const next = hulls[index + 1];
					if (next) expect(next.start - hull.end).toBeGreaterThanOrEqual(gap);
				});
			})
		);
	});

	it('hold together only what touches', () => {
		fc.assert(
			fc.property(intervals, gaps, (boxes, gap) => {
				for (const group of groupTouching(boxes, gap)) {
					const sorted = inOrder(group);
					let end = sorted[0]?.end ?? 0;
					for (const box of sorted.slice(1)) {
						expect(box.start).toBeLessThan(end + gap);
						end = Math.max(end, box.end);
					}
				}
			})
		);
	});

	it('leave boxes apart that only meet', () => {
		const boxes = [
			{ start: 0, end: 10 },
			{ start: 10, end: 20 }
		];
		expect(groupTouching(boxes)).toHaveLength(2);
		expect(groupTouching(boxes, 1)).toHaveLength(1);
	});
});

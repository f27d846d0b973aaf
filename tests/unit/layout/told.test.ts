import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bridgePath } from '../../../src/lib/layout/bridge';
import { toldHeights, toldOrder } from '../../../src/lib/layout/told';
import { taurusStory } from '../../fixtures/taurus-leak';

const { events } = taurusStory();
const told = toldOrder({ article: 0, paragraphs: [], events });

describe('The told order', () => {
	it('holds every event once, by the first sentence that reports it', () => {
		expect(new Set(told)).toEqual(new Set(events));
		expect(told).toHaveLength(events.length);
		const first = told.map(({ sources }) => sources[0]?.sentence ?? 0);
		expect(first).toEqual([...first].sort((a, b) => a - b));
	});

	it('begins with the call and ends with the aid', () => {
		expect(told[0]?.id).toBe('officer-dials-in');
		expect(told.at(-1)?.id).toBe('german-aid');
	});

	it('leaves the order of time as it was', () => {
		expect(events).toEqual(taurusStory().events);
	});
});

describe('The told heights', () => {
	it('are spread evenly where the article’s are not known', () => {
		expect([...toldHeights(told, 20).values()]).toEqual(told.map((_, index) => (index + 1) * 20));
	});

	it('are those of the words where they leave room', () => {
		const heights = new Map(told.map(({ id }, index) => [id, 100 + index * 50]));
		expect(toldHeights(told, 20, heights)).toEqual(heights);
	});

	it('are at least a gap apart and never above the words, whatever those are', () => {
		const heights = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: told.length });
		fc.assert(
			fc.property(heights, fc.integer({ min: 1, max: 60 }), (known, gap) => {
				const wanted = new Map(known.map((y, index) => [told[index]?.id ?? '', y]));
				const placed = [...toldHeights(told, gap, wanted)];
				placed.forEach(([id, y], index) => {
					expect(y).toBeGreaterThanOrEqual(wanted.get(id) ?? 0);
					expect(y - (placed[index - 1]?.[1] ?? 0)).toBeGreaterThanOrEqual(gap);
				});
			})
		);
	});
});

describe('The bridge', () => {
	it('leads from one point to the other', () => {
		const path = bridgePath([0, 10], [100, 50]);
		expect(path).toMatch(/^M0[ ,]10/);
		expect(path).toMatch(/100[ ,]50$/);
	});
});

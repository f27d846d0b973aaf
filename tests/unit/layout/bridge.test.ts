import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { bridgePath, leaderY } from '../../../src/lib/layout/bridge';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { planTimeline } from '../../../src/lib/layout/plan';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import { taurusStory } from '../../fixtures/taurus-leak';

const plan = planTimeline(taurusStory(), { width: 860, text: 13, folded: true });
const layout = layoutTimeline(plan, { view: plan.opening, words: layoutWordsOf(en), told: 0 });
const { lane } = plan.sizes;

describe('The line from a mark', () => {
	it('strikes out nothing that stands in its lane', () => {
		const inLane = (y: number) => layout.marks.filter((mark) => mark.y === y);
		const crowded = layout.marks.filter((mark) =>
			inLane(mark.y).some((other) => other.hit.x > mark.hit.x)
		);
		expect(crowded.length).toBeGreaterThan(3);
		for (const mark of crowded) expect(leaderY(mark, layout, lane)).toBe(mark.y + lane / 2);
	});

	it('runs level from the mark where nothing is in its way', () => {
		const free = layout.marks.filter(
			(mark) => !layout.marks.some((other) => other.y === mark.y && other.hit.x > mark.hit.x)
		);
		expect(free.length).toBeGreaterThan(3);
		for (const mark of free) expect(leaderY(mark, layout, lane)).toBe(mark.y);
	});

	it('keeps clear of a cluster as well', () => {
		const [mark] = layout.marks;
		if (!mark) throw new Error('nothing is drawn');
		const cluster = {
			...layout.clusters[0]!,
			y: mark.y,
			reach: { x: mark.hit.x + 300, width: 20 }
		};
		const alone = { ...layout, marks: [mark], clusters: [cluster] };
		expect(leaderY(mark, alone, lane)).toBe(mark.y + lane / 2);
	});

	it('leaves and arrives level', () => {
		expect(bridgePath([0, 10], [100, 50])).toBe('M0 10C50 10 50 50 100 50');
	});
});

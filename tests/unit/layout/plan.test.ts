import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { layoutOverview } from '../../../src/lib/layout/overview';
import { labelText, planTimeline } from '../../../src/lib/layout/plan';
import { bodyOf } from '../../../src/lib/layout/table';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import {
	eventOf,
	publishedStory,
	storyOf,
	taurusFile,
	taurusStory
} from '../../fixtures/taurus-leak';

const story = taurusStory();
const plan = planTimeline(story, { width: 860, text: 13, folded: true });
const even = planTimeline(story, { width: 860, text: 13, folded: false });

describe('The plan', () => {
	it('has a band for each track, one under the other', () => {
		expect(plan.bands.map(({ track }) => track)).toEqual(story.tracks.map(({ id }) => id));
		plan.bands.forEach(({ y, height }, index) => {
			expect(plan.bands[index + 1]?.y ?? plan.height).toBe(y + height);
		});
	});

	it('has a lane inside its band for each event', () => {
		expect(plan.lanes).toHaveLength(story.events.length);
		for (const [index, { track }] of story.events.entries()) {
			const lanes = plan.bands.find((band) => band.track === track)?.lanes ?? 0;
			expect(plan.lanes[index]).toBeGreaterThanOrEqual(0);
			expect(plan.lanes[index]).toBeLessThan(lanes);
		}
	});

	it('keeps the lanes when it is unfolded', () => {
		expect(even.lanes).toEqual(plan.lanes);
		expect(even.height).toBe(plan.height);
	});

	it('opens on the key events, inside the widest view', () => {
		for (const { opening, limits } of [plan, even]) {
			expect(opening.from).toBeGreaterThanOrEqual(limits.widest.from);
			expect(opening.to).toBeLessThanOrEqual(limits.widest.to);
			for (const { start, end } of story.events.filter(({ key }) => key).map(bodyOf)) {
				expect(opening.from).toBeLessThanOrEqual(start);
				expect(opening.to).toBeGreaterThanOrEqual(end);
			}
		}
	});

	it('opens on weeks, not on two years with a smear at the end', () => {
		expect(plan.opening.to - plan.opening.from).toBeLessThan(60 * 86_400_000);
	});

	it.each([
		['taurus-leak', 3 * 3_600_000],
		['apollo-11-launch', 10_000],
		['halleys-comet', 3 * 3_600_000]
	])('lets %s be looked at as closely as its dates are sharp: %d ms', (id, shortest) => {
		const { limits } = planTimeline(publishedStory(id), { width: 860, text: 13, folded: true });
		expect(limits.shortest).toBe(shortest);
	});

	it('goes no further than times can be told, and draws what lies there', () => {
		const file = taurusFile();
		const event = file.events.find(({ id }) => id === 'leak')!;
		const far = ['Y-271820', 'Y275759'].map((when, index) => ({
			...event,
			id: `far-${index}`,
			article: { when }
		}));
		const story = storyOf({ ...file, events: far.map(({ sameDay: _, ...rest }) => rest) });
		for (const folded of [true, false]) {
			const { limits, opening } = planTimeline(story, { width: 860, text: 13, folded });
			for (const time of [limits.widest.from, limits.widest.to, opening.from, opening.to])
				expect(new Date(time).getTime()).not.toBeNaN();
			const plan = planTimeline(story, { width: 860, text: 13, folded });
			const layout = layoutTimeline(plan, { view: opening, words: layoutWordsOf(en), told: 0 });
			expect(layout.marks).toHaveLength(2);
			expect(layout.ticks.fine.some(({ label }) => label !== '')).toBe(true);
		}
	});

	it('says who claims, and which dates only the record gives', () => {
		expect(labelText(eventOf(story, 'chance-hit'))).toContain('(Pistorius)');
		expect(labelText(eventOf(story, 'call'))).toMatch(/†$/);
		expect(labelText(eventOf(story, 'leak'))).toBe('RT’s editor posts the recording');
	});

	it('is the same for the same story', () => {
		const again = planTimeline(taurusStory(), { width: 860, text: 13, folded: true });
		expect(again.lanes).toEqual(plan.lanes);
		expect(again.opening).toEqual(plan.opening);
	});
});

describe('The overview', () => {
	const overview = layoutOverview(plan);

	it('has every event, inside the strip', () => {
		expect(overview.marks.map(({ id }) => id)).toEqual(story.events.map(({ id }) => id));
		for (const { x, y, width, height } of overview.marks) {
			expect(x).toBeGreaterThanOrEqual(0);
			expect(x + width).toBeLessThanOrEqual(plan.width);
			expect(y + height).toBeLessThanOrEqual(overview.height);
		}
	});

	it('has the view between the two edges of its brush', () => {
		const { x, width } = overview.brush(plan.opening);
		const { from, to } = overview.view(x, x + width);
		expect(from).toBeCloseTo(plan.opening.from, -3);
		expect(to).toBeCloseTo(plan.opening.to, -3);
	});
});

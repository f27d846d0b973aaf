/** What must hold of every drawing, whatever the story, the width and the view. */
import { describe, expect, it } from 'vitest';
import { layoutTimeline, type Layout } from '../../../src/lib/layout/layout';
import { reading } from '../../fixtures/reading';
import type { Mark } from '../../../src/lib/layout/marks';
import { planTimeline, type Plan } from '../../../src/lib/layout/plan';
import { bodyOf } from '../../../src/lib/layout/table';
import { constrainView, type View } from '../../../src/lib/layout/viewport';
import type { Story } from '../../../src/lib/story/types';
import { en } from '../../../src/lib/language/en';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import { randomFrom, randomStory } from '../../fixtures/random-stories';
import { PUBLISHED, publishedStory, taurusStory } from '../../fixtures/taurus-leak';

const WIDTHS = [340, 600, 860];
const TEXT = 13;
const words = layoutWordsOf(en);
/** Rounding of sums of pixels. */
const EPSILON = 1e-6;

interface Box {
	id: string;
	y: number;
	start: number;
	end: number;
}

const overlap = (a: Box, b: Box) =>
	a.y === b.y && a.start < b.end - EPSILON && b.start < a.end - EPSILON;

/** What is drawn of a mark, its label left out. */
function boxesOf({ event, y, core, span, arrowStart, arrowEnd, tie }: Mark): Box[] {
	const stretches = [core, span].filter((stretch) => stretch !== undefined);
	const lines = [arrowStart, arrowEnd, tie].filter((line) => line !== undefined);
	return [
		...stretches.map(({ x, width }) => ({ start: x, end: x + width })),
		...lines.map(({ from, to }) => ({ start: Math.min(from, to), end: Math.max(from, to) }))
	].map((box) => ({ id: event.id, y, ...box }));
}

function labelsOf(marks: readonly Mark[]): Box[] {
	return marks.flatMap(({ event, y, label }) =>
		label ? [{ id: event.id, y, start: label.x, end: label.x + label.width }] : []
	);
}

/** Everything that is wrong with a drawing, in words. */
function faultsOf(layout: Layout, story: Story): string[] {
	const { marks, clusters, earlier, later, width } = layout;
	const labels = labelsOf(marks);
	const things = [
		...marks.flatMap(boxesOf),
		...clusters.flatMap(({ id, x, y, width, reach }) => [
			{ id, y, start: x - width / 2, end: x + width / 2 },
			{ id, y, start: reach.x, end: reach.x + reach.width }
		])
	];
	const faults: string[] = [];
	labels.forEach((label, index) => {
		for (const other of labels.slice(index + 1))
			if (overlap(label, other)) faults.push(`label ${label.id} on label ${other.id}`);
		for (const thing of things)
			if (thing.id !== label.id && overlap(label, thing))
				faults.push(`label ${label.id} on ${thing.id}`);
		if (label.start < -EPSILON || label.end > width + EPSILON)
			faults.push(`label ${label.id} leaves the plot`);
	});
	for (const box of things)
		if (![box.start, box.end, box.y].every(Number.isFinite)) faults.push(`${box.id} is nowhere`);

	const shown = [
		...marks.map((mark) => mark.event),
		...clusters.flatMap((cluster) => cluster.events)
	].map((event) => event.id);
	if (new Set(shown).size !== shown.length) faults.push('an event is doubled');
	if (shown.length + earlier.count + later.count !== story.events.length)
		faults.push('an event is lost');
	return faults;
}

/** Views from the widest to the shortest at several places of the story. */
function viewsOf(plan: Plan, levels: number, places: readonly number[]): View[] {
	const { scale, limits } = plan;
	const [low, high] = [scale.toUnit(limits.widest.from), scale.toUnit(limits.widest.to)];
	return Array.from({ length: levels }, (_, level) => {
		const share = level / Math.max(1, levels - 1);
		const length = (high - low) * (limits.shortest / (high - low)) ** share;
		return places.map((place) => {
			const from = low + (high - low - length) * place;
			return constrainView(scale, limits, {
				from: scale.toTime(from),
				to: scale.toTime(from + length)
			});
		});
	}).flat();
}

/** Where the events themselves are, as shares of the widest view. */
function placesOf(plan: Plan): number[] {
	const { scale, limits, story } = plan;
	const [low, high] = [scale.toUnit(limits.widest.from), scale.toUnit(limits.widest.to)];
	return story.events.map((event) => (scale.toUnit(bodyOf(event).start) - low) / (high - low));
}

function faultsIn(plan: Plan, views: readonly View[], told = 0): string[] {
	const heights = new Map<string, number>();
	return views.flatMap((view) => {
		const layout = layoutTimeline(plan, { view, words, told, ...reading(plan) });
		const faults = faultsOf(layout, plan.story);
		const placed = [
			...layout.marks.map(({ event, y }) => [event.id, y] as const),
			...layout.clusters.flatMap(({ events, y }) => events.map(({ id }) => [id, y] as const))
		];
		for (const [id, y] of placed) {
			if ((heights.get(id) ?? y) !== y) faults.push(`${id} changes its height`);
			heights.set(id, y);
		}
		const at = `${new Date(view.from).toISOString()}/${new Date(view.to).toISOString()}`;
		return faults.map((fault) => `${fault} at ${at}`);
	});
}

describe.each(
	PUBLISHED.flatMap((id) =>
		WIDTHS.flatMap((width) => [
			[id, width, 'folded', true] as const,
			[id, width, 'even', false] as const
		])
	)
)('The story %s in a width of %i, %s', (id, width, _, folded) => {
	const plan = planTimeline(publishedStory(id), { width, text: TEXT, folded });

	it('has no label on another, on a mark or outside, and loses no event', () => {
		const views = viewsOf(plan, 40, [0, 0.25, 0.5, 0.75, 0.9, 1]);
		expect(faultsIn(plan, views)).toEqual([]);
	});

	it('holds this around each event as well', () => {
		expect(faultsIn(plan, viewsOf(plan, 12, placesOf(plan)))).toEqual([]);
	});

	it('holds this in the told order as well', () => {
		expect(faultsIn(plan, viewsOf(plan, 20, [0, 0.5, 0.9, 1]), 1)).toEqual([]);
	});

	it('holds this at the view that it opens with', () => {
		expect(faultsIn(plan, [plan.opening, plan.limits.widest])).toEqual([]);
	});
});

describe('The views that are looked at', () => {
	it('hold marks, labels and clusters, and events on either side', () => {
		const plan = planTimeline(taurusStory(), { width: 600, text: TEXT, folded: false });
		const layouts = viewsOf(plan, 40, [0, 0.5, 0.9]).map((view) =>
			layoutTimeline(plan, { view, words, told: 0 })
		);
		expect(layouts.some(({ clusters }) => clusters.length > 0)).toBe(true);
		expect(layouts.some(({ marks }) => labelsOf(marks).length > 5)).toBe(true);
		expect(layouts.some(({ earlier }) => earlier.count > 0)).toBe(true);
		expect(layouts.some(({ later }) => later.count > 0)).toBe(true);
	});
});

describe.each(PUBLISHED)('The opening view of the story %s', (id) => {
	it.each(WIDTHS)('shows every key event in a width of %i, in sight or in a cluster', (width) => {
		const plan = planTimeline(publishedStory(id), { width, text: TEXT, folded: true });
		const { marks, clusters } = layoutTimeline(plan, { view: plan.opening, words, told: 0 });
		const shown = [
			...marks.map((mark) => mark.event),
			...clusters.flatMap((cluster) => cluster.events)
		];
		const keys = plan.story.events.filter((event) => event.key);
		expect(keys.length).toBeGreaterThan(3);
		expect(shown.filter((event) => event.key)).toHaveLength(keys.length);
	});
});

describe('A story made up', () => {
	const seeds = Array.from({ length: 24 }, (_, index) => {
		const seed = index + 1;
		return [seed, 5 + Math.floor(randomFrom(seed)() * 56)] as const;
	});

	it.each(seeds)('from seed %i with %i events has no such fault either', (seed, count) => {
		const story = randomStory(seed, count);
		const width = WIDTHS[seed % WIDTHS.length] ?? 600;
		for (const folded of [true, false]) {
			const plan = planTimeline(story, { width, text: TEXT, folded });
			expect(faultsIn(plan, viewsOf(plan, 10, [0, 0.5, 0.8, 1]))).toEqual([]);
			expect(faultsIn(plan, viewsOf(plan, 3, placesOf(plan).slice(0, 20)))).toEqual([]);
			expect(faultsIn(plan, viewsOf(plan, 3, [0, 0.5, 1]), 1)).toEqual([]);
		}
	});
});

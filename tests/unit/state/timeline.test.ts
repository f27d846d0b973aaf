import { beforeEach, describe, expect, it } from 'vitest';
import type { Query } from '../../../src/lib/state/url';
import { bodyOf } from '../../../src/lib/layout/table';
import { widestView, type View } from '../../../src/lib/layout/viewport';
import { TimelineState } from '../../../src/lib/state/timeline.svelte';
import { textOf } from '../../../src/lib/story/articles';
import { en } from '../../../src/lib/language/en';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import { PLAIN } from '../../fixtures/plain-query';
import { dossier } from '../../fixtures/dossier';
import { eventOf, storyOf, taurusStory } from '../../fixtures/taurus-leak';

// Without a page there are no frames: every move arrives at once, as for a reader who wants no motion.
const story = taurusStory();
const words = layoutWordsOf(en);
const DAY = 86_400_000;
const day = (iso: string) => Date.parse(`${iso}T00:00Z`);

let state: TimelineState;
beforeEach(() => {
	state = new TimelineState(story, () => words);
});

/** A view that does not hold the leak. */
const EARLY: View = { from: day('2024-02-15'), to: day('2024-02-18') };

const isInView = (id: string) => {
	const { start, end } = bodyOf(eventOf(story, id));
	return start < state.view.to && end > state.view.from;
};

describe('The state of a timeline', () => {
	it('begins with the opening view and nothing selected', () => {
		expect(state.view).toEqual(state.plan.opening);
		expect(state.viewport.isOpening).toBe(true);
		expect(state.selected).toBeUndefined();
		expect(state.viewport.canGoBack).toBe(false);
		expect(state.told).toBe(0);
	});

	it('lays out anew what the width and the text change', () => {
		state.width = 340;
		state.rootText = 32;
		expect(state.layout.width).toBe(340);
		expect(state.plan.sizes.text).toBe(26);
	});
});

describe('Selecting an event', () => {
	it('shows its card and the sentences that report it', () => {
		state.select('call');
		expect(state.selected?.id).toBe('call');
		expect(state.cited).toEqual(new Set([1, 2, 15]));
		expect(state.focused).toBe('call');
	});

	it('leaves the view where it is if its mark is to be seen', () => {
		const { view } = state;
		state.select('leak');
		expect(state.view).toEqual(view);
		expect(state.viewport.canGoBack).toBe(false);
	});

	it('moves the view to the mark if it is not, and back again', () => {
		state.setView(EARLY);
		const { view } = state;
		state.select('leak');
		expect(isInView('leak')).toBe(true);
		expect(state.viewport.canGoBack).toBe(true);
		state.viewport.goBack();
		expect(state.view).toEqual(view);
		expect(state.viewport.canGoBack).toBe(false);
	});

	it.each(story.events.map(({ id }) => id))('shows the mark of %s from the widest view', (id) => {
		state.setView(widestView(state.plan.scale));
		state.select(id);
		expect(isInView(id)).toBe(true);
		expect(state.selected?.id).toBe(id);
	});

	it('that is not there changes nothing', () => {
		state.select('leak');
		state.select('no-such-event');
		expect(state.selected?.id).toBe('leak');
	});

	it('is taken back', () => {
		state.select('leak');
		state.clear();
		expect(state.selected).toBeUndefined();
		expect(state.cited.size).toBe(0);
	});
});

describe('Selecting a sentence', () => {
	it('selects all that it reports, in order of time', () => {
		state.selectSentence(10);
		expect(state.selection).toEqual(['navalny-death', 'leak', 'navalny-burial']);
		expect(state.selected?.id).toBe('navalny-death');
		expect(state.cited.has(10)).toBe(true);
	});

	it('moves the view to hold them', () => {
		state.setView({ from: day('2024-03-04'), to: day('2024-03-05') });
		state.selectSentence(10);
		for (const id of state.selection) {
			const { start, end } = bodyOf(eventOf(story, id));
			expect(state.view.from).toBeLessThanOrEqual(start);
			expect(state.view.to).toBeGreaterThanOrEqual(end);
		}
	});

	it.each(story.articles[0]!.sentences.map(({ number }) => number))(
		'holds for sentence %i',
		(number) => {
			const expected = story.events.filter(({ sources }) =>
				sources.some(({ sentence }) => sentence === number)
			);
			state.selectSentence(number);
			expect(state.selection).toEqual(expected.map(({ id }) => id));
			expect(state.eventsOf(number)).toEqual(expected);
		}
	);

	it('that reports nothing changes nothing', () => {
		state.select('leak');
		state.selectSentence(99);
		expect(state.selection).toEqual(['leak']);
	});
});

describe('Pointing at something', () => {
	it('lights the sentences of an event', () => {
		state.hovered = { event: 'call' };
		expect(state.lit).toEqual(new Set(['call']));
		expect(state.litSentences).toEqual(new Set([1, 2, 15]));
	});

	it('lights the events of a sentence', () => {
		state.hovered = { sentence: 12 };
		expect(state.lit).toEqual(new Set(['moscow-threat']));
		expect(state.litSentences).toEqual(new Set([12]));
	});

	it('that is pointed at already changes nothing, so that nothing is drawn anew', () => {
		state.hovered = { event: 'call' };
		const { hovered } = state;
		state.hovered = { event: 'call' };
		expect(state.hovered).toBe(hovered);
		state.hovered = {};
		expect(state.lit.size).toBe(0);
	});

	it('at nothing lights nothing', () => {
		expect(state.lit.size + state.litSentences.size).toBe(0);
	});
});

describe('The neighbour of an event', () => {
	const ids = story.events.map(({ id }) => id);

	it('is the next or the one before, in order of time', () => {
		ids.slice(0, -1).forEach((id, index) => {
			expect(state.neighbour(id, 1)).toBe(ids[index + 1]);
			expect(state.neighbour(ids[index + 1], -1)).toBe(id);
		});
	});

	it('is the event itself at either end, and the outermost of the view of none', () => {
		expect(state.neighbour(ids.at(-1), 1)).toBe(ids.at(-1));
		expect(state.neighbour(ids[0], -1)).toBe(ids[0]);
		state.setView({ from: day('2024-02-28'), to: day('2024-03-03') });
		const begun = story.events.filter((event) => {
			const { start } = bodyOf(event);
			return start >= state.view.from && start < state.view.to;
		});
		expect(begun.length).toBeGreaterThan(2);
		expect(state.neighbour(undefined, 1)).toBe(begun[0]?.id);
		expect(state.neighbour(undefined, -1)).toBe(begun.at(-1)?.id);
		state.viewport.showAll();
		expect(state.neighbour(undefined, -1)).toBe(ids.at(-1));
		expect(state.end('first')).toBe(ids[0]);
		expect(state.end('last')).toBe(ids.at(-1));
	});
});

describe('A link', () => {
	it('selects what it names, in its own view', () => {
		state.setView(EARLY);
		const { view } = state;
		state.restore({ ...PLAIN, events: ['leak', 'no-such-event'], view: state.view });
		expect(state.selection).toEqual(['leak']);
		expect(state.view).toEqual(view);
	});

	it('without a view moves to what it names', () => {
		state.setView(EARLY);
		state.restore({ ...PLAIN, events: ['leak'] });
		expect(isInView('leak')).toBe(true);
	});

	it('brings back arrangement, scale and filters, and the state writes the same link', () => {
		const wanted: Query = {
			...PLAIN,
			mode: 'told',
			folded: false,
			tracks: ['berlin'],
			statuses: ['claimed'],
			people: ['pistorius'],
			search: 'security'
		};
		state.restore(wanted);
		const { view, ...written } = state.query;
		expect(written).toEqual(wanted);
		expect(view).toEqual(state.view);
	});

	it('that names nothing selects nothing', () => {
		state.restore(PLAIN);
		expect(state.selected).toBeUndefined();
	});
});

describe('The told order', () => {
	it('of an article of which nothing is in view goes to what it tells of', () => {
		const two = new TimelineState(storyOf(dossier()), () => words);
		const { view, plan } = two;
		const isSeen = () =>
			two.text.events.some(({ id }) => {
				const { start, end } = two.bodyAt(two.table.indexOf(id));
				return end > two.view.from && start < two.view.to;
			});
		const early = { from: plan.limits.widest.from, to: plan.limits.widest.from + DAY / 4 };
		two.setView(early);
		two.readArticle(1);
		expect(two.view, 'by track nothing moves').toEqual(early);
		expect(isSeen()).toBe(false);
		two.setMode('told', { animate: false });
		expect(isSeen()).toBe(true);
		expect(two.viewport.canGoBack).toBe(true);
		two.setView(view);
		two.readArticle(0);
		expect(two.view, 'something of it is in view').toEqual(view);
	});

	it('goes there once the text of the article has come, unless the reader has moved on', () => {
		for (const moves of [false, true]) {
			const two = new TimelineState(storyOf(dossier()), () => words);
			const whole = textOf(two.story, 1);
			const early = {
				from: two.plan.limits.widest.from,
				to: two.plan.limits.widest.from + DAY / 4
			};
			two.setMode('told', { animate: false });
			two.setView(early);
			two.page = { article: 1, paragraphs: [], events: [] };
			two.readArticle(1);
			expect(two.view).toEqual(early);
			if (moves) two.setView(early);
			two.page = whole;
			if (moves) expect(two.view).toEqual(early);
			else expect(two.view).not.toEqual(early);
		}
	});

	it('is there at once without motion, and every event has a mark or is counted', async () => {
		state.setMode('told', { animate: false });
		expect(state.told).toBe(1);
		const { marks, clusters, earlier, later } = state.layout;
		expect(clusters).toEqual([]);
		expect(marks.length + earlier.count + later.count).toBe(story.events.length);
	});
});

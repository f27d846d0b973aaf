/** A frame costs what it shows, not what there is: counted in what it reads of the columns, as no clock is to be trusted. */
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { crowdOf } from '../../../src/lib/layout/crowd';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { planTimeline } from '../../../src/lib/layout/plan';
import { prepare } from '../../../src/lib/layout/prepare';
import { panView, zoomView, type View } from '../../../src/lib/layout/viewport';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import { randomTable, tabledStory } from '../../fixtures/tables';

const words = layoutWordsOf(en);
const TRACKS = 4;

/** A column that tells of each value that is read of it. */
const watched = <T extends object>(column: T, onread: () => void): T =>
	new Proxy(column, {
		get(own, key) {
			if (typeof key === 'string' && /^\d+$/.test(key)) onread();
			const value: unknown = Reflect.get(own, key, own);
			return typeof value === 'function' ? value.bind(own) : value;
		}
	});

/** Reads of a step, at most, while a story is panned and zoomed from a view on that shows a share of it. */
function readsOf(events: number, share: number): number {
	let reads = 0;
	const table = randomTable(9, events, TRACKS);
	for (const name of ['bodyStart', 'bodyEnd', 'reachStart', 'reachEnd', 'track'] as const)
		Object.assign(table, { [name]: watched(table[name], () => reads++) });
	const { story } = tabledStory(9, 1, TRACKS);
	const prepared = prepare(table, TRACKS, crowdOf);
	const plan = planTimeline(story, { width: 900, text: 13, folded: false, prepared });
	const { scale, limits } = plan;
	const step = (view: View) => {
		reads = 0;
		layoutTimeline(plan, {
			view,
			words,
			told: 0,
			apart: ['event-7'],
			prominent: new Set(['event-9'])
		});
		return reads;
	};
	let view = zoomView(scale, limits, limits.widest, 1 / share);
	// What is made once for each length of bars, and for the pages that it lies on.
	for (const by of [0, 0.4, -0.4]) step(panView(scale, limits, view, by));
	let most = 0;
	for (let pan = 0; pan < 30; pan++) {
		view = panView(scale, limits, view, 0.013);
		most = Math.max(most, step(view));
	}
	return most;
}

describe('A step of a gesture', () => {
	it.each([1, 0.1, 0.002])(
		'reads as much of a small story as of a large one, at %d of it',
		(share) => {
			const [small, large] = [readsOf(4000, share), readsOf(64_000, share)];
			expect(small).toBeGreaterThan(0);
			// A search by halves takes four steps more in sixteen times as many.
			expect(large).toBeLessThan(2 * small + 4 * 40 * TRACKS);
			expect(large).toBeLessThan(64_000 / 8);
		}
	);
});

/** Where there are more events than pixels: what is drawn is bounded, what is counted is exact. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { BARS } from '../../../src/lib/layout/bars';
import { MOST_MARKS, MOST_TOGETHER, type Detail } from '../../../src/lib/layout/detail';
import { layoutTimeline } from '../../../src/lib/layout/layout';
import { cellAt } from '../../../src/lib/layout/density';
import { textWidth } from '../../../src/lib/layout/metrics';
import { planTimeline, type Plan } from '../../../src/lib/layout/plan';
import { FEW } from '../../../src/lib/layout/prepare';
import { shapeOf, type MarkShape } from '../../../src/lib/layout/shapes';
import { steadyMarks } from '../../../src/lib/layout/steady';
import {
	constrainView,
	panView,
	project,
	zoomView,
	type View
} from '../../../src/lib/layout/viewport';
import { layoutWordsOf } from '../../../src/lib/layout/words';
import { tabledStory } from '../../fixtures/tables';

const words = layoutWordsOf(en);
const WIDTH = 900;

const planOf = (seed: number, count: number, tracks: number, coarse?: number): Plan => {
	const { story, prepared } = tabledStory(seed, count, tracks, coarse);
	return planTimeline(story, { width: WIDTH, text: 13, folded: seed % 2 === 0, prepared });
};

/** What is chosen of a view, nothing being prominent. */
function chosen(plan: Plan, view: View): Detail {
	const { crowd } = plan.prepared;
	if (!crowd) throw new Error('these are few');
	return crowd.detail(plan, project(plan.scale, view, WIDTH), { view });
}

/** Ids of some events of a track that began before a view and go on in it. */
const carriedIn = (plan: Plan, track: number, view: View): string[] =>
	(plan.prepared.crowd?.carried(track, view, 3) ?? []).map((index) => `event-${index}`);

/** A view of a plan: where it is and how much it shows, each as a share. */
function viewAt({ scale, limits }: Plan, place: number, depth: number): View {
	const [low, high] = [scale.toUnit(limits.widest.from), scale.toUnit(limits.widest.to)];
	const length = (high - low) * (limits.shortest / (high - low)) ** depth;
	const from = low + (high - low - length) * place;
	return constrainView(scale, limits, {
		from: scale.toTime(from),
		to: scale.toTime(from + length)
	});
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const crowd = fc.record({
	seed: fc.integer({ min: 1, max: 1e6 }),
	count: fc.integer({ min: 1, max: 4000 }),
	tracks: fc.integer({ min: 1, max: 12 })
});
const views = fc.array(fc.tuple(share, share), { minLength: 1, maxLength: 6 });

describe('A layout of many events', () => {
	it('has each in a mark, a cluster, a density, under way, earlier or later: all of them, once', () => {
		fc.assert(
			fc.property(crowd, views, fc.array(fc.nat(3999)), ({ seed, count, tracks }, at, apart) => {
				const plan = planOf(seed, count, tracks);
				const prominent = new Set(
					apart.filter((index) => index < count).map((index) => `event-${index}`)
				);
				for (const [place, depth] of at) {
					const view = viewAt(plan, place, depth);
					const layout = layoutTimeline(plan, { view, words, told: 0, prominent });
					const drawn = [
						...layout.marks.map(({ event }) => event.id),
						...layout.clusters.flatMap(({ events }) => events.map(({ id }) => id))
					];
					expect(new Set(drawn).size).toBe(drawn.length);
					const counted = [...layout.densities, ...layout.carried, layout.earlier, layout.later];
					expect(counted.reduce((sum, { count }) => sum + count, drawn.length)).toBe(count);
					expect(layout.densities.every(({ count }) => count > 0)).toBe(true);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('draws no more than a screen can hold, at any zoom', () => {
		fc.assert(
			fc.property(crowd, views, ({ seed, count, tracks }, at) => {
				const plan = planOf(seed, count, tracks);
				for (const [place, depth] of at) {
					const { marks, clusters, densities } = layoutTimeline(plan, {
						view: viewAt(plan, place, depth),
						words,
						told: 0
					});
					const lanes = plan.prepared.crowd?.laneCount;
					const most =
						lanes === undefined ? FEW : 2 * MOST_MARKS + MOST_TOGETHER + 2 * lanes * tracks;
					expect(marks.length + clusters.length).toBeLessThanOrEqual(most);
					expect(densities.length).toBeLessThanOrEqual(tracks);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('shows in the silhouettes what fits the filters: nothing, some or all of it', () => {
		fc.assert(
			fc.property(crowd, views, ({ seed, count, tracks }, at) => {
				const plan = planOf(seed, count, tracks);
				const { track } = plan.prepared.table;
				const ofFirst = Uint8Array.from(track, (own) => Number(own === 0));
				for (const [place, depth] of at) {
					const view = viewAt(plan, place, depth);
					const options = { view, words, told: 0, fits: ofFirst };
					for (const density of layoutTimeline(plan, options).densities) {
						const { fitting = '', path, foot } = density;
						if (density.track === 0) expect(fitting).toBe(path);
						// Of the others nothing is left: their bars lie flat, from where to where the bars of all do.
						else
							expect(fitting.replace(/^M.*?H|H(?=[^H]*Z)/g, '').match(/V[\d.]+/g)).toSatisfy(
								(heights: string[]) => heights.every((height) => height === `V${foot}`)
							);
					}
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('has no label over a crowd, nor over another mark', () => {
		fc.assert(
			fc.property(crowd, views, ({ seed, count, tracks }, at) => {
				const plan = planOf(seed, count, tracks);
				for (const [place, depth] of at) {
					const view = viewAt(plan, place, depth);
					const { marks, clusters, densities } = layoutTimeline(plan, { view, words, told: 0 });
					for (const { label, y, index } of marks) {
						if (!label) continue;
						const over = (x: number, width: number) =>
							label.x < x + width - 0.01 && label.x + label.width > x + 0.01;
						const cells = densities.flatMap(({ cells }) =>
							cells.filter(({ track }) => track === plan.prepared.table.track[index])
						);
						expect(cells.filter(({ x, width }) => over(x, width))).toEqual([]);
						const things = clusters.filter((cluster) => cluster.y === y);
						expect(things.filter(({ reach }) => over(reach.x, reach.width))).toEqual([]);
						const others = marks.filter((mark) => mark.y === y && mark.index !== index);
						const bodies = others.map(({ core, span, hit }) => core ?? span ?? hit);
						expect(bodies.filter(({ x, width }) => over(x, width))).toEqual([]);
					}
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('draws the same events as a search through all of them, where all can be drawn', () => {
		fc.assert(
			fc.property(crowd, share, share, ({ seed, count, tracks }, place, depth) => {
				const plan = planOf(seed, count, tracks);
				const view = viewAt(plan, place, depth);
				const { table } = plan.prepared;
				if (!plan.prepared.crowd) return;
				const detail = chosen(plan, view);
				const meets = Array.from({ length: count }, (_, index) => index).filter(
					(index) => table.reachEnd[index]! > view.from && table.reachStart[index]! < view.to
				);
				expect(meets).toEqual(expect.arrayContaining(detail.drawn));
				if (detail.cells.length + detail.carried.length === 0) expect(detail.drawn).toEqual(meets);
				else expect(meets.length).toBeGreaterThan(detail.drawn.length);
				for (const cell of detail.cells) {
					const inCell = meets.filter(
						(index) =>
							table.track[index] === cell.track &&
							table.bodyStart[index]! >= cell.extent.start &&
							table.bodyStart[index]! < cell.extent.end
					);
					expect(cell.count).toBe(inCell.length);
				}
			}),
			{ numRuns: 80 }
		);
	});

	it('names the event that is closest on either side', () => {
		const plan = planOf(3, 900, 4);
		const view = viewAt(plan, 0.4, 0.5);
		const { table } = plan.prepared;
		const { earlier, later } = chosen(plan, view);
		const indexes = Array.from({ length: table.count }, (_, index) => index);
		const before = indexes.filter((index) => table.reachEnd[index]! <= view.from);
		const after = indexes.filter((index) => table.reachStart[index]! >= view.to);
		expect(earlier).toEqual({ count: before.length, nearest: before.at(-1) });
		expect(later).toEqual({ count: after.length, nearest: after[0] });
	});

	it('says of everything that is only counted under way how much it is, however little room there is', () => {
		const longest = 'Authorities, courts and everybody else who was asked about it';
		fc.assert(
			fc.property(crowd, views, ({ seed, count, tracks }, at) => {
				const { story, prepared } = tabledStory(seed, count, tracks);
				const named = story.tracks.map((track) => ({ ...track, name: longest }));
				const plan = planTimeline(
					{ ...story, tracks: named },
					{ width: 340, text: 13, folded: true, prepared }
				);
				for (const [place, depth] of at) {
					const view = viewAt(plan, place, depth);
					const { notes, carried, densities } = layoutTimeline(plan, { view, words, told: 0 });
					const counts = (of: 'carried' | 'crowd') =>
						notes.filter((note) => note.of === of).map(({ track, count }) => [track, count]);
					expect(counts('carried')).toEqual(carried.map(({ track, count }) => [track, count]));
					expect(counts('crowd')).toEqual(densities.map(({ track, count }) => [track, count]));
					for (const { x, width, text } of notes) {
						expect(x + width, text).toBeLessThanOrEqual(340);
						expect(x, text).toBeGreaterThan(2 + textWidth(plan.bands[0]!.name, 13, 600));
					}
				}
			}),
			{ numRuns: 30 }
		);
	});

	it('has all that begins at one moment in clusters, once nothing else stands beside it', () => {
		const MONTH = 30 * 86_400_000;
		const plan = planOf(11, 4000, 10, MONTH);
		const { bodyStart, track, count } = plan.prepared.table;
		const groups = new Map<string, number[]>();
		for (let index = 0; index < count; index++) {
			const group = `${track[index]} ${bodyStart[index]}`;
			groups.set(group, [...(groups.get(group) ?? []), index]);
		}
		const large = [...groups.values()].filter(({ length }) => length > 8 && length <= 48);
		expect(large.length).toBeGreaterThan(40);
		const at = large.map(([first]) => bodyStart[first!]!);
		let reached = 0;
		const around = (time: number, length: number) => ({ from: time - length, to: time + length });
		for (const [order, group] of large.entries()) {
			const time = at[order]!;
			const view = constrainView(plan.scale, plan.limits, around(time, 5000));
			const { clusters, marks, densities } = layoutTimeline(plan, { view, words, told: 0 });
			const ids = [
				...clusters.flatMap(({ events }) => events.map(({ id }) => id)),
				...marks.map(({ event }) => event.id)
			];
			const few = densities.every(({ cells }) => cells.every(({ opens }) => !opens));
			expect(few, 'what is only counted still is what no zoom takes apart').toBe(true);
			if (densities.length > 0) continue;
			expect(ids).toEqual(expect.arrayContaining(group.map((index) => `event-${index}`)));
			const own = clusters.filter(({ events }) =>
				events.some(({ id }) => id === `event-${group[0]}`)
			);
			expect(own.filter(({ opens }) => opens)).toEqual([]);
			reached++;
		}
		expect(reached).toBeGreaterThan(20);
	});

	it('says of a crowd too large for that which events it has', () => {
		const plan = planOf(11, 4000, 1, 1000 * 86_400_000);
		const { bodyStart } = plan.prepared.table;
		const time = bodyStart.find((start, index) => start === bodyStart[index + 300])!;
		const view = constrainView(plan.scale, plan.limits, { from: time - 5000, to: time + 5000 });
		const { densities, clusters } = layoutTimeline(plan, { view, words, told: 0 });
		const [cell] = densities.flatMap(({ cells }) => cells);
		expect(clusters).toEqual([]);
		expect(cell).toMatchObject({ opens: false });
		const { crowd } = plan.prepared;
		const first = bodyStart.indexOf(time);
		expect(crowd?.within(cell!, 3)).toEqual([first, first + 1, first + 2]);
		expect(crowd?.within(cell!, Infinity)).toHaveLength(cell!.count);
	});

	it('draws what is prominent by itself where it begins in view, unless that is a crowd of its own', () => {
		const plan = planOf(5, 3000, 3);
		const { bodyStart } = plan.prepared.table;
		const view = viewAt(plan, 0.5, 0.2);
		const drawnOf = (ids: string[], apart: string[] = []) => {
			const options = { view, words, told: 0, prominent: new Set(ids), apart };
			const { marks, clusters } = layoutTimeline(plan, options);
			const drawn = [
				...marks.map(({ event }) => event),
				...clusters.flatMap(({ events }) => events)
			];
			return drawn.map(({ id }) => id).filter((id) => ids.includes(id) || apart.includes(id));
		};
		const all = [...bodyStart.keys()].map((index) => `event-${index}`);
		const begun = all.filter((_, at) => bodyStart[at]! >= view.from && bodyStart[at]! < view.to);
		const nothing = drawnOf(all).length;
		expect(begun.length).toBeGreaterThan(nothing + 40);
		expect(new Set(drawnOf(begun.slice(0, 24)))).toEqual(new Set(begun.slice(0, 24)));
		expect(drawnOf(begun.slice(0, 40)).length).toBeLessThan(40);
		expect(drawnOf(begun.slice(0, 40), [begun[39]!])).toContain(begun[39]);
		const before = all.slice(0, all.indexOf(begun[0]!));
		const { carried } = chosen(plan, view);
		const { crowd } = plan.prepared;
		const under = carried
			.flatMap(({ track }) => crowd!.carried(track, view, 5))
			.map((at) => all[at]!);
		expect(under.length).toBeGreaterThan(3);
		expect(before).toEqual(expect.arrayContaining(under));
		expect(drawnOf(under), 'they would lie over one another').toEqual([]);
		expect(drawnOf(under, under.slice(0, 1))).toEqual(under.slice(0, 1));
	});

	it('has a mark of its own for what has the focus, whatever stands around it', () => {
		fc.assert(
			fc.property(crowd, views, fc.array(fc.nat(3999)), ({ seed, count, tracks }, at, wanted) => {
				const plan = planOf(seed, count, tracks);
				if (!plan.prepared.crowd) return;
				const { reachStart, reachEnd } = plan.prepared.table;
				for (const [place, depth] of at) {
					const view = viewAt(plan, place, depth);
					const inView = (index: number) =>
						index < count && reachEnd[index]! > view.from && reachStart[index]! < view.to;
					for (const index of wanted.filter(inView).slice(0, 4)) {
						const options = { view, words, told: 0, apart: [`event-${index}`] };
						expect(layoutTimeline(plan, options).marks.map((mark) => mark.index)).toContain(index);
					}
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('leaves in a cluster what begins at one moment, all of it selected but what the card is of', () => {
		const plan = planOf(11, 4000, 10, 30 * 86_400_000);
		const { bodyStart } = plan.prepared.table;
		const time = bodyStart.find((start, index) => start === bodyStart[index + 60])!;
		const view = constrainView(plan.scale, plan.limits, { from: time - 5000, to: time + 5000 });
		const options = { view, words, told: 0 };
		const cluster = layoutTimeline(plan, options).clusters.find(
			({ opens, events }) => !opens && events.length > 4
		);
		const ids = cluster!.events.map(({ id }) => id);
		const chosenOf = layoutTimeline(plan, {
			...options,
			prominent: new Set(ids),
			apart: ids.slice(0, 1)
		});
		const alone = chosenOf.marks.map(({ event }) => event.id).filter((id) => ids.includes(id));
		expect(alone).toEqual(ids.slice(0, 1));
		expect(chosenOf.clusters.map(({ events }) => events.map(({ id }) => id))).toContainEqual(
			ids.slice(1)
		);
	});

	it('goes nearer with every cluster that opens, and never to what lies before the view', () => {
		let opening = 0;
		fc.assert(
			fc.property(crowd, views, ({ seed, count, tracks }, at) => {
				const plan = planOf(seed, count, tracks);
				if (!plan.prepared.crowd) return;
				for (const [place, depth] of at) {
					const view = viewAt(plan, place, depth);
					for (const { opens, extent } of layoutTimeline(plan, { view, words, told: 0 }).clusters) {
						if (!opens) continue;
						opening++;
						expect(extent.start).toBeGreaterThanOrEqual(view.from);
						expect(extent.end).toBeLessThanOrEqual(view.to);
					}
				}
			}),
			{ numRuns: 40 }
		);
		expect(opening).toBeGreaterThan(50);
	});

	it('has paper under every label that stands on the line of another mark', () => {
		const plan = planOf(6, 3000, 3);
		let over = 0;
		for (let place = 0.05; place < 1; place += 0.03) {
			const view = viewAt(plan, place, 0.45);
			const { marks } = layoutTimeline(plan, { view, words, told: 0 });
			for (const mark of marks) {
				const { label, y } = mark;
				if (!label) continue;
				const crosses = marks.some(
					({ tail, y: lane, index }) =>
						tail &&
						lane === y &&
						index !== mark.index &&
						tail.from < label.x + label.width &&
						tail.to > label.x
				);
				if (crosses) over++;
				if (!label.inside) expect(shapeOf(mark, plan.sizes).paper !== undefined).toBe(crosses);
			}
		}
		expect(over).toBeGreaterThan(5);
	});

	it('has that paper also where nothing but a line has come or gone', () => {
		const plan = planOf(6, 3000, 3);
		let changed = 0;
		for (let place = 0.05; place < 1; place += 0.03) {
			const view = viewAt(plan, place, 0.45);
			const [without, ...others] = [
				[],
				...[0, 1, 2].map((track) => carriedIn(plan, track, view))
			].map((apart) => layoutTimeline(plan, { view, words, told: 0, apart }));
			const known = steadyMarks(without!, plan.sizes, 0);
			const papers = (marks: readonly { shape: MarkShape; event: { id: string } }[]) =>
				new Map(marks.map(({ shape, event }) => [event.id, shape.paper !== undefined]));
			const before = papers(known.marks);
			for (const layout of others) {
				const after = papers(steadyMarks(layout, plan.sizes, 0, known).marks);
				expect(after).toEqual(papers(steadyMarks(layout, plan.sizes, 0).marks));
				changed += [...after].filter(([id, has]) => has !== before.get(id)).length;
			}
		}
		expect(changed).toBeGreaterThan(5);
	});

	it('draws a prominent event by itself, whatever stands around it', () => {
		const plan = planOf(5, 3000, 3);
		for (let index = 0; index < 3000; index += 250) {
			const { marks } = layoutTimeline(plan, {
				view: plan.limits.widest,
				words,
				told: 0,
				prominent: new Set([`event-${index}`])
			});
			expect(marks.map(({ event }) => event.id)).toContain(`event-${index}`);
		}
	});

	it('keeps drawing what it has begun to draw while the view closes in', () => {
		let [kept, fallenBack] = [0, 0];
		for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
			const plan = planOf(seed, 4000, 1 + (seed % 5));
			const { scale, limits, prepared } = plan;
			const { bodyStart } = prepared.table;
			let view = limits.widest;
			let before = chosen(plan, view);
			// Twenty doublings, which go through all lengths of bars.
			for (let step = 0; step < 160; step++) {
				view = zoomView(scale, limits, view, 2 ** (1 / 8), bodyStart[1000 + seed * 200]!);
				const after = chosen(plan, view);
				const drawn = new Set(after.drawn);
				const begins = (event: number) =>
					bodyStart[event]! >= view.from && bodyStart[event]! < view.to;
				const inView = before.drawn.filter(begins);
				const counted = inView.filter((event) => !drawn.has(event));
				if (after.bars?.units === before.bars?.units) expect(counted).toEqual([]);
				kept += inView.length - counted.length;
				fallenBack += counted.length;
				before = after;
			}
		}
		// Where cells are halved twice, a few come to stand in the way of others.
		expect(kept).toBeGreaterThan(20_000);
		expect(fallenBack / kept).toBeLessThan(0.005);
	});

	it('keeps its bars where they are in time while the view is panned', () => {
		const plan = planOf(8, 4000, 3);
		const { scale, limits } = plan;
		const view = viewAt(plan, 0.5, 0.05);
		const moved = panView(scale, limits, view, 0.013);
		const countsOf = (at: View) => {
			const { cells, bars } = chosen(plan, at);
			return new Map(
				cells.flatMap(({ track, bar: first }) =>
					Array.from({ length: BARS }, (_, index) => {
						const [bar, places] = [first + index, bars!.places[track]!];
						return [`${track} ${bars!.times[bar]!}`, places[bar + 1]! - places[bar]!] as const;
					})
				)
			);
		};
		const [before, after] = [countsOf(view), countsOf(moved)];
		const both = [...before.keys()].filter((bar) => after.has(bar));
		expect(both.length).toBeGreaterThan(40);
		for (const bar of both) expect(after.get(bar)).toBe(before.get(bar));
	});

	it('keeps its silhouettes as they are while the view is panned', () => {
		const plan = planOf(8, 4000, 3);
		const { scale, limits } = plan;
		const view = viewAt(plan, 0.5, 0.1);
		const silhouettes = (at: View) =>
			layoutTimeline(plan, { view: at, words, told: 0 }).densities.map(({ path }) => path);
		const before = silhouettes(view);
		expect(before).toHaveLength(3);
		expect(silhouettes(panView(scale, limits, view, 0.0004))).toEqual(before);
		expect(silhouettes(panView(scale, limits, view, 0.5))).not.toEqual(before);
	});

	it('is the same whatever was shown before', () => {
		const numbers = (path: string) => (path.match(/-?[\d.]+/g) ?? []).map(Number);
		fc.assert(
			fc.property(crowd, views, fc.array(share), ({ seed, count, tracks }, at, pans) => {
				const plan = planOf(seed, count, tracks);
				for (const [place, depth] of at) {
					let view = viewAt(plan, place, depth);
					for (const pan of [0, ...pans]) {
						view = panView(plan.scale, plan.limits, view, pan / 4);
						const one = layoutTimeline(plan, { view, words, told: 0 });
						const other = layoutTimeline(planOf(seed, count, tracks), { view, words, told: 0 });
						expect(one.densities.map(({ track, count, x }) => [track, count, x])).toEqual(
							other.densities.map(({ track, count, x }) => [track, count, x])
						);
						one.densities.forEach(({ path }, index) => {
							const others = numbers(other.densities[index]!.path);
							for (const [at, value] of numbers(path).entries())
								expect(Math.abs(value - others[at]!)).toBeLessThan(0.11);
						});
						expect(one.marks.map(({ index }) => index)).toEqual(
							other.marks.map(({ index }) => index)
						);
					}
				}
			}),
			{ numRuns: 12 }
		);
	});

	it('finds the cell under a pointer', () => {
		const plan = planOf(8, 4000, 3);
		const { densities } = layoutTimeline(plan, {
			view: plan.limits.widest,
			words,
			told: 0
		});
		const [density] = densities;
		const [cell] = density?.cells ?? [];
		if (!density || !cell) throw new Error('nothing is only counted here');
		expect(cellAt(densities, cell.x + 1, density.foot - 1)).toBe(cell);
		expect(cellAt(densities, cell.x + 1, -1)).toBeUndefined();
		expect(density.path).toMatch(/^M0 [\d.]+H[\d.]+V.*Z$/);
	});
});

describe('The prepared columns of a hundred thousand events', () => {
	it('take at most 60 bytes an event beside their text', () => {
		const count = 100_000;
		const { prepared } = tabledStory(1, count, 8);
		const { table, crowd } = prepared;
		const columns = [table.bodyStart, table.bodyEnd, table.reachStart, table.reachEnd, table.track];
		const bytes = columns.reduce((sum, { byteLength }) => sum + byteLength, crowd?.bytes ?? 0);
		expect(bytes / count).toBeGreaterThan(40);
		// Two more for its signs, four for where its text begins.
		expect(bytes / count + 2 + 4).toBeLessThanOrEqual(60);
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldsOf, unitScale } from '../../../src/lib/layout/fold';
import {
	constrainView,
	holdView,
	heldView,
	panView,
	project,
	viewBetween,
	widestView,
	zoomView,
	type View
} from '../../../src/lib/layout/viewport';

const DAY = 86_400_000;
const HOUR = DAY / 24;

/** A story of a dense fortnight, years after its first event. */
const times = [0, 700, 701, 702, 703, 705, 710, 714].map((day) => day * DAY);
const scale = unitScale({ start: 0, end: 714 * DAY }, foldsOf(times));
const limits = { widest: widestView(scale), shortest: 3 * HOUR };

const [low, high] = [scale.toUnit(limits.widest.from), scale.toUnit(limits.widest.to)];
const SLACK = (high - low) * 1e-9;

const unitsOf = (view: View) => [scale.toUnit(view.from), scale.toUnit(view.to)] as const;
const viewAt = (start: number, length: number): View => ({
	from: scale.toTime(start),
	to: scale.toTime(start + length)
});

/** Any view, inside the limits or not. */
const anyView = fc
	.tuple(fc.double({ min: -1, max: 2, noNaN: true }), fc.double({ min: -9, max: 1, noNaN: true }))
	.map(([place, zoom]) => viewAt(low + place * (high - low), (high - low) * 2 ** zoom));

const viewInside = anyView.map((view) => constrainView(scale, limits, view));
const share = fc.double({ min: 0, max: 1, noNaN: true });

function expectInside(view: View): void {
	const [from, to] = unitsOf(view);
	expect(from).toBeGreaterThanOrEqual(low - SLACK);
	expect(to).toBeLessThanOrEqual(high + SLACK);
	expect(to - from).toBeGreaterThanOrEqual(limits.shortest - SLACK);
}

function expectSame(a: View, b: View): void {
	const [a0, a1] = unitsOf(a);
	const [b0, b1] = unitsOf(b);
	expect(Math.abs(a0 - b0)).toBeLessThanOrEqual(SLACK);
	expect(Math.abs(a1 - b1)).toBeLessThanOrEqual(SLACK);
}

describe('The widest view', () => {
	it('holds the whole domain, with more room after it for labels', () => {
		expect(limits.widest.from).toBeLessThan(0);
		expect(limits.widest.to).toBeGreaterThan(714 * DAY);
		expect(-low).toBeLessThan(high - scale.size);
	});
});

describe('A constrained view', () => {
	it('is inside the limits', () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expectInside(constrainView(scale, limits, view));
			})
		);
	});

	it('is constrained once and for all', () => {
		fc.assert(
			fc.property(viewInside, (view) => {
				expectSame(constrainView(scale, limits, view), view);
			})
		);
	});

	it('keeps its length where there is room for it', () => {
		const view = constrainView(scale, limits, viewAt(low - 5 * DAY, 2 * DAY));
		const [from, to] = unitsOf(view);
		expect(to - from).toBeCloseTo(2 * DAY, 0);
		expect(from).toBeCloseTo(low, 0);
	});
});

describe('Zooming', () => {
	it('keeps the pivot where it is on screen, as long as no limit is met', () => {
		fc.assert(
			fc.property(
				viewInside,
				share,
				fc.double({ min: 1, max: 3, noNaN: true }),
				(view, pivot, factor) => {
					const [from, to] = unitsOf(view);
					fc.pre((to - from) / factor > limits.shortest);
					const at = scale.toTime(from + pivot * (to - from));
					const [newFrom, newTo] = unitsOf(zoomView(scale, limits, view, factor, at));
					const onScreen = (scale.toUnit(at) - newFrom) / (newTo - newFrom);
					expect(onScreen).toBeCloseTo(pivot, 4);
					expect((to - from) / (newTo - newFrom)).toBeCloseTo(factor, 4);
				}
			)
		);
	});

	it('stays inside the limits, in and out', () => {
		fc.assert(
			fc.property(
				viewInside,
				share,
				fc.double({ min: 0.01, max: 1000, noNaN: true }),
				(v, p, f) => {
					const [from, to] = unitsOf(v);
					expectInside(zoomView(scale, limits, v, f, scale.toTime(from + p * (to - from))));
				}
			)
		);
	});

	it('is about the middle unless told otherwise', () => {
		const view = viewAt(low + 5 * DAY, 4 * DAY);
		const [from, to] = unitsOf(zoomView(scale, limits, view, 2));
		expect(from).toBeCloseTo(low + 6 * DAY, 0);
		expect(to).toBeCloseTo(low + 8 * DAY, 0);
	});
});

describe('Panning', () => {
	it('keeps the length and stays inside the limits', () => {
		fc.assert(
			fc.property(viewInside, fc.double({ min: -3, max: 3, noNaN: true }), (view, by) => {
				const moved = panView(scale, limits, view, by);
				expectInside(moved);
				const [from, to] = unitsOf(view);
				const [newFrom, newTo] = unitsOf(moved);
				expect(Math.abs(newTo - newFrom - (to - from))).toBeLessThanOrEqual(SLACK);
			})
		);
	});

	it('goes later for a positive share', () => {
		const view = viewAt(low + 2 * DAY, DAY);
		expect(panView(scale, limits, view, 0.5).from).toBeGreaterThan(view.from);
	});
});

describe('Holding an extent', () => {
	const extent = fc
		.tuple(share, share)
		.map(([a, b]) => [Math.min(a, b), Math.max(a, b)].map((part) => low + part * (high - low)))
		.map(([start = 0, end = 0]) => ({ start: scale.toTime(start), end: scale.toTime(end) }));

	it('has it in view', () => {
		fc.assert(
			fc.property(viewInside, extent, (view, wanted) => {
				const [from, to] = unitsOf(holdView(scale, limits, view, wanted));
				expect(from).toBeLessThanOrEqual(scale.toUnit(wanted.start) + SLACK);
				expect(to).toBeGreaterThanOrEqual(scale.toUnit(wanted.end) - SLACK);
			})
		);
	});

	it('moves nothing where it is in view already', () => {
		const view = viewAt(low + 2 * DAY, 4 * DAY);
		const inside = { start: view.from + DAY, end: view.from + 2 * DAY };
		expect(holdView(scale, limits, view, inside)).toBe(view);
	});

	it('never narrows the view, and widens it only for what is longer', () => {
		fc.assert(
			fc.property(viewInside, extent, (view, wanted) => {
				const [from, to] = unitsOf(view);
				const [newFrom, newTo] = unitsOf(holdView(scale, limits, view, wanted));
				expect(newTo - newFrom).toBeGreaterThanOrEqual(to - from - SLACK);
				const needed = scale.toUnit(wanted.end) - scale.toUnit(wanted.start);
				if (needed < (to - from) * 0.8)
					expect(newTo - newFrom).toBeLessThanOrEqual(to - from + SLACK);
			})
		);
	});

	it('moves no further than the extent and its margin need', () => {
		const view = viewAt(low + 6 * DAY, 4 * DAY);
		const [from, to] = unitsOf(view);
		const after = { start: scale.toTime(to + DAY), end: scale.toTime(to + 2 * DAY) };
		const [, newTo] = unitsOf(holdView(scale, limits, view, after));
		expect(newTo - to).toBeCloseTo(2 * DAY + 0.08 * 4 * DAY, 0);
		const before = { start: scale.toTime(from - 2 * DAY), end: scale.toTime(from - DAY) };
		const [newFrom] = unitsOf(holdView(scale, limits, view, before));
		expect(from - newFrom).toBeCloseTo(2 * DAY + 0.08 * 4 * DAY, 0);
	});
});

describe('A view between two others', () => {
	it('begins with the one, ends with the other, and lies between them', () => {
		fc.assert(
			fc.property(viewInside, viewInside, share, (a, b, part) => {
				expectSame(viewBetween(scale, a, b, 0), a);
				expect(viewBetween(scale, a, b, 1)).toBe(b);
				const [from] = unitsOf(viewBetween(scale, a, b, part));
				const [a0] = unitsOf(a);
				const [b0] = unitsOf(b);
				expect(from).toBeGreaterThanOrEqual(Math.min(a0, b0) - SLACK);
				expect(from).toBeLessThanOrEqual(Math.max(a0, b0) + SLACK);
			})
		);
	});
});

describe('The projection', () => {
	it('spreads the view over the width, and back', () => {
		fc.assert(
			fc.property(viewInside, fc.integer({ min: 200, max: 2000 }), share, (view, width, part) => {
				const { x, time, density } = project(scale, view, width);
				expect(x(view.from)).toBeCloseTo(0, 4);
				expect(x(view.to)).toBeCloseTo(width, 4);
				expect(x(time(part * width))).toBeCloseTo(part * width, 3);
				const [from, to] = unitsOf(view);
				expect(density * (to - from)).toBeCloseTo(width, 4);
			})
		);
	});
});

describe('A view that pointers hold', () => {
	const WIDTH = 800;
	const place = fc.integer({ min: 0, max: WIDTH });
	const apart = fc.integer({ min: 1, max: WIDTH });
	const unitAt = (view: View, x: number) => scale.toUnit(project(scale, view, WIDTH).time(x));
	const heldAt = (view: View, x: number, distance: number) => ({
		unit: unitAt(view, x),
		density: project(scale, view, WIDTH).density / distance
	});
	const isAtAnEnd = (view: View) => {
		const [from, to] = unitsOf(view);
		return from <= low + SLACK || to >= high - SLACK;
	};
	const lengthOf = (view: View) => unitsOf(view)[1] - unitsOf(view)[0];

	it('keeps what is held under the pointer, but never leaves the limits', () => {
		fc.assert(
			fc.property(viewInside, place, place, apart, apart, (view, x, to, before, after) => {
				const held = heldAt(view, x, before);
				const moved = heldView(scale, limits, WIDTH, held, to, after);
				expectInside(moved);
				if (!isAtAnEnd(moved)) expect(Math.abs(unitAt(moved, to) - held.unit)).toBeLessThan(SLACK);
			})
		);
	});

	it('keeps its length under one pointer', () => {
		fc.assert(
			fc.property(viewInside, place, place, (view, x, to) => {
				const moved = heldView(scale, limits, WIDTH, heldAt(view, x, 1), to, 1);
				expect(Math.abs(lengthOf(moved) - lengthOf(view))).toBeLessThan(SLACK);
			})
		);
	});

	it('shows half as much when two fingers spread to twice the distance', () => {
		const view = viewAt(low + (high - low) / 4, (high - low) / 2);
		const moved = heldView(scale, limits, WIDTH, heldAt(view, 400, 120), 400, 240);
		expect(lengthOf(moved)).toBeCloseTo(lengthOf(view) / 2, -2);
	});
});

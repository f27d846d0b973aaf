import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Labelled } from '../../../src/lib/layout/labels';
import { textWidth } from '../../../src/lib/layout/metrics';

const SIZE = 13;

const mark = (
	id: string,
	start: number,
	end: number,
	{ text = `The ${id}`, importance = 0 }: Partial<Labelled> = {}
): Labelled => ({
	id,
	text,
	weight: 400,
	width: textWidth(text, SIZE),
	start,
	end,
	reachStart: start,
	reachEnd: end,
	importance
});

describe('A label', () => {
	it('stands right of its mark where there is room', () => {
		const label = placeLabels([mark('leak', 100, 110)], [], 400, SIZE).get('leak');
		expect(label?.x).toBeGreaterThan(110);
		expect(label).toMatchObject({ text: 'The leak', inside: false });
	});

	it('stands left of its mark at the right edge', () => {
		const label = placeLabels([mark('leak', 380, 390)], [], 400, SIZE).get('leak');
		expect(label && label.x + label.width).toBeLessThan(380);
	});

	it('stands on a mark that passes through the view', () => {
		const label = placeLabels([mark('war', -50, 450)], [], 400, SIZE).get('war');
		expect(label?.inside).toBe(true);
		expect(label?.x).toBeGreaterThanOrEqual(0);
	});

	it('is cut where it must be, and says that it is', () => {
		const text = 'Security raised, discipline considered';
		const marks = [mark('measures', 10, 20, { text })];
		const label = placeLabels(marks, [{ id: 'x', start: 180, end: 400 }], 400, SIZE).get(
			'measures'
		);
		expect(label?.text).toMatch(/^Security.*…$/);
		expect(label && label.x + label.width).toBeLessThanOrEqual(180);
	});

	it('is left out where there is no room at all', () => {
		const obstacles = [
			{ id: 'a', start: -10, end: 95 },
			{ id: 'b', start: 115, end: 400 }
		];
		expect(placeLabels([mark('leak', 100, 110)], obstacles, 400, SIZE).size).toBe(0);
	});

	it('gives way to a more important one', () => {
		const text = 'A label that fills the room';
		const wide = textWidth(text, SIZE);
		const marks = [
			mark('plain', 10, 20, { text }),
			mark('key', 60 + wide, 70 + wide, { text, importance: 2 })
		];
		const width = 80 + wide;
		const placed = placeLabels(marks, [], width, SIZE);
		expect(placed.get('key')?.text).toBe(text);
		expect(placed.has('plain')).toBe(false);
	});

	it('stands on its own light part where it fits, and else beyond or before it', () => {
		const at = (reachStart: number, reachEnd: number) => {
			const own = { ...mark('leak', 200, 210), reachStart, reachEnd };
			return placeLabels([own], [], 400, SIZE).get('leak')?.x ?? NaN;
		};
		const wide = textWidth('The leak', SIZE);
		expect(at(200, 230 + wide)).toBeLessThan(230);
		expect(at(200, 200 + wide)).toBeGreaterThan(200 + wide);
		expect(at(200, 395) + wide).toBeLessThan(395);
	});

	it('hides neither end of its own light part where it can stand elsewhere', () => {
		const place = fc.integer({ min: -300, max: 900 });
		const length = fc.integer({ min: 0, max: 300 });
		fc.assert(
			fc.property(
				fc.tuple(place, length, length, length),
				fc.string({ minLength: 1, maxLength: 40 }),
				([start, lead, core, trail], text) => {
					const own = {
						...mark('own', start, start + core, { text }),
						reachStart: start - lead,
						reachEnd: start + core + trail
					};
					const label = placeLabels([own], [], 600, SIZE).get('own');
					// Before or after all of it: where there is room for no more than a few letters, it may be elsewhere.
					const most = Math.max(Math.min(own.reachStart, 600), 600 - Math.max(own.reachEnd, 0));
					fc.pre(label !== undefined && most > own.width + 10);
					for (const [light, solid] of [
						[own.reachStart, own.start],
						[own.reachEnd, own.end]
					] as const)
						if (light !== solid)
							expect(label!.x > light || label!.x + label!.width < light).toBe(true);
				}
			)
		);
	});

	it('is cut sooner than it hides one, and hides one sooner than it is left out', () => {
		const text = 'Fallout of the leak';
		const own = { ...mark('fallout', 200, 210, { text }), reachStart: 110 };
		const walls = (left: number) => [
			{ id: 'a', start: 0, end: left },
			{ id: 'b', start: 212, end: 400 }
		];
		const at = (left: number, reachStart: number) =>
			placeLabels([{ ...own, reachStart }], walls(left), 400, SIZE).get('fallout');
		expect(at(60, 110)).toMatchObject({ text: expect.stringMatching(/^Fallout of.*…$/) });
		expect(at(60, 110)?.x).toBeGreaterThan(110);
		expect(at(40, 170)?.text).toBe(text);
		expect(at(40, 170)?.x).toBeLessThan(170);
	});

	it('does not depend on the order in which the marks are given', () => {
		const marks = [mark('a', 10, 20), mark('b', 150, 160, { importance: 1 }), mark('c', 300, 310)];
		const placed = placeLabels(marks, [], 400, SIZE);
		const reversed = placeLabels(marks.toReversed(), [], 400, SIZE);
		expect(new Map([...placed].sort())).toEqual(new Map([...reversed].sort()));
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Pen } from '../../../src/lib/components/gesture/pen';
import { StrokeReader } from '../../../src/lib/components/gesture/stroke-reader';
import { StrokeWriter } from '../../../src/lib/components/gesture/stroke-writer';

/** A pen that tells what it drew, and where in all. */
class TellingPen extends Pen {
	told: unknown[] = [];
	#tell(x: number, y: number, ...what: unknown[]) {
		this.told.push([this.x + x, this.y + y, ...what]);
	}
	#look = ({ width = 1, opacity = 1, dash }: NonNullable<Parameters<Pen['line']>[2]> = {}) => [
		width,
		opacity * this.opacity,
		dash?.join()
	];
	fill: Pen['fill'] = ({ x, y, width, height }, colour, opacity = 1) =>
		this.#tell(x, y, 'fill', width, height, colour, opacity * this.opacity);
	clear: Pen['clear'] = ({ x, y, width, height }) => this.#tell(x, y, 'clear', width, height);
	box: Pen['box'] = ({ x, y, width, height, rx }, { colour, opacity = 1 }, line) => {
		this.#tell(x, y, 'box', width, height, rx, colour, opacity * this.opacity);
		if (line) this.told.push([line.colour, ...this.#look(line)]);
	};
	area: Pen['area'] = (path, colour, opacity) =>
		this.#tell(0, 0, 'area', path, colour, opacity * this.opacity);
	line: Pen['line'] = (path, colour, look) => {
		if (path) this.#tell(0, 0, 'line', path, colour, ...this.#look(look));
	};
	word: Pen['word'] = (text, x, y, { font, colour, halo, centred = false }) =>
		this.#tell(x, y, 'word', text, font, colour, halo, centred, this.opacity);
}

const number = fc.integer({ min: -2000, max: 2000 });
const share = fc.constantFrom(0.25, 0.5, 1);
const colour = fc.constantFrom('#123456', 'red', 'rgb(1 2 3)');
const text = fc.string({ maxLength: 12 });
const box = fc.record({ x: number, y: number, width: number, height: number, rx: number });
const look = fc.record(
	{ width: number, opacity: share, dash: fc.constantFrom([1.5, 2.5], [4, 3]) },
	{ requiredKeys: [] }
);
const lined = fc.tuple(look, colour).map(([line, ink]) => ({ ...line, colour: ink }));
const wordLook = fc.record(
	{
		font: fc.constantFrom('400 14px serif', '600 12px sans'),
		colour,
		halo: fc.record({ colour, width: number }),
		centred: fc.boolean()
	},
	{ requiredKeys: ['font', 'colour'] }
);

/** Something that a pen can be told to do. */
const stroke: fc.Arbitrary<(pen: Pen) => void> = fc.oneof(
	fc.tuple(box, colour, share).map((call) => (pen: Pen) => pen.fill(...call)),
	box.map((rect) => (pen: Pen) => pen.clear(rect)),
	fc
		.tuple(box, fc.record({ colour, opacity: share }), fc.option(lined, { nil: undefined }))
		.map((call) => (pen: Pen) => pen.box(...call)),
	fc.tuple(text, colour, share).map((call) => (pen: Pen) => pen.area(...call)),
	fc.tuple(text, colour, look).map((call) => (pen: Pen) => pen.line(...call)),
	fc.tuple(text, number, number, wordLook).map((call) => (pen: Pen) => pen.word(...call))
);
const drawing = fc.array(fc.tuple(stroke, number, number, share)).map((steps) => (pen: Pen) => {
	for (const [draw, x, y, solid] of steps)
		pen.from(x, y, () => {
			pen.opacity = solid;
			pen.from(1, 2, () => draw(pen));
			pen.opacity = 1;
		});
});

describe('Strokes that are written down', () => {
	it('are drawn as if they had been drawn at once, one drawing after the other', () => {
		fc.assert(
			fc.property(fc.array(drawing, { maxLength: 5 }), (drawings) => {
				const [writer, reader] = [new StrokeWriter(), new StrokeReader()];
				for (const draw of drawings) {
					const [direct, apart] = [new TellingPen(), new TellingPen()];
					draw(direct);
					writer.begin();
					draw(writer);
					reader.draw(writer.take(), apart);
					expect(apart.told).toEqual(direct.told);
				}
			})
		);
	});

	it('leave out what was painted over before anybody saw it, but no name that it brought', () => {
		const [writer, reader, pen] = [new StrokeWriter(), new StrokeReader(), new TellingPen()];
		writer.begin();
		writer.line('M0 0', 'red');
		writer.begin();
		writer.line('M1 1', 'red');
		reader.draw(writer.take(), pen);
		writer.begin();
		writer.line('M0 0', 'red');
		reader.draw(writer.take(), pen);
		expect(pen.told.map((line) => (line as unknown[])[3])).toEqual(['M1 1', 'M0 0']);
	});

	it('name each text once, until there are too many or they are forgotten', () => {
		const writer = new StrokeWriter();
		const fresh = (path: string) => {
			writer.begin();
			writer.area(path, 'red', 1);
			const { fresh: names, anew } = writer.take();
			return { names: names.length, anew };
		};
		expect(fresh('M0 0')).toEqual({ names: 2, anew: true });
		expect(fresh('M0 0')).toEqual({ names: 0, anew: false });
		expect(fresh('M0'.repeat(40_000))).toEqual({ names: 1, anew: false });
		expect(fresh('M0 0'), 'eighty thousand characters are too many').toEqual({
			names: 2,
			anew: true
		});
		writer.forget();
		expect(fresh('M0 0')).toEqual({ names: 2, anew: true });
	});

	it('are numbers that can be handed over without a copy', () => {
		const writer = new StrokeWriter();
		writer.fill({ x: 0, y: 0, width: 1, height: 1 }, 'red');
		const { numbers } = writer.take();
		const received = structuredClone(numbers, { transfer: [numbers.buffer] });
		expect([received.length, numbers.length]).toEqual([7, 0]);
	});
});

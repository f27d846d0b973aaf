/** Draws what a `StrokeWriter` wrote, with another pen. */
import type { LineLook, Pen } from './pen';
import { SOLID, STROKE, type Strokes } from './strokes';

export class StrokeReader {
	#named: string[] = [];

	/** Lets go of what was named: what comes next begins anew. */
	forget(): void {
		this.#named = [];
	}
	/** Draws strokes, which follow those that it has drawn before. */
	draw({ numbers, fresh, anew }: Strokes, pen: Pen): void {
		if (anew) this.#named = [];
		for (const named of fresh) this.#named.push(named);
		const all = this.#named;
		let at = 0;
		const next = () => numbers[at++] ?? NaN;
		const text = () => all[next()] ?? '';
		const look = (): LineLook & { colour: string } => {
			const [colour, width, opacity, dash] = [text(), next(), next(), next()];
			const lengths = dash === SOLID ? undefined : all[dash]?.split(' ').map(Number);
			return { colour, width, opacity, dash: lengths };
		};
		while (at < numbers.length) {
			const kind = next();
			const [x, y] = [next(), next()];
			if (kind === STROKE.fill) {
				pen.fill({ x, y, width: next(), height: next() }, text(), next());
			} else if (kind === STROKE.clear) {
				pen.clear({ x, y, width: next(), height: next() });
			} else if (kind === STROKE.box || kind === STROKE.outlined) {
				const box = { x, y, width: next(), height: next(), rx: next() };
				const fill = { colour: text(), opacity: next() };
				pen.box(box, fill, kind === STROKE.outlined ? look() : undefined);
			} else if (kind === STROKE.area) {
				pen.from(x, y, () => pen.area(text(), text(), next()));
			} else if (kind === STROKE.line) {
				const [path, { colour, ...line }] = [text(), look()];
				pen.from(x, y, () => pen.line(path, colour, line));
			} else {
				const [word, font, colour] = [text(), text(), text()];
				pen.opacity = next();
				const centred = next() === 1;
				const halo = kind === STROKE.haloed ? { colour: text(), width: next() } : undefined;
				pen.word(word, x, y, { font, colour, halo, centred });
				pen.opacity = 1;
			}
		}
	}
}

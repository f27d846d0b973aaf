/** A pen that writes down what it would draw. */
import type { Box, Rect } from '../../layout/shapes';
import { Pen, type LineLook, type WordLook } from './pen';
import { SOLID, STROKE, type Strokes } from './strokes';

/** So many characters are kept in mind. Words stay while a view is moved, silhouettes change at each step. */
const KEPT = 50_000;

export class StrokeWriter extends Pen {
	readonly #numberOf = new Map<string, number>();
	/** Characters of all that has a number. */
	#length = 0;
	#fresh: string[] = [];
	#anew = true;
	#numbers: number[] = [];

	/** Begins with an empty sheet: what was written and not yet taken would only be painted over. */
	begin(): void {
		this.#numbers = [];
		if (this.#length > KEPT) this.forget();
	}
	/** Lets go of all that was named, and of what was written. */
	forget(): void {
		this.#numbers = [];
		this.#numberOf.clear();
		this.#fresh = [];
		this.#length = 0;
		this.#anew = true;
	}
	/** What was written since it began. */
	take(): Strokes {
		const strokes = {
			numbers: new Float64Array(this.#numbers),
			fresh: this.#fresh,
			anew: this.#anew
		};
		this.#numbers = [];
		this.#fresh = [];
		this.#anew = false;
		return strokes;
	}
	#name(named: string): number {
		const known = this.#numberOf.get(named);
		if (known !== undefined) return known;
		const number = this.#numberOf.size;
		this.#numberOf.set(named, number);
		this.#fresh.push(named);
		this.#length += named.length;
		return number;
	}
	#look(colour: string, { width = 1, opacity = 1, dash }: LineLook): void {
		const broken = dash ? this.#name(dash.join(' ')) : SOLID;
		this.#numbers.push(this.#name(colour), width, opacity * this.opacity, broken);
	}
	fill({ x, y, width, height }: Rect, colour: string, opacity = 1): void {
		const [ink, solid] = [this.#name(colour), opacity * this.opacity];
		this.#numbers.push(STROKE.fill, this.x + x, this.y + y, width, height, ink, solid);
	}
	clear({ x, y, width, height }: Rect): void {
		this.#numbers.push(STROKE.clear, this.x + x, this.y + y, width, height);
	}
	box(
		{ x, y, width, height, rx }: Box,
		{ colour, opacity = 1 }: { colour: string; opacity?: number },
		line?: LineLook & { colour: string }
	): void {
		const kind = line ? STROKE.outlined : STROKE.box;
		this.#numbers.push(kind, this.x + x, this.y + y, width, height, rx);
		this.#numbers.push(this.#name(colour), opacity * this.opacity);
		if (line) this.#look(line.colour, line);
	}
	area(path: string, colour: string, opacity: number): void {
		const [shape, ink] = [this.#name(path), this.#name(colour)];
		this.#numbers.push(STROKE.area, this.x, this.y, shape, ink, opacity * this.opacity);
	}
	line(path: string, colour: string, look: LineLook = {}): void {
		if (!path) return;
		this.#numbers.push(STROKE.line, this.x, this.y, this.#name(path));
		this.#look(colour, look);
	}
	word(text: string, x: number, y: number, { font, colour, halo, centred }: WordLook): void {
		this.#numbers.push(halo ? STROKE.haloed : STROKE.word, this.x + x, this.y + y);
		this.#numbers.push(this.#name(text), this.#name(font), this.#name(colour));
		this.#numbers.push(this.opacity, centred ? 1 : 0);
		if (halo) this.#numbers.push(this.#name(halo.colour), halo.width);
	}
}

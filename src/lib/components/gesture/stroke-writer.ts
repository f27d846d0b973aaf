/** A pen that writes down what it would draw. */
import type { Box, Rect } from '../../layout/shapes';
import type { LineLook, Pen, WordLook } from './pen';
import { SOLID, STROKE, type Strokes } from './strokes';

/** So many characters are kept in mind. Words stay while a view is moved, silhouettes change at each step. */
const KEPT = 50_000;

export class StrokeWriter implements Pen {
	readonly #numberOf = new Map<string, number>();
	/** Characters of all that has a number. */
	#length = 0;
	#fresh: string[] = [];
	#anew = true;
	#numbers: number[] = [];
	/** Where all is drawn from. */
	#x = 0;
	#y = 0;
	opacity = 1;

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
			numbers: Float64Array.from(this.#numbers),
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
	#write(kind: number, x: number, y: number, ...more: number[]): void {
		this.#numbers.push(kind, this.#x + x, this.#y + y, ...more);
	}
	#look(colour: string, { width = 1, opacity = 1, dash }: LineLook): void {
		const broken = dash ? this.#name(dash.join(' ')) : SOLID;
		this.#numbers.push(this.#name(colour), width, opacity * this.opacity, broken);
	}
	from(x: number, y: number, draw: () => void): void {
		const before = [this.#x, this.#y] as const;
		this.#x += x;
		this.#y += y;
		draw();
		[this.#x, this.#y] = before;
	}
	fill({ x, y, width, height }: Rect, colour: string, opacity = 1): void {
		this.#write(STROKE.fill, x, y, width, height, this.#name(colour), opacity * this.opacity);
	}
	clear({ x, y, width, height }: Rect): void {
		this.#write(STROKE.clear, x, y, width, height);
	}
	box(
		{ x, y, width, height, rx }: Box,
		{ colour, opacity = 1 }: { colour: string; opacity?: number },
		line?: LineLook & { colour: string }
	): void {
		const [kind, solid] = [line ? STROKE.outlined : STROKE.box, opacity * this.opacity];
		this.#write(kind, x, y, width, height, rx, this.#name(colour), solid);
		if (line) this.#look(line.colour, line);
	}
	area(path: string, colour: string, opacity: number): void {
		this.#write(STROKE.area, 0, 0, this.#name(path), this.#name(colour), opacity * this.opacity);
	}
	line(path: string, colour: string, look: LineLook = {}): void {
		if (!path) return;
		this.#write(STROKE.line, 0, 0, this.#name(path));
		this.#look(colour, look);
	}
	word(text: string, x: number, y: number, { font, colour, halo, centred }: WordLook): void {
		const kind = halo ? STROKE.haloed : STROKE.word;
		const [named, looks, ink] = [this.#name(text), this.#name(font), this.#name(colour)];
		this.#write(kind, x, y, named, looks, ink, this.opacity, centred ? 1 : 0);
		if (halo) this.#numbers.push(this.#name(halo.colour), halo.width);
	}
}

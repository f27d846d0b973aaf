/** A pen with the few strokes that a drawing is made of. All lengths in pixels of the page. */
import type { Box, Rect } from '../../layout/shapes';

/** How a line is drawn: 1 wide, unbroken and solid unless said otherwise. */
export interface LineLook {
	width?: number;
	opacity?: number;
	dash?: readonly number[] | undefined;
}

/** How a word looks. */
export interface WordLook {
	/** As CSS has it. */
	font: string;
	colour: string;
	/** What lies around its letters, and how wide it is, if anything does. */
	halo?: { colour: string; width: number } | undefined;
	/** It stands about its place, and not right of it. */
	centred?: boolean;
}

const UNBROKEN: readonly number[] = [];

/** So many paths are kept. */
const KEPT = 600;
const paths = new Map<string, Path2D>();

/** A path as a canvas wants it. To read one takes long, and while a view is panned most stay as they are. */
function pathOf(words: string): Path2D {
	const known = paths.get(words);
	if (known) return known;
	if (paths.size >= KEPT) paths.clear();
	const path = new Path2D(words);
	paths.set(words, path);
	return path;
}

export class Pen {
	readonly #c: CanvasRenderingContext2D;
	/** What was last set: to set it takes long, even to what it is. */
	#font = '';
	#filled = '';
	#drawn = '';
	#dash: readonly number[] | undefined;
	#align = '';
	#alpha = NaN;
	/** Where all is drawn from. */
	#x = 0;
	#y = 0;
	/** All that is drawn is as solid as this. */
	opacity = 1;

	/** @param ratio pixels of the canvas to one of the page */
	constructor(context: CanvasRenderingContext2D, ratio: number) {
		this.#c = context;
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
	}
	#solid(share: number): CanvasRenderingContext2D {
		const alpha = share * this.opacity;
		if (alpha !== this.#alpha) this.#c.globalAlpha = this.#alpha = alpha;
		return this.#c;
	}
	#line(colour: string, { width = 1, opacity = 1, dash = UNBROKEN }: LineLook) {
		const c = this.#solid(opacity);
		if (colour !== this.#drawn) c.strokeStyle = this.#drawn = colour;
		c.lineWidth = width;
		if (dash !== this.#dash) c.setLineDash((this.#dash = dash) as number[]);
		return c;
	}
	#area(colour: string, opacity: number) {
		const c = this.#solid(opacity);
		if (colour !== this.#filled) c.fillStyle = this.#filled = colour;
		return c;
	}
	/** Draws something from a place on. */
	from(x: number, y: number, draw: () => void): void {
		const before = [this.#x, this.#y] as const;
		this.#x += x;
		this.#y += y;
		draw();
		[this.#x, this.#y] = before;
	}
	/** Draws a path, which does not know where it is drawn from. To move the canvas for all else takes longer. */
	#moved(draw: () => void): void {
		this.#c.translate(this.#x, this.#y);
		draw();
		this.#c.translate(-this.#x, -this.#y);
	}
	fill({ x, y, width, height }: Rect, colour: string, opacity = 1): void {
		this.#area(colour, opacity).fillRect(this.#x + x, this.#y + y, width, height);
	}
	clear({ x, y, width, height }: Rect): void {
		this.#c.clearRect(this.#x + x, this.#y + y, width, height);
	}
	/** A box with round corners, filled, and outlined where a line is given. */
	box(
		{ x, y, width, height, rx }: Box,
		fill: { colour: string; opacity?: number },
		line?: LineLook & { colour: string }
	): void {
		const c = this.#area(fill.colour, fill.opacity ?? 1);
		c.beginPath();
		const round = Math.min(rx, width / 2, height / 2);
		c.roundRect(this.#x + x, this.#y + y, width, height, round);
		c.fill();
		if (line) this.#line(line.colour, line).stroke();
	}
	/** What a path encloses. */
	area(path: string, colour: string, opacity: number): void {
		const c = this.#area(colour, opacity);
		this.#moved(() => c.fill(pathOf(path)));
	}
	line(path: string, colour: string, look: LineLook = {}): void {
		if (!path) return;
		const c = this.#line(colour, look);
		this.#moved(() => c.stroke(pathOf(path)));
	}
	/** A word on its baseline. */
	word(text: string, x: number, y: number, { font, colour, halo, centred }: WordLook): void {
		const c = this.#solid(1);
		if (font !== this.#font) c.font = this.#font = font;
		const align = centred ? 'center' : 'left';
		if (align !== this.#align) c.textAlign = this.#align = align;
		if (halo) {
			this.#line(halo.colour, halo).lineJoin = 'round';
			c.strokeText(text, this.#x + x, this.#y + y);
		}
		this.#area(colour, 1).fillText(text, this.#x + x, this.#y + y);
	}
}

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
	/** All that is drawn is as solid as this. */
	opacity = 1;

	/** @param ratio pixels of the canvas to one of the page */
	constructor(context: CanvasRenderingContext2D, ratio: number) {
		this.#c = context;
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
	}
	#solid(share: number): CanvasRenderingContext2D {
		this.#c.globalAlpha = share * this.opacity;
		return this.#c;
	}
	#line(colour: string, { width = 1, opacity = 1, dash = [] }: LineLook) {
		const c = this.#solid(opacity);
		c.strokeStyle = colour;
		c.lineWidth = width;
		c.setLineDash([...dash]);
		return c;
	}
	/** Draws something from a place on. */
	from(x: number, y: number, draw: () => void): void {
		this.#c.translate(x, y);
		draw();
		this.#c.translate(-x, -y);
	}
	fill({ x, y, width, height }: Rect, colour: string, opacity = 1): void {
		const c = this.#solid(opacity);
		c.fillStyle = colour;
		c.fillRect(x, y, width, height);
	}
	clear({ x, y, width, height }: Rect): void {
		this.#c.clearRect(x, y, width, height);
	}
	/** A box with round corners, filled, and outlined where a line is given. */
	box(
		{ x, y, width, height, rx }: Box,
		fill: { colour: string; opacity?: number },
		line?: LineLook & { colour: string }
	): void {
		const c = this.#solid(fill.opacity ?? 1);
		c.beginPath();
		c.roundRect(x, y, width, height, Math.min(rx, width / 2, height / 2));
		c.fillStyle = fill.colour;
		c.fill();
		if (line) this.#line(line.colour, line).stroke();
	}
	/** What a path encloses. */
	area(path: string, colour: string, opacity: number): void {
		const c = this.#solid(opacity);
		c.fillStyle = colour;
		c.fill(pathOf(path));
	}
	line(path: string, colour: string, look: LineLook = {}): void {
		if (path) this.#line(colour, look).stroke(pathOf(path));
	}
	/** A word on its baseline. */
	word(text: string, x: number, y: number, { font, colour, halo, centred }: WordLook): void {
		const c = this.#solid(1);
		if (font !== this.#font) c.font = this.#font = font;
		c.textAlign = centred ? 'center' : 'left';
		if (halo) {
			this.#line(halo.colour, halo).lineJoin = 'round';
			c.strokeText(text, x, y);
		}
		c.fillStyle = colour;
		c.fillText(text, x, y);
	}
}

/** A pen that draws on a canvas, of the page or of a worker. */
import type { Box, Rect } from '../../layout/shapes';
import { Pen, type LineLook, type WordLook } from './pen';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

const UNBROKEN: readonly number[] = [];

/** Paths of so many characters together are kept. */
const KEPT = 50_000;
const paths = new Map<string, Path2D>();
let length = 0;

/** Lets go of all paths: nothing is drawn for some time. */
export function forgetPaths(): void {
	paths.clear();
	length = 0;
}

/** A path as a canvas wants it. To read one takes long, and while a view is panned most stay as they are. */
function pathOf(words: string): Path2D {
	const known = paths.get(words);
	if (known) return known;
	if (length > KEPT) forgetPaths();
	const path = new Path2D(words);
	paths.set(words, path);
	length += words.length;
	return path;
}

export class CanvasPen extends Pen {
	readonly #c: Context;
	/** What was last set: to set it takes long, even to what it is. */
	#font = '';
	#filled = '';
	#drawn = '';
	#dash: readonly number[] | undefined;
	#align = '';
	#alpha = NaN;

	/** @param ratio pixels of the canvas to one of the page */
	constructor(context: Context, ratio: number) {
		super();
		this.#c = context;
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
	}
	#solid(share: number): Context {
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
	/** Draws a path, which does not know where it is drawn from. To move the canvas for all else takes longer. */
	#moved(draw: () => void): void {
		this.#c.translate(this.x, this.y);
		draw();
		this.#c.translate(-this.x, -this.y);
	}
	fill({ x, y, width, height }: Rect, colour: string, opacity = 1): void {
		this.#area(colour, opacity).fillRect(this.x + x, this.y + y, width, height);
	}
	clear({ x, y, width, height }: Rect): void {
		this.#c.clearRect(this.x + x, this.y + y, width, height);
	}
	box(
		{ x, y, width, height, rx }: Box,
		fill: { colour: string; opacity?: number },
		line?: LineLook & { colour: string }
	): void {
		const c = this.#area(fill.colour, fill.opacity ?? 1);
		c.beginPath();
		const round = Math.min(rx, width / 2, height / 2);
		c.roundRect(this.x + x, this.y + y, width, height, round);
		c.fill();
		if (line) this.#line(line.colour, line).stroke();
	}
	area(path: string, colour: string, opacity: number): void {
		const c = this.#area(colour, opacity);
		this.#moved(() => c.fill(pathOf(path)));
	}
	line(path: string, colour: string, look: LineLook = {}): void {
		if (!path) return;
		const c = this.#line(colour, look);
		this.#moved(() => c.stroke(pathOf(path)));
	}
	word(text: string, x: number, y: number, { font, colour, halo, centred }: WordLook): void {
		const c = this.#solid(1);
		if (font !== this.#font) c.font = this.#font = font;
		const align = centred ? 'center' : 'left';
		if (align !== this.#align) c.textAlign = this.#align = align;
		if (halo) {
			this.#line(halo.colour, halo).lineJoin = 'round';
			c.strokeText(text, this.x + x, this.y + y);
		}
		this.#area(colour, 1).fillText(text, this.x + x, this.y + y);
	}
}

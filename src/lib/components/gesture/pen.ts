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

/** Colours are as CSS has them, opacities from 0 to 1, paths as `d` of an SVG path. */
export abstract class Pen {
	/** All that is drawn is as solid as this. */
	opacity = 1;
	/** Where all is drawn from. */
	protected x = 0;
	protected y = 0;

	/** Draws something from a place on. */
	from(x: number, y: number, draw: () => void): void {
		const before = [this.x, this.y] as const;
		this.x += x;
		this.y += y;
		draw();
		[this.x, this.y] = before;
	}
	abstract fill(rect: Rect, colour: string, opacity?: number): void;
	abstract clear(rect: Rect): void;
	/** A box with round corners, filled, and outlined where a line is given. */
	abstract box(
		box: Box,
		fill: { colour: string; opacity?: number },
		line?: LineLook & { colour: string }
	): void;
	/** What a path encloses. */
	abstract area(path: string, colour: string, opacity: number): void;
	/** A path, which may be empty. */
	abstract line(path: string, colour: string, look?: LineLook): void;
	/** A word on its baseline. */
	abstract word(text: string, x: number, y: number, look: WordLook): void;
}

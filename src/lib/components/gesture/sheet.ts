/** A canvas to paint on, and the kind that the page paints by itself. */
import { CanvasPen, forgetPaths } from './canvas-pen';
import type { Pen } from './pen';

/** What a canvas is painted with. */
export interface Sheet {
	/**
	 * Paints all of it anew.
	 *
	 * @param width in pixels of the page, as its height
	 */
	paint(width: number, height: number, draw: (pen: Pen) => void): void;
	/** It is hidden until it is painted again, and need keep nothing in mind. */
	rest(): void;
	/** It is gone. */
	close(): void;
}

/** What a sheet is made for. */
export interface SheetUse {
	canvas: HTMLCanvasElement;
	/** What lies under it is seen where nothing is painted. */
	seeThrough: boolean;
	/** Called once after each rest, as soon as the canvas no longer holds what was painted before it. */
	onfresh: () => void;
}

/** How large a canvas is, for a size in pixels of the page. */
export function pixelsOf(width: number, height: number) {
	const ratio = devicePixelRatio;
	return { width: Math.round(width * ratio), height: Math.round(height * ratio), ratio };
}

/** Sets the pixels of a canvas. To set either side, even to what it is, makes it anew, and takes long. */
export function fit(canvas: HTMLCanvasElement | OffscreenCanvas, width: number, height: number) {
	if (canvas.width !== width) canvas.width = width;
	if (canvas.height !== height) canvas.height = height;
}

/** A sheet that is painted at once; none where the browser makes no canvas. */
export function pageSheet({ canvas, seeThrough, onfresh }: SheetUse): Sheet | undefined {
	const context = canvas.getContext('2d', { alpha: seeThrough });
	if (!context) return undefined;
	return {
		paint(width, height, draw) {
			const pixels = pixelsOf(width, height);
			fit(canvas, pixels.width, pixels.height);
			draw(new CanvasPen(context, pixels.ratio));
			onfresh();
		},
		rest: forgetPaths,
		close: () => {}
	};
}

/** What a page and the worker that paints for it say to each other. */
import type { Strokes } from './strokes';

/** A font of the page's own, as `FontFace` wants it. */
export interface Face {
	family: string;
	/** Its addresses are whole. */
	source: string;
	descriptors: FontFaceDescriptors;
}

/** Fonts to have, and what must be there before anything is painted. */
export interface FontsMessage {
	faces: readonly Face[];
	/** As CSS has them. */
	needed: readonly string[];
}

/** A canvas to paint on from now on. */
export interface CanvasMessage {
	sheet: number;
	canvas: OffscreenCanvas;
	seeThrough: boolean;
}

/** A canvas that is no longer there. */
export interface GoneMessage {
	gone: number;
}

/** A sheet that nobody looks at until it is painted again. */
export interface RestMessage {
	rest: number;
}

/** A sheet painted anew. */
export interface Job {
	sheet: number;
	/** Counts how often it was taken up again after a rest. */
	use: number;
	/** Of the canvas. */
	width: number;
	height: number;
	/** Pixels of the canvas to one of the page. */
	ratio: number;
	strokes: Strokes;
}

/** All that changes with one frame. */
export interface JobsMessage {
	jobs: readonly Job[];
}

export type ToWorker = FontsMessage | CanvasMessage | GoneMessage | RestMessage | JobsMessage;

export type FromWorker =
	/** It has its fonts, or cannot paint. */
	| { able: boolean }
	/** It is done with the jobs of one message. */
	| 'painted'
	/** Sheets, and the use of each whose first picture is on its way to the screen. */
	| { fresh: readonly { sheet: number; use: number }[] };

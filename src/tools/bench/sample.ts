/** What one visit to a page gives, and the middle of several visits. */
import { median, spread } from './statistics';

/** One kind of gesture, from its first step until the page has answered its last. Times in ms. */
export interface GestureSample {
	/** Steps that reached the page; a late page gets several as one. */
	handled: number;
	/** CPU time of the page's main thread for each handled step, and how much of that was what. */
	cpu: number;
	/** CPU time of all processes of the browser for each handled step. */
	all: number;
	script: number;
	style: number;
	layout: number;
	/** Intervals of frames: 95 of a hundred are shorter; the longest. */
	frameP95: number;
	frameMax: number;
	/** The longest time from an input to the end of the frame that answers it. */
	latency: number;
	/** CPU time of the main thread for what the page left until the gesture had come to rest, in all. */
	rest: number;
}

/** One visit. */
export interface Sample {
	/** Time from the start of the navigation to the first complete drawing, in ms. */
	drawn: number;
	/** Time until the page takes gestures and has all of its events, in ms. */
	live: number;
	/** Time to the first text or picture of any kind, in ms. */
	firstPaint: number;
	/** JavaScript, the browser's objects behind it, and array buffers, in bytes, after collection: workers with the page. */
	heap: number;
	/** How much of that is of workers. */
	workers: number;
	wheel: GestureSample;
	drag: GestureSample;
}

function mapGesture(
	gestures: readonly GestureSample[],
	of: (values: number[]) => number
): GestureSample {
	const each = (name: keyof GestureSample) => of(gestures.map((gesture) => gesture[name]));
	return {
		handled: each('handled'),
		cpu: each('cpu'),
		all: each('all'),
		script: each('script'),
		style: each('style'),
		layout: each('layout'),
		frameP95: each('frameP95'),
		frameMax: each('frameMax'),
		latency: each('latency'),
		rest: each('rest')
	};
}

function mapSamples(samples: readonly Sample[], of: (values: number[]) => number): Sample {
	return {
		drawn: of(samples.map(({ drawn }) => drawn)),
		live: of(samples.map(({ live }) => live)),
		firstPaint: of(samples.map(({ firstPaint }) => firstPaint)),
		heap: of(samples.map(({ heap }) => heap)),
		workers: of(samples.map(({ workers }) => workers)),
		wheel: mapGesture(
			samples.map(({ wheel }) => wheel),
			of
		),
		drag: mapGesture(
			samples.map(({ drag }) => drag),
			of
		)
	};
}

/** The median of each figure by itself, of one visit or more. */
export const medianSample = (samples: readonly Sample[]): Sample => mapSamples(samples, median);

/** How far the visits lie apart, as shares of the medians. */
export const spreadSample = (samples: readonly Sample[]): Sample => mapSamples(samples, spread);

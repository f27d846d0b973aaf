/** What our page may cost, as ratios to pages measured in the same run, and whether it does. */
import { find, type Measurement } from './measurement';
import type { Size } from './options';
import type { PeerName } from './peers';
import { medianSample, type Sample } from './sample';

/** A figure of our page over the same of another page, and how much that may be. */
export interface Goal {
	figure: string;
	peer: PeerName;
	size: Size;
	throttle: number;
	most: number;
	of: (sample: Sample) => number;
}

/** How a goal came out. The ratio is absent where either page did not finish or was not measured. */
export interface Verdict {
	goal: Goal;
	ours?: number;
	theirs?: number;
	ratio?: number;
	met: boolean;
}

const frames = ({ wheel, drag }: Sample) => Math.max(wheel.frameP95, drag.frameP95);
const latency = ({ wheel, drag }: Sample) => Math.max(wheel.latency, drag.latency);

/** Limits by size: CPU, time to drawn and heap to raw canvas. */
const TO_CANVAS: readonly { size: Size; cpu: number; drawn: number; heap?: number }[] = [
	{ size: 'taurus', cpu: 1.6, drawn: 1.6 },
	{ size: 1000, cpu: 1.9, drawn: 1.6, heap: 2.5 },
	{ size: 10_000, cpu: 1.4, drawn: 1.5, heap: 2.5 },
	{ size: 100_000, cpu: 0.6, drawn: 1.2, heap: 1.5 }
];
/** Frames and latency to a blank page, at full speed and slowed down. */
const FRAMES = 1.1;
const LATENCY = 2.5;
const THROTTLED: readonly { size: Size; most: number }[] = [
	{ size: 'taurus', most: 2 },
	{ size: 10_000, most: 3 }
];

/** All goals, in the order of sizes. */
export const GOALS: readonly Goal[] = [
	...TO_CANVAS.flatMap(({ size, cpu, drawn, heap }): Goal[] => {
		const canvas = { peer: 'canvas', size, throttle: 1 } as const;
		const blank = { peer: 'blank', size, throttle: 1 } as const;
		return [
			{ figure: 'CPU per wheel step', ...canvas, most: cpu, of: ({ wheel }) => wheel.cpu },
			{ figure: 'CPU per drag step', ...canvas, most: cpu, of: ({ drag }) => drag.cpu },
			{ figure: 'time to drawn', ...canvas, most: drawn, of: (sample) => sample.drawn },
			...(heap === undefined
				? []
				: [{ figure: 'heap', ...canvas, most: heap, of: (sample: Sample) => sample.heap }]),
			{ figure: 'frame p95', ...blank, most: FRAMES, of: frames },
			{ figure: 'longest latency', ...blank, most: LATENCY, of: latency }
		];
	}),
	...THROTTLED.flatMap(({ size, most }): Goal[] => {
		const blank = { peer: 'blank', size, throttle: 4 } as const;
		return [
			{ figure: 'frame p95', ...blank, most, of: frames },
			{ figure: 'longest latency', ...blank, most: LATENCY, of: latency }
		];
	})
];

/** The goals whose two pages were to be measured, each with how it came out. */
export function judge(measurements: readonly Measurement[]): Verdict[] {
	return GOALS.flatMap((goal): Verdict[] => {
		const own = find(measurements, 'ours', goal.size, goal.throttle);
		const other = find(measurements, goal.peer, goal.size, goal.throttle);
		if (!own || !other) return [];
		const figure = ({ samples, unfinished }: Measurement) =>
			samples.length > 0 && !unfinished ? goal.of(medianSample(samples)) : undefined;
		const ours = figure(own);
		const theirs = figure(other);
		const verdict = {
			goal,
			...(ours !== undefined && { ours }),
			...(theirs !== undefined && { theirs })
		};
		// Where only the other page fails there is nothing to be measured against, hence nothing met.
		if (ours === undefined || theirs === undefined) return [{ ...verdict, met: false }];
		const ratio = ours / theirs;
		return [{ ...verdict, ratio, met: ratio <= goal.most }];
	});
}

/** Measurements and verdicts as Markdown. */
import type { Verdict } from './goals';
import type { Measurement, Report } from './measurement';
import type { Size } from './options';
import { titleOf } from './peers';
import { medianSample, spreadSample, type GestureSample, type Sample } from './sample';

/** A table of cells; all columns but the first two hold numbers. */
export function markdownTable(
	head: readonly string[],
	rows: readonly (readonly string[])[]
): string {
	const rule = head.map((_, column) => (column < 2 ? '---' : '--:'));
	return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const sizeOf = (size: Size) => (size === 'taurus' ? 'Taurus' : size.toLocaleString('en'));
const whole = (value: number) => value.toFixed(0);
const tenth = (value: number) => value.toFixed(1);
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
const kilobytes = (bytes: number | undefined) =>
	bytes === undefined ? '' : (bytes / 1000).toFixed(1);
/** Steps that reached the page, where some were merged. */
const merged = ({ handled }: GestureSample) => (handled < 55 ? ` (${whole(handled)} of 60)` : '');

const framesOf = ({ frameP95, frameMax }: GestureSample) =>
	`${whole(frameP95)} / ${whole(frameMax)}`;
const latencyOf = ({ wheel, drag }: Pick<Sample, 'wheel' | 'drag'>) =>
	whole(Math.max(wheel.latency, drag.latency));

function rowOf({ peer, size, samples, unfinished, bytes }: Measurement): string[] {
	const names = [sizeOf(size), titleOf(peer)];
	const weight = [kilobytes(bytes?.code), kilobytes(bytes?.data)];
	if (unfinished || samples.length === 0)
		return [
			...names,
			`did not finish: ${unfinished ?? 'no visit'}`,
			...Array(12).fill(''),
			...weight
		];
	const { drawn, live, heap, workers, wheel, drag } = medianSample(samples);
	const apart = spreadSample(samples);
	return [
		...names,
		whole(drawn),
		whole(live),
		megabytes(heap),
		megabytes(workers),
		`${tenth(wheel.cpu)}${merged(wheel)}`,
		`${tenth(wheel.script)}, ${tenth(wheel.style + wheel.layout)}`,
		`±${whole(apart.wheel.cpu * 100)} %`,
		tenth(drag.cpu),
		`${tenth(wheel.all)}, ${tenth(drag.all)}`,
		framesOf(wheel),
		framesOf(drag),
		latencyOf({ wheel, drag }),
		whole(wheel.rest),
		...weight
	];
}

const HEAD = [
	'events',
	'page',
	'drawn ms',
	'takes gestures ms',
	'heap MB',
	'of it workers',
	'CPU a wheel step ms',
	'of it script, style and layout',
	'spread',
	'CPU a drag step ms',
	'all processes, wheel and drag step ms',
	'wheel frames p95 / longest ms',
	'drag frames p95 / longest ms',
	'longest latency ms',
	'CPU after the wheel ms',
	'code kB gz',
	'page and data kB gz'
];

/** The table of medians at full speed; empty where nothing was measured. */
export function measurementTable({ measurements }: Report): string {
	const rows = measurements.filter(({ throttle }) => throttle === 1).map(rowOf);
	return rows.length > 0 ? markdownTable(HEAD, rows) : '';
}

/**
 * The table of medians where the processor was slowed down. It has no CPU time: the browser slows a thread
 * down by keeping it busy, which counts as its own.
 */
export function throttledTable({ measurements }: Report): string {
	const rows = measurements
		.filter(({ throttle }) => throttle > 1)
		.map((item) => {
			const [events = '', page = '', drawn = '', live = ''] = rowOf(item);
			if (item.unfinished || item.samples.length === 0)
				return [events, page, drawn, '', '', '', ''];
			const { wheel, drag } = medianSample(item.samples);
			return [
				events,
				page,
				drawn,
				live,
				framesOf(wheel),
				framesOf(drag),
				latencyOf({ wheel, drag })
			];
		});
	const head = HEAD.filter((name) =>
		/^(events|page|drawn ms|takes gestures ms)$|frames|latency/.test(name)
	);
	return rows.length > 0 ? markdownTable(head, rows) : '';
}

const two = (value: number | undefined) => (value === undefined ? 'none' : value.toFixed(2));

/** The table of goals: each ratio, its limit, and whether it is met. */
export function verdictTable(verdicts: readonly Verdict[]): string {
	return markdownTable(
		['events', 'figure', 'ours', 'theirs', 'ratio', 'at most', 'met'],
		verdicts.map(({ goal, ours, theirs, ratio, met }) => {
			const slow = goal.throttle > 1 ? ` at ${goal.throttle}x throttling` : '';
			const show = goal.figure === 'heap' ? megabytes : tenth;
			return [
				sizeOf(goal.size),
				`${goal.figure}, to ${titleOf(goal.peer)}${slow}`,
				ours === undefined ? 'did not finish' : show(ours),
				theirs === undefined ? 'did not finish' : show(theirs),
				two(ratio),
				goal.most.toFixed(1),
				met ? 'yes' : '**no**'
			];
		})
	);
}

/** What a page's main thread does, by the names of the browser: the events of a trace without their parts. */
import type { SelfTime } from './self-times';

/** An event of a trace ("Trace Event Format"), as far as it is read here. Times in microseconds. */
export interface TraceEvent {
	name: string;
	/** `X` for one with a duration, `M` for a name of a thread. */
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	/** CPU time of the thread. */
	tdur?: number;
	args?: { name?: string };
}

const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;

/** The main thread of the page: of all threads with that name, the one with the most CPU time. */
function mainThread(events: readonly TraceEvent[]): string | undefined {
	const named = events.filter(({ ph, args }) => ph === 'M' && args?.name === 'CrRendererMain');
	const times = new Map(named.map((event) => [threadOf(event), 0]));
	for (const event of events) {
		const time = times.get(threadOf(event));
		if (event.ph === 'X' && time !== undefined)
			times.set(threadOf(event), time + (event.tdur ?? 0));
	}
	return [...times].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** CPU time of each kind of event on the main thread, less that of the events within it. */
export function traceSplit(events: readonly TraceEvent[]): SelfTime[] {
	const main = mainThread(events);
	const own = events
		.filter((event) => event.ph === 'X' && threadOf(event) === main)
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	const times = new Map<string, number>();
	const add = (name: string, time: number) => times.set(name, (times.get(name) ?? 0) + time / 1000);
	const open: TraceEvent[] = [];
	for (const event of own) {
		const { ts, tdur = 0 } = event;
		while (open.length > 0 && (open.at(-1)?.ts ?? 0) + (open.at(-1)?.dur ?? 0) <= ts) open.pop();
		const parent = open.at(-1);
		if (parent) add(parent.name, -tdur);
		add(event.name, tdur);
		open.push(event);
	}
	return [...times].map(([name, ms]) => ({ name, ms })).sort((a, b) => b.ms - a.ms);
}

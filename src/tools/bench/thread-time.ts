/** What the main thread of a page, and the browser as a whole, have used of the processor, by the DevTools protocol. */
import type { CDPSession } from 'playwright';

/** CPU time since the page began, in ms: that of the thread, and how much of it was what. */
export interface ThreadTime {
	cpu: number;
	script: number;
	style: number;
	layout: number;
}

/**
 * Has the browser count in CPU time of the thread instead of time on the clock, so that what else runs on
 * the machine does not count. Before the page is opened.
 */
export async function countThreadTime(session: CDPSession): Promise<void> {
	await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Reads the counters. */
export async function readThreadTime(session: CDPSession): Promise<ThreadTime> {
	const { metrics } = await session.send('Performance.getMetrics');
	const ms = (name: string) => {
		const value = metrics.find((metric) => metric.name === name)?.value;
		if (value === undefined) throw new Error(`This browser does not tell ${name}.`);
		return value * 1000;
	};
	return {
		cpu: ms('ThreadTime'),
		script: ms('ScriptDuration'),
		style: ms('RecalcStyleDuration'),
		layout: ms('LayoutDuration')
	};
}

/**
 * CPU time of all processes of a browser since it began, in ms: whatever a page leaves to other threads is in it. To
 * a hundredth of a second.
 *
 * @param session of the browser
 */
export async function readProcessTime(session: CDPSession): Promise<number> {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

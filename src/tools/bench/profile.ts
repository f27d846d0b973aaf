/** Where our page spends its time while the wheel turns: by function, and by what the browser does. */
import { setTimeout as wait } from 'node:timers/promises';
import { turnWheel } from './gestures';
import { markdownTable } from './table';
import { selfTimes, type CpuProfile, type SelfTime } from './self-times';
import { traceSplit, type TraceEvent } from './trace-split';
import { middleOfPlot, openBrowser, openPage, type Visit } from './visit';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink'];
const ROWS = 25;
/** Steps of the wheel. */
const STEPS = 60;

async function opened({ executablePath, address, recorder }: Visit) {
	const { browser, page } = await openBrowser(executablePath);
	await page.addInitScript({ path: recorder });
	await openPage(page, address);
	await wait(700);
	const session = await page.context().newCDPSession(page);
	const turn = async () => turnWheel(session, await middleOfPlot(page));
	return { browser, page, session, turn };
}

async function functions(visit: Visit): Promise<SelfTime[]> {
	const { browser, session, turn } = await opened(visit);
	try {
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: 200 });
		await session.send('Profiler.start');
		await turn();
		const { profile } = await session.send('Profiler.stop');
		return selfTimes(profile as CpuProfile).filter(({ name }) => name !== '(idle)');
	} finally {
		await browser.close();
	}
}

async function browserWork(visit: Visit): Promise<SelfTime[]> {
	const { browser, page, turn } = await opened(visit);
	try {
		await browser.startTracing(page, { categories: CATEGORIES });
		await turn();
		const trace = JSON.parse((await browser.stopTracing()).toString()) as {
			traceEvents: TraceEvent[];
		};
		return traceSplit(trace.traceEvents);
	} finally {
		await browser.close();
	}
}

const tableOf = (head: string, times: readonly SelfTime[]) =>
	markdownTable(
		[head, 'ms a step'],
		times.slice(0, ROWS).map(({ name, ms }) => [name, (ms / STEPS).toFixed(3)])
	);

/** Two tables of the longest, the profile on the clock and the trace in CPU time of the main thread. */
export async function profileOf(visit: Visit): Promise<string> {
	return [
		tableOf('function', await functions(visit)),
		tableOf('work of the browser', await browserWork(visit))
	].join('\n\n');
}

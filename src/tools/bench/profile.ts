/**
 * Where our page spends its time until it takes gestures and while the wheel turns: by function, and by what the
 * browser does; and what it holds in memory after that.
 */
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'playwright';
import { turnWheel } from './gestures';
import { heapSplit, type HeapShare, type HeapSnapshot } from './heap-split';
import { markdownTable } from './table';
import { selfTimes, type CpuProfile, type SelfTime } from './self-times';
import { traceSplit, type TraceEvent } from './trace-split';
import { middleOfPlot, openBrowser, openPage, pointAtPlot, showAll, type Visit } from './visit';

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink'];
const ROWS = 25;

/** What is profiled: what goes before it, what of it is looked at, and into how many steps it falls. */
interface Part {
	title: string;
	prepare(page: Page, address: string): Promise<void>;
	perform(page: Page, address: string, session: CDPSession): Promise<void>;
	steps: number;
}

const OPENING: Part = {
	title: 'until it takes gestures',
	prepare: () => Promise.resolve(),
	perform: openPage,
	steps: 1
};

const WHEEL: Part = {
	title: 'a wheel step',
	prepare: async (page, address) => {
		await openPage(page, address);
		await showAll(page);
		await pointAtPlot(page);
		await wait(1000);
	},
	perform: async (page, _, session) => turnWheel(session, await middleOfPlot(page)),
	steps: 60
};

/** Opens a browser for a part and closes it again. */
async function opened<T>(
	{ executablePath, recorder, throttle }: Visit,
	look: (page: Page, session: CDPSession) => Promise<T>
): Promise<T> {
	const { browser, page } = await openBrowser(executablePath);
	try {
		await page.addInitScript({ path: recorder });
		const session = await page.context().newCDPSession(page);
		if (throttle > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		return await look(page, session);
	} finally {
		await browser.close();
	}
}

const functions = (part: Part, visit: Visit): Promise<SelfTime[]> =>
	opened(visit, async (page, session) => {
		await part.prepare(page, visit.address);
		await session.send('Profiler.enable');
		await session.send('Profiler.setSamplingInterval', { interval: 200 });
		await session.send('Profiler.start');
		await part.perform(page, visit.address, session);
		const { profile } = await session.send('Profiler.stop');
		return selfTimes(profile as CpuProfile).filter(({ name }) => name !== '(idle)');
	});

const browserWork = (part: Part, visit: Visit): Promise<SelfTime[]> =>
	opened(visit, async (page, session) => {
		await part.prepare(page, visit.address);
		const browser = page.context().browser();
		if (!browser) throw new Error('The page has no browser of its own.');
		await browser.startTracing(page, { categories: CATEGORIES });
		await part.perform(page, visit.address, session);
		const trace = JSON.parse((await browser.stopTracing()).toString()) as {
			traceEvents: TraceEvent[];
		};
		return traceSplit(trace.traceEvents);
	});

/** What is held once the wheel has been turned. */
const memory = (visit: Visit): Promise<HeapShare[]> =>
	opened({ ...visit, throttle: 1 }, async (page, session) => {
		await WHEEL.prepare(page, visit.address);
		await WHEEL.perform(page, visit.address, session);
		const chunks: string[] = [];
		session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
		await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
		return heapSplit(JSON.parse(chunks.join('')) as HeapSnapshot);
	});

const tableOf = ({ title, steps }: Part, what: string, times: readonly SelfTime[]) =>
	markdownTable(
		[`${what}, ${title}`, 'ms'],
		times.slice(0, ROWS).map(({ name, ms }) => [name, (ms / steps).toFixed(3)])
	);

/**
 * Two tables a part of the longest: the profile on the clock, the trace in CPU time of the main thread. The last is of
 * memory.
 */
export async function profileOf(visit: Visit): Promise<string> {
	const tables: string[] = [];
	for (const part of [OPENING, WHEEL]) {
		tables.push(tableOf(part, 'function', await functions(part, visit)));
		tables.push(tableOf(part, 'work of the browser', await browserWork(part, visit)));
	}
	const shares = (await memory(visit)).map(({ name, bytes }) => [name, (bytes / 1e6).toFixed(2)]);
	tables.push(markdownTable(['what is held after the wheel', 'MB'], shares));
	return tables.join('\n\n');
}

/** One visit to a page in a browser of its own: open it, turn the wheel, drag, and note what it cost. */
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type CDPSession, type Page } from 'playwright';
import { CHROMIUM_FLAGS } from '../browser';
import { within } from './deadline';
import { heapOf } from './heap';
import { drag, turnWheel, type Place } from './gestures';
import type { GestureSample, Sample } from './sample';
import { quantile } from './statistics';
import { countThreadTime, readProcessTime, readThreadTime } from './thread-time';

/** Which page, and how. */
export interface Visit {
	executablePath: string;
	address: string;
	/** Path of the script that records. */
	recorder: string;
	/** How many times slower the processor is made; 1 for not. */
	throttle: number;
}

/** How long a page is left alone before its gestures, in ms: what it does after it is ready ends meanwhile. */
const REST = 1000;
/** And after each gesture. */
const PAUSE = 500;

/** A window of 1280 by 720 pixels at one pixel each, which reaches no other host. */
export async function openBrowser(executablePath: string) {
	const browser = await chromium.launch({
		executablePath,
		args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']
	});
	const page = await browser.newPage({
		viewport: { width: 1280, height: 720 },
		deviceScaleFactor: 1
	});
	return { browser, page };
}

/** Opens a page and waits until it has drawn, takes gestures, and has all of its events. */
export async function openPage(page: Page, address: string): Promise<void> {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await page.goto(address, { waitUntil: 'commit' });
	const ready = page.waitForFunction(
		() => {
			const timeline = document.querySelector('[data-timeline][data-ready="true"]');
			// Large stories come in two parts; what has none of this attribute has come whole.
			const isWhole = (timeline?.getAttribute('data-loaded') ?? 'true') === 'true';
			const { drawn, live } = window.benchRecorder;
			return isWhole && drawn !== undefined && live !== undefined;
		},
		undefined,
		{ timeout: 0 }
	);
	await within('drawing', ready).catch((error: unknown) => {
		if (faults.length > 0) throw new Error(`${address} throws: ${faults.join('; ')}`);
		throw error;
	});
}

/** The middle of that part of the plot which is in the window. */
export async function middleOfPlot(page: Page): Promise<Place> {
	const box = await page.evaluate(() => {
		const timeline = document.querySelector('[data-timeline]');
		const plot = timeline?.querySelector('.plot') ?? timeline;
		const { left, right, top, bottom } = (plot ?? document.body).getBoundingClientRect();
		return { left, right, top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) };
	});
	return { x: Math.round((box.left + box.right) / 2), y: Math.round((box.top + box.bottom) / 2) };
}

/** Has our page show the whole range of the story, which the others do from the start. */
export async function showAll(page: Page): Promise<void> {
	// Without what Playwright finds buttons by, which would stay in the heap of the page.
	await page.evaluate(() =>
		[...document.querySelectorAll('button')]
			.find((button) => (button.ariaLabel ?? button.textContent.trim()) === 'Show all')
			?.click()
	);
}

/** Puts the pointer there, as a reader does before doing anything. */
export async function pointAtPlot(page: Page): Promise<Place> {
	const place = await middleOfPlot(page);
	await page.mouse.move(place.x, place.y);
	return place;
}

/** Who tells what a page costs: of the page, and of the browser as a whole. */
interface Sessions {
	session: CDPSession;
	browser: CDPSession;
}

async function gesture(
	page: Page,
	{ session, browser }: Sessions,
	type: 'wheel' | 'pointermove',
	perform: () => Promise<void>
): Promise<GestureSample> {
	await page.evaluate((kind) => window.benchRecorder.begin(kind), type);
	const before = await readThreadTime(session);
	const allBefore = await readProcessTime(browser);
	await within(type === 'wheel' ? 'zooming' : 'dragging', perform());
	const { handled, frames, latencies } = await within(
		'answering the last step',
		page.evaluate(() => window.benchRecorder.end())
	);
	const after = await readThreadTime(session);
	const allAfter = await readProcessTime(browser);
	await wait(PAUSE);
	const rested = await readThreadTime(session);
	if (handled === 0) throw new Error(`${page.url()} has got no ${type}`);
	const intervals = frames.slice(1).map((time, index) => time - (frames[index] ?? 0));
	return {
		handled,
		cpu: (after.cpu - before.cpu) / handled,
		all: (allAfter - allBefore) / handled,
		script: (after.script - before.script) / handled,
		style: (after.style - before.style) / handled,
		layout: (after.layout - before.layout) / handled,
		frameP95: quantile(intervals, 0.95),
		frameMax: quantile(intervals, 1),
		latency: quantile(latencies, 1),
		rest: rested.cpu - after.cpu
	};
}

/**
 * Visits a page once.
 *
 * @throws Unfinished where the page takes over a minute for a part of it
 */
export async function visit(options: Visit): Promise<Sample> {
	const { browser, page } = await openBrowser(options.executablePath);
	try {
		const session = await page.context().newCDPSession(page);
		await countThreadTime(session);
		if (options.throttle > 1)
			await session.send('Emulation.setCPUThrottlingRate', { rate: options.throttle });
		await page.addInitScript({ path: options.recorder });
		await openPage(page, options.address);
		const { drawn, live, firstPaint } = await page.evaluate(() => ({
			drawn: window.benchRecorder.drawn ?? NaN,
			live: window.benchRecorder.live ?? NaN,
			firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
		}));
		await showAll(page);
		const place = await pointAtPlot(page);
		await wait(REST);
		const sessions = { session, browser: await browser.newBrowserCDPSession() };
		const wheel = await gesture(page, sessions, 'wheel', () => turnWheel(session, place));
		const dragged = await gesture(page, sessions, 'pointermove', () => drag(session, place));
		const heap = await within('collecting garbage', heapOf(session));
		return { drawn, live, firstPaint, ...heap, wheel, drag: dragged };
	} finally {
		await browser.close();
	}
}

/** Pages of another origin, with frames of the tested site, in a real browser. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright';
import type { Serving } from '../serve';
import type { Tested } from './problems';
import { kindOf, type Kind } from './wanted';

/** A site of somebody else: its folder, and what serves it. */
export interface Host {
	folder: string;
	serving: Serving;
}

/** How long a frame may take before it counts as dead, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Checks that each embed comes to life in the most locked of usual frames, and that no other page shows
 * in a frame of another site.
 */
export async function checkFrames(
	{ name, running: { url }, files, report }: Tested,
	browser: Browser,
	host: Host
): Promise<void> {
	const ofKind = (kind: Kind) => files.filter(({ path }) => kindOf(path) === kind);
	for (const { path } of ofKind('frame')) {
		const locked = 'sandbox="allow-scripts"';
		const problems = await inFrame(browser, host, url + path, locked, async (_, frame) =>
			(await isThere(frame, '[data-timeline][data-ready="true"]')) ? [] : ['does not come to life']
		);
		report.check(`${name}: /${path} comes to life in a locked frame of another site`, problems);
	}
	for (const { path } of ofKind('page')) {
		const problems = await inFrame(browser, host, url + path, '', async (page, frame, lines) => {
			const shows = isThere(frame, 'body[data-sveltekit-preload-data]').then((shown) => !shown);
			// Whichever comes first; the other never does.
			const refused = await Promise.race([isRefused(page, lines), shows]);
			return refused ? [] : ['is not refused'];
		});
		report.check(`${name}: /${path} is refused in a frame of another site`, problems);
	}
}

/** Whether an element is in the frame, or comes to be. */
const isThere = (frame: FrameLocator, selector: string): Promise<boolean> =>
	frame
		.locator(selector)
		.waitFor({ state: 'attached', timeout: PATIENCE })
		.then(() => true)
		.catch(() => false);

/** Whether the browser says that it does not show a frame, or comes to say it. */
async function isRefused(page: Page, lines: string[]): Promise<boolean> {
	const saysSo = (line: string) => /frame-ancestors 'self'.*blocked/.test(line);
	if (lines.some(saysSo)) return true;
	const predicate = (message: { text(): string }) => saysSo(message.text());
	return page
		.waitForEvent('console', { predicate, timeout: PATIENCE })
		.then(() => true)
		.catch(() => false);
}

/**
 * Opens a page of the host with one frame.
 * @param look gets the page, its frame, and what the browser has said so far; returns what is wrong
 */
async function inFrame(
	browser: Browser,
	{ folder, serving }: Host,
	address: string,
	attributes: string,
	look: (page: Page, frame: FrameLocator, lines: string[]) => Promise<string[]>
): Promise<string[]> {
	const frame = `<iframe src="${address}" title="A timeline" ${attributes}></iframe>`;
	writeFileSync(join(folder, 'article.html'), `<!doctype html><title>An article</title>${frame}`);
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		const lines: string[] = [];
		page.on('console', (message) => lines.push(message.text()));
		await page.goto(`${serving.url}article.html`);
		const problems = await look(page, page.frameLocator('iframe'), lines);
		return problems.length ? [...problems, ...lines] : [];
	} finally {
		await context.close();
	}
}

/** Sites of others with a timeline of ours in a frame: another origin, and another site, than ours. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { complaintsOf } from '../reader';

const FOLDER = dirname(fileURLToPath(import.meta.url));
const MODULES = join(FOLDER, '../../../node_modules');

/**
 * Serves the pages of this folder, with `{{name}}` filled in from the query, and the scripts of other
 * makers as they publish them, under /modules/.
 */
async function serveHosts(site: string) {
	const server = createServer((request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://host');
		const [, module] = /^\/modules\/(.+\.js)$/.exec(decodeURIComponent(pathname)) ?? [];
		const file = module ? join(MODULES, module) : join(FOLDER, `${pathname.slice(1)}.html`);
		if (pathname.includes('..') || !existsSync(file)) return void response.writeHead(204).end();
		const text = readFileSync(file, 'utf8');
		response.writeHead(200, { 'content-type': module ? 'text/javascript' : 'text/html' });
		const filled = text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
			name === 'site' ? (searchParams.get('site') ?? site) : (searchParams.get(name) ?? '')
		);
		response.end(module ? text : filled);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		close: () =>
			new Promise<void>((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/**
 * A test on a host's page. No page may complain in its console, or speak to anybody but the host and
 * localhost; what a test provokes on purpose it names in `expectedComplaints`.
 */
export const test = base.extend<{
	host: string;
	expectedComplaints: RegExp | undefined;
	quiet: void;
}>({
	expectedComplaints: [undefined, { option: true }],
	host: async ({ baseURL }, use) => {
		const served = await serveHosts(baseURL ?? '');
		await use(served.url);
		await served.close();
	},
	quiet: [
		async ({ context, expectedComplaints }, use) => {
			const complaints = complaintsOf(
				context,
				({ hostname }) => ['localhost', '127.0.0.1'].includes(hostname),
				expectedComplaints
			);
			await use();
			expect(complaints, 'complaints of the pages').toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

/** Opens a host's page. */
export const visit = (page: Page, host: string, name: string, fill: Record<string, string> = {}) =>
	page.goto(`${host}${name}?${new URLSearchParams(fill)}`);

export const inside = (page: Page, index = 0): FrameLocator =>
	page.locator('iframe').nth(index).contentFrame();

export const timelineIn = (frame: FrameLocator | Page): Locator => frame.locator('[data-timeline]');
export const markIn = (frame: FrameLocator, id: string): Locator =>
	frame.locator(`a[data-event="${id}"]`);
export const cardIn = (frame: FrameLocator): Locator => frame.locator('[data-event-card]');

/** Waits until a frame can be used. */
export const ready = (frame: FrameLocator | Page) =>
	expect(timelineIn(frame)).toHaveAttribute('data-ready', 'true');

/** Height of a frame as its host shows it, without a border. */
export const heightOf = (page: Page, index = 0): Promise<number> =>
	page
		.locator('iframe')
		.nth(index)
		.evaluate((frame) => frame.clientHeight);

/** Height of the document in a frame. */
export const contentOf = (frame: FrameLocator): Promise<number> =>
	frame
		.locator('html')
		.evaluate((root: HTMLElement) => Math.ceil(root.getBoundingClientRect().height));

/** Asserts that a frame is, or soon will be, exactly as tall as what is in it. */
export async function expectFit(page: Page, index = 0): Promise<void> {
	await expect
		.poll(async () => (await heightOf(page, index)) - (await contentOf(inside(page, index))), {
			message: 'height of the frame less that of its content'
		})
		.toBe(0);
	expect(await heightOf(page, index)).toBeGreaterThan(500);
}

/**
 * Chooses an event by its mark, and waits until the frame has scrolled to its card if it has to: what moves away
 * between the halves of a click is not clicked.
 */
export async function choose(frame: FrameLocator, id: string): Promise<void> {
	await markIn(frame, id).locator('.hit').click();
	await expect(cardIn(frame)).toBeVisible();
	await frame.locator('html').evaluate(
		() =>
			new Promise<void>((done) => {
				const quiet = () => setTimeout(done, 400);
				let timer = quiet();
				const onscroll = () => {
					clearTimeout(timer);
					timer = quiet();
				};
				addEventListener('scroll', onscroll, { capture: true });
			})
	);
}

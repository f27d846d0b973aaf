/** Who paints the view while it is moved by hand: a worker, and the page itself wherever that fails. */
import type { Page } from '@playwright/test';
import { PATIENCE } from '../../src/lib/components/gesture/worker-painter';
import { canvas, expectSmooth, painted, rest, stopClock, turn } from './moving';
import { expect, open, plot, ready, test, timeline } from './reader';

const SCRIPT = '**/*paint.worker*';

/** Has the page count how often it asks for a canvas of its own. */
const countCanvases = (page: Page) =>
	page.addInitScript(() => {
		const made: string[] = [];
		Object.assign(window, { made });
		const { prototype } = HTMLCanvasElement;
		const own = Object.getOwnPropertyDescriptor(prototype, 'getContext')!.value as () => unknown;
		prototype.getContext = function (this: HTMLCanvasElement, ...kind: unknown[]) {
			if (this.closest('[data-timeline]')) made.push(String(kind[0]));
			return Reflect.apply(own, this, kind) as null;
		};
	});
const made = (page: Page) =>
	page.evaluate(() => (window as unknown as { made: string[] }).made.length);

/** Asserts that what a gesture shows is what the elements then show. */
const expectSame = (page: Page) =>
	expectSmooth(page, () => timeline(page).screenshot({ mask: [page.locator('.edges')] }));

test.beforeEach(async ({ page }) => {
	await page.clock.install();
	await countCanvases(page);
});

test('a worker paints, and the page no canvas at all', async ({ page }) => {
	await open(page);
	await stopClock(page);
	expect(page.workers().map((worker) => worker.url())).toEqual([
		expect.stringContaining('paint.worker')
	]);
	await expectSame(page);
	expect(await made(page)).toBe(0);
});

test('one worker paints one story after the other', async ({ page }) => {
	await open(page, '', '');
	await stopClock(page);
	await page.clock.resume();
	await page.getByRole('link', { name: /Apollo 11/ }).click();
	await expect(timeline(page)).toHaveAttribute('data-timeline', 'apollo-11-launch');
	await ready(page);
	await stopClock(page);
	await expectSame(page);
	expect(page.workers()).toHaveLength(1);
	expect(await made(page)).toBe(0);
});

test.describe('the page paints by itself', () => {
	for (const [where, answer] of [
		['the script of the worker does not come', { status: 404, body: 'gone' }],
		[
			'a server sends a page in place of the script',
			{ contentType: 'text/html', body: '<!doctype html><p>Please sign in.</p>' }
		],
		[
			'workers have no fonts',
			{ contentType: 'text/javascript', body: 'onmessage = () => postMessage({ able: false })' }
		]
	] as const)
		test(`where ${where}`, async ({ page }) => {
			await page.route(SCRIPT, (route) => route.fulfill(answer));
			await open(page);
			await stopClock(page);
			await expectSame(page);
			expect(await made(page)).toBeGreaterThan(0);
			expect(page.workers()).toEqual([]);
		});

	test('where the worker never answers, after two seconds', async ({ page }) => {
		const begun = page.waitForEvent('worker');
		await page.route(SCRIPT, (route) =>
			route.fulfill({ contentType: 'text/javascript', body: '' })
		);
		await open(page);
		await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
		await plot(page).hover({ position: { x: 300, y: 6 } });
		await begun;
		await page.clock.runFor(PATIENCE - 100);
		await expect(canvas(page), 'it is waited for').toHaveCount(0);
		await page.clock.runFor(100);
		await expect(canvas(page)).toBeAttached();
		await page.clock.resume();
		await stopClock(page);
		await expectSame(page);
		expect(await made(page)).toBeGreaterThan(0);
		expect(page.workers()).toEqual([]);
	});

	test('from the next frame on where the worker dies while it paints', async ({ page }) => {
		await page.route(SCRIPT, (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: `addEventListener('message', ({ data }) => {
					if (data.faces) postMessage({ able: true });
					else if (data.jobs) throw new Error('out of memory');
				});`
			})
		);
		await open(page);
		await stopClock(page);
		await turn(page, 1);
		await painted(page);
		expect(await made(page)).toBeGreaterThan(0);
		await rest(page);
		await expectSame(page);
		expect(page.workers()).toEqual([]);
	});
});

test('the counter of canvases counts', async ({ page }) => {
	await open(page);
	const drawn = () => {
		const element = document.createElement('canvas');
		document.querySelector('[data-timeline]')!.append(element);
		return element.getContext('2d') !== null;
	};
	expect(await page.evaluate(drawn)).toBe(true);
	expect(await made(page)).toBe(1);
});

/** The canvas that shows the view while it is moved by hand, on a page whose clock stands still. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import type { Locator, Page } from '@playwright/test';
import { boxOf, expect, plot, settled } from './reader';

export const canvas = (page: Page): Locator => plot(page).locator('canvas');

/** Stops the clock of a page that is open, with the pointer on its drawing and the painter there. */
export async function stopClock(page: Page): Promise<void> {
	await expect(async () => {
		// What comes late on a busy machine may move the drawing away from under the pointer.
		const { x, y, width } = await boxOf(plot(page));
		await page.mouse.move(x + width / 2, y + 6);
		await expect(canvas(page)).toBeAttached({ timeout: 4000 });
	}).toPass();
	await settled(page);
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
}

/** A step of a gesture is made with the next frame, in ms. */
const FRAME = 17;

/** Waits until the canvas shows the last step: a worker paints it, on a clock of its own. */
export async function painted(page: Page): Promise<void> {
	await expect(canvas(page)).toBeVisible();
	await Promise.all(
		page.workers().map((worker) =>
			worker.evaluate(async () => {
				for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
			})
		)
	);
	// Of the window: to take one of an element scrolls to it.
	await expect(async () => {
		const before = await page.screenshot();
		expect(before.equals(await page.screenshot()), 'it stands still').toBe(true);
	}).toPass();
}

/** Zooms in; while the clock stands, that does not come to rest. */
export async function turn(page: Page, notches = 3): Promise<void> {
	for (let notch = 0; notch < notches; notch++) {
		const heard = await page.evaluateHandle(() => ({
			wheel: new Promise((resolve) => addEventListener('wheel', resolve, { once: true }))
		}));
		await page.mouse.wheel(0, -100);
		await heard.evaluate(({ wheel }) => wheel.then(() => true));
		await page.clock.runFor(FRAME);
	}
	await painted(page);
}

/** Lets time go on until the gesture has come to rest. */
export async function rest(page: Page): Promise<void> {
	await page.clock.runFor(1000);
	await expect(canvas(page)).toBeHidden();
}

/** The share of pixels of two pictures that anybody would call different. */
export async function difference(a: Buffer, b: Buffer): Promise<number> {
	const [first, second] = await Promise.all(
		[a, b].map(async (png) => {
			const image = await loadImage(png);
			const context = createCanvas(image.width, image.height).getContext('2d');
			context.drawImage(image, 0, 0);
			return context.getImageData(0, 0, image.width, image.height).data;
		})
	);
	if (!first || first.length !== second?.length) throw new Error('The pictures differ in size.');
	let different = 0;
	for (let at = 0; at < first.length; at += 4) {
		const apart = [0, 1, 2].map((part) => Math.abs(first[at + part]! - second[at + part]!));
		if (Math.max(...apart) > 64) different++;
	}
	return different / (first.length / 4);
}

/** Asserts that a gesture moves what a picture shows, and that at its rest next to nothing changes. */
export async function expectSmooth(
	page: Page,
	picture: () => Promise<Buffer>,
	most = 0.001
): Promise<void> {
	const before = await picture();
	await turn(page);
	const moving = await picture();
	await rest(page);
	expect(await difference(before, moving), 'the view has moved').toBeGreaterThan(0.01);
	expect(await difference(moving, await picture()), 'nothing jumps').toBeLessThan(most);
}

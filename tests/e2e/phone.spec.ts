/** A reader with a phone. */
import type { Page } from '@playwright/test';
import {
	boxOf,
	button,
	card,
	expect,
	mark,
	open,
	plot,
	selected,
	sentence,
	settled,
	sidewaysScroll,
	solid,
	test,
	view,
	viewAfter
} from './reader';

test.use({
	viewport: { width: 390, height: 844 },
	deviceScaleFactor: 2,
	isMobile: true,
	hasTouch: true
});

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Two taps on one place, which the touch screen reports as 0.1 s apart however busy the machine is. */
async function doubleTap(page: Page, x: number, y: number): Promise<void> {
	const client = await page.context().newCDPSession(page);
	const begin = Date.now() / 1000;
	const touch = (type: 'touchStart' | 'touchEnd', after: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchStart' ? [{ x, y }] : [],
			timestamp: begin + after
		});
	for (const after of [0, 0.1]) {
		await touch('touchStart', after);
		await touch('touchEnd', after + 0.03);
	}
}

/** A swipe of one finger that begins on the plot, as the touch screen reports it. */
async function swipe(page: Page, dx: number, dy: number): Promise<void> {
	const { x: left, width } = await boxOf(plot(page));
	const { y: top, height } = await solid(page, 'air-show');
	const [x, y] = [left + width / 2, top + height / 2];
	const client = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
		client.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: share === undefined ? [] : [{ x: x + dx * share, y: y + dy * share }]
		});
	await touch('touchStart', 0);
	for (let step = 1; step <= 12; step++) {
		await touch('touchMove', step / 12);
		await page.evaluate(() => new Promise(requestAnimationFrame));
	}
	await touch('touchEnd');
	await settled(page);
}

test.beforeEach(async ({ page }) => open(page));

for (const id of ['call', 'scholz-no', 'moscow-threat', 'us-aid', 'german-aid']) {
	test(`a tap on ${id} opens its sheet, which does not cover the mark`, async ({ page }) => {
		await mark(page, id).locator('.hit').tap();
		await expect(card(page)).toHaveAttribute('data-event-card', id);
		await settled(page);
		const own = await boxOf(mark(page, id));
		const sheet = await boxOf(card(page));
		expect(sheet.x).toBeLessThanOrEqual(1);
		expect(sheet.width).toBeGreaterThan(380);
		expect(Math.abs(sheet.y + sheet.height - 844)).toBeLessThanOrEqual(2);
		expect(own.y + own.height, 'the mark lies above the sheet').toBeLessThanOrEqual(sheet.y);
		expect(own.y, 'the mark is on the screen').toBeGreaterThanOrEqual(0);
		await expect(card(page).locator('blockquote').first()).toBeInViewport();
		await button(page, 'Close').tap();
		await expect(card(page)).toHaveCount(0);
	});
}

test('a tap on a sentence opens its events, and the sentence can still be read', async ({
	page
}) => {
	await sentence(page, 12).tap();
	await expect(card(page)).toHaveAttribute('data-event-card', 'moscow-threat');
	expect(await selected(page)).toEqual(['moscow-threat']);
	await settled(page);
	await expect(card(page)).toContainText('on Monday threatened Germany');
});

test('a sentence of the card leads to the article, and is not under the sheet there', async ({
	page
}) => {
	await mark(page, 'leak').locator('.hit').tap();
	await expect(card(page)).toBeVisible();
	await settled(page);
	await card(page).getByRole('link', { name: 'Sentence 10' }).tap();
	await settled(page);
	const line = await boxOf(sentence(page, 10));
	const sheet = (await card(page).count()) > 0 ? (await boxOf(card(page))).y : 844;
	expect(line.y).toBeGreaterThanOrEqual(0);
	expect(line.y + 40).toBeLessThanOrEqual(sheet);
});

test('a vertical swipe over the drawing scrolls the page and leaves the view', async ({ page }) => {
	const before = await view(page);
	await swipe(page, 4, -250);
	await expect.poll(() => scrolled(page)).toBeGreaterThan(150);
	expect(await view(page)).toEqual(before);
	expect(await selected(page)).toEqual([]);
});

test('a horizontal swipe over the drawing pans and leaves the page', async ({ page }) => {
	const before = await solid(page, 'call');
	await swipe(page, 60, 4);
	const after = await solid(page, 'call');
	expect(after.x - before.x).toBeGreaterThan(40);
	expect(after.width).toBeCloseTo(before.width, 0);
	expect(await scrolled(page)).toBe(0);
	expect(await selected(page)).toEqual([]);
});

test('two fingers zoom the timeline, not the page', async ({ page }) => {
	const before = await view(page);
	const { x, width } = await boxOf(plot(page));
	const { y } = await solid(page, 'air-show');
	const client = await page.context().newCDPSession(page);
	await client.send('Input.synthesizePinchGesture', {
		x: x + width / 2,
		y,
		scaleFactor: 2,
		relativeSpeed: 800,
		gestureSourceType: 'touch'
	});
	const after = await view(page);
	expect(after.to - after.from).toBeLessThan((before.to - before.from) * 0.8);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a double tap zooms the timeline, not the page', async ({ page }) => {
	const before = await view(page);
	const { x, y, width } = await boxOf(plot(page));
	const after = await viewAfter(page, () => doubleTap(page, x + width / 2, y + 6));
	expect(after.to - after.from).toBeLessThan(before.to - before.from);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('everything to press is at least 44 px high and wide', async ({ page }) => {
	await viewAfter(page, () => button(page, 'Show all').tap());
	await page.locator('summary').tap();
	await page.getByRole('checkbox', { name: 'Moscow' }).check();
	await page.locator('summary').tap();
	await sentence(page, 10).tap();
	await expect(card(page)).toBeVisible();
	await page.locator('summary').evaluate((element: HTMLElement) => element.click());
	const small = await page
		.locator('button, summary, select, input:not([type="checkbox"]), label:has([type="checkbox"])')
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility())
				.map((element) => {
					const { width, height } = element.getBoundingClientRect();
					const name = element.getAttribute('aria-label') ?? element.textContent.trim();
					return { name, width, height };
				})
				.filter(({ width, height }) => width < 43.5 || height < 43.5)
				.map(({ name, width, height }) => `${name}: ${width} x ${height}`)
		);
	expect(small).toEqual([]);
});

for (const width of [390, 320]) {
	test(`at ${width} px nothing scrolls sideways, whatever is open`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await settled(page);
		const check = async (what: string) => {
			expect(await sidewaysScroll(page), what).toBe(0);
			expect(await page.evaluate(() => innerWidth), what).toBe(width);
		};
		await check('as opened');
		await page.locator('summary').tap();
		await check('with filters');
		await page.locator('summary').tap();
		await viewAfter(page, () => button(page, 'Show all').tap());
		await check('with Back');
		await button(page, 'Told order').tap();
		await settled(page);
		await check('in the told order');
		await sentence(page, 10).tap();
		await expect(card(page)).toBeVisible();
		await check('with a card');
	});
}

test('held sideways it works as well', async ({ page }) => {
	await page.setViewportSize({ width: 844, height: 390 });
	await settled(page);
	expect(await sidewaysScroll(page)).toBe(0);
	await mark(page, 'call').locator('.hit').tap();
	await expect(card(page)).toBeVisible();
	await settled(page);
	const own = await boxOf(mark(page, 'call'));
	expect(own.y + own.height).toBeLessThanOrEqual((await boxOf(card(page))).y);
});

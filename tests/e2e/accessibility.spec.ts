/** What any reader must be able to use: assistive technology, forced colours, less motion. */
import { faultsOf } from './axe';
import {
	button,
	card,
	expect,
	mark,
	open,
	sidewaysScroll,
	test,
	timeline,
	viewNow
} from './reader';

for (const [width, height] of [
	[1440, 900],
	[1024, 768],
	[390, 844],
	[600, 450]
] as const) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing at ${width} x ${height}, ${colorScheme}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await open(page);
			expect(await faultsOf(page)).toEqual([]);
			await open(page, '?event=navalny-death,leak,navalny-burial');
			await expect(card(page)).toBeVisible();
			expect(await faultsOf(page), 'with a card').toEqual([]);
		});
	}
}

test('axe finds nothing with filters open, clusters drawn and the told order', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page, '?scale=even&from=2021-12-01&to=2025-06-01');
	await expect(page.locator('[data-cluster]').first()).toBeVisible();
	await page.locator('summary').click();
	expect(await faultsOf(page)).toEqual([]);
	await open(page, '?mode=told');
	expect(await faultsOf(page), 'told order').toEqual([]);
});

test('each chosen colour scheme is kept', async ({ page }) => {
	await open(page);
	const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const light = await paper();
	await page.getByLabel('Colours').selectOption('dark');
	await expect.poll(paper).not.toBe(light);
	const dark = await paper();
	await page.reload();
	expect(await paper()).toBe(dark);
	await page.getByLabel('Colours').selectOption('auto');
	await expect.poll(paper).toBe(light);
});

test('in forced colours every mark, hollow or filled, is seen, and the selected one stands out', async ({
	page
}) => {
	await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
	await open(page, '?event=leak');
	const unseen = await page.locator('a[data-event]').evaluateAll((marks) => {
		const ground = getComputedStyle(document.body).backgroundColor;
		return marks
			.filter((mark) => {
				const shapes = [...mark.querySelectorAll('.core, .span, .arrow')];
				return !shapes.some((shape) => {
					const { fill, stroke } = getComputedStyle(shape);
					return [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
				});
			})
			.map((mark) => mark.getAttribute('data-event'));
	});
	expect(unseen).toEqual([]);
	const look = (id: string) =>
		mark(page, id)
			.locator('.hit')
			.evaluate((hit) => getComputedStyle(hit).stroke);
	expect(await look('leak')).not.toBe(await look('call'));
	expect(await look('leak')).not.toBe('none');
	const sign = await mark(page, 'call-no-ok').evaluate((element) => {
		const core = element.querySelector('.core');
		const text = element.querySelector('.sign');
		return core && text ? [getComputedStyle(core).fill, getComputedStyle(text).fill] : [];
	});
	expect(sign).toHaveLength(2);
	expect(sign[0], 'the quotation mark on a claimed event').not.toBe(sign[1]);
	const pill = await page.evaluate(() => getComputedStyle(document.body).color);
	expect(pill).not.toBe(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
});

test('with reduced motion the view is there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const frames = await button(page, 'Show all').evaluate(async (element: HTMLElement) => {
		const line = document.querySelector<HTMLElement>('[data-timeline]');
		element.click();
		const views: (string | undefined)[] = [];
		for (let frame = 0; frame < 30; frame++) {
			await new Promise(requestAnimationFrame);
			views.push(line?.dataset.from);
		}
		return [...new Set(views.slice(1))];
	});
	expect(frames).toEqual([new Date((await viewNow(page)).from).toISOString()]);
});

test('without it the view travels there', async ({ page }) => {
	// A slow machine may draw nothing on the way, so time stands still there.
	await page.clock.install();
	await open(page);
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
	const from = async () => (await viewNow(page)).from;
	const start = await from();
	await button(page, 'Show all').evaluate((element: HTMLElement) => element.click());
	await page.clock.runFor(120);
	const between = await from();
	await page.clock.runFor(1000);
	const end = await from();
	expect(between).toBeLessThan(start);
	expect(between).toBeGreaterThan(end);
});

test('at 320 x 256 px, which is 1280 at 400 %, nothing scrolls sideways and all can be reached', async ({
	page
}) => {
	await page.setViewportSize({ width: 320, height: 256 });
	await open(page);
	expect(await sidewaysScroll(page)).toBe(0);
	await page.keyboard.press('Tab');
	await mark(page, 'leak').locator('.hit').click();
	await expect(card(page)).toBeVisible();
	expect(await sidewaysScroll(page)).toBe(0);
	await expect(button(page, 'Close')).toBeInViewport();
});

test('the structure can be heard: landmarks, headings, one name for each thing', async ({
	page
}) => {
	await open(page);
	await expect(page.getByRole('main')).toHaveCount(1);
	await expect(page.getByRole('region', { name: 'Timeline: The Taurus leak' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'The article' })).toBeVisible();
	await expect(page.getByRole('region', { name: 'All events, in order of time' })).toBeVisible();
	await expect(page.getByRole('img', { name: /^Overview of the whole story/ })).toBeVisible();
	await expect(timeline(page).getByRole('toolbar')).toHaveAccessibleDescription(/Arrow keys/);
	const levels = await page
		.locator('h1, h2, h3, h4')
		.evaluateAll((headings) => headings.map((heading) => Number(heading.tagName[1])));
	expect(levels[0]).toBe(1);
	levels.forEach((level, index) => {
		expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	});
});

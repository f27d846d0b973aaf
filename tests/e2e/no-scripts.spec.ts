/** A reader whose browser runs no scripts. */
import {
	BEARING,
	EVENTS,
	STORY,
	boxOf,
	expect,
	sidewaysScroll,
	story,
	test,
	visibleControls
} from './reader';

test.use({ javaScriptEnabled: false });

for (const width of [1280, 1024, 390]) {
	test.describe(`at ${width} px`, () => {
		test.use({ viewport: { width, height: 844 } });
		test.beforeEach(async ({ page }) => void (await page.goto(STORY)));

		test('one drawing, as wide as its place', async ({ page }) => {
			const drawing = page.locator('.plot svg').filter({ visible: true });
			await expect(drawing).toHaveCount(1);
			const [frame, drawn] = [await boxOf(page.getByRole('toolbar')), await boxOf(drawing)];
			expect(Math.abs(drawn.width - frame.width)).toBeLessThanOrEqual(1);
			expect(drawn.height).toBeGreaterThan(300);
			expect(await drawing.locator('.mark .core').count()).toBeGreaterThan(15);
			const axis = page.locator('svg.axis').filter({ visible: true });
			await expect(axis).toHaveCount(1);
			expect(Math.abs((await boxOf(axis)).width - frame.width)).toBeLessThanOrEqual(1);
			await expect(axis).toContainText('March');
		});

		test('its words are large enough to read', async ({ page }) => {
			const sizes = await page
				.locator('.plot svg')
				.filter({ visible: true })
				.evaluate((svg: SVGSVGElement) => {
					const { a = 1 } = svg.getScreenCTM() ?? {};
					return [...svg.querySelectorAll('text')].map(
						(text) => parseFloat(getComputedStyle(text).fontSize) * a
					);
				});
			expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
		});

		test('the dateline stands at its day', async ({ page }) => {
			const line = page.locator('.plot svg').filter({ visible: true }).locator('.dateline');
			const name = page.locator('.edges .dateline');
			const [day, words] = [await boxOf(line), await boxOf(name)];
			const nearest = Math.min(Math.abs(words.x - day.x), Math.abs(words.x + words.width - day.x));
			expect(nearest).toBeLessThanOrEqual(3);
			expect(words.x).toBeGreaterThanOrEqual(0);
			expect(words.x + words.width).toBeLessThanOrEqual(width);
		});

		test('nothing pretends to be a control, nothing scrolls sideways', async ({ page }) => {
			expect(await visibleControls(page)).toEqual([]);
			expect(await sidewaysScroll(page)).toBe(0);
			await expect(page.getByText('1 earlier')).toBeVisible();
		});
	});
}

test('the chronology has each event with its date, its reasoning and its quotes', async ({
	page
}) => {
	await page.goto(STORY);
	const items = page.locator('li[id^="event-"]');
	await expect(items).toHaveCount(EVENTS.length);
	for (const { id, title, sources } of story.events) {
		const item = page.locator(`#event-${id}`);
		await expect(item.getByRole('heading')).toHaveText(title);
		await expect(item.locator('.date')).toHaveText(/\S/);
		await expect(item.locator('.why').first()).toHaveText(/\S.*\.$/);
		await expect(item.locator('blockquote')).toContainText(sources.map(({ quote }) => quote));
	}
	await expect(page.locator('#event-leak .date')).toHaveText('Friday 1 March 2024');
	await expect(page.locator('#event-call .date')).toHaveText('Monday 19 February 2024 †');
	await expect(page.locator('#event-leak')).toContainText(
		'“on Friday”, counted from the dateline, Tuesday 5 March 2024, so Friday 1 March 2024.'
	);
	await expect(page.locator('#event-officer-dials-in')).toContainText('disagree');
});

test('the list is in order of time', async ({ page }) => {
	await page.goto(STORY);
	const ids = await page
		.locator('li[id^="event-"]')
		.evaluateAll((items) => items.map((item) => item.id.slice('event-'.length)));
	const sure = ['invasion', 'navalny-death', 'call', 'air-show', 'leak', 'moscow-threat'];
	expect(ids.filter((id) => sure.includes(id))).toEqual(sure);
	expect(ids.at(-1)).not.toBe('invasion');
});

test('links lead from sentences to events, from events to sentences, from marks to events', async ({
	page
}) => {
	await page.goto(STORY);
	await page.locator('#s10 + a').click();
	expect(new URL(page.url()).hash).toMatch(/^#event-(leak|navalny-burial|navalny-death)$/);
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
	await page.locator('#event-leak').getByRole('link', { name: 'Sentence 10' }).click();
	expect(new URL(page.url()).hash).toBe('#s10');
	await expect(page.locator('#s10')).toBeInViewport();
	await page.locator('a[data-event="scholz-no"] .hit').click();
	expect(new URL(page.url()).hash).toBe('#event-scholz-no');
	await expect(page.locator('#event-scholz-no')).toBeInViewport();
});

test('each sentence that reports an event has its link, and every link leads somewhere', async ({
	page
}) => {
	await page.goto(STORY);
	await expect(page.locator('[data-sentence] + a')).toHaveCount(BEARING.length);
	const lost = await page.evaluate(() =>
		[...document.querySelectorAll('a[href^="#"]')]
			.map((link) => link.getAttribute('href') ?? '')
			.filter((href) => !document.getElementById(href.slice(1)))
	);
	expect(lost).toEqual([]);
});

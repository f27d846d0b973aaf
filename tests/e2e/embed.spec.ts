/** What is in the frame of a story, whoever shows it. */
import { colourFaultsOf, faultsOf } from './axe';
import {
	boxOf,
	button,
	card,
	EVENTS,
	expect,
	mark,
	open,
	plot,
	sentencesOf,
	sidewaysScroll,
	story,
	test,
	timeline,
	view,
	wheel as turnWheel
} from './reader';

const EMBED = 'embed/taurus-leak/';

test('the card quotes the whole sentence, with the words that report the event marked', async ({
	page
}) => {
	await open(page, '', EMBED);
	await mark(page, 'leak').locator('.hit').click();
	const [number = 0] = sentencesOf('leak');
	const text = story.article.paragraphs.flat()[number - 1] ?? '';
	const quoted = card(page).locator(`[data-sentence="${number}"]`);
	await expect(quoted.locator('p')).toHaveText(text);
	await expect(quoted.locator('mark')).toHaveText(
		story.events.find(({ id }) => id === 'leak')?.sources[0]?.quote ?? ''
	);
	await expect(page.locator('h1')).toHaveText('The Taurus leak');
	await expect(page.getByText('Article of Tuesday 5 March 2024')).toBeVisible();
});

test('an event told twice in one sentence shows that sentence once', async ({ page }) => {
	await open(page, '?event=scholz-no', EMBED);
	await expect(card(page).locator('blockquote')).toHaveCount(sentencesOf('scholz-no').length);
});

test('links lead to the full page, in a tab of their own, and to the state of now', async ({
	page
}) => {
	await open(page, '?event=leak&mode=told', EMBED);
	const full = page.getByRole('link', { name: /With the article/ });
	const links = page.locator('a:not([href^="#"])');
	for (const link of await links.filter({ visible: true }).all()) {
		if ((await link.getAttribute('href'))?.includes('?event=leak')) {
			await expect(link).toHaveAttribute('target', '_blank');
			await expect(link).toHaveAttribute('rel', 'noopener');
		}
	}
	const href = await full.evaluate((link: HTMLAnchorElement) => link.href);
	expect(new URL(href).pathname).toBe('/stories/taurus-leak/');
	expect(new URL(href).search).toBe('?event=leak&mode=told');
	await page.goto(href);
	await expect(card(page)).toHaveAttribute('data-event-card', 'leak');
});

test('all events are there as a list, closed until it is opened', async ({ page }) => {
	await open(page, '', EMBED);
	const items = page.locator('li[id^="event-"]');
	await expect(items).toHaveCount(EVENTS.length);
	await expect(items.first()).toBeHidden();
	await page.locator('summary').click();
	await expect(items.first()).toBeVisible();
	const to = page.locator('#event-leak').getByRole('link', { name: 'Sentence 10' });
	await expect(to).toHaveAttribute('href', /\/stories\/taurus-leak\/#s10$/);
	await expect(to).toHaveAttribute('target', '_blank');
});

test('opens with the view, order and event that its address asks for', async ({ page }) => {
	await open(page, '?from=2024-02-28&to=2024-03-06&mode=told&event=leak', EMBED);
	const { from, to } = await view(page);
	expect(new Date(from).toISOString().slice(0, 10)).toBe('2024-02-28');
	expect(new Date(to).toISOString().slice(0, 10)).toBe('2024-03-06');
	await expect(button(page, 'Told order')).toHaveAttribute('aria-pressed', 'true');
	await expect(card(page)).toHaveAttribute('data-event-card', 'leak');
	expect(await page.evaluate('scrollY'), 'starts with its beginning').toBe(0);
});

test('what its address asks for in vain is left aside', async ({ page }) => {
	await open(page, '?from=x&to=9&mode=1&event=nobody&lang=xx&wheel=up&height=4&plain=yes', EMBED);
	await expect(card(page)).toHaveCount(0);
	await expect(button(page, 'Zoom in')).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('plain=1 leaves out the title line and the buttons', async ({ page }) => {
	await open(page, '?plain=1', EMBED);
	await expect(button(page, 'Zoom in')).toBeHidden();
	await expect(page.getByRole('link', { name: /With the article/ })).toBeHidden();
	await mark(page, 'leak').locator('.hit').click();
	await expect(card(page)).toBeVisible();
});

test('static=1 is a picture and a list', async ({ page }) => {
	await open(page, '?static=1&event=leak', EMBED);
	await expect(page.locator('#event-leak')).toBeVisible();
	await expect(card(page)).toHaveCount(0);
	const before = await view(page);
	const { x, y } = await boxOf(page.locator('.plot'));
	await page.mouse.click(x + 300, y + 30);
	await page.mouse.move(x + 200, y + 60);
	await page.mouse.down();
	await page.mouse.move(x + 300, y + 60);
	await page.mouse.up();
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -100);
	await page.keyboard.up('Control');
	expect(await view(page)).toEqual(before);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('[data-timeline]'))).toBeNull();
});

for (const [wheel, zooms, zoomsWithCtrl] of [
	['page', false, true],
	['zoom', true, true],
	['none', false, false]
] as const) {
	test(`wheel=${wheel}`, async ({ page }) => {
		await open(page, `?wheel=${wheel}`, EMBED);
		const { x, y } = await boxOf(plot(page));
		await page.mouse.move(x + 300, y + 60);
		const before = await view(page);
		await turnWheel(page, -100);
		const after = await view(page);
		expect(after.from !== before.from, 'a plain wheel zooms').toBe(zooms);
		await page.keyboard.down('Control');
		await turnWheel(page, -100);
		await page.keyboard.up('Control');
		expect((await view(page)).from !== after.from, 'with Ctrl it zooms').toBe(zoomsWithCtrl);
	});
}

const SIZES = [
	[320, 400],
	[320, 575],
	[600, 450],
	[700, 575],
	[900, 650]
] as const;

for (const [width, height] of SIZES) {
	test(`a frame of ${width} x ${height} that nobody resizes is good`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page, '', EMBED);
		expect(await sidewaysScroll(page)).toBe(0);
		await expect(button(page, 'Zoom in')).toBeInViewport();
		await expect(page.locator('h1')).toBeInViewport();
		const tall = () => page.evaluate(() => document.documentElement.getBoundingClientRect().height);
		const before = await tall();
		await mark(page, 'call').locator('.hit').click();
		await expect(card(page).locator('h2')).toBeInViewport();
		await expect(card(page).locator('mark').first()).toBeInViewport();
		expect(await sidewaysScroll(page)).toBe(0);
		await expect(card(page)).not.toHaveCSS('position', 'fixed');
		// Its height is its content's: the height of the frame has no part in it.
		await page.keyboard.press('Escape');
		await page.setViewportSize({ width, height: height * 2 });
		expect(await tall()).toBe(before);
	});

	for (const theme of ['light', 'dark'])
		test(`axe finds nothing at ${width} x ${height}, ${theme}`, async ({ page }) => {
			await page.setViewportSize({ width, height });
			await page.emulateMedia({ reducedMotion: 'reduce' });
			for (const more of ['', '&event=leak', '&plain=1', '&static=1', '&height=fill&event=leak']) {
				await open(page, `?theme=${theme}${more}`, EMBED);
				if (!more) await page.locator('summary').click();
				// What is said and how it is built is the same in both.
				const faults = theme === 'light' ? faultsOf(page) : colourFaultsOf(page);
				expect(await faults, more).toEqual([]);
			}
		});
}

test('height=fill is as tall as its box, and scrolls within', async ({ page }) => {
	await page.setViewportSize({ width: 600, height: 450 });
	await open(page, '?height=fill', EMBED);
	expect(
		await page.evaluate(() => [
			document.documentElement.scrollHeight,
			document.querySelector('main')!.scrollHeight > document.querySelector('main')!.clientHeight
		])
	).toEqual([450, true]);
	await mark(page, 'call').locator('.hit').click();
	await expect(card(page).locator('mark').first()).toBeInViewport();
	await expect(page.locator('h1')).toBeInViewport();
});

test('comes with a policy that allows no inline scripts', async ({ request }) => {
	const html = await (await request.get(EMBED)).text();
	const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
	expect(policy).toMatch(/script-src 'self' 'sha256-/);
	expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a picture, and every event with its quotes', async ({ page }) => {
		for (const width of [320, 600, 900]) {
			await page.setViewportSize({ width, height: 575 });
			await page.goto(EMBED);
			await expect(page.locator('.plot svg').filter({ visible: true })).toHaveCount(1);
			await expect(page.locator('#event-leak blockquote')).toBeVisible();
			expect(await sidewaysScroll(page)).toBe(0);
		}
		await expect(button(page, 'Told order')).toBeHidden();
		await expect(timeline(page)).toHaveAttribute('data-ready', 'false');
	});
});

/** A newsroom takes a snippet: options, a real frame as preview, and what is pasted works elsewhere. */
import type { Locator, Page } from '@playwright/test';
import { faultsOf } from './axe';
import {
	button,
	expect,
	expectSameView,
	mark,
	open,
	ready,
	test,
	timeline,
	view,
	viewAfter
} from './reader';

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Embed this timeline' });
const preview = (page: Page) => dialog(page).locator('iframe').contentFrame();
const snippet = (page: Page, kind: 'Frame' | 'Element' | 'Picture with a link') =>
	dialog(page).getByRole('textbox', { name: kind, exact: true });
const show = async (page: Page) => {
	await button(page, 'Embed').click();
	await expect(timelineIn(page)).toHaveAttribute('data-ready', 'true');
};
const timelineIn = (page: Page) => preview(page).locator('[data-timeline]');

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		test('opens by key, closes by Escape and gives the focus back; axe finds nothing', async ({
			page
		}) => {
			await open(page);
			await button(page, 'Embed').focus();
			await page.keyboard.press('Enter');
			await expect(timelineIn(page)).toHaveAttribute('data-ready', 'true');
			await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
			expect(await faultsOf(page, 'dialog')).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(dialog(page)).toHaveCount(0);
			await expect(button(page, 'Embed')).toBeFocused();
		});
	});
}

test('closes by its button, and by a click beside it, but not by one within', async ({ page }) => {
	await open(page);
	await show(page);
	await dialog(page).getByRole('heading', { name: 'Preview' }).click();
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(dialog(page)).toHaveCount(0);
	await show(page);
	await page.mouse.click(5, 5);
	await expect(dialog(page)).toHaveCount(0);
});

test('says in a sentence what the frame does not do', async ({ page }) => {
	await open(page);
	await show(page);
	// embed-sandbox.spec.ts proves each of its words.
	await expect(dialog(page)).toContainText('No cookies, no tracking, no third parties');
});

test('the preview is the frame itself, and takes every option at once', async ({ page }) => {
	await open(page);
	await show(page);
	const frame = snippet(page, 'Frame');
	await expect(frame).toHaveValue(/ src="http:\/\/[^"?]*\/embed\/taurus-leak\/" /);
	await dialog(page).getByLabel('Colours').selectOption('Dark');
	await expect(frame).toHaveValue(/\?theme=dark".*color-scheme:dark/s);
	await expect(preview(page).locator('html')).toHaveAttribute('data-theme', 'dark');
	await dialog(page).getByLabel('A plain wheel').selectOption('never zooms');
	await expect(frame).toHaveValue(/\?theme=dark&amp;wheel=none"/);
	await expect(snippet(page, 'Element')).toHaveValue(/\?theme=dark&amp;wheel=none"/);
	await dialog(page).getByLabel('Order').selectOption('As the article tells it');
	await expect(frame).toHaveValue(/\?theme=dark&amp;wheel=none&amp;mode=told"/);
	await expect(preview(page).getByRole('button', { name: 'Told order' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await dialog(page).getByLabel('Order').selectOption('By track');
	await expect(frame).toHaveValue(/\?theme=dark&amp;wheel=none"/);
	await dialog(page).getByLabel('Width').fill('640');
	await dialog(page).getByLabel('Height').fill('400');
	await expect(frame).toHaveValue(/ width="640" height="400".*width:640px/s);
	await expect
		.poll(() =>
			dialog(page)
				.locator('iframe')
				.evaluate((element) => element.clientWidth)
		)
		.toBe(640);
});

test('a size that no frame can have is not put into the snippet', async ({ page }) => {
	await open(page);
	await show(page);
	await dialog(page).getByLabel('Width').fill('3');
	await dialog(page).getByLabel('Height').fill('-7');
	await expect(snippet(page, 'Frame')).toHaveValue(/ width="100%" height="575"/);
});

test('the view and event of now, pasted on another site, open there and size themselves', async ({
	page,
	context
}) => {
	await open(page);
	await mark(page, 'scholz-no').locator('.hit').click();
	await viewAfter(page, () => button(page, 'Zoom in').click());
	await button(page, 'Told order').click();
	await expect(page).toHaveURL(/mode=told/);
	const shown = await view(page);
	await show(page);
	for (const kind of ['Frame', 'Element'] as const) {
		const pasted = await snippet(page, kind).inputValue();
		const host = await context.newPage();
		await host.setContent(`<!doctype html><p>An article.</p>${pasted}`);
		const frame = host.locator('iframe');
		const inner = frame.contentFrame();
		await expect(inner.locator('[data-timeline]')).toHaveAttribute('data-ready', 'true');
		await expect(inner.locator('[data-event-card]')).toHaveAttribute(
			'data-event-card',
			'scholz-no'
		);
		const { from, to } = await inner
			.locator('[data-timeline]')
			.evaluate((element: HTMLElement) => ({ ...element.dataset }) as Record<string, string>);
		expectSameView({ from: Date.parse(from ?? ''), to: Date.parse(to ?? '') }, shown);
		await expect(inner.getByRole('button', { name: 'Told order' })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		const content = () => inner.locator('.embed').evaluate((element) => element.scrollHeight);
		await expect
			.poll(async () => {
				const height = await frame.evaluate((element) => element.clientHeight);
				return Math.abs(height - (await content()));
			})
			.toBeLessThan(3);
		await host.close();
	}
});

test('the opening view can be had instead of that of now', async ({ page }) => {
	await open(page, '?event=leak');
	await show(page);
	await expect(snippet(page, 'Frame')).toHaveValue(/\/\?event=leak"/);
	await dialog(page).getByLabel('Opens with').selectOption('The opening view');
	await expect(snippet(page, 'Frame')).toHaveValue(/\/embed\/taurus-leak\/"/);
});

test('the picture and its link, for where no frames are taken, are there', async ({
	page,
	context
}) => {
	await open(page);
	await show(page);
	const host = await context.newPage();
	await host.setContent(await snippet(page, 'Picture with a link').inputValue());
	const image = host.getByRole('img', { name: 'Timeline: The Taurus leak' });
	await expect
		.poll(() =>
			image.evaluate((element: HTMLImageElement) => [element.naturalWidth, element.naturalHeight])
		)
		.toEqual([1200, 630]);
	await host.getByRole('link').click();
	await ready(host);
	await expect(timeline(host)).toHaveAttribute('data-timeline', 'taurus-leak');
});

test('a snippet is copied, and the button says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await show(page);
	const section = dialog(page).locator('section').filter({ hasText: 'Shorter.' });
	await section.getByRole('button', { name: 'Copy' }).click();
	await expect(section.getByRole('status')).toHaveText('Copied');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		await snippet(page, 'Element').inputValue()
	);
});

test('where copying is refused the snippet is selected, to be copied by key', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await open(page);
	await show(page);
	const section = dialog(page).locator('section').filter({ hasText: 'Shorter.' });
	await section.getByRole('button', { name: 'Copy' }).click();
	await expect(section.getByRole('status')).toContainText('Ctrl or ⌘ and C');
	const field = snippet(page, 'Element');
	await expect(field).toBeFocused();
	const length = (await field.inputValue()).length;
	expect(
		await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)
	).toBe(length);
});

test('speaks German, and asks the frame to', async ({ page }) => {
	await open(page, '?lang=de');
	await button(page, 'Einbetten').click();
	const german = page.getByRole('dialog', { name: 'Diese Zeitleiste einbetten' });
	await expect(german.getByRole('textbox', { name: 'Rahmen' })).toHaveValue(/\?lang=de"/);
	await expect(german.locator('iframe').contentFrame().locator('summary')).toHaveText(
		'Alle Ereignisse als Liste'
	);
});

test.describe('where a dialog cannot be fetched', () => {
	test.use({ expectedComplaints: /Failed to load resource/ });

	test('the page says so, and a second try may work', async ({ page }) => {
		await open(page);
		await page.route('**/*.js', (route) => route.abort());
		await button(page, 'Download').click();
		await expect(page.getByRole('alert')).toHaveText('That could not be loaded. Please try again.');
		await page.unroute('**/*.js');
		await show(page);
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

	test('fits, and everything in it can be reached', async ({ page }) => {
		await open(page);
		await show(page);
		const { width, scroll } = await dialog(page).evaluate((element) => ({
			width: element.getBoundingClientRect().width,
			scroll: element.scrollWidth - element.clientWidth
		}));
		expect(width).toBeLessThanOrEqual(390);
		expect(scroll).toBe(0);
		await dialog(page).getByRole('heading', { name: 'Preview' }).scrollIntoViewIfNeeded();
		await expect(dialog(page).locator('iframe')).toBeInViewport();
	});
});

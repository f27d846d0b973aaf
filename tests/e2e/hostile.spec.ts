/**
 * A story with markup, script addresses and turned writing in every field, built as any other: all of
 * it is shown as words, on its pages, in its dialogs and in its posters.
 */
import type { Page } from '@playwright/test';
import { HOSTILE, hostileFile } from '../unit/export/hostile';
import { expect } from './reader';
import { testOf } from './site';

const test = testOf('hostile', () => ({ hostile: hostileFile() }));

/** What ran or was made from the words of the story. */
async function harm(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const made = [...document.querySelectorAll('img, [onerror], [onclick], script')].filter(
			(element) =>
				element.matches('img[src="x"], [onerror], [onclick]') ||
				element.textContent.includes('alert(1)</')
		);
		const links = [...document.querySelectorAll('a')].filter(
			({ href }) => typeof href === 'string' && /^(javascript|data|vbscript):/i.test(href)
		);
		return [...made, ...links].map((element) => element.outerHTML.slice(0, 200));
	});
}

/** Any dialog of the browser means that a script of the story ran. */
function alerts(page: Page): string[] {
	const heard: string[] = [];
	page.on('dialog', (dialog) => {
		heard.push(dialog.message());
		void dialog.dismiss();
	});
	return heard;
}

const MARKUP = HOSTILE.markup ?? '';

for (const path of ['stories/hostile/', 'embed/hostile/', '']) {
	test(`/${path} shows all of it as words`, async ({ page }) => {
		const heard = alerts(page);
		await page.goto(path);
		await expect(page.locator('[data-timeline]')).toHaveAttribute('data-ready', 'true');
		const title = page.getByRole('heading', { level: 1 });
		await expect(title).toContainText(MARKUP);
		for (const id of Object.keys(HOSTILE)) {
			await page.goto(`${path}?event=${id}`);
			const card = page.locator('[data-event-card]');
			await expect(card).toHaveAttribute('data-event-card', id);
			expect(await harm(page)).toEqual([]);
		}
		await page.goto(`${path}?event=markup`);
		await expect(page.locator('[data-event-card] h2')).toHaveText(MARKUP);
		await expect(page.locator('[data-event-card]')).toContainText(`${MARKUP}`);
		expect(heard).toEqual([]);
	});
}

test('words that turn round turn only themselves', async ({ page }) => {
	await page.goto('stories/hostile/?event=direction');
	// Our link comes after the quote, not within it.
	const { left, end } = await page.locator('#event-direction blockquote').evaluate((item) => {
		const range = document.createRange();
		range.selectNode(item.firstChild ?? item);
		const link = item.querySelector('a');
		return {
			left: link?.getBoundingClientRect().left ?? 0,
			end: range.getBoundingClientRect().right
		};
	});
	expect(end).toBeLessThanOrEqual(left + 1);
	// What is turned round ends before our next word begins.
	const [turned, ours] = await page
		.locator('[data-event-card] dd')
		.first()
		.evaluate((dd) =>
			['gpj.exe', 'counted'].map((word) => {
				const node = dd.firstChild ?? dd;
				const range = document.createRange();
				const at = node.textContent?.indexOf(word) ?? 0;
				range.setStart(node, at);
				range.setEnd(node, at + word.length);
				const { left, right, top } = range.getBoundingClientRect();
				return { left, right, top };
			})
		);
	const isBefore = turned && ours && (turned.top < ours.top || turned.right <= ours.left);
	expect(isBefore, JSON.stringify({ turned, ours })).toBe(true);
	const label = page.locator('[data-label="direction"]');
	expect(await label.textContent()).toMatch(/\u2069?\u202c?\) †$|…$/);
});

test('its frame leads to the very words of the original, whatever the address holds', async ({
	page
}) => {
	await page.goto('embed/hostile/?event=quotes');
	const link = page.locator('[data-event-card]').getByRole('link', { name: 'In the original' });
	await expect(link).toHaveAttribute('rel', 'noopener');
	const href = (await link.getAttribute('href')) ?? '';
	expect(href).toMatch(/^https:\/\/example\.org\/[\x21-\x7E]*:~:text=/);
	expect(decodeURIComponent(href)).toContain('Before "double" \'single\'');
});

test('its dialogs do, and what they give to paste is words as well', async ({ page, context }) => {
	const heard = alerts(page);
	await page.goto('stories/hostile/?event=markup');
	await page.getByRole('button', { name: 'Embed', exact: true }).click();
	const dialog = page.getByRole('dialog');
	await expect(
		dialog.locator('iframe').contentFrame().locator('[data-ready="true"]')
	).toBeVisible();
	for (const field of await dialog.getByRole('textbox').all()) {
		const pasted = await context.newPage();
		const told = alerts(pasted);
		await pasted.setContent(await field.inputValue());
		await expect(pasted.locator('iframe, img')).toHaveCount(1);
		expect(await harm(pasted)).toEqual([]);
		expect(told).toEqual([]);
		await pasted.close();
	}
	expect(await harm(page)).toEqual([]);
	expect(heard).toEqual([]);
});

test('its poster, its picture and its head do', async ({ page, site }) => {
	const heard = alerts(page);
	const svg = await page.request.get(new URL('stories/hostile/poster.svg', site).href);
	await page.goto('stories/hostile/');
	const tags = await page.evaluate(
		(text) => {
			const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
			return [...new Set([...parsed.querySelectorAll('*')].map(({ localName }) => localName))];
		},
		await svg.text()
	);
	expect(tags).not.toContain('parsererror');
	for (const tag of tags)
		expect(['svg', 'title', 'desc', 'g', 'rect', 'path', 'text']).toContain(tag);
	const data = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(data).toHaveLength(1);
	expect((JSON.parse(data[0] ?? '') as { name: string }).name).toContain(MARKUP);
	const oembed = await page.request.get(new URL('stories/hostile/oembed.json', site).href);
	const { html } = (await oembed.json()) as { html: string };
	const parts = await page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'text/html');
		return [...parsed.body.querySelectorAll('*')].map(({ localName }) => localName);
	}, html);
	expect(parts).toEqual(['blockquote', 'a', 'iframe']);
	expect(heard).toEqual([]);
});

test('without scripts too', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(new URL('stories/hostile/', site).href);
	await expect(page.locator('#event-markup h3')).toHaveText(MARKUP);
	await expect(page.locator('img')).toHaveCount(0);
	await context.close();
});

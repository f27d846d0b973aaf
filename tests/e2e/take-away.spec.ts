/** A reader takes the story away: its data in every form, and pictures of it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import { button, expect, open, story, test } from './reader';

const FORMS: [name: string, ending: string, holds: RegExp][] = [
	['JSON', 'taurus-leak.json', /"\$schema": "\.\/story\.schema\.json"/],
	['CSV', '.csv', /^\uFEFFid,title,date,/],
	['iCalendar', '.ics', /^BEGIN:VCALENDAR\r\n/],
	['TimelineJS', '.timelinejs.json', /"start_date"/],
	['TimelineJS (CSV)', '.timelinejs.csv', /Headline/],
	['W3C Web Annotation', '.annotations.json', /"TextQuoteSelector"/],
	['schema.org (JSON-LD)', '.jsonld', /"ItemList"/]
];

test('every form of the data is a link at the foot of the page, and holds the story', async ({
	page
}) => {
	await open(page);
	for (const [name, ending, holds] of FORMS) {
		const link = page.getByRole('contentinfo').getByRole('link', { name, exact: true });
		await expect(link).toHaveAttribute('download', '');
		const address = new URL((await link.getAttribute('href')) ?? '', page.url());
		expect(address.pathname.endsWith(ending), address.pathname).toBe(true);
		const response = await page.request.get(address.href);
		expect(response.status(), name).toBe(200);
		const text = await response.text();
		expect(text, name).toMatch(holds);
		expect(text, name).toContain(story.events.find(({ id }) => id === 'leak')?.title.slice(0, 40));
	}
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Download' });

/** Presses a button of the dialog and reads the file that the browser is given. */
async function fileOf(page: Page, name: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog(page).getByRole('button', { name }).click()
	]);
	const bytes = readFileSync(await download.path());
	return { name: download.suggestedFilename(), bytes };
}

/** What an SVG file says, read by the browser's own parser. */
const wordsOf = (page: Page, svg: string) =>
	page.evaluate((text) => {
		const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
		if (parsed.querySelector('parsererror')) throw new Error('This is no XML');
		return [...parsed.querySelectorAll('text:not([aria-hidden])')].map(
			(element) => element.textContent
		);
	}, svg);

test('the dialog has every form of the data, and axe finds nothing', async ({ page }) => {
	await open(page);
	await button(page, 'Download').click();
	for (const [name, ending] of FORMS) {
		const link = dialog(page).getByRole('link', { name, exact: true });
		await expect(link).toHaveAttribute('href', new RegExp(`${ending.replaceAll('.', '\\.')}$`));
		await expect(link).toHaveAttribute('download', '');
	}
	const calendar = dialog(page).getByRole('listitem').filter({ hasText: 'iCalendar' });
	await expect(calendar).toContainText('Left out, as they have no known beginning or end,');
	await expect(calendar).toContainText('US military aid held up in Congress');
	expect(await faultsOf(page, 'dialog')).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(button(page, 'Download')).toBeFocused();
});

test('the drawing as SVG: the view of now with title, key and source, and its fonts in it', async ({
	page
}) => {
	await open(page, '?event=leak');
	await button(page, 'Download').click();
	const { name, bytes } = await fileOf(page, 'SVG');
	expect(name).toBe('taurus-leak.svg');
	await expect(dialog(page).getByRole('status')).toHaveText('taurus-leak.svg is made');
	const svg = bytes.toString('utf8');
	const words = await wordsOf(page, svg);
	expect(words).toEqual(
		expect.arrayContaining([
			'The Taurus leak',
			'RT’s editor posts the recording',
			'somewhere within'
		])
	);
	expect(words.join(' ')).toContain('Source: Article of Tuesday 5 March 2024');
	expect(words.join(' ')).toContain('/stories/taurus-leak/');
	expect(words).toContain('‹ 1 earlier');
	expect(svg.match(/@font-face\{[^}]*url\(data:font\/woff2;base64,/g)).toHaveLength(5);
	expect(svg).not.toMatch(/url\((?!data:)|var\(--/);
	// It stands by itself: an image may load nothing from elsewhere.
	const size = await page.evaluate(async (text) => {
		const image = new Image();
		image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
		await image.decode();
		return [image.naturalWidth, image.naturalHeight > 400];
	}, svg);
	expect(size).toEqual([1200, true]);
});

test('or the whole story', async ({ page }) => {
	await open(page);
	await button(page, 'Download').click();
	await dialog(page).getByLabel('The whole story').check();
	const words = await wordsOf(page, (await fileOf(page, 'SVG')).bytes.toString('utf8'));
	expect(words).toContain('Russia invades Ukraine †');
	expect(words.filter((word) => /earlier|later/.test(word ?? ''))).toEqual([]);
});

test('in the told order and on the even scale, where that is what is shown', async ({ page }) => {
	await open(page, '?mode=told');
	await button(page, 'Download').click();
	const words = await wordsOf(page, (await fileOf(page, 'SVG')).bytes.toString('utf8'));
	// Tracks have no bands then.
	expect(words).not.toContain('Berlin');
	expect(words).toContain('Scholz rules out Taurus †');
});

test('the drawing as PNG, at twice its size', async ({ page }) => {
	await open(page);
	await button(page, 'Download').click();
	const { name, bytes } = await fileOf(page, 'PNG');
	expect(name).toBe('taurus-leak.png');
	expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
	const size = await page.evaluate(async (base64) => {
		const image = new Image();
		image.src = `data:image/png;base64,${base64}`;
		await image.decode();
		const canvas = Object.assign(document.createElement('canvas'), {
			width: image.naturalWidth,
			height: image.naturalHeight
		});
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0);
		const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
		const colours = new Set<string>();
		for (let at = 0; at < data.length; at += 4 * 97)
			colours.add([data[at], data[at + 1], data[at + 2]].join());
		return { width: image.naturalWidth, colours: [...colours] };
	}, bytes.toString('base64'));
	expect(size.width).toBe(2400);
	// Paper, the first track, and much besides: not an empty canvas.
	expect(size.colours).toEqual(expect.arrayContaining(['251,249,244', '200,57,11']));
});

test('a picture that cannot be made says so', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.toBlob = function (done) {
			done(null);
		};
	});
	await open(page);
	await button(page, 'Download').click();
	await dialog(page).getByRole('button', { name: 'PNG' }).click();
	await expect(dialog(page).getByRole('status')).toHaveText('That did not work. Please try again.');
});

test('the poster of each story is there, as a picture and as a drawing without fonts', async ({
	page,
	baseURL
}) => {
	const at = (file: string) => new URL(`stories/taurus-leak/${file}`, baseURL).href;
	const png = await page.request.get(at('poster.png'));
	expect(png.headers()['content-type']).toBe('image/png');
	const bytes = await png.body();
	expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
	const svg = await (await page.request.get(at('poster.svg'))).text();
	await open(page);
	expect(await wordsOf(page, svg)).toEqual([]);
	expect(svg).toContain('<title>The Taurus leak</title>');
});

test('the page tells machines what it is: linked data, and words for link previews', async ({
	page
}) => {
	await open(page);
	const json = await page.locator('script[type="application/ld+json"]').allTextContents();
	expect(json).toHaveLength(1);
	const data = JSON.parse(json[0] ?? '') as { itemListElement: { item: { name: string } }[] };
	expect(data.itemListElement.map(({ item }) => item.name)).toEqual(
		expect.arrayContaining(story.events.map(({ title }) => title))
	);
	await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
		'content',
		'The Taurus leak'
	);
});

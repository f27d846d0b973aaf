/** The reader prints the page. */
import type { Page } from '@playwright/test';
import { EVENTS, boxOf, card, expect, mark, open, settled, story, test } from './reader';

/** Width of an A4 page between the usual margins, in CSS pixels. */
const PAPER = 718;

/**
 * The page as it goes to the printer. A browser lays a page out anew for paper but tells no script
 * that it did, so the sizes that scripts measured are those of the window.
 */
async function toPaper(page: Page, query = '', prepare?: () => Promise<unknown>): Promise<void> {
	await page.addInitScript(() => {
		window.ResizeObserver = class {
			observe() {}
			unobserve() {}
			disconnect() {}
		};
	});
	await open(page, query);
	await prepare?.();
	await settled(page);
	await page.emulateMedia({ media: 'print' });
	await page.setViewportSize({ width: PAPER, height: 1000 });
}

/** Elements whose content is cut off. */
const clipped = (page: Page) =>
	page.locator('body *').evaluateAll((elements) =>
		elements
			.filter((element) => {
				const style = getComputedStyle(element);
				const hides = /hidden|auto|scroll|clip/.test(style.overflowX + style.overflowY);
				return (
					hides &&
					style.clipPath === 'none' &&
					!(element instanceof SVGElement) &&
					element.checkVisibility() &&
					(element.scrollWidth > element.clientWidth + 1 ||
						element.scrollHeight > element.clientHeight + 1)
				);
			})
			.map((element) => element.className)
	);
/** Controls in sight; the counts at the edges are words that paper needs. */
const controls = (page: Page) =>
	page
		.locator('button, input, select, summary')
		.evaluateAll((elements) =>
			elements
				.filter(
					(element) => element.checkVisibility() && !/earlier|later/.test(element.textContent)
				)
				.map((element) => element.getAttribute('aria-label') ?? element.textContent)
		);

for (const [name, width] of [
	['a desk', 1440],
	['a phone', 390]
] as const) {
	test.describe(`from ${name}`, () => {
		test.use({ viewport: { width, height: 900 } });

		test('prints the article and every event in full', async ({ page }) => {
			await toPaper(page);
			for (const [index, text] of story.article.paragraphs.flat().entries()) {
				await expect(page.locator(`#s${index + 1}`)).toBeVisible();
				await expect(page.locator(`#s${index + 1}`)).toHaveText(text);
			}
			for (const id of EVENTS) await expect(page.locator(`#event-${id}`)).toBeVisible();
			for (const { id, sources } of story.events)
				await expect(page.locator(`#event-${id} blockquote`)).toContainText(
					sources.map(({ quote }) => quote)
				);
			await expect(
				page.getByText(story.article.datelineReasoning).filter({ visible: true })
			).toHaveCount(1);
		});

		test('prints no controls and clips nothing', async ({ page }) => {
			await toPaper(page);
			expect(await controls(page)).toEqual([]);
			expect(await clipped(page)).toEqual([]);
			const wide = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(wide).toBeLessThanOrEqual(PAPER);
		});

		test('fits the drawing to the page, with the dateline named at its day', async ({ page }) => {
			await toPaper(page);
			const drawing = await boxOf(page.locator('.plot svg'));
			expect(drawing.x + drawing.width).toBeLessThanOrEqual(PAPER);
			expect(drawing.width).toBeGreaterThan(PAPER * 0.9);
			const [day, words] = [
				await boxOf(page.locator('.plot .dateline')),
				await boxOf(page.locator('.edges .dateline'))
			];
			const nearest = Math.min(Math.abs(words.x - day.x), Math.abs(words.x + words.width - day.x));
			expect(nearest, 'from the name of the dateline to its line').toBeLessThanOrEqual(4);
		});
	});
}

test('with an event selected its card prints in full, without buttons', async ({ page }) => {
	await toPaper(page, '?event=officer-dials-in');
	expect(await controls(page)).toEqual([]);
	expect(await clipped(page)).toEqual([]);
	if (await card(page).isVisible()) await expect(card(page)).toContainText('Why this date');
});

test('what a filter fades is printed like the rest', async ({ page }) => {
	await toPaper(page, '?q=Navalny');
	for (const place of ['#event-leak', 'a[data-event="leak"]'])
		expect(await page.locator(place).evaluate((element) => getComputedStyle(element).opacity)).toBe(
			'1'
		);
});

test('prints dark on white from a dark screen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await toPaper(page);
	const colours = await page.evaluate(() => {
		const { backgroundColor, color } = getComputedStyle(document.body);
		return [backgroundColor, color];
	});
	expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

test('prints the told order beside nothing', async ({ page }) => {
	await toPaper(page, '?mode=told');
	await expect(mark(page, 'leak')).toBeVisible();
	expect(await clipped(page)).toEqual([]);
	expect(await controls(page)).toEqual([]);
});

test('the browser makes a PDF of several pages', async ({ page }) => {
	await open(page);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.startsWith('%PDF')).toBe(true);
	const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(pages).toBeGreaterThanOrEqual(4);
	expect(pages).toBeLessThanOrEqual(14);
});

/** A reader who has set the browser’s text to twice its size. */
import { CHROMIUM_FLAGS } from '../../src/tools/browser';
import {
	button,
	card,
	expect,
	expectAllAccounted,
	labelFaults,
	mark,
	open,
	sidewaysScroll,
	test,
	viewAfter
} from './reader';

test.use({
	launchOptions: {
		executablePath: process.env.CHROMIUM_PATH,
		args: [...CHROMIUM_FLAGS, '--blink-settings=defaultFontSize=32']
	}
});

for (const [width, height] of [
	[1280, 900],
	[390, 844]
] as const) {
	test(`at ${width} px nothing is cut off, covered or lost`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await open(page);
		expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe(
			'32px'
		);
		expect(await sidewaysScroll(page)).toBe(0);
		const faults = await page.locator('button, summary, select, input').evaluateAll((elements) => {
			const seen = elements.filter((element) => element.checkVisibility());
			const boxes = seen.map((element) => ({
				name: element.getAttribute('aria-label') ?? element.textContent.trim(),
				box: element.getBoundingClientRect(),
				cut: element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth + 1
			}));
			return boxes.flatMap(({ name, box, cut }, index) => [
				...(cut ? [`"${name}" is cut off`] : []),
				...(box.right > innerWidth + 1 ? [`"${name}" leaves the page`] : []),
				...boxes
					.slice(index + 1)
					.filter(
						({ box: other }) =>
							Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
							Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1
					)
					.map((other) => `"${name}" overlaps "${other.name}"`)
			]);
		});
		expect(faults).toEqual([]);
		expect(await labelFaults(page)).toEqual([]);
		await expectAllAccounted(page);
		await viewAfter(page, () => button(page, 'Show all').click());
		expect(await labelFaults(page)).toEqual([]);
		await expectAllAccounted(page);
		await mark(page, 'leak').locator('.hit').click();
		await expect(card(page)).toBeVisible();
		expect(await sidewaysScroll(page), 'with a card').toBe(0);
	});

	test(`at ${width} px the words of the drawing are as large as those around it`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await open(page);
		const size = await page
			.locator('[data-label="leak"]')
			.evaluate((label) => parseFloat(getComputedStyle(label).fontSize));
		expect(size).toBeGreaterThanOrEqual(24);
	});
}

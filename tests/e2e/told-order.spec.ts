/** The reader sees the events in the order of telling, and how they get there. */
import type { Page } from '@playwright/test';
import {
	boxOf,
	button,
	expect,
	expectAllAccounted,
	mark,
	open,
	plot,
	settled,
	test,
	viewAfter
} from './reader';

test.use({ viewport: { width: 1440, height: 900 } });

/** Least distance between the heights of two events: the height of a lane. */
const GAP = 24;

/**
 * Presses the button and watches every frame until the marks stand still: how many distinct heights a
 * mark had, and whatever could look like a blink.
 */
const watchToggle = (page: Page) =>
	page.evaluate(async () => {
		const marks = [...document.querySelectorAll<SVGGElement>('a[data-event]')];
		const told = [...document.querySelectorAll('button')].find(
			(element) => element.textContent.trim() === 'Told order'
		);
		const watched = marks.find((element) => element.dataset.event === 'leak');
		const heights: string[] = [];
		const blinks = new Set<string>();
		const frame = () => new Promise(requestAnimationFrame);
		told?.click();
		await frame();
		await frame();
		const afterTwoFrames = watched?.getAttribute('transform');
		for (let still = 0; still < 8;) {
			const height = watched?.getAttribute('transform') ?? '';
			still = height === heights.at(-1) ? still + 1 : 0;
			if (still === 0) heights.push(height);
			for (const element of marks) {
				const name = element.dataset.event ?? '?';
				if (!element.isConnected) blinks.add(`${name} left the document`);
				else if (getComputedStyle(element).opacity !== '1') blinks.add(`${name} faded`);
				else if (element.getBoundingClientRect().width === 0) blinks.add(`${name} had no size`);
			}
			const drawn = document.querySelectorAll('a[data-event]').length;
			if (drawn !== marks.length) blinks.add(`${drawn} instead of ${marks.length} marks`);
			await frame();
		}
		return { heights, blinks: [...blinks], afterTwoFrames };
	});

test('the marks themselves move there and back, and never blink', async ({ page }) => {
	await open(page);
	const told = button(page, 'Told order');
	await expect(told).toHaveAttribute('aria-pressed', 'false');
	const byTrack = await mark(page, 'leak').getAttribute('transform');
	const there = await watchToggle(page);
	expect(there.blinks).toEqual([]);
	expect(there.heights.length, 'heights on the way').toBeGreaterThan(3);
	await expect(told).toHaveAttribute('aria-pressed', 'true');
	const back = await watchToggle(page);
	expect(back.blinks).toEqual([]);
	expect(back.heights.length).toBeGreaterThan(3);
	expect(back.heights.at(-1)).toBe(byTrack);
	await expect(told).toHaveAttribute('aria-pressed', 'false');
});

test('with reduced motion the marks are there at once', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const { heights, blinks, afterTwoFrames } = await watchToggle(page);
	expect(blinks).toEqual([]);
	expect(heights).toEqual([afterTwoFrames]);
});

/** Each drawn event with its own height and that of its words, in the order of telling. */
const heights = (page: Page) =>
	page.evaluate(() => {
		const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
		return [...document.querySelectorAll<SVGGElement>('a[data-event]')]
			.flatMap((element) => {
				const id = element.dataset.event ?? '';
				const hit = element.querySelector('.hit')?.getBoundingClientRect();
				const words = document.querySelector(`#article [data-events~="${id}"]`);
				const line = words?.getClientRects()[0];
				return hit && line ? [{ id, mark: middle(hit), words: middle(line) }] : [];
			})
			.sort((a, b) => a.mark - b.mark);
	});

async function expectBesideWords(page: Page, gap = GAP): Promise<void> {
	const found = await heights(page);
	const top = (await boxOf(plot(page))).y;
	expect(found.length).toBeGreaterThan(20);
	found.forEach(({ id, mark, words }, index) => {
		const before = found[index - 1];
		// Words above the plot, or close below other words, cannot be stood beside.
		const pushed = mark > words && mark - (before?.mark ?? top) <= gap + 2;
		expect(
			Math.abs(mark - words) <= 30 || pushed,
			`${id} stands at ${mark}, its words at ${words}, the one before at ${before?.mark}`
		).toBe(true);
	});
}

test('each mark stands at the height of its words, also while the page scrolls', async ({
	page
}) => {
	await open(page);
	await button(page, 'Told order').click();
	await settled(page);
	await expectBesideWords(page);
	await page.evaluate(() => scrollBy(0, 500));
	await settled(page);
	await expectBesideWords(page);
	await page.setViewportSize({ width: 1150, height: 800 });
	await settled(page);
	await expectBesideWords(page);
	const curve = page.locator('.curve');
	expect((await curve.getAttribute('d'))?.length).toBeGreaterThan(100);
	expect(await curve.evaluate((path: SVGPathElement) => path.getTotalLength())).toBeGreaterThan(
		1000
	);
});

test('opened by a link after scrolling, and with larger text, the heights fit too', async ({
	page
}) => {
	await open(page, '?mode=told');
	await expect(button(page, 'Told order')).toHaveAttribute('aria-pressed', 'true');
	await expectBesideWords(page);
	await page.reload();
	await page.addStyleTag({ content: 'html { font-size: 18px }' });
	await settled(page);
	await expectBesideWords(page, (GAP * 18) / 16);
});

test('the column of the article is as long as the drawing: nothing is counted away', async ({
	page
}) => {
	await open(page, '?mode=told');
	await expectAllAccounted(page);
	await viewAfter(page, () => button(page, 'Show all').click());
	await expectAllAccounted(page);
	await expect(page.locator('[data-cluster]')).toHaveCount(0);
	await expect(page.locator('a[data-event]')).toHaveCount(25);
});

test('where the article does not stand beside it, the events are spread in the order of telling', async ({
	page
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	await button(page, 'Told order').click();
	await settled(page);
	const order = (await heights(page)).map(({ words }) => words);
	expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('changing back leaves the view, the selection and the zoom alone', async ({ page }) => {
	await open(page, '?event=leak&from=2024-02-20&to=2024-03-08');
	const line = page.locator('[data-timeline]');
	const from = await line.getAttribute('data-from');
	await watchToggle(page);
	await watchToggle(page);
	await expect(line).toHaveAttribute('data-from', from ?? '');
	await expect(mark(page, 'leak')).toHaveAttribute('aria-pressed', 'true');
});

/** While the view is moved by hand a canvas shows it, and the elements follow when it rests. */
import type { Page } from '@playwright/test';
import { canvas, difference, expectSmooth, rest, stopClock, turn } from './moving';
import {
	boxOf,
	expect,
	mark,
	open,
	plot,
	ready,
	selected,
	settled,
	solid,
	STORY,
	test,
	timeline,
	viewNow
} from './reader';

/** Opens a page whose clock stands still, with the pointer on its drawing and the painter there. */
async function stop(page: Page, query = ''): Promise<void> {
	await open(page, query);
	await stopClock(page);
}

test.beforeEach(async ({ page }) => page.clock.install());

for (const [what, query, scheme] of [
	['as it opens', '', 'light'],
	['with a selected event', '?event=call', 'dark'],
	['filtered and searched', '?status=happened&q=Taurus', 'light']
] as const) {
	test(`a canvas shows what the elements then show: ${what}, ${scheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: scheme });
		await stop(page, query);
		const drawing = timeline(page);
		// The pointer lights nothing, and the counts at the edges follow a little later.
		const picture = () => drawing.screenshot({ mask: [page.locator('.edges')] });
		await expectSmooth(page, picture);
	});
}

test('the first steps are rehearsed under the pointer, and nothing that a reader has changes', async ({
	page
}) => {
	await open(page, '?event=leak');
	/** Where everything is, and what is told of it. */
	const now = () =>
		page.evaluate(() => {
			const told = [...document.querySelectorAll('.edges, [role="status"]')];
			const placed = [...document.querySelectorAll('[data-timeline] [transform]')];
			return [
				location.search,
				...Object.values(document.querySelector<HTMLElement>('[data-timeline]')!.dataset),
				...told.map(({ textContent }) => textContent),
				...placed.map((element) => element.getAttribute('transform'))
			];
		});
	await page.evaluate(() => {
		const shown: string[] = [];
		Object.assign(window, { shown });
		new MutationObserver(() => {
			const drawn = document.querySelector('[data-timeline] .plot canvas');
			const looks = drawn && getComputedStyle(drawn);
			if (looks) shown.push(`${looks.visibility}, ${looks.pointerEvents}`);
		}).observe(document.querySelector('[data-timeline]')!, { attributes: true, subtree: true });
	});
	const shown = () => page.evaluate(() => (window as unknown as { shown: string[] }).shown);
	const before = await now();
	const { x, y, width } = await solid(page, 'leak');
	// Time stands still between two steps of the rehearsal while the picture is taken.
	await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
	await page.mouse.move(x + width / 2, y + 3);
	await expect(async () => {
		await page.clock.runFor(20);
		expect(await shown()).toContain('visible, none');
	}).toPass();
	const painted = await timeline(page).screenshot();
	await expect(canvas(page), 'it is a picture of the canvas').toBeVisible();
	await page.clock.resume();
	await expect(canvas(page)).toBeHidden();
	await settled(page);
	expect(await now()).toEqual(before);
	expect(await difference(painted, await timeline(page).screenshot())).toBeLessThan(0.001);
	await expect(mark(page, 'leak'), 'what the pointer is on').toHaveClass(/lit/);
	expect(await shown(), 'it stays with the elements').not.toContain('visible, auto');
	await expect(async () => {
		// On a busy machine a gesture of one turn may be over before its first picture is there.
		await page.mouse.wheel(0, -100);
		expect(await shown()).toContain('visible, auto');
	}).toPass();
});

test('what is counted at the edges stays while steps are rehearsed', async ({ page }) => {
	// A view that ends close to events on either side, which the steps would reach.
	await open(page, '?from=2024-02-19T00:00&to=2024-03-01T09:00');
	const counts = page.locator('.edges button');
	const before = await counts.allInnerTexts();
	expect(before).toHaveLength(2);
	await page.evaluate(() => {
		const seen = new Set<string>();
		Object.assign(window, { seen });
		const look = () => {
			const counts = [...document.querySelectorAll('.edges button')];
			const canvas = document.querySelector('[data-timeline] .plot canvas');
			seen.add(counts.map(({ textContent }) => textContent.trim()).join());
			if (canvas) seen.add(getComputedStyle(canvas).visibility);
			requestAnimationFrame(look);
		};
		look();
	});
	const { x, y, width } = await boxOf(plot(page));
	await page.mouse.move(x + width / 2, y + 6);
	const seen = () => page.evaluate(() => [...(window as unknown as { seen: string[] }).seen]);
	await expect.poll(seen, 'a rehearsal').toContain('visible');
	await expect(canvas(page)).toBeHidden();
	expect((await seen()).sort()).toEqual([before.join(), 'hidden', 'visible'].sort());
});

test('hooks and elements are of one moment: they follow when the gesture rests', async ({
	page
}) => {
	await stop(page);
	const [before, place] = [await viewNow(page), await solid(page, 'leak')];
	await turn(page);
	expect(await viewNow(page)).toEqual(before);
	expect(await solid(page, 'leak')).toEqual(place);
	await rest(page);
	expect(await viewNow(page)).not.toEqual(before);
	expect(await solid(page, 'leak')).not.toEqual(place);
});

test('a click chooses what is seen, wherever its element still is', async ({ page }) => {
	await stop(page);
	await turn(page);
	await rest(page);
	const { x, y, width, height } = await solid(page, 'leak');
	await page.goto(STORY);
	await page.clock.resume();
	await ready(page);
	await stop(page);
	const old = await solid(page, 'leak');
	expect(old.x + old.width, 'it stands elsewhere before').toBeLessThan(x + width / 2);
	await turn(page);
	await page.mouse.click(x + width / 2, y + height / 2);
	await page.clock.runFor(1000);
	expect(await selected(page)).toEqual(['leak']);
});

test('a key finds the elements where they are seen', async ({ page }) => {
	await stop(page);
	await mark(page, 'leak').focus();
	await turn(page);
	await expect(mark(page, 'leak')).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(canvas(page)).toBeHidden();
	await expect(mark(page, 'leak')).not.toBeFocused();
	await expect(page.locator('a[data-event]:focus')).toHaveCount(1);
});

test('in forced colours, the elements themselves move', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await open(page);
	await expectToMove(page);
});

test.describe('where the painter does not come', () => {
	test.use({ expectedComplaints: /ERR_FAILED/ });

	test('the elements themselves move', async ({ page }) => {
		await open(page);
		await page.route('**/*.js', (route) => route.abort());
		await expectToMove(page);
	});
});

async function expectToMove(page: Page): Promise<void> {
	const { x, y, width } = await boxOf(plot(page));
	const place = await solid(page, 'leak');
	await page.mouse.move(x + width / 2, y + 6);
	await page.mouse.wheel(0, -100);
	await expect.poll(() => solid(page, 'leak')).not.toEqual(place);
	await expect(canvas(page)).toHaveCount(0);
}

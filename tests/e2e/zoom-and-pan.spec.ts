/** A reader moves through time. */
import type { Page } from '@playwright/test';
import {
	boxOf,
	button,
	expect,
	expectAllAccounted,
	expectSameView,
	labelFaults,
	mark,
	marked,
	open,
	plot,
	selected,
	settled,
	solid,
	test,
	view,
	viewAfter,
	viewNow
} from './reader';

const length = ({ from, to }: { from: number; to: number }) => to - from;

/** Puts the pointer on the first moment of an event, and says where that is. */
async function pointAtStart(page: Page, id: string): Promise<number> {
	const { x, y, height } = await solid(page, id);
	await page.mouse.move(x, y + height / 2);
	return x;
}

/** Puts the pointer where nothing is drawn. */
async function pointAtNothing(page: Page): Promise<{ x: number; y: number }> {
	const { x, y, width } = await boxOf(plot(page));
	const place = { x: x + width / 2, y: y + 6 };
	await page.mouse.move(place.x, place.y);
	return place;
}

test.beforeEach(async ({ page }) => open(page));

test('the wheel zooms at the pointer and leaves the page where it is', async ({ page }) => {
	const x = await pointAtStart(page, 'leak');
	const before = await solid(page, 'leak');
	await viewAfter(page, () => page.mouse.wheel(0, -200));
	const closer = await solid(page, 'leak');
	expect(closer.width).toBeGreaterThan(before.width * 1.2);
	expect(Math.abs(closer.x - x)).toBeLessThan(1);
	await viewAfter(page, () => page.mouse.wheel(0, 200));
	const again = await solid(page, 'leak');
	expect(Math.abs(again.x - x)).toBeLessThan(1);
	expect(again.width).toBeCloseTo(before.width, 0);
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('Ctrl and wheel, which is a pinch on a trackpad, zooms at the pointer', async ({ page }) => {
	const x = await pointAtStart(page, 'scholz-no');
	const before = await solid(page, 'scholz-no');
	await page.keyboard.down('Control');
	await viewAfter(page, () => page.mouse.wheel(0, -20));
	await page.keyboard.up('Control');
	const closer = await solid(page, 'scholz-no');
	expect(closer.width).toBeGreaterThan(before.width * 1.1);
	expect(Math.abs(closer.x - x)).toBeLessThan(1);
	expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

for (const [name, turn] of [
	[
		'Shift and wheel',
		async (page: Page) => {
			await page.keyboard.down('Shift');
			await page.mouse.wheel(0, -40);
			await page.keyboard.up('Shift');
		}
	],
	['a horizontal wheel', (page: Page) => page.mouse.wheel(-40, 0)]
] as const) {
	test(`${name} pans`, async ({ page }) => {
		const before = await solid(page, 'leak');
		await pointAtNothing(page);
		await viewAfter(page, () => turn(page));
		const after = await solid(page, 'leak');
		expect(after.x - before.x).toBeCloseTo(40, 0);
		expect(after.width).toBeCloseTo(before.width, 1);
	});
}

test('dragging moves what is drawn with the pointer', async ({ page }) => {
	const before = await solid(page, 'leak');
	const { x, y } = await pointAtNothing(page);
	await page.mouse.down();
	await page.mouse.move(x + 30, y + 2, { steps: 3 });
	await page.mouse.move(x + 80, y, { steps: 3 });
	await page.mouse.up();
	await settled(page);
	const after = await solid(page, 'leak');
	expect(after.x - before.x).toBeCloseTo(80, 0);
	expect(after.width).toBeCloseTo(before.width, 1);
});

test('a drag that begins on a mark pans and selects nothing', async ({ page }) => {
	const before = await solid(page, 'leak');
	const y = before.y + before.height / 2;
	await page.mouse.move(before.x + 5, y);
	await page.mouse.down();
	await page.mouse.move(before.x + 65, y, { steps: 5 });
	await page.mouse.up();
	await settled(page);
	expect((await solid(page, 'leak')).x - before.x).toBeCloseTo(60, 0);
	expect(await selected(page)).toEqual([]);
	expect(new URL(page.url()).hash).toBe('');
});

test('a button that was let go outside the window drags nothing afterwards', async ({ page }) => {
	const box = await boxOf(plot(page));
	const before = await view(page);
	await plot(page).evaluate((node) => {
		const tell = (type: string, buttons: number, clientX: number) =>
			node.dispatchEvent(
				new PointerEvent(type, {
					pointerId: 7,
					pointerType: 'mouse',
					bubbles: true,
					button: type === 'pointerdown' ? 0 : -1,
					buttons,
					clientX,
					clientY: 300
				})
			);
		tell('pointerdown', 1, 300);
		tell('pointermove', 0, 400);
		tell('pointermove', 0, 500);
	});
	await page.mouse.move(box.x + 200, box.y + 4);
	expect(await view(page)).toEqual(before);
});

test('a wheel while dragging zooms, and the drag goes on from there', async ({ page }) => {
	const box = await boxOf(plot(page));
	const [x, y] = [box.x + 300, box.y + 4];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x + 30, y);
	const zoomed = await viewAfter(page, () => page.mouse.wheel(0, -250));
	await page.mouse.move(x + 60, y);
	await page.mouse.up();
	const after = await view(page);
	expect(after.to - after.from).toBeCloseTo(zoomed.to - zoomed.from, -4);
	expect(after.from).toBeLessThan(zoomed.from);
});

test('a double-click zooms in by 2 at the pointer, with Shift out by 2', async ({ page }) => {
	const before = await solid(page, 'air-show');
	const place = { x: before.x, y: (await boxOf(plot(page))).y + 6 };
	await viewAfter(page, () => page.mouse.dblclick(place.x, place.y));
	const closer = await solid(page, 'air-show');
	expect(closer.width / before.width).toBeCloseTo(2, 1);
	expect(Math.abs(closer.x - before.x)).toBeLessThan(1);
	await page.keyboard.down('Shift');
	await viewAfter(page, () => page.mouse.dblclick(place.x, place.y));
	await page.keyboard.up('Shift');
	const again = await solid(page, 'air-show');
	expect(again.width).toBeCloseTo(before.width, 0);
	expect(Math.abs(again.x - before.x)).toBeLessThan(1);
});

test('the buttons zoom by 2 and show all', async ({ page }) => {
	await viewAfter(page, () => button(page, 'Zoom in').click());
	const first = await solid(page, 'scholz-no');
	await viewAfter(page, () => button(page, 'Zoom in').click());
	expect((await solid(page, 'scholz-no')).width / first.width).toBeCloseTo(2, 1);
	await viewAfter(page, () => button(page, 'Zoom out').click());
	expect((await solid(page, 'scholz-no')).width).toBeCloseTo(first.width, 0);
	await viewAfter(page, () => button(page, 'Show all').click());
	await expect(page.getByText(/\d+ (earlier|later)/)).toHaveCount(0);
	await expectAllAccounted(page);
});

test('quick presses of a zoom button each count', async ({ page }) => {
	const before = await solid(page, 'scholz-no');
	await button(page, 'Zoom in').evaluate((element: HTMLElement) => {
		element.click();
		element.click();
	});
	await settled(page);
	expect((await solid(page, 'scholz-no')).width / before.width).toBeCloseTo(4, 1);
});

test('the brush of the overview is the view: dragging it pans, its edge resizes', async ({
	page
}) => {
	await page.setViewportSize({ width: 1280, height: 1100 });
	const before = await view(page);
	const brush = page.locator('[data-overview] .selection');
	const grip = await boxOf(brush);
	const [x, y] = [grip.x + grip.width / 2, grip.y + grip.height / 2];
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x - 40, y, { steps: 4 });
	await page.mouse.up();
	const panned = await view(page);
	expect(panned.from).toBeLessThan(before.from);
	expect(panned.to).toBeLessThan(before.to);
	expect((await boxOf(brush)).x).toBeCloseTo(grip.x - 40, 0);
	expect((await boxOf(brush)).width).toBeCloseTo(grip.width, 0);

	const edge = await boxOf(brush);
	await page.mouse.move(edge.x + edge.width, y);
	await page.mouse.down();
	await page.mouse.move(edge.x + edge.width - 60, y, { steps: 4 });
	await page.mouse.up();
	const resized = await view(page);
	expect(resized.to).toBeLessThan(panned.to);
	expectSameView({ ...resized, to: panned.to }, panned);
});

test('a click beside the brush takes the view there', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 1100 });
	for (let step = 0; step < 2; step++) await viewAfter(page, () => button(page, 'Zoom in').click());
	const strip = await boxOf(page.locator('[data-overview]'));
	const at = strip.x + strip.width * 0.3;
	await viewAfter(page, () => page.mouse.click(at, strip.y + strip.height / 2));
	const brush = await boxOf(page.locator('[data-overview] .selection'));
	expect(Math.abs(brush.x + brush.width / 2 - at)).toBeLessThan(2);
});

test('what is counted at an edge is one click away', async ({ page }) => {
	expect(await marked(page)).not.toContain('invasion');
	await viewAfter(page, () => page.getByRole('button', { name: '1 earlier' }).click());
	await expect(mark(page, 'invasion')).toBeVisible();
	await expectAllAccounted(page);

	await open(page, '?from=2024-02-10&to=2024-02-18');
	const later = page.getByRole('button', { name: /\d+ later/ });
	const count = async () => Number(/\d+/.exec(await later.innerText())?.[0]);
	const before = await count();
	await viewAfter(page, () => later.click());
	expect(await count()).toBeLessThan(before);
	await expectAllAccounted(page);
});

test('Back returns to the view before a jump', async ({ page }) => {
	const opening = await view(page);
	await expect(button(page, '‹ Back')).toHaveCount(0);
	await viewAfter(page, () => button(page, 'Show all').click());
	expectSameView(await viewAfter(page, () => button(page, '‹ Back').click()), opening);
	await expect(button(page, '‹ Back')).toHaveCount(0);
});

test('long empty stretches are folded and say how long; the even scale unfolds them', async ({
	page
}) => {
	await viewAfter(page, () => button(page, 'Show all').click());
	await expect(timelineText(page, '15 months')).toBeVisible();
	await expect(timelineText(page, '9 months')).toBeVisible();
	const even = button(page, 'Even scale');
	await expect(even).toHaveAttribute('aria-pressed', 'false');
	await even.click();
	await expect(even).toHaveAttribute('aria-pressed', 'true');
	await expect(timelineText(page, '15 months')).toHaveCount(0);
	await viewAfter(page, () => button(page, 'Show all').click());
	await expectAllAccounted(page);
	await even.click();
	await button(page, 'Show all').click();
	await settled(page);
	await expect(timelineText(page, '15 months')).toBeVisible();
});

test('folding moves no mark up or down', async ({ page }) => {
	await viewAfter(page, () => button(page, 'Show all').click());
	const heights = () =>
		page
			.locator('a[data-event]')
			.evaluateAll((marks) =>
				Object.fromEntries(
					marks.map((element) => [
						element.getAttribute('data-event'),
						element.getAttribute('transform')?.split(',')[1]
					])
				)
			);
	const folded = await heights();
	await button(page, 'Even scale').click();
	await settled(page);
	const even = await heights();
	for (const id of Object.keys(even)) expect(even[id], id).toBe(folded[id]);
});

test('a cluster opens by a click, and its events are then apart', async ({ page }) => {
	await button(page, 'Even scale').click();
	await viewAfter(page, () => button(page, 'Show all').click());
	const all = await view(page);
	const clusters = await page
		.locator('[data-cluster]')
		.evaluateAll((groups) => groups.map((group) => group.getAttribute('data-cluster') ?? ''));
	expect(clusters.length).toBeGreaterThan(2);
	for (const cluster of clusters) {
		const ids = cluster.split(' ');
		const group = page.locator(`[data-cluster="${cluster}"]`);
		await expect(group).toHaveAttribute('data-count', String(ids.length));
		await expect(group).toHaveText(String(ids.length));
		const opened = await viewAfter(page, () => group.locator('.pill').click());
		expect(length(opened)).toBeLessThan(length(all));
		expect(await marked(page), cluster).toEqual(expect.arrayContaining(ids));
		await expectAllAccounted(page);
		await viewAfter(page, () => button(page, '‹ Back').click());
		expectSameView(await viewNow(page), all);
	}
});

for (const [scale, width] of [
	['folded', 1280],
	['even', 1280],
	['folded', 390]
] as const) {
	test(`labels keep off each other, other marks and the edges: ${scale} scale, ${width} px, ten zooms`, async ({
		page
	}) => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.setViewportSize({ width, height: 900 });
		if (scale === 'even') await button(page, 'Even scale').click();
		await button(page, 'Show all').click();
		const { x, y, width: wide } = await boxOf(plot(page));
		const faults: string[] = [];
		for (let level = 0; level < 10; level++) {
			await settled(page);
			const found = await labelFaults(page);
			faults.push(...found.map((fault) => `zoom ${level}: ${fault}`));
			await expectAllAccounted(page);
			// Towards the weeks where most happens, never quite at the same place.
			const at = scale === 'even' ? 0.63 + 0.003 * level : 0.45 + 0.04 * level;
			await page.mouse.move(x + wide * at, y + 6);
			await page.mouse.wheel(0, -350);
		}
		expect(faults).toEqual([]);
	});
}

const timelineText = (page: Page, text: string) =>
	page.locator('[data-timeline]').getByText(text, { exact: true });

test('a step of a gesture changes nothing outside the timeline', async ({ page }) => {
	await open(page);
	await mark(page, 'leak').locator('.hit').click();
	// The page scrolls to the sentence, and the plot under the pointer with it.
	await settled(page);
	const box = await boxOf(plot(page));
	await page.mouse.move(box.x + 300, box.y + 4);
	await settled(page);
	await page.evaluate(() => {
		const touched: string[] = [];
		Object.assign(window, { touched });
		new MutationObserver((records) => {
			for (const { target } of records) {
				const element = target instanceof Element ? target : target.parentElement;
				// The bridge is there to follow.
				if (!element?.closest('[data-timeline], .bridge')) touched.push(String(element?.className));
			}
		}).observe(document.body, {
			attributes: true,
			characterData: true,
			childList: true,
			subtree: true
		});
	});
	const before = await view(page);
	for (let step = 0; step < 5; step++) {
		await viewAfter(page, () => page.mouse.wheel(0, -60));
	}
	expect(await view(page)).not.toEqual(before);
	expect(await page.evaluate('window.touched')).toEqual([]);
});

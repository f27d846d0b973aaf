/** A reader without a mouse. */
import type { Page } from '@playwright/test';
import {
	BEARING,
	announced,
	button,
	card,
	eventsOf,
	expect,
	mark,
	open,
	plot,
	selected,
	sentence,
	test,
	view,
	viewAfter
} from './reader';

/** Id of the event whose mark has the focus. */
const focused = (page: Page) =>
	page.evaluate(() => document.activeElement?.getAttribute('data-event') ?? null);
const focusIsIn = (page: Page, selector: string) =>
	page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);
/** Ids of all events in order of time, as the list below the drawing has them. */
const inTime = (page: Page) =>
	page
		.locator('li[id^="event-"]')
		.evaluateAll((items) => items.map((item) => item.id.slice('event-'.length)));

/** Presses Tab until the focus is inside something. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let presses = 0; presses < 40; presses++) {
		await page.keyboard.press('Tab');
		if (await focusIsIn(page, selector)) return;
	}
	throw new Error(`Tab does not lead to ${selector}`);
}

test.beforeEach(async ({ page }) => open(page));

test('one tab stop leads into the plot and one out of it', async ({ page }) => {
	await tabTo(page, '[role="toolbar"]');
	await expect(plot(page).locator('[tabindex="0"]')).toHaveCount(1);
	const first = await focused(page);
	expect(first).not.toBeNull();
	await page.keyboard.press('Tab');
	expect(await focusIsIn(page, '[role="toolbar"]')).toBe(false);
	await page.keyboard.press('Shift+Tab');
	expect(await focused(page)).toBe(first);
});

test('arrows go through all events in order of time, bringing each into view', async ({ page }) => {
	const order = await inTime(page);
	await tabTo(page, '[role="toolbar"]');
	await page.keyboard.press('Home');
	await expect.poll(() => focused(page)).toBe(order[0]);
	for (const id of order.slice(1)) {
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => focused(page)).toBe(id);
	}
	await page.keyboard.press('ArrowRight');
	expect(await focused(page)).toBe(order.at(-1));
	await page.keyboard.press('ArrowLeft');
	await expect.poll(() => focused(page)).toBe(order.at(-2));
	await page.keyboard.press('ArrowUp');
	await expect.poll(() => focused(page)).toBe(order.at(-3));
	await page.keyboard.press('ArrowDown');
	await expect.poll(() => focused(page)).toBe(order.at(-2));
	await page.keyboard.press('Home');
	await expect.poll(() => focused(page)).toBe(order[0]);
	await page.keyboard.press('End');
	await expect.poll(() => focused(page)).toBe(order.at(-1));
	await expect(plot(page).locator('[tabindex="0"]')).toHaveCount(1);
});

test('the focus brings an event from out of the view, and shows itself there', async ({ page }) => {
	await expect(mark(page, 'invasion')).toHaveCount(0);
	const order = await inTime(page);
	const neighbour = order[order.indexOf('invasion') + 1] ?? '';
	await mark(page, neighbour).focus();
	await viewAfter(page, () => page.keyboard.press('ArrowLeft'));
	await expect(mark(page, 'invasion')).toBeFocused();
	await expect(mark(page, 'invasion')).toBeInViewport();
	const outline = await mark(page, 'invasion')
		.locator('.hit')
		.evaluate((hit) => getComputedStyle(hit).stroke);
	expect(outline).not.toBe('none');
});

test('an event inside a cluster is brought apart by the focus', async ({ page }) => {
	await button(page, 'Even scale').click();
	await viewAfter(page, () => button(page, 'Show all').click());
	await mark(page, 'air-show').focus();
	const order = await inTime(page);
	const clustered = await page
		.locator('[data-cluster]')
		.evaluateAll((groups) =>
			groups.flatMap((group) => (group.getAttribute('data-cluster') ?? '').split(' '))
		);
	expect(clustered.length).toBeGreaterThan(0);
	const next =
		order.slice(order.indexOf('air-show') + 1).find((id) => clustered.includes(id)) ?? '';
	for (const id of order.slice(order.indexOf('air-show') + 1, order.indexOf(next) + 1)) {
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => focused(page)).toBe(id);
	}
	await expect(mark(page, next)).toBeFocused();
});

test('Enter selects, Escape clears, and the focus stays', async ({ page }) => {
	await mark(page, 'leak').focus();
	await page.keyboard.press('Enter');
	await expect(card(page)).toHaveAttribute('data-event-card', 'leak');
	await expect(announced(page)).toHaveText(
		'RT’s editor-in-chief Simonyan posts the 38-minute recording, Friday 1 March 2024'
	);
	expect(await focused(page)).toBe('leak');
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expect(announced(page)).toHaveText('Nothing selected');
	expect(await focused(page)).toBe('leak');
	await page.keyboard.press(' ');
	await expect(card(page)).toHaveAttribute('data-event-card', 'leak');
});

test('+ and - zoom, 0 shows all', async ({ page }) => {
	const opening = await view(page);
	await mark(page, 'scholz-no').focus();
	const closer = await viewAfter(page, () => page.keyboard.press('+'));
	expect(closer.to - closer.from).toBeLessThan(opening.to - opening.from);
	const wider = await viewAfter(page, () => page.keyboard.press('-'));
	expect(wider.to - wider.from).toBeGreaterThan(closer.to - closer.from);
	await viewAfter(page, () => page.keyboard.press('0'));
	await expect(mark(page, 'invasion')).toBeVisible();
});

test('the focus stays in the timeline while zooming, so that the keys go on', async ({ page }) => {
	await mark(page, 'press-briefing').focus();
	for (let presses = 0; presses < 4; presses++) {
		await viewAfter(page, () => page.keyboard.press('+'));
		// It is what the keys zoom about.
		expect(await focused(page), `after ${presses + 1} +`).toBe('press-briefing');
	}
});

test('the focus stays in the timeline when 0 puts its event into a cluster', async ({ page }) => {
	await button(page, 'Even scale').click();
	await mark(page, 'navalny-death').focus();
	await viewAfter(page, () => page.keyboard.press('0'));
	expect(await focusIsIn(page, '[data-timeline]')).toBe(true);
	await page.keyboard.press('End');
	await expect.poll(() => focused(page)).toBe((await inTime(page)).at(-1));
});

test('keys do nothing to the timeline while the focus is elsewhere', async ({ page }) => {
	const opening = await view(page);
	for (const key of ['+', '-', '0', 'Home', 'ArrowRight']) await page.keyboard.press(key);
	expect(await view(page)).toEqual(opening);
	const search = page.getByRole('searchbox');
	await search.focus();
	await page.keyboard.type('0+-=');
	await expect(search).toHaveValue('0+-=');
	expect(await view(page)).toEqual(opening);
	await sentence(page, 1).focus();
	for (const key of ['+', '-', '0']) await page.keyboard.press(key);
	expect(await view(page)).toEqual(opening);
});

test('with Ctrl, Alt or ⌘ the keys are the browser’s', async ({ page }) => {
	await mark(page, 'leak').focus();
	const opening = await view(page);
	await page.keyboard.press('Control+0');
	await page.keyboard.press('Alt+ArrowRight');
	await page.keyboard.press('Meta+-');
	expect(await view(page)).toEqual(opening);
	expect(await focused(page)).toBe('leak');
});

test('the article has one tab stop, arrows go from sentence to sentence', async ({ page }) => {
	await tabTo(page, '#article [data-sentence]');
	await expect(page.locator('#article [tabindex="0"]')).toHaveCount(1);
	const number = () =>
		page.evaluate(() => Number(document.activeElement?.getAttribute('data-sentence')));
	expect(await number()).toBe(BEARING[0]);
	for (const wanted of BEARING.slice(1, 6)) {
		await page.keyboard.press('ArrowDown');
		expect(await number()).toBe(wanted);
	}
	await page.keyboard.press('ArrowUp');
	expect(await number()).toBe(BEARING[4]);
	await page.keyboard.press('End');
	expect(await number()).toBe(BEARING.at(-1));
	await expect(sentence(page, BEARING.at(-1) ?? 0)).toBeInViewport();
	await page.keyboard.press('Home');
	expect(await number()).toBe(BEARING[0]);
	await page.keyboard.press('Tab');
	expect(await focusIsIn(page, '[data-sentence]')).toBe(false);
});

test('Enter on a sentence selects its events, Escape clears', async ({ page }) => {
	await sentence(page, 1).focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
	expect(await selected(page)).toEqual(eventsOf(2).sort());
	await expect(announced(page)).toContainText('Sentence 2');
	await expect(sentence(page, 2)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
});

test('the skip link comes first, shows itself and leads to the article', async ({ page }) => {
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the article' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	expect(await focusIsIn(page, '#article [data-sentence]')).toBe(true);
});

test('the focus can be seen wherever Tab leads', async ({ page }) => {
	await page.keyboard.press('Tab');
	const unseen: string[] = [];
	for (let presses = 0; presses < 16; presses++) {
		const [name, seen] = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return ['nothing', true] as const;
			const ring = getComputedStyle(element.querySelector('.hit') ?? element);
			const shown =
				(ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2) ||
				(element.matches('[data-event]') && ring.stroke !== 'none');
			return [element.outerHTML.slice(0, 60), shown] as const;
		});
		if (!seen) unseen.push(name);
		await page.keyboard.press('Tab');
	}
	expect(unseen).toEqual([]);
});

test('what goes or comes to its end by a key leaves the focus to what stays', async ({ page }) => {
	const hasFocus = () => page.evaluate(() => document.activeElement !== document.body);
	await button(page, 'Show all').press('Enter');
	await button(page, '‹ Back').press('Enter');
	await expect(button(page, '‹ Back')).toHaveCount(0);
	expect(await hasFocus()).toBe(true);
	const two = BEARING.find((number) => eventsOf(number).length === 2);
	await sentence(page, two ?? 0).press('Enter');
	const next = card(page).getByRole('button', { name: 'Next' });
	await next.press('Enter');
	await expect(card(page)).toContainText('2 of 2');
	await expect(announced(page).last()).toContainText('2 of 2: ');
	await expect(next).toBeFocused();
	await next.press('Enter');
	await expect(card(page)).toContainText('2 of 2');
});

test('closing the card gives the focus back to the mark', async ({ page }) => {
	await mark(page, 'leak').focus();
	await page.keyboard.press('Enter');
	await button(page, 'Close').focus();
	await page.keyboard.press('Enter');
	await expect(card(page)).toHaveCount(0);
	await expect(mark(page, 'leak')).toBeFocused();
});

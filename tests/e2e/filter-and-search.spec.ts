/** The reader makes some events stand out. */
import type { Locator, Page } from '@playwright/test';
import {
	announced,
	boxOf,
	button,
	card,
	expect,
	mark,
	marked,
	open,
	query,
	story,
	test,
	viewAfter
} from './reader';

/** Ids of the events whose marks stand back, sorted. */
const faded = (page: Page) =>
	page
		.locator('a[data-event].faded')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-event') ?? '').sort());
const idsWhere = (fits: (event: (typeof story.events)[number]) => boolean) =>
	story.events
		.filter(fits)
		.map(({ id }) => id)
		.sort();
const filter = (page: Page) => page.locator('summary');

test.beforeEach(async ({ page }) => {
	await open(page);
	await viewAfter(page, () => button(page, 'Show all').click());
	expect(await marked(page)).toHaveLength(25);
});

for (const [kind, name, parameter, value, fits] of [
	['track', 'Moscow', 'track', 'moscow', (event) => event.track === 'moscow'],
	['status', 'hypothetical', 'status', 'hypothetical', (event) => event.status === 'hypothetical'],
	[
		'person',
		'Alexei Navalny',
		'person',
		'navalny',
		(event) => event.people?.includes('navalny') ?? false
	]
] as [string, string, string, string, (event: (typeof story.events)[number]) => boolean][]) {
	test(`filtering by ${kind} fades the others and removes none`, async ({ page }) => {
		await filter(page).click();
		await page.getByRole('checkbox', { name, exact: true }).check();
		const fitting = idsWhere(fits);
		await expect.poll(() => faded(page)).toEqual(idsWhere((event) => !fits(event)));
		expect(await marked(page)).toHaveLength(25);
		await expect(announced(page)).toHaveText(`${fitting.length} of 25 events fit`);
		await expect(filter(page)).toHaveText('Filter (1)');
		await expect.poll(() => query(page).get(parameter)).toBe(value);
		await page.getByRole('checkbox', { name, exact: true }).uncheck();
		await expect.poll(() => faded(page)).toEqual([]);
		await expect.poll(() => query(page).has(parameter)).toBe(false);
	});
}

test('filters of one kind add up, of several kinds narrow', async ({ page }) => {
	await filter(page).click();
	await page.getByRole('checkbox', { name: 'Moscow' }).check();
	await page.getByRole('checkbox', { name: 'Berlin' }).check();
	await expect
		.poll(() => faded(page))
		.toEqual(idsWhere(({ track }) => !['moscow', 'berlin'].includes(track)));
	await page.getByRole('checkbox', { name: 'claimed' }).check();
	await expect
		.poll(() => faded(page))
		.toEqual(
			idsWhere(({ track, status }) => !['moscow', 'berlin'].includes(track) || status !== 'claimed')
		);
	await expect
		.poll(() => query(page).get('track')?.split(',').sort())
		.toEqual(['berlin', 'moscow']);
});

for (const typed of ['Navalny', 'nAVALNY', 'Alexéi Navalny']) {
	test(`a search for "${typed}" finds titles, quotes and names`, async ({ page }) => {
		await page.getByRole('searchbox').fill(typed);
		await expect.poll(() => faded(page)).toEqual(idsWhere(({ id }) => !id.startsWith('navalny')));
		for (const id of ['navalny-death', 'navalny-burial'])
			await expect(page.locator(`[data-label="${id}"]`)).toBeVisible();
		await expect(announced(page)).toHaveText('2 of 25 events fit');
		await expect.poll(() => query(page).get('q')).toBe(typed);
	});
}

test('a search that finds nothing says so and removes nothing', async ({ page }) => {
	await page.getByRole('searchbox').fill('zebra');
	await expect(page.getByText('0 of 25 events fit').first()).toBeVisible();
	expect(await marked(page)).toHaveLength(25);
	expect(await faded(page)).toHaveLength(25);
	await page.getByRole('searchbox').fill('');
	await expect.poll(() => faded(page)).toEqual([]);
});

test('what is faded can still be chosen', async ({ page }) => {
	await page.getByRole('searchbox').fill('zebra');
	await page.locator('a[data-event="leak"] .hit').click();
	await expect(page.locator('[data-event-card="leak"]')).toBeVisible();
});

test('one click restores all', async ({ page }) => {
	await filter(page).click();
	await page.getByRole('checkbox', { name: 'Moscow' }).check();
	await page.getByRole('checkbox', { name: 'happened' }).check();
	await page.getByRole('checkbox', { name: 'Alexei Navalny' }).check();
	await page.getByRole('searchbox').fill('burial');
	await expect.poll(() => query(page).get('q')).toBe('burial');
	await button(page, 'Show everything').click();
	await expect.poll(() => faded(page)).toEqual([]);
	await expect(page.getByRole('searchbox')).toHaveValue('');
	await expect(page.getByRole('checkbox', { name: 'Moscow' })).not.toBeChecked();
	await expect(button(page, 'Show everything')).toHaveCount(0);
	await expect(announced(page)).toHaveText('25 of 25 events fit');
	await expect
		.poll(() => ['track', 'status', 'person', 'q'].filter((name) => query(page).has(name)))
		.toEqual([]);
});

test('the list and the quotes stand back with their marks', async ({ page }) => {
	await page.getByRole('searchbox').fill('Navalny');
	await expect(page.locator('#event-navalny-death')).not.toHaveClass(/faded/);
	await expect(page.locator('#event-leak')).toHaveClass(/faded/);
	await expect(page.locator('li[id^="event-"].faded')).toHaveCount(23);
});

for (const width of [1280, 900, 660, 390])
	test(`in German, at ${width} px, panel and outcome stand whole where the drawing does`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await open(page, '?lang=de&q=Taurus');
		const outcome = page.locator('.outcome');
		await expect(outcome).toBeVisible();
		const bar = await boxOf(page.locator('.bar'));
		const within = async (part: Locator) => {
			const { x, width: wide } = await boxOf(part);
			expect(x).toBeGreaterThanOrEqual(Math.floor(bar.x));
			expect(x + wide).toBeLessThanOrEqual(Math.ceil(bar.x + bar.width));
		};
		await within(outcome);
		const { height } = await boxOf(outcome.getByRole('button'));
		expect((await boxOf(outcome)).height, 'in one line').toBeLessThanOrEqual(height);
		await filter(page).click();
		await within(page.locator('.panel'));
	});

test('the panel of filters stays where it is when the first box is ticked', async ({ page }) => {
	await filter(page).click();
	const box = page.getByRole('checkbox', { name: 'Moscow' });
	const before = await box.boundingBox();
	await box.check();
	await expect(page.locator('.outcome')).toBeAttached();
	expect(await box.boundingBox()).toEqual(before);
});

test('Escape in the search empties it and leaves the selected', async ({ page }) => {
	await mark(page, 'leak').click();
	const search = page.getByRole('searchbox');
	await search.fill('Scholz');
	await search.press('Escape');
	await expect(search).toHaveValue('');
	await expect(card(page)).toBeVisible();
	await search.press('Escape');
	await expect(card(page)).toHaveCount(0);
});

test('to show everything by a key leaves the focus in the search', async ({ page }) => {
	const search = page.getByRole('searchbox');
	await search.fill('Scholz');
	await button(page, 'Show everything').press('Enter');
	await expect(search).toBeFocused();
});

test('Escape closes the panel of filters', async ({ page }) => {
	await filter(page).click();
	await page.getByRole('checkbox', { name: 'Moscow' }).check();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('checkbox', { name: 'Moscow' })).toBeHidden();
});

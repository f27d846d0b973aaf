/** Stories of other scales than days: one of seconds, one of centuries and years before our era. */
import type { Page } from '@playwright/test';
import { faultsOf } from './axe';
import {
	button,
	card,
	cited,
	expect,
	expectSameView,
	labelFaults,
	mark,
	open,
	plot,
	query,
	ready,
	sentence,
	sidewaysScroll,
	solid,
	test,
	timeline,
	view,
	viewAfter
} from './reader';

/** Each story: its id, its title, an event to look for first, and where the article reports it. */
const STORIES = [
	{ id: 'taurus-leak', title: 'The Taurus leak', event: 'leak', number: 10, date: '1 March 2024' },
	{
		id: 'apollo-11-launch',
		title: 'Apollo 11 leaves the Earth',
		event: 'first-stage-off',
		number: 11,
		date: '16 July 1969, 13:34:42'
	},
	{
		id: 'halleys-comet',
		title: 'The comet that keeps its word',
		event: 'return-240-bc',
		number: 11,
		date: '240 BC'
	}
] as const;
const LAUNCH = 'stories/apollo-11-launch/';
const COMET = 'stories/halleys-comet/';

/** Words of both rows of the axis. */
const axisWords = (page: Page): Promise<string[]> =>
	page
		.locator('svg.axis:visible text')
		.allTextContents()
		.then((words) => words.filter((text) => text !== ''));

for (const { id, title, event, number, date } of STORIES) {
	test(`${id} opens from the foot of the front page, and its mark leads to its sentence`, async ({
		page
	}) => {
		await open(page, '', '');
		const list = page.getByRole('navigation', { name: 'Stories' });
		await expect(list.getByRole('heading').getByRole('link')).toHaveText(
			STORIES.map((story) => story.title)
		);
		await list.getByRole('link', { name: title }).click();
		await expect(page).toHaveURL(new RegExp(`/stories/${id}/$`));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await ready(page);
		await expect(list).toHaveCount(0);
		expect(await labelFaults(page)).toEqual([]);

		await mark(page, event).click();
		await expect(card(page)).toContainText(date);
		expect(await cited(page)).toContain(number);
		await expect(sentence(page, number)).toBeInViewport();
	});
}

for (const [width, height, colorScheme] of [
	[1440, 900, 'light'],
	[390, 844, 'dark']
] as const)
	test(`axe finds nothing on any story, nor in the list, at ${width} x ${height}, ${colorScheme}`, async ({
		page
	}) => {
		// Three stories and the list, each read whole.
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		for (const path of ['', LAUNCH, COMET]) {
			await open(page, '', path);
			expect(await faultsOf(page), path).toEqual([]);
			expect(await sidewaysScroll(page), path).toBe(0);
		}
	});

test('the list says in words what time each story is about, in the reader’s language', async ({
	page
}) => {
	await open(page, '', '');
	await expect(page.getByText('14–20 July 1969', { exact: true })).toBeVisible();
	await open(page, '?lang=de', '');
	const list = page.getByRole('navigation', { name: 'Geschichten' });
	await expect(list).toContainText('14.–20. Juli 1969');
	await expect(list).toContainText('466 v. Chr. – 2134 n. Chr.');
	await list.getByRole('link', { name: 'The comet that keeps its word' }).click();
	await expect(button(page, 'Erzählte Folge')).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('The comet that keeps its word');
});

test('a launch opens with its minutes and can be looked at by the second', async ({ page }) => {
	await open(page, '', LAUNCH);
	expect(await axisWords(page)).toEqual(
		expect.arrayContaining(['Wed, 16 July 1969', '13:32', '13:43'])
	);
	await open(page, '?from=1969-07-16T13:31:57&to=1969-07-16T13:32:07', LAUNCH);
	const { from, to } = await view(page);
	expect(new Date(from).toISOString()).toBe('1969-07-16T13:31:57.000Z');
	expect(to - from).toBe(10_000);
	const words = await axisWords(page);
	expect(words).toContain('Wed, 16 July 1969');
	expect(words.filter((text) => /^13:32:0\d$/.test(text)).length).toBeGreaterThan(4);
	// A second is as wide as a second.
	const { width: second } = await solid(page, 'liftoff');
	const { width } = (await plot(page).boundingBox()) ?? { width: NaN };
	expect(Math.abs(second - width / 10)).toBeLessThan(2);
});

test('the address keeps the seconds of a view', async ({ page }) => {
	await open(page, '', LAUNCH);
	for (let step = 0; step < 5; step++) await viewAfter(page, () => button(page, 'Zoom in').click());
	const shown = await view(page);
	expect(shown.to - shown.from).toBeLessThan(60_000);
	await expect.poll(() => query(page).get('from')).toMatch(/^1969-07-16T13:\d\d:\d\d$/);
	await page.reload();
	await ready(page);
	const again = await view(page);
	expect(Math.abs(again.from - shown.from)).toBeLessThan(1000);
	expect(Math.abs(again.to - shown.to)).toBeLessThan(1000);
});

test('years before our era are told as such, on the axis, the card and the list', async ({
	page
}) => {
	await open(page, '?event=return-12-bc', COMET);
	expect((await axisWords(page)).filter((text) => /^\d+ BC$/.test(text))).not.toEqual([]);
	await expect(card(page)).toContainText('12 BC');
	await expect(page.locator('#event-return-12-bc .date')).toHaveText('12 BC');
	await expect(page.locator('body')).not.toContainText('-00');
	await open(page, '?event=return-12-bc&lang=de', COMET);
	await expect(card(page)).toContainText('12 v. Chr.');
	await expect
		.poll(async () => (await axisWords(page)).some((text) => /^\d+ v\. Chr\.$/.test(text)))
		.toBe(true);
});

test('a view across the year that there is not is kept by its address', async ({ page }) => {
	await open(page, '?from=-000100-01-01T00:00&to=0100-01-01T00:00', COMET);
	expect(await axisWords(page)).toEqual(expect.arrayContaining(['10 BC', '1 AD', '10 AD']));
	const before = await view(page);
	const zoomed = await viewAfter(page, () => button(page, 'Zoom in').click());
	expect(zoomed.to - zoomed.from).toBeLessThan(before.to - before.from);
	await expect.poll(() => query(page).get('from')).toMatch(/^-0000\d\d-/);
	await page.reload();
	await ready(page);
	expectSameView(await view(page), zoomed);
});

test('a view beyond everything is brought back to all there is', async ({ page }) => {
	await open(page, '', COMET);
	const all = await view(page);
	await open(page, '?from=-200000-01-01&to=%2B200000-01-01', COMET);
	expectSameView(await view(page), all);
	await open(page, '?from=3000-01-01&to=3000-01-02', COMET);
	const shown = await view(page);
	expect(shown.to).toBeLessThanOrEqual(all.to);
	await expect(timeline(page)).toBeVisible();
});

for (const { id, title, event } of STORIES)
	test(`${id} can be embedded`, async ({ page }) => {
		await page.setViewportSize({ width: 640, height: 600 });
		await open(page, '', `embed/${id}/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
		await mark(page, event).click();
		await expect(card(page)).toBeVisible();
		expect(await labelFaults(page)).toEqual([]);
	});

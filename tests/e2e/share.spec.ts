/** What the reader sees is in the address, and an address brings it back. */
import {
	STORY,
	button,
	card,
	expect,
	expectSameView,
	mark,
	open,
	plot,
	query,
	ready,
	selected,
	sentence,
	settled,
	test,
	view,
	viewAfter
} from './reader';

test('an untouched page has a clean address', async ({ page }) => {
	await open(page);
	await button(page, 'Told order').click();
	await expect.poll(() => query(page).get('mode')).toBe('told');
	await button(page, 'Told order').click();
	await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('view, selection, mode, scale and filters go into the address, and come back from it', async ({
	page,
	context
}) => {
	await open(page);
	const entries = await page.evaluate(() => history.length);
	await button(page, 'Even scale').click();
	const leak = mark(page, 'leak').locator('.hit');
	await leak.hover();
	await viewAfter(page, () => page.mouse.wheel(0, -300));
	await leak.click();
	await page.locator('summary').click();
	await page.getByRole('checkbox', { name: 'Berlin' }).check();
	await page.getByRole('checkbox', { name: 'happened' }).check();
	await page.getByRole('checkbox', { name: 'Boris Pistorius' }).check();
	await page.locator('summary').click();
	await page.getByRole('searchbox').fill('officers & “games”');
	await button(page, 'Told order').click();
	const shown = await view(page);
	await expect
		.poll(() => Object.fromEntries(query(page)))
		.toMatchObject({
			event: 'leak',
			mode: 'told',
			scale: 'even',
			track: 'berlin',
			status: 'happened',
			person: 'pistorius',
			q: 'officers & “games”'
		});
	expect(query(page).get('from')).toMatch(/^2024-\d\d-\d\dT\d\d:\d\d$/);
	expect(await page.evaluate(() => history.length)).toBe(entries);

	const other = await context.newPage();
	await other.goto(page.url());
	await ready(other);
	expectSameView(await view(other), shown);
	expect(await selected(other)).toEqual(['leak']);
	await expect(card(other)).toHaveAttribute('data-event-card', 'leak');
	await expect(button(other, 'Told order')).toHaveAttribute('aria-pressed', 'true');
	await expect(button(other, 'Even scale')).toHaveAttribute('aria-pressed', 'true');
	await expect(other.getByRole('searchbox')).toHaveValue('officers & “games”');
	await expect(other.locator('summary')).toHaveText('Filter (3)');
	await expect(other.locator('a[data-event].faded')).toHaveCount(
		await page.locator('a[data-event].faded').count()
	);
	expect(new URL(other.url()).search).toBe(new URL(page.url()).search);
});

test('panning, zooming and choosing never add an entry to the history', async ({ page }) => {
	await open(page);
	const entries = await page.evaluate(() => history.length);
	const box = await plot(page).boundingBox();
	await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 6);
	await viewAfter(page, () => page.mouse.wheel(0, -200));
	await expect.poll(() => query(page).has('from')).toBe(true);
	await mark(page, 'scholz-no').locator('.hit').click();
	await expect.poll(() => query(page).get('event')).toBe('scholz-no');
	await sentence(page, 10).click();
	await expect.poll(() => query(page).get('event')).toBe('navalny-death,leak,navalny-burial');
	await page.keyboard.press('Escape');
	await expect.poll(() => query(page).has('event')).toBe(false);
	expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('a link to several events opens them all, the first on the card', async ({ page }) => {
	await open(page, '?event=navalny-death,leak,navalny-burial');
	expect(await selected(page)).toEqual(['leak', 'navalny-burial', 'navalny-death']);
	await expect(card(page)).toContainText('1 of 3');
});

test('a link to an event that the opening view lacks moves the view there', async ({ page }) => {
	await open(page, '?event=invasion');
	await settled(page);
	await expect(mark(page, 'invasion')).toBeVisible();
	await expect(card(page)).toHaveAttribute('data-event-card', 'invasion');
});

test('a link that names event and view shows just that view', async ({ page }) => {
	await open(page, '?event=invasion&from=2024-02-20T00:00&to=2024-03-03T12:30');
	const { from, to } = await view(page);
	expect(new Date(from).toISOString()).toBe('2024-02-20T00:00:00.000Z');
	expect(new Date(to).toISOString()).toBe('2024-03-03T12:30:00.000Z');
});

test.describe('an address that nobody would write', () => {
	for (const bad of [
		'?event=nope&from=x&mode=zz&track=%00',
		'?event=__proto__&track=constructor&person=toString',
		'?from=2024-03-05&to=2024-02-01',
		'?from=2024-02-30&to=2024-13-01&scale=log',
		'?from=&to=&event=&q=&track=,,,',
		'?mode=told&mode=tracks&event=leak%20',
		'?q=%F0',
		'?lang=%F0%9F',
		'?lang=xx'
	]) {
		test(`${bad} opens the story`, async ({ page }) => {
			await open(page);
			const opening = await view(page);
			await open(page, bad);
			expect(await view(page)).toEqual(opening);
			await expect(card(page)).toHaveCount(0);
			await expect(page.locator('.faded')).toHaveCount(0);
			await button(page, 'Zoom in').click();
		});
	}

	test('a view of all time, or of none, is brought inside the limits', async ({ page }) => {
		await open(page);
		await viewAfter(page, () => button(page, 'Show all').click());
		const all = await view(page);
		await open(page, '?from=-200000-01-01&to=%2B200000-01-01');
		expectSameView(await view(page), all);
		await open(page, '?from=1800-01-01&to=1800-01-02');
		expect((await view(page)).from).toBe(all.from);
		await open(page, '?from=2024-03-01T10:00:00&to=2024-03-01T10:00:01');
		const { from, to } = await view(page);
		expect(to - from).toBeGreaterThan(60_000);
	});
});

test('parameters of others stay in the address', async ({ page }) => {
	await open(page, '?utm_source=letter');
	await button(page, 'Told order').click();
	await expect.poll(() => new URL(page.url()).search).toBe('?utm_source=letter&mode=told');
});

test('Copy link gives an address that opens the event as it is seen', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await viewAfter(page, () => button(page, 'Zoom in').click());
	await mark(page, 'scholz-no').locator('.hit').click();
	const shown = await view(page);
	await button(page, 'Copy link').click();
	await expect(card(page).getByText('Link copied')).toBeVisible();
	const address = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(address).pathname).toBe(`/${STORY}`);
	const other = await context.newPage();
	await other.goto(address);
	await ready(other);
	await expect(card(other)).toHaveAttribute('data-event-card', 'scholz-no');
	expectSameView(await view(other), shown);
});

test('Copy link says nothing of another event that was not copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page);
	await mark(page, 'scholz-no').locator('.hit').click();
	await button(page, 'Copy link').click();
	await expect(card(page).getByText('Link copied')).toBeVisible();
	await mark(page, 'leak').locator('.hit').click();
	await expect(card(page)).toHaveAttribute('data-event-card', 'leak');
	await expect(card(page).getByText('Link copied')).toHaveCount(0);
});

test('where copying is refused the address is shown, selected', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
	});
	await open(page);
	await mark(page, 'leak').locator('.hit').click();
	await button(page, 'Copy link').click();
	const field = page.getByRole('textbox', { name: 'Copy this address:' });
	await expect(field).toHaveValue(/\/stories\/taurus-leak\/\?event=leak$/);
	expect(
		await field.evaluate(
			(input: HTMLInputElement) => (input.selectionEnd ?? 0) - (input.selectionStart ?? 0)
		)
	).toBe((await field.inputValue()).length);
	await expect(field).toBeFocused();
});

test('Copy citation gives what, when, who says so, the words and the link', async ({
	page,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, '?event=leak');
	await button(page, 'Copy citation').click();
	await expect(card(page).getByText('Citation copied')).toBeVisible();
	const citation = await page.evaluate(() => navigator.clipboard.readText());
	expect(citation).toMatch(
		/^RT’s editor-in-chief Simonyan posts the 38-minute recording\. Friday 1 March 2024/
	);
	expect(citation).toContain('“The 38-minute audio leak was posted by Margarita Simonyan');
	expect(citation).toContain('(Sentence 10)');
	expect(citation).toContain('published Tuesday 5 March 2024');
	expect(citation).toMatch(/ http:\/\/\S+\/stories\/taurus-leak\/\?event=leak$/);
});

test.describe('sharing', () => {
	test('hands the address of now to the system’s own sheet', async ({ page }) => {
		await page.addInitScript(() => {
			const shared: ShareData[] = [];
			Object.assign(window, { shared });
			navigator.share = (data) => {
				shared.push(data ?? {});
				return Promise.resolve();
			};
		});
		await open(page, '?event=leak');
		await expect(button(page, 'Share')).toHaveCount(2);
		await button(page, 'Share').first().click();
		await card(page).getByRole('button', { name: 'Share' }).click();
		const shared = (await page.evaluate('window.shared')) as ShareData[];
		expect(shared.map(({ title }) => title)).toEqual([
			'The Taurus leak',
			'RT’s editor-in-chief Simonyan posts the 38-minute recording'
		]);
		for (const { url } of shared) expect(url).toMatch(/\/stories\/taurus-leak\/\?event=leak$/);
	});

	test('is not offered where the system has no such sheet, nor missed when it is closed', async ({
		page
	}) => {
		await page.addInitScript(() => {
			if (location.search.includes('none'))
				delete (Navigator.prototype as Partial<Navigator>).share;
			else navigator.share = () => Promise.reject(new DOMException('', 'AbortError'));
		});
		await open(page, '?none');
		await expect(button(page, 'Share')).toHaveCount(0);
		await open(page);
		await button(page, 'Share').click();
		await expect(button(page, 'Share')).toBeVisible();
	});
});

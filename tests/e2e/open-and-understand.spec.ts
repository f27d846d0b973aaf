/** A reader opens a page and sees when what happened, before and after the scripts have run. */
import {
	BEARING,
	EVENTS,
	STORY,
	card,
	expect,
	expectAllAccounted,
	marked,
	open,
	ready,
	story,
	test,
	timeline,
	view
} from './reader';

for (const path of ['', STORY]) {
	test.describe(`/${path}`, () => {
		test('opens, ready to be used', async ({ page }) => {
			await open(page, '', path);
			await expect(page).toHaveTitle(/The Taurus leak/);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Taurus leak');
			await expect(page.getByRole('toolbar', { name: 'Events in order of time' })).toBeVisible();
			await expect(card(page)).toHaveCount(0);
			await expect(timeline(page)).toHaveAttribute('data-timeline', 'taurus-leak');
			await expect
				.poll(() => page.evaluate(() => performance.getEntriesByName('timeline-drawn').length))
				.toBe(1);
		});

		test('is drawn before any script runs', async ({ request }) => {
			const html = await (await request.get(path)).text();
			for (const { id, title } of story.events) {
				expect(html, title).toContain(title);
				expect(html, id).toContain(`id="event-${id}"`);
			}
			expect(html).toContain('<svg');
			expect(html.match(/\bdata-event="/g)?.length).toBeGreaterThanOrEqual(20);
			expect(html).toMatch(/<rect class="core\b/);
			for (const { quote } of story.events.flatMap(({ sources }) => sources))
				expect(html).toContain(quote);
			expect(html).toContain('data-ready="false"');
		});
	});
}

test('a story without its slash is found all the same', async ({ page }) => {
	await page.goto(STORY.slice(0, -1));
	await ready(page);
});

test('what does not exist says so and leads to the story', async ({ page, request }) => {
	expect((await request.get('stories/none/')).status()).toBe(404);
	await page.goto('stories/taurus-leak/');
	await ready(page);
});

test('the opening view holds the five key events and the weeks around them', async ({ page }) => {
	await open(page);
	const keys = story.events.filter(({ key }) => key).map(({ id }) => id);
	expect(keys).toHaveLength(5);
	expect(await marked(page)).toEqual(expect.arrayContaining(keys));
	const frame = await page.getByRole('toolbar').boundingBox();
	for (const id of keys) {
		const solid = await page.locator(`a[data-event="${id}"] rect.core`).boundingBox();
		expect(solid?.x, id).toBeGreaterThanOrEqual(frame?.x ?? NaN);
		expect((solid?.x ?? NaN) + (solid?.width ?? NaN), id).toBeLessThanOrEqual(
			(frame?.x ?? NaN) + (frame?.width ?? NaN)
		);
	}
});

test('the opening view lies within February and March 2024', async ({ page }) => {
	await open(page);
	const { from, to } = await view(page);
	expect(new Date(from).toISOString() >= '2024-02-01', new Date(from).toISOString()).toBe(true);
	expect(new Date(to).toISOString() < '2024-04-01', new Date(to).toISOString()).toBe(true);
});

for (const width of [1440, 1024, 390]) {
	test(`at ${width} px every event is a mark, in a cluster, or counted at an edge`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 844 });
		await open(page);
		await expectAllAccounted(page);
	});
}

test('each mark is named by its title and date', async ({ page }) => {
	await open(page);
	await expect(
		page.getByRole('button', {
			name: 'RT’s editor-in-chief Simonyan posts the 38-minute recording, Friday 1 March 2024'
		})
	).toBeVisible();
	const names = await page
		.locator('a[data-event]')
		.evaluateAll((marks) =>
			marks.map((mark) => [mark.getAttribute('data-event'), mark.getAttribute('aria-label')])
		);
	for (const [id, name] of names) {
		const title = story.events.find((event) => event.id === id)?.title ?? '?';
		expect(name?.startsWith(`${title}, `), `${id}: ${name}`).toBe(true);
	}
});

for (const width of [1280, 390]) {
	test(`at ${width} px the reader sees how the article is dated`, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await open(page);
		await expect(page.getByText('Dateline: Tuesday 5 March 2024.').first()).toBeAttached();
		await expect(
			page.getByText(story.article.datelineReasoning).filter({ visible: true })
		).toHaveCount(1);
		const name = page.locator('[data-timeline]').getByText('Dateline: Tuesday 5');
		await expect(name).toBeVisible();
		const [day, words] = [
			await page.locator('.plot .dateline').boundingBox(),
			await name.boundingBox()
		];
		const ends = [words?.x ?? NaN, (words?.x ?? NaN) + (words?.width ?? NaN)];
		const nearest = Math.min(...ends.map((end) => Math.abs(end - (day?.x ?? NaN))));
		expect(nearest, 'from the name of the dateline to its line').toBeLessThanOrEqual(2);
	});
}

test('the name of the dateline keeps clear of what is counted beside it', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page, '?from=2024-03-04T18:00&to=2024-03-08T00:00');
	const count = await page.locator('.edges .earlier').boundingBox();
	const start = await page.locator('.edges .dateline').evaluate((name) => {
		const range = document.createRange();
		range.selectNodeContents(name);
		return range.getBoundingClientRect().left;
	});
	expect(start - (count?.x ?? NaN) - (count?.width ?? NaN)).toBeGreaterThan(0);
});

for (const path of ['', 'embed/taurus-leak/']) {
	test(`/${path} asks for its fonts at once, each in one format`, async ({ page, request }) => {
		await open(page, '', path);
		const used = await page.evaluate(() =>
			performance
				.getEntriesByType('resource')
				.map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? '')
				.filter((name) => /\.woff2?$/.test(name))
		);
		const html = await (await request.get(page.url())).text();
		const links = [...html.matchAll(/<link [^>]*rel="preload" as="font"[^>]*>/g)].map(
			([link]) => link
		);
		expect(links).toHaveLength(used.length);
		for (const name of used) expect(links.filter((link) => link.includes(name))).toHaveLength(1);
	});
}

test('the article stands beside it in full, and the chronology below it', async ({ page }) => {
	await open(page);
	const sentences = story.article.paragraphs.flat();
	await expect(page.locator('[data-sentence]')).toHaveText(sentences);
	await expect(page.locator('[data-sentence][role="button"]')).toHaveCount(BEARING.length);
	await expect(page.getByRole('heading', { name: 'All events, in order of time' })).toBeVisible();
	await expect(page.locator('li[id^="event-"]')).toHaveCount(EVENTS.length);
});

test('the story file can be downloaded', async ({ page, request }) => {
	await open(page);
	const href = await page.getByRole('link', { name: 'JSON', exact: true }).getAttribute('href');
	const response = await request.get(new URL(href ?? '', page.url()).href);
	expect(((await response.json()) as { id: string }).id).toBe('taurus-leak');
});

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { card, expect, mark, open, plot, ready, sentence, STORY, test, timeline } from './reader';

test('a sentence far below the window answers its first click', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 300 });
	await open(page);
	await sentence(page, 10).dispatchEvent('click');
	await expect(card(page).locator('h2')).toBeVisible();
});

test('the article answers a key that comes with the first focus', async ({ page }) => {
	await open(page);
	await page.locator('#article [role="button"][tabindex="0"]').focus();
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
});

test('a mark that is pointed at lights its sentence, however early', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await open(page);
	await mark(page, 'leak').focus();
	await expect(page.locator('.sentence.lit')).not.toHaveCount(0);
	await mark(page, 'leak').press('Enter');
	await expect(page.locator('[data-sentence][data-cited]')).not.toHaveCount(0);
});

test('what is chosen in a menu before it lives stays chosen', async ({ page }) => {
	await open(page);
	await page.getByLabel('Colours').selectOption('dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.getByLabel('Colours')).toHaveValue('dark');
});

test('another language is spoken by what has never been seen, too', async ({ page }) => {
	await open(page, '?lang=de');
	await expect(page.locator('#chronology-title')).toHaveText(/^Alle Ereignisse/);
	await expect(page.getByLabel('Farben')).toHaveCount(1);
});

test('what is printed is what the reader has chosen', async ({ page }) => {
	await open(page, '?status=hypothetical');
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(page.locator('.chronology li.faded').first()).toBeAttached();
});

test('a page comes to from another lives as a whole', async ({ page }) => {
	await open(page, '', '');
	await page.getByRole('link', { name: /Apollo 11/ }).click();
	await expect(timeline(page)).toHaveAttribute('data-timeline', 'apollo-11-launch');
	await ready(page);
	await sentence(page, 1).click();
	await expect(page.locator('#chronology-title')).toBeAttached();
	await expect(page.getByRole('button', { name: 'Download' })).toBeVisible();
});

test('the drawing that lies in the page is its first complete one; it lives soon after', async ({
	page
}) => {
	const marks = () =>
		page.evaluate(() =>
			['timeline-drawn', 'timeline-ready'].map((name) =>
				performance.getEntriesByName(name).map(({ startTime }) => startTime)
			)
		);
	await page.goto(STORY);
	await ready(page);
	await expect.poll(async () => (await marks())[1]).toHaveLength(1);
	const [drawn = [], live = []] = await marks();
	expect(drawn).toHaveLength(1);
	expect(drawn[0]).toBeLessThan(live[0] ?? 0);
	// What an address asks for beyond that is drawn by scripts alone.
	await page.goto(`${STORY}?from=2024-03-01T00:00&to=2024-03-06T00:00`);
	await ready(page);
	await expect.poll(async () => (await marks())[1]).toHaveLength(1);
	const [later = [], asked = []] = await marks();
	expect(later).toHaveLength(1);
	expect(later[0]).toBeGreaterThanOrEqual(asked[0] ?? Infinity);
});

test('a part that comes to life under the pointer is left as it was made', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 300 });
	await open(page);
	const item = page.locator('#event-leak');
	await item.dispatchEvent('pointerover');
	await expect(item).toBeAttached();
	await expect(item).not.toHaveAttribute('value');
});

test('a small story asks for nothing that only large ones need, whatever is done', async ({
	page
}) => {
	/** Names of methods and faults, which stay in scripts as they are: of crowds, and of files that come late. */
	const signs = ['firstFrom', 'LoadFault'];
	const chunks = fileURLToPath(new URL('../../build/_app/immutable/chunks/', import.meta.url));
	const built = readdirSync(chunks).filter((name) => name.endsWith('.js'));
	const has = (name: string) =>
		signs.some((sign) => readFileSync(chunks + name, 'utf8').includes(sign));
	const large = built.filter(has);
	expect(large.length).toBeGreaterThan(1);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
	await open(page);
	await plot(page).hover();
	await page.mouse.wheel(0, -100);
	await mark(page, 'leak').press('Enter');
	await page.getByRole('searchbox').fill('Taurus');
	await page.mouse.wheel(0, 5000);
	await page.waitForLoadState('networkidle');
	expect(asked.filter((name) => built.includes(name)).length).toBeGreaterThan(5);
	expect(asked.filter((name) => large.includes(name))).toEqual([]);
});

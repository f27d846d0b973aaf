/**
 * A story of ten thousand events in two hundred articles: its page opens before they are there, brings
 * them, tells what goes wrong on the way, and then does what a small story's page does.
 */
import type { Page } from '@playwright/test';
import { generatedStory } from '../fixtures/generated-story';
import { faultsOf } from './axe';
import { expectSmooth, stopClock } from './moving';
import {
	announced,
	boxOf,
	button,
	card,
	expect,
	mark,
	plot,
	ready,
	sentence,
	settled,
	sidewaysScroll,
	timeline
} from './reader';
import { testOf } from './site';

const EVENTS = 10_000;
const ARTICLES = 200;
const file = { ...generatedStory({ seed: 7, events: EVENTS, articles: ARTICLES }), id: 'many' };
const articles = file.articles ?? [];

const test = testOf('large', () => ({ many: file }));

const PAGE = 'stories/many/';
/** An event that two articles report. */
const twice = file.events.find(({ sources }) => sources.length === 2);
if (!twice) throw new Error('No event is reported twice');

async function open(page: Page, query = '', path = PAGE): Promise<void> {
	await page.goto(path + query);
	await expect(timeline(page)).toHaveAttribute('data-loaded', 'true');
	await ready(page);
}

const numberOf = (article: string) => articles.findIndex(({ id }) => id === article);
const switcher = (page: Page) => page.getByRole('combobox', { name: /^Article \d+ of 200$/ });

test('opens with its drawing, its article and its list before a script runs', async ({
	browser,
	site
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(site + PAGE);
	const drawn = page.locator('[data-timeline] .picture').filter({ visible: true });
	await expect(drawn).toHaveCount(1);
	const counted = await page
		.locator('.w860 path.density')
		.evaluateAll((paths) => paths.reduce((sum, path) => sum + Number(path.dataset.count), 0));
	const marks = await page.locator('.w860 .mark').count();
	expect(counted + marks).toBe(EVENTS);
	await expect(page.locator('.overview path.density')).toHaveCount(file.tracks.length);
	await expect(page.locator('.chronology li')).toHaveCount(64);
	await expect(page.getByText('The list holds the first 64 of 10,000 events.')).toBeVisible();
	await expect(page.locator('[data-sentence]').first()).toBeVisible();
	expect((await page.content()).length, 'characters of the page').toBeLessThan(600_000);
	await context.close();
});

test('shows how much has arrived, and then the drawing of the same view', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((go) => (release = go));
	await page.route('**/events-2.*.json.gz', async (route) => {
		await held;
		await route.continue();
	});
	const sizes: Promise<number>[] = [];
	page.on('response', (response) => {
		if (!/events-\d/.test(response.url())) return;
		sizes.push(response.body().then(({ length }) => length));
	});
	await page.goto(PAGE);
	const bar = page.getByRole('progressbar');
	await expect.poll(() => sizes.length).toBe(2);
	const arrived = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	await expect(bar).toHaveAttribute('value', String(arrived));
	expect(Number(await bar.getAttribute('max'))).toBeGreaterThan(arrived);
	await expect(timeline(page)).toHaveAttribute('data-loaded', 'false');
	const view = await timeline(page).getAttribute('data-from');
	const place = await page.locator('.w860 .density').first().boundingBox();
	release();
	await expect(timeline(page)).toHaveAttribute('data-loaded', 'true');
	expect((await timeline(page).getAttribute('data-from'))?.slice(0, 10)).toBe(view?.slice(0, 10));
	const drawn = await page.locator('[data-density]').first().boundingBox();
	expect(
		Math.abs((drawn?.y ?? 0) - (place?.y ?? 99)),
		'the drawing stays in its place'
	).toBeLessThan(30);
});

for (const { fault, says, answer } of [
	{
		fault: 'a page in place of a file',
		says: 'the server sent a page',
		answer: { contentType: 'text/html', body: '<!doctype html><p>Welcome' }
	},
	{
		fault: 'an answer that there is none',
		says: 'does not give them out',
		answer: { status: 404 }
	},
	{
		fault: 'a file cut short',
		says: 'cut short or damaged',
		answer: { body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0x4b]) }
	},
	{
		fault: 'other JSON',
		says: 'cut short or damaged',
		answer: { body: '{"version":1,"first":0}' }
	},
	{ fault: 'no connection', says: 'the connection failed', answer: undefined }
])
	test.describe(`with ${fault}`, () => {
		test.use({ expectedComplaints: /Failed to load resource/ });
		test('says so, keeps what has come and tries again', async ({ page }) => {
			let broken = true;
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url().split('/').at(-1) ?? ''));
			await page.route('**/events-1.*.json.gz', (route) => {
				if (!broken) return route.continue();
				return answer ? route.fulfill(answer) : route.abort();
			});
			await page.goto(PAGE);
			const alert = page.getByRole('alert');
			await expect(alert).toContainText(says);
			await expect(alert).toContainText(/\d+% have arrived and are kept/);
			await expect(timeline(page)).toHaveAttribute('data-loaded', 'false');
			await expect(page.locator('[data-sentence]').first(), 'what is there is read').toBeVisible();
			broken = false;
			asked.length = 0;
			await button(page, 'Try again').click();
			await expect(timeline(page)).toHaveAttribute('data-loaded', 'true');
			expect(asked.filter((name) => name.startsWith('events-'))).toEqual([
				expect.stringMatching(/^events-1\.\w+\.json\.gz$/)
			]);
		});
	});

test.describe('with details that do not come', () => {
	test.use({ expectedComplaints: /Failed to load resource/ });
	test('names the event and tries again', async ({ page }) => {
		let broken = true;
		await page.route('**/details-*.json.gz', (route) =>
			broken ? route.fulfill({ status: 500 }) : route.continue()
		);
		await open(page, `?event=${twice.id}`);
		const waiting = page.locator('.waiting');
		await expect(waiting).toContainText(twice.title);
		await expect(waiting.getByRole('alert')).toContainText('could not be fetched');
		broken = false;
		await waiting.getByRole('button', { name: 'Try again' }).click();
		await expect(card(page)).toContainText(twice.title);
	});
});

test.describe('with an article and a list that do not come', () => {
	test.use({ expectedComplaints: /Failed to load resource/ });
	test('says so of each and tries again', async ({ page }) => {
		let broken = true;
		const fail = '**/{article-1-0,details-1}.*.json.gz';
		await page.route(fail, (route) => (broken ? route.abort() : route.continue()));
		await open(page);
		await button(page, 'Next article').click();
		const article = page.locator('.switch').getByRole('alert');
		await expect(article).toContainText('could not be fetched');
		await page.locator('.pager').first().getByRole('button', { name: 'Later events' }).click();
		const list = page.locator('.pager').first().getByRole('alert');
		await expect(list).toContainText('could not be fetched');
		broken = false;
		await article.getByRole('button', { name: 'Try again' }).click();
		await expect(sentence(page, 1)).toHaveText(articles[1]!.paragraphs[0]![0]!);
		await list.getByRole('button', { name: 'Try again' }).click();
		await expect(page.locator('.place').first()).toHaveText('65–128 of 10,000');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
});

test('leads from a mark to its sentence in its own article, and from there to the other', async ({
	page
}) => {
	const [home, later] = [...twice.sources].sort(
		(a, b) => numberOf(a.article ?? '') - numberOf(b.article ?? '')
	);
	await open(page, `?event=${twice.id}`);
	await expect(card(page)).toContainText(twice.title);
	await expect(mark(page, twice.id)).toBeVisible();
	for (const source of [home, later]) {
		if (!source) throw new Error('There are two sources');
		const number = numberOf(source.article ?? '');
		if (source === later)
			await card(page)
				.getByRole('link', { name: /Sentence/ })
				.last()
				.click();
		await expect(switcher(page)).toHaveValue(String(number));
		const cited = page.locator('[data-cited]');
		await expect(cited).toHaveCount(1);
		await expect(cited).toHaveText(articles[number]!.paragraphs.flat()[source.sentence - 1]!);
		await expect(cited.locator('.cited')).toHaveText(source.quote);
		await expect(cited).toBeInViewport();
	}
	await expect(page).toHaveURL(new RegExp(`article=${later?.article}`));
	await page.reload();
	await expect(switcher(page)).toHaveValue(String(numberOf(later?.article ?? '')));
	await expect(card(page)).toContainText(twice.title);
});

test('leads from every sentence of an article to its events', async ({ page }) => {
	const number = 42;
	const own = articles[number]!;
	await open(page, `?article=${own.id}`);
	await expect(switcher(page)).toHaveValue(String(number));
	const sentences = own.paragraphs.flat();
	for (const at of [1, Math.ceil(sentences.length / 2), sentences.length]) {
		const events = file.events.filter(({ sources }) =>
			sources.some(({ article, sentence: of }) => article === own.id && of === at)
		);
		await sentence(page, at).click();
		await expect(card(page)).toHaveAttribute('data-event-card', events[0]!.id);
		await expect(mark(page, events[0]!.id)).toBeVisible();
	}
});

test('changes the article by keyboard and says which', async ({ page }) => {
	await open(page);
	await switcher(page).focus();
	await page.keyboard.press('ArrowDown');
	await expect(switcher(page)).toHaveValue('1');
	await expect(announced(page).last()).toContainText('Article 2 of 200');
	await expect(sentence(page, 1)).toHaveText(articles[1]!.paragraphs[0]![0]!);
	await button(page, 'Next article').press('Enter');
	await expect(sentence(page, 1)).toHaveText(articles[2]!.paragraphs[0]![0]!);
	await expect(page.locator('.beside')).toContainText('Dateline');
});

test('tells each article in its own order', async ({ page }) => {
	await open(page, `?article=${articles[10]!.id}`);
	await expect(switcher(page)).toHaveValue('10');
	const reportedBy = (index: number) =>
		file.events
			.filter(({ sources }) => sources.some(({ article }) => article === articles[index]!.id))
			.map(({ id }) => id);
	const drawn = () =>
		page
			.locator('a[data-event]')
			.evaluateAll((marks) => marks.map((element) => element.getAttribute('data-event') ?? ''));
	const drawnOf = async (index: number) => {
		const reported = new Set(reportedBy(index));
		return (await drawn()).filter((id) => reported.has(id)).length;
	};
	// The view is of other days, and goes to those that the article tells of.
	await button(page, 'Told order').click();
	await expect.poll(() => drawnOf(10)).toBeGreaterThan(0);
	await button(page, 'Show all').click();
	await settled(page);
	expect(new Set(await drawn())).toEqual(new Set(reportedBy(10)));
	const sentenceOf = (id: string) =>
		Math.min(
			...file.events
				.find((event) => event.id === id)!
				.sources.filter(({ article }) => article === articles[10]!.id)
				.map(({ sentence }) => sentence)
		);
	const heights = await page.locator('a[data-event]').evaluateAll((marks) =>
		marks.map((element) => ({
			id: element.getAttribute('data-event') ?? '',
			y: element.getBoundingClientRect().y
		}))
	);
	const downwards = heights.sort((a, b) => a.y - b.y).map(({ id }) => sentenceOf(id));
	expect(downwards).toEqual([...downwards].sort((a, b) => a - b));
	// Another, far from it in time, is gone to once it has come.
	await mark(page, reportedBy(10)[0]!).press('Enter');
	await button(page, 'Zoom in').click();
	await button(page, 'Zoom in').click();
	// Who is about to choose finds them all; before that, the page holds only the one that it shows.
	await expect(switcher(page).locator('option')).toHaveText([/./]);
	await switcher(page).focus();
	await expect(switcher(page).locator('option')).toHaveCount(200);
	await switcher(page).selectOption('150');
	await expect.poll(() => drawnOf(150)).toBeGreaterThan(0);
});

test('goes by arrow keys through events one by one, whatever the crowd', async ({ page }) => {
	await open(page);
	await plot(page).press('Home');
	const seen = new Set<string>();
	for (let step = 0; step < 20; step++) {
		const focused = page.locator('a[data-event]:focus');
		await expect(focused).toHaveCount(1);
		await expect(focused).toHaveAccessibleName(/, .*20\d\d/);
		seen.add((await focused.getAttribute('data-event')) ?? '');
		await page.keyboard.press('ArrowRight');
		await settled(page);
	}
	expect(seen.size).toBe(20);
	await page.keyboard.press('Enter');
	await expect(card(page)).toBeVisible();
});

for (const [what, query] of [
	['silhouettes', ''],
	['a filter and marks', '?status=happened&from=2023-02-27T13:00&to=2023-03-09T13:00']
] as const)
	test(`shows the same on the canvas of a gesture as its elements then do: ${what}`, async ({
		page
	}) => {
		await page.clock.install();
		await open(page, query);
		await stopClock(page);
		const { x, y, width } = await boxOf(plot(page));
		const height = page.viewportSize()!.height - y;
		const picture = () => page.screenshot({ clip: { x, y, width, height } });
		await expectSmooth(page, picture, 0.002);
	});

test('lights the sentence of the mark under the pointer', async ({ page }) => {
	await open(page, `?event=${twice.id}`);
	await expect(page.locator('[data-cited]')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-cited]')).toHaveCount(0);
	await mark(page, twice.id).hover();
	await expect(page.locator('[data-sentence].lit')).toHaveText(
		articles[numberOf(twice.sources[0]!.article ?? '')]!.paragraphs.flat()[
			twice.sources[0]!.sentence - 1
		]!
	);
});

test('leads from the first mark that is chosen to its sentence, and says which it is', async ({
	page
}) => {
	const day = Date.parse(/\d{4}-\d{2}-\d{2}/.exec(twice.article?.when ?? '')![0]);
	const at = (days: number) => new Date(day + days * 86_400_000).toISOString().slice(0, 16);
	await open(page, `?from=${at(-1)}&to=${at(2)}`);
	const chosen = page.locator('a[data-event]').last();
	const id = await chosen.getAttribute('data-event');
	await chosen.press('Enter');
	await expect(card(page)).toHaveAttribute('data-event-card', id ?? '');
	await expect(page.locator('[data-cited]')).toHaveCount(1);
	await expect(page.locator('[data-cited]')).toBeInViewport();
	const { title } = file.events.find((event) => event.id === id)!;
	await expect(announced(page).last()).toHaveText(new RegExp(`^${title}, .*20\\d\\d`));
});

test('is reached by Tab where nothing but silhouettes is drawn', async ({ page }) => {
	await open(page);
	await expect(page.locator('a[data-event]')).toHaveCount(0);
	const isInPlot = () =>
		page.evaluate(() => document.activeElement?.closest('[role="toolbar"]') != null);
	await page.getByRole('searchbox').focus();
	for (let presses = 0; presses < 4 && !(await isInPlot()); presses++)
		await page.keyboard.press('Tab');
	expect(await isInPlot()).toBe(true);
	await page.keyboard.press('ArrowRight');
	await expect(page.locator('a[data-event]:focus')).toHaveCount(1);
});

test('shows more of a crowd that is clicked', async ({ page }) => {
	await open(page);
	const length = async () => {
		const [from, to] = await Promise.all(
			['data-from', 'data-to'].map((name) => timeline(page).getAttribute(name))
		);
		return Date.parse(to ?? '') - Date.parse(from ?? '');
	};
	const before = await length();
	await page.locator('[data-density]').first().click();
	await settled(page);
	expect(await length()).toBeLessThan(before / 2);
});

test('takes apart what can be, and leafs through what begins at one moment', async ({ page }) => {
	const groups = new Map<string, typeof file.events>();
	for (const event of file.events) {
		const day = event.article?.when ?? '';
		if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) continue;
		const group = `${day} ${event.track}`;
		groups.set(group, [...(groups.get(group) ?? []), event]);
	}
	const [largest] = [...groups.values()].sort((a, b) => b.length - a.length);
	const day = largest![0]!.article?.when;
	expect(largest!.length).toBeGreaterThan(8);
	const around = `${day}T00:00:00Z`;
	const at = (offset: number) => new Date(Date.parse(around) + offset).toISOString().slice(0, 19);
	await open(page, `?from=${at(-60_000)}&to=${at(60_000)}`);
	await expect(page.locator('[data-density]')).toHaveCount(0);
	const cluster = page.locator(`[data-cluster~="${largest![0]!.id}"]`);
	const ids = (await cluster.getAttribute('data-cluster'))!.split(' ');
	expect(ids.length).toBeGreaterThan(1);
	await cluster.click();
	await expect(card(page)).toHaveAttribute('data-event-card', ids[0]!);
	await expect(page).toHaveURL(new RegExp(`event=${ids.join(',')}`));
	// Their details come from as many files; the button stays where it is meanwhile.
	const next = card(page).getByRole('button', { name: 'Next' });
	await next.focus();
	for (const id of ids.slice(1)) {
		await page.keyboard.press('Enter');
		await expect(card(page)).toHaveAttribute('data-event-card', id);
		await expect(next).toBeFocused();
	}
});

test('keeps the words of the selected event while the list is leafed through', async ({ page }) => {
	await open(page, `?event=${twice.id}`);
	const words = await card(page).textContent();
	for (let turn = 0; turn < 20; turn++) {
		const place = await page.locator('.place').first().textContent();
		await page.locator('.pager').first().getByRole('button', { name: 'Later events' }).click();
		await expect(page.locator('.place').first()).not.toHaveText(place ?? '');
	}
	expect(await card(page).textContent()).toBe(words);
});

test('lists all events page by page, and follows the selection', async ({ page }) => {
	await open(page);
	const place = page.locator('.place').first();
	await expect(place).toHaveText('1–64 of 10,000');
	await button(page, 'Last events').first().click();
	await expect(place).toHaveText('9,985–10,000 of 10,000');
	await expect(page.locator('.chronology li')).toHaveCount(16);
	await plot(page).press('Home');
	await page.keyboard.press('Enter');
	await expect(place).toHaveText('1–64 of 10,000');
});

test('shows in the silhouettes what a filter or a search leaves', async ({ page }) => {
	await open(page);
	await expect(page.locator('path.fitting')).toHaveCount(0);
	await page.locator('summary', { hasText: 'Filter' }).click();
	await expect(page.locator('legend').filter({ visible: true }), 'nobody takes part').toHaveText([
		'Tracks',
		'Did it happen?'
	]);
	await page.getByRole('checkbox', { name: 'claimed' }).check();
	const claimed = file.events.filter(({ status }) => status === 'claimed').length;
	await expect(page.locator('.outcome')).toContainText(
		`${claimed.toLocaleString('en')} of 10,000 events fit`
	);
	await expect(page.locator('path.fitting').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await button(page, 'Show everything').click();
	await page.getByRole('searchbox').fill(twice.title.toUpperCase());
	const same = file.events.filter(({ title }) => title === twice.title).length;
	await expect(page.locator('.outcome')).toContainText(`${same} of 10,000 events fit`);
});

test('speaks German when asked to, cards and names as well', async ({ page }) => {
	await open(page, `?lang=de&event=${twice.id}`);
	await expect(card(page)).toContainText('Warum dieses Datum');
	await expect(mark(page, twice.id)).toHaveAccessibleName(/ 20\d\d/);
	await expect(page.getByRole('combobox', { name: /^Artikel \d+ von 200$/ })).toBeVisible();
});

test('stands in a frame, with its card and its list', async ({ page }) => {
	await page.setViewportSize({ width: 600, height: 450 });
	await open(page, `?event=${twice.id}`, 'embed/many/');
	await expect(card(page)).toContainText(twice.sources[0]!.quote);
	expect(await sidewaysScroll(page)).toBe(0);
	await page.getByText('All events as a list').click();
	await expect(page.locator('.chronology li').first()).toBeVisible();
});

test('fits a phone, loaded or not', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto(PAGE);
	expect(await sidewaysScroll(page)).toBe(0);
	await open(page);
	expect(await sidewaysScroll(page)).toBe(0);
});

test('has nothing that axe finds, while it loads, with a fault and loaded', async ({ page }) => {
	let broken = true;
	await page.route('**/events-0.*.json.gz', (route) =>
		broken ? route.fulfill({ contentType: 'text/html', body: '<p>' }) : route.continue()
	);
	await page.goto(PAGE);
	await expect(page.getByRole('alert')).toBeVisible();
	expect(await faultsOf(page)).toEqual([]);
	broken = false;
	await button(page, 'Try again').click();
	await expect(timeline(page)).toHaveAttribute('data-loaded', 'true');
	await ready(page);
	expect(await faultsOf(page)).toEqual([]);
});

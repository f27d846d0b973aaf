/** Frames that may do little: no storage, no origin of their own, no scripts. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runInstalled } from '../../src/tools/process';
import { BUILD, serve } from '../../src/tools/serve';
import {
	cardIn,
	choose,
	expect,
	inside,
	markIn,
	ready,
	test,
	timelineIn,
	visit
} from './hosts/host';

/** In an opaque origin even to look at storage throws. */
const LOCKED = ['allow-scripts', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'];
const OPEN = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

for (const sandbox of [undefined, OPEN, ...LOCKED]) {
	test(`comes to life ${sandbox ? `in sandbox="${sandbox}"` : 'without a sandbox'}`, async ({
		page,
		host
	}) => {
		await visit(page, host, 'bare', sandbox ? { attributes: `sandbox="${sandbox}"` } : {});
		const frame = inside(page);
		await ready(frame);
		await choose(frame, 'leak');
		await expect(cardIn(frame)).toContainText('The 38-minute audio leak was posted by');
		await expect(frame.locator('.plot canvas'), 'who paints a gesture').toBeAttached();
		await frame.getByRole('button', { name: 'Zoom in' }).click();
		await expect
			.poll(() => frame.locator('html').evaluate(() => location.search))
			.toMatch(/^\?event=leak&from=.*&to=/);
	});
}

test.describe('where the host lets no link open', () => {
	test.use({ expectedComplaints: /^Blocked opening '/ });

	test('its address can be read', async ({ page, host }) => {
		await visit(page, host, 'bare', { attributes: 'sandbox="allow-scripts"' });
		const frame = inside(page);
		await ready(frame);
		await frame.getByRole('link', { name: 'With the article' }).click();
		await expect(frame.getByText(/^Address: http:\S+\/stories\/taurus-leak\/$/)).toBeVisible();
		await choose(frame, 'leak');
		await frame.getByRole('link', { name: 'Sentence 10' }).click();
		await expect(frame.getByText(/^Address: \S+\?event=leak#s10$/)).toBeVisible();
	});
});

test('where it opens there is no need to', async ({ page, host, context }) => {
	// The browser of the tests never takes the focus from a page; one at a desk does.
	await page.addInitScript(() => {
		document.hasFocus = () => false;
	});
	await visit(page, host, 'bare', { attributes: `sandbox="${OPEN}"` });
	const frame = inside(page);
	await ready(frame);
	const [opened] = await Promise.all([
		context.waitForEvent('page'),
		frame.getByRole('link', { name: 'With the article' }).click()
	]);
	await ready(opened);
	await expect(frame.getByText('Address:')).toHaveCount(0);
});

test('nothing is stored, no cookie set, no service worker started, nobody else asked', async ({
	page,
	host,
	context
}) => {
	const asked: string[] = [];
	context.on('request', (request) => asked.push(request.resourceType()));
	await visit(page, host, 'bare');
	const frame = inside(page);
	await ready(frame);
	// What paints a gesture comes when a pointer does; nothing else comes later.
	await markIn(frame, 'leak').locator('.hit').hover();
	await expect(frame.locator('.plot canvas')).toBeAttached();
	const scripts = () => asked.filter((type) => type === 'script').length;
	const first = scripts();
	await choose(frame, 'leak');
	await expect(frame.getByRole('button', { name: 'Copy citation' })).toBeVisible();
	await frame.getByRole('button', { name: 'Told order' }).click();
	expect(scripts(), 'what is read comes with the page').toBe(first);
	expect(context.serviceWorkers()).toEqual([]);
	expect(asked.filter((type) => ['fetch', 'xhr', 'websocket'].includes(type))).toEqual([]);
	// Where storage is allowed the router would keep scroll positions when the page is left.
	const address = page.frames()[1]?.url() ?? '';
	await page.goto(address);
	await ready(page);
	await page.goto(new URL('/stories/taurus-leak/', address).href);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
	expect(await context.cookies()).toEqual([]);
});

test.describe('from a server that shares nothing with other origins', () => {
	// The browser says which scripts and fonts it kept from the frame.
	test.use({
		expectedComplaints: /CORS policy|Failed to load resource|Failed to fetch dynamically/
	});

	test('a locked frame keeps its picture and its list', async ({ page, host }) => {
		const site = await serve(BUILD, { port: 0, shared: false });
		try {
			await visit(page, host, 'bare', { site: site.url, attributes: 'sandbox="allow-scripts"' });
			const frame = inside(page);
			await expect(frame.locator('#event-leak blockquote')).toContainText('38-minute audio leak');
			await expect(frame.locator('.plot svg').filter({ visible: true })).toHaveCount(1);
			await expect(timelineIn(frame)).toHaveAttribute('data-ready', 'false');
		} finally {
			await site.close();
		}
	});

	test('of the single-file build it comes to life all the same', async ({ page, host }) => {
		test.setTimeout(120_000);
		const folder = join(ROOT, 'build-inline');
		const isMine = !existsSync(folder);
		const { code, output } = await runInstalled('vite', ['build', '--logLevel', 'error'], {
			env: { BUNDLE: 'inline' },
			quiet: true
		});
		expect(code, output).toBe(0);
		const site = await serve(folder, { port: 0, shared: false });
		try {
			for (const query of ['', '?lang=de']) {
				await visit(page, host, 'bare', {
					site: site.url,
					query,
					attributes: 'sandbox="allow-scripts"'
				});
				const frame = inside(page);
				await ready(frame);
				await choose(frame, 'leak');
				await expect(cardIn(frame)).toContainText('The 38-minute audio leak was posted by');
				if (query) await expect(frame.locator('summary')).toHaveText('Alle Ereignisse als Liste');
			}
		} finally {
			await site.close();
			if (isMine) rmSync(folder, { recursive: true });
		}
	});
});

test.describe('without scripts', () => {
	test.use({ expectedComplaints: /Blocked script execution/ });

	test('a frame that may do nothing has its picture and its list', async ({ page, host }) => {
		await visit(page, host, 'bare', { attributes: 'sandbox' });
		const frame = inside(page);
		await expect(frame.locator('#event-leak blockquote')).toContainText('38-minute audio leak');
		await expect(frame.locator('.plot svg').filter({ visible: true })).toHaveCount(1);
		await expect(frame.getByRole('button', { name: 'Told order' })).toBeHidden();
	});
});

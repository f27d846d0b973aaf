/** A newsroom's page with a timeline in it: the right height, whoever asks, and no theft of the scroll. */
import type { FrameLocator } from '@playwright/test';
import {
	cardIn,
	contentOf,
	expect,
	expectFit,
	heightOf,
	inside,
	markIn,
	ready,
	test,
	timelineIn,
	visit
} from './hosts/host';

const PROTOCOLS = ['datawrapper', 'pym', 'newswire', 'open-iframe-resizer', 'iframe-resizer'];

/** iframe-resizer also greets a frame that has not loaded, of which the browser then complains. */
const impatient = { expectedComplaints: /Failed to execute 'postMessage'.*target origin/ };

/**
 * Opens or closes the list of a frame. Where the host moves the frame between the two halves of a click, the browser
 * makes none of them, and a reader clicks again.
 */
async function setList(frame: FrameLocator, open: boolean): Promise<void> {
	const list = frame.locator('details.list');
	const isOpen = () => list.evaluate((details: HTMLDetailsElement) => details.open);
	await expect(async () => {
		if ((await isOpen()) !== open) await list.locator('summary').click();
		expect(await isOpen()).toBe(open);
	}).toPass();
}

for (const name of [...PROTOCOLS, 'snippet']) {
	test.describe(name, () => {
		if (name === 'iframe-resizer') test.use(impatient);

		test('gives the frame the height of its content, and follows it both ways', async ({
			page,
			host
		}) => {
			await page.setViewportSize({ width: 700, height: 800 });
			await visit(page, host, name);
			const frame = inside(page);
			await ready(frame);
			await expectFit(page);
			const before = await heightOf(page);
			await setList(frame, true);
			await expect.poll(() => heightOf(page)).toBeGreaterThan(before + 300);
			await setList(frame, false);
			await expectFit(page);
			expect(await heightOf(page), 'shrinks again').toBe(before);
			await page.setViewportSize({ width: 360, height: 800 });
			await expect.poll(() => heightOf(page), { message: 'on a phone' }).not.toBe(before);
			await expectFit(page);
		});
	});
}

test.describe('a host with iframe-resizer', () => {
	test.use(impatient);

	test('sees its frame initialised', async ({ page, host }) => {
		await visit(page, host, 'iframe-resizer');
		await ready(inside(page));
		await expect.poll(() => page.evaluate('window.inits')).toBeGreaterThan(0);
	});

	test('is heard though it greets before our scripts are there', async ({ page, host }) => {
		await page.route('**/_app/**/*.js', async (route) => {
			await new Promise((done) => setTimeout(done, 1000));
			await route.continue();
		});
		await visit(page, host, 'iframe-resizer');
		await ready(inside(page));
		await expectFit(page);
	});
});

test('WordPress, which puts a secret into the hash and the frame into a sandbox', async ({
	page,
	host
}) => {
	await visit(page, host, 'wordpress');
	const frame = inside(page);
	await ready(frame);
	await expect(cardIn(frame)).toBeVisible();
	// It holds every frame to at most 1000 px.
	await expect.poll(() => heightOf(page)).toBe(1000);
	await frame.getByRole('button', { name: 'Close', exact: true }).click();
	await expectFit(page);
});

test('four at once, each its own height, and nobody else’s', async ({ page, host }) => {
	await visit(page, host, 'four');
	for (const index of [0, 1, 2, 3]) {
		await ready(inside(page, index));
		await expectFit(page, index);
	}
	const heights = await Promise.all([0, 1, 2, 3].map((index) => heightOf(page, index)));
	expect(new Set(heights).size).toBe(4);
	expect(await heightOf(page, 4), 'the frame of another maker').toBe(300);
	await markIn(inside(page, 2), 'leak').locator('.hit').click();
	await expectFit(page, 2);
	expect(await heightOf(page, 2)).toBeGreaterThan((heights[2] ?? 0) + 200);
	for (const index of [0, 1, 3]) expect(await heightOf(page, index)).toBe(heights[index]);
});

test('messages of a wrong source, type or size change nothing', async ({ page, host }) => {
	await visit(page, host, 'snippet');
	const frame = inside(page);
	await ready(frame);
	await expectFit(page);
	const before = await heightOf(page);
	const amp = { sentinel: 'amp', type: 'embed-size' };
	// Every height that the host gives its frame from now on.
	await page.evaluate(() => {
		const heights: string[] = [];
		Object.assign(window, { heights });
		const frame = document.querySelector('iframe');
		if (frame)
			new MutationObserver(() => heights.push(frame.style.height)).observe(frame, {
				attributes: true
			});
	});
	await page.evaluate((message) => window.postMessage(message, '*'), { ...amp, height: 600 });
	const wrong: unknown[] = [
		null,
		7,
		'amp',
		{ ...amp },
		{ ...amp, height: '600' },
		{ ...amp, height: -1 },
		{ ...amp, height: 0 },
		{ ...amp, height: null },
		{ ...amp, sentinel: 'pma', height: 600 },
		{ ...amp, type: 'resize', height: 600 }
	];
	const send = (message: unknown) =>
		frame.locator('html').evaluate((_, data) => window.parent.postMessage(data, '*'), message);
	for (const message of wrong) await send(message);
	await frame.locator('html').evaluate(() => {
		for (const height of [NaN, Infinity])
			window.parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
	});
	expect(await heightOf(page)).toBe(before);
	for (const [height, shown] of [
		[1, 280],
		[9999, 2000],
		[600.2, 601]
	] as const) {
		await send({ ...amp, height });
		await expect.poll(() => heightOf(page)).toBe(shown);
	}
	// Messages arrive in order, so the wrong ones had been heard before these were.
	expect(await page.evaluate('window.heights')).toEqual(['280px', '2000px', '601px']);
});

test('a frame answers its host’s question, does nothing else that it says, and hears nobody else', async ({
	page,
	host
}) => {
	await visit(page, host, 'bare');
	const frame = inside(page);
	await ready(frame);
	const address = await frame.locator('html').evaluate(() => location.href);
	await page.evaluate(() => {
		const heights: unknown[] = [];
		Object.assign(window, { heights });
		addEventListener('message', ({ data }) => {
			if (data?.sentinel === 'amp') heights.push(data.height);
			if (data === 'end') heights.push('end');
		});
	});
	const heard = () => page.evaluate('window.heights');
	const say = (message: unknown) =>
		page.evaluate(
			(data) => document.querySelector('iframe')?.contentWindow?.postMessage(data, '*'),
			message
		);
	await say('pymxPYMxaxPYMxnavigateToxPYMxhttps://example.org/');
	await say({ type: 'navigate', url: 'https://example.org/' });
	await frame.locator('html').evaluate(() => {
		window.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
	});
	// An answer would have gone out with the next frame, and so before this.
	await frame.locator('html').evaluate(
		() =>
			new Promise<void>((done) => {
				requestAnimationFrame(() =>
					requestAnimationFrame(() => {
						window.parent.postMessage('end', '*');
						done();
					})
				);
			})
	);
	await expect.poll(heard).toEqual(['end']);
	expect(await frame.locator('html').evaluate(() => location.href)).toBe(address);
	await say({ sentinel: 'amp', type: 'frames-init' });
	await expect.poll(heard).toEqual(['end', await contentOf(frame)]);
});

test('the custom element makes a frame with all that a frame needs', async ({ page, host }) => {
	await visit(page, host, 'element');
	const made = page.locator('source-timeline iframe');
	await expect(made).toHaveCount(1);
	await expect(made).toHaveAttribute('title', 'Timeline: The Taurus leak');
	await expect(made).toHaveAttribute('loading', 'lazy');
	await expect(made).toHaveAttribute('referrerpolicy', 'strict-origin-when-cross-origin');
	await expect(made).toHaveAttribute('allow', 'clipboard-write; web-share');
	await expect(made).toHaveAttribute('height', '500');
	await expect(page.getByRole('link', { name: 'Left alone' })).toBeVisible();
	await ready(inside(page));
	await expectFit(page);
});

for (const [name, fill] of [
	['snippet', {}],
	['bare', { query: '?height=fill' }]
] as const) {
	test(`a wheel over the frame scrolls the host: ${name}`, async ({ page, host }) => {
		await page.setViewportSize({ width: 700, height: 600 });
		await visit(page, host, name, fill);
		const frame = inside(page);
		await ready(frame);
		const view = await timelineIn(frame).getAttribute('data-from');
		const box = await frame.getByRole('toolbar').boundingBox();
		await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 60);
		// What can be scrolled within the frame goes first; then the host.
		const scrolled = async () => {
			await page.mouse.wheel(0, 300);
			return page.evaluate('scrollY');
		};
		await expect.poll(scrolled).toBeGreaterThan(200);
		await expect(timelineIn(frame)).toHaveAttribute('data-from', view ?? '');
	});
}

test('Ctrl and wheel zooms, a plain wheel says so in the page’s language', async ({
	page,
	host
}) => {
	await page.setViewportSize({ width: 700, height: 900 });
	await visit(page, host, 'bare', { query: '?lang=de' });
	const frame = inside(page);
	await ready(frame);
	await expect(frame.locator('html')).toHaveAttribute('lang', 'de');
	const box = await frame.getByRole('toolbar').boundingBox();
	await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 60);
	await page.mouse.wheel(0, 10);
	await expect(frame.locator('.hint')).toBeVisible();
	await expect(frame.locator('.hint')).toHaveText(/Strg/);
	const view = await timelineIn(frame).getAttribute('data-from');
	await page.keyboard.down('Control');
	await page.mouse.wheel(0, -200);
	await page.keyboard.up('Control');
	await expect(timelineIn(frame)).not.toHaveAttribute('data-from', view ?? '');
});

test('light in a frame though the reader’s system is dark; dark and auto only if asked', async ({
	page,
	host
}) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	const paper = async (query: string) => {
		await visit(page, host, 'bare', { query });
		await ready(inside(page));
		return inside(page)
			.locator('body')
			.evaluate((body) => getComputedStyle(body).backgroundColor);
	};
	const light = await paper('');
	expect(light).toBe('rgb(251, 249, 244)');
	expect(await paper('?theme=nonsense')).toBe(light);
	const dark = await paper('?theme=dark');
	expect(dark).not.toBe(light);
	expect(await paper('?theme=auto')).toBe(dark);
	expect(await paper('?transparent=1')).toBe('rgba(0, 0, 0, 0)');
});

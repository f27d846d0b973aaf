/** What stands in a page before its first picture, and what comes after it. */
import { expect, STORY, test } from './reader';

const LINKED = /<script type="application\/ld\+json">/g;
const PRELOADS = /<link [^>]*rel="modulepreload"[^>]*>/g;

for (const [address, linked] of [
	['', 1],
	[STORY, 1],
	['embed/taurus-leak/', 0]
] as const)
	test(`nothing that no reader sees stands before the drawing of /${address}`, async ({ page }) => {
		const html = await (await page.request.get(`/${address}`)).text();
		const drawing = html.indexOf('data-timeline');
		const end = html.indexOf('</section>', drawing);
		expect(drawing).toBeGreaterThan(0);
		const places = (kind: RegExp) => [...html.matchAll(kind)].map(({ index }) => index);
		const preloads = places(PRELOADS);
		expect(preloads.length, 'scripts are asked for, all at once').toBeGreaterThan(3);
		expect(Math.min(...preloads)).toBeGreaterThan(end);
		expect(places(LINKED)).toHaveLength(linked);
		for (const place of places(LINKED)) expect(place).toBeGreaterThan(end);
	});

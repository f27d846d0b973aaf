/** `npm run screenshots`: builds the site and writes the pictures of the docs. */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { runInstalled } from './process';
import { BUILD, serve } from './serve';

const FOLDER = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));

/** Each picture: its name, the query it opens, its size and colours. */
const PICTURES = [
	{ name: 'explorer', query: '?event=call', width: 1440, height: 900, scheme: 'light' },
	{ name: 'explorer-dark', query: '', width: 1440, height: 900, scheme: 'dark' },
	{ name: 'told', query: '?mode=told', width: 1440, height: 900, scheme: 'light' },
	{ name: 'phone', query: '', width: 390, height: 844, scheme: 'light' }
] as const;

const built = await runInstalled('vite', ['build', '--logLevel', 'warn']);
if (built.code !== 0) process.exit(1);
mkdirSync(FOLDER, { recursive: true });
const { url, close } = await serve(BUILD, { port: 0 });
const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: [...CHROMIUM_FLAGS]
});
for (const { name, query, width, height, scheme } of PICTURES) {
	const page = await browser.newPage({
		viewport: { width, height },
		colorScheme: scheme,
		reducedMotion: 'reduce'
	});
	await page.goto(new URL(`stories/taurus-leak/${query}`, url).href);
	await page.waitForSelector('[data-ready="true"]');
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${FOLDER}${name}.png` });
	await page.close();
	console.log(`docs/pictures/${name}.png`);
}
await browser.close();
await close();

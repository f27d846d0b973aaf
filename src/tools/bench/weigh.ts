/** What a first visit to a page fetches, in gzipped bytes. */
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright';
import type { PageBytes } from './measurement';
import { openBrowser, openPage, type Visit } from './visit';

/** Scripts and styles by content, not by who asked for them. */
function kindOf(response: Response): keyof PageBytes {
	const type = response.headers()['content-type'] ?? '';
	if (/javascript|^text\/css/.test(type)) return 'code';
	return type.startsWith('font/') ? 'fonts' : 'data';
}

/**
 * Counts all that the browser in fact fetches until the page is ready and the network has been quiet.
 *
 * @throws Unfinished where that takes over a minute
 */
export async function weigh({ executablePath, address, recorder }: Visit): Promise<PageBytes> {
	const { browser, page } = await openBrowser(executablePath);
	try {
		const bytes: PageBytes = { code: 0, data: 0, fonts: 0 };
		const reading: Promise<void>[] = [];
		page.on('response', (response) => {
			if (!response.url().startsWith('http') || response.status() >= 300) return;
			const kind = kindOf(response);
			const read = response.body().then((body) => {
				bytes[kind] += kind === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
			});
			reading.push(read);
		});
		await page.addInitScript({ path: recorder });
		await openPage(page, address);
		await page.waitForLoadState('networkidle');
		await Promise.all(reading);
		return bytes;
	} finally {
		await browser.close();
	}
}

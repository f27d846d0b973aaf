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
		const fetched = new Map<string, keyof PageBytes>();
		page.on('response', (response) => {
			if (response.url().startsWith('http') && response.status() < 300)
				fetched.set(response.url(), kindOf(response));
		});
		await page.addInitScript({ path: recorder });
		await openPage(page, address);
		await page.waitForLoadState('networkidle');
		const bytes: PageBytes = { code: 0, data: 0, fonts: 0 };
		for (const [url, kind] of fetched) {
			// Asked for once more, since browsers do not keep the bodies of large files.
			const body = Buffer.from(await (await fetch(url)).arrayBuffer());
			bytes[kind] += kind === 'fonts' ? body.length : gzipSync(body, { level: 9 }).length;
		}
		return bytes;
	} finally {
		await browser.close();
	}
}

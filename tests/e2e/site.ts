/** Sites of other stories than the published ones, built as any other and served for a test. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, runInstalled } from '../../src/tools/process';
import { serve, type Serving } from '../../src/tools/serve';
import { expect, test as base } from './reader';

/**
 * Tests of a site with stories of its own, which is built once for all tests of a worker.
 *
 * @param name of the folder that it is built in, which no other site has
 * @param stories files by their ids, made when the site is built
 */
export function testOf(name: string, stories: () => Record<string, unknown>) {
	const test = base.extend<object, { site: string }>({
		site: [
			// eslint-disable-next-line no-empty-pattern
			async ({}, use) => {
				const built = `build-${name}`;
				const files = mkdtempSync(join(tmpdir(), 'sourceline-static-'));
				cpSync(join(ROOT, 'static'), files, { recursive: true });
				rmSync(join(files, 'stories'), { recursive: true });
				mkdirSync(join(files, 'stories'));
				for (const [id, file] of Object.entries(stories()))
					writeFileSync(join(files, `stories/${id}.json`), JSON.stringify(file));
				const { code, output } = await runInstalled('vite', ['build', '--logLevel', 'error'], {
					env: {
						STATIC: files,
						BUILD_FOLDER: built,
						PUBLIC_SITE_URL: 'https://example.org',
						PRECOMPRESS: 'no'
					},
					quiet: true
				});
				expect(code, output).toBe(0);
				const site: Serving = await serve(join(ROOT, built), { port: 0 });
				await use(site.url);
				await site.close();
				rmSync(files, { recursive: true });
				rmSync(join(ROOT, built), { recursive: true });
			},
			{ scope: 'worker', timeout: 300_000 }
		]
	});
	test.describe.configure({ mode: 'serial' });
	// The site of the stories is another than that of the other tests.
	test.use({ baseURL: async ({ site }, use) => use(site) });
	return test;
}

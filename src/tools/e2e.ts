/** Runs the browser tests on the build; arguments go on to Playwright (`npm run test:e2e -- --ui`). */
import { existsSync } from 'node:fs';
import { findChromium } from './browser';
import { runInstalled } from './process';
import { BUILD } from './serve';

try {
	process.exitCode = await testInBrowser(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Resolves to the exit code. */
async function testInBrowser(args: string[]): Promise<number> {
	if (!existsSync(BUILD)) {
		console.log('There is no build yet; building first.');
		const { code } = await runInstalled('vite', ['build', '--logLevel', 'warn']);
		if (code !== 0) return code;
	}
	const { code } = await runInstalled(
		'playwright',
		['test', '--config', 'tests/e2e/playwright.config.ts', ...args],
		{ from: '@playwright/test', env: { CHROMIUM_PATH: await findChromium() } }
	);
	return code;
}

import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { CHROMIUM_FLAGS } from '../../src/tools/browser';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The browser tests, on the finished build as a static host would serve it. Start them with
 * `npm run test:e2e`, which finds the browser and makes a missing build.
 */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	workers: 2,
	retries: 0,
	// Machines are shared: a busy one takes several times as long for the same, and that is no fault of a page.
	timeout: 120_000,
	expect: { timeout: 20_000 },
	forbidOnly: !!process.env.CI,
	reporter: process.env.CI ? 'dot' : 'list',
	webServer: {
		command: 'node --import tsx src/tools/start.ts',
		cwd: root,
		// Where the port is taken, the server uses the next and says so: Playwright keeps the number of
		// the line waited for as SOURCELINE_PORT.
		env: { PORT: '4199' },
		wait: { stdout: /localhost:(?<sourceline_port>\d+)/ }
	},
	use: { baseURL: `http://localhost:${process.env.SOURCELINE_PORT ?? 4199}/` },
	projects: [
		{
			name: 'chromium',
			use: {
				...devices['Desktop Chrome'],
				launchOptions: {
					executablePath: process.env.CHROMIUM_PATH,
					args: [...CHROMIUM_FLAGS]
				}
			}
		}
	]
});

/** What a run was made on. */
import { cpus, totalmem } from 'node:os';
import type { Machine } from './measurement';
import { openBrowser } from './visit';

/** The machine and the browser, without anything that names either. */
export async function describeMachine(executablePath: string): Promise<Machine> {
	const { browser } = await openBrowser(executablePath);
	const version = browser.version();
	await browser.close();
	return {
		browser: `Chromium ${version}, headless`,
		node: process.versions.node,
		processor: cpus()[0]?.model.trim() ?? 'unknown',
		cores: cpus().length,
		memory: Math.round(totalmem() / 2 ** 30)
	};
}

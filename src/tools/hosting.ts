/**
 * `npm run test:hosting`: the files of docs/hosting/ in Debian's nginx and caddy, at the root of a site
 * and in a folder of another one. Needs a build, and both servers installed.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { checkAddresses } from './hosting/addresses';
import { builtFiles } from './hosting/build-files';
import { checkFiles } from './hosting/files';
import { checkFrames } from './hosting/frames';
import { installedPrograms } from './hosting/installed';
import { layOut, temporary } from './hosting/places';
import { start } from './hosting/program';
import { Report } from './hosting/report';
import { BUILD, NO_BUILD, serve } from './serve';

// What is to be stopped and removed is so when this program exits, which a signal alone does not let it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
	process.exitCode = (await testHosting()) ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Resolves to whether all checks passed. */
async function testHosting(): Promise<boolean> {
	if (!existsSync(BUILD)) throw new Error(NO_BUILD);
	const programs = await installedPrograms();
	const executablePath = await findChromium();
	const scratch = temporary();
	process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));
	const report = new Report();
	const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_FLAGS] });
	const folder = join(scratch, 'host');
	mkdirSync(folder);
	const host = { folder, serving: await serve(folder, { port: 0 }) };
	try {
		for (const place of layOut(BUILD, scratch)) {
			const files = builtFiles(join(place.root, place.folder));
			for (const program of programs) {
				const name = `${program.name} ${place.folder ? `in ${place.folder}/` : 'at the root'}`;
				const running = await start(program, place, scratch);
				try {
					const tested = { name, running, files, report };
					await checkFiles(tested, program.best);
					await checkAddresses(tested);
					await checkFrames(tested, browser, host);
				} finally {
					await running.close();
				}
			}
		}
	} finally {
		await browser.close();
		await host.serving.close();
	}
	console.log(report.summary());
	return report.failed === 0;
}

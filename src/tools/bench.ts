/**
 * `npm run bench`: what our pages cost beside others that draw the same events. Not part of the tests,
 * since it measures the machine as well. What is measured and how: docs/performance.md.
 */
import { sectionsOf, writeDocument } from './bench/document';
import { describeMachine } from './bench/machine';
import type { Report } from './bench/measurement';
import { readOptions } from './bench/options';
import { profileOf } from './bench/profile';
import { measure } from './bench/run';
import { openSites } from './bench/sites';
import { findChromium } from './browser';

try {
	await bench(process.argv.slice(2));
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

async function bench(args: string[]): Promise<void> {
	const options = readOptions(args);
	const executablePath = await findChromium();
	console.error('Building the pages ...');
	const { profile } = options;
	const sites = await openSites(profile ? { ...options, peers: ['ours'] } : options, profile);
	try {
		if (profile) {
			for (const size of options.sizes) {
				const address = sites.address('ours', size);
				const throttle = options.throttle ? 4 : 1;
				const visit = { executablePath, address, recorder: sites.recorder, throttle };
				console.log(`\n## ${size}\n\n${await profileOf(visit)}`);
			}
			return;
		}
		const measurements = await measure(options, sites, executablePath, console.error);
		const report: Report = {
			machine: await describeMachine(executablePath),
			runs: options.runs,
			measurements
		};
		for (const section of Object.values(sectionsOf(report))) console.log(`${section}\n`);
		if (options.write) await writeDocument(report);
	} finally {
		await sites.close();
	}
}

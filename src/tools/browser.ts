import { statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';
import { run, runInstalled, type Finished } from './process';

const isRoot = process.getuid?.() === 0;

/**
 * What Chromium is started with everywhere here. Its sandbox does not work for root, so only root
 * goes without. The rest keeps the browser from speaking to anybody but the page under test.
 */
export const CHROMIUM_FLAGS: readonly string[] = [
	...(isRoot ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--disable-quic'
];

const NAMES_ON_PATH = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where installers put a browser on systems that do not put it on the PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
	darwin: ['/Applications', join(process.env.HOME ?? '/', 'Applications')].flatMap((folder) => [
		join(folder, 'Chromium.app/Contents/MacOS/Chromium'),
		join(folder, 'Google Chrome.app/Contents/MacOS/Google Chrome')
	]),
	win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
		['Chromium', 'Google\\Chrome'].map((product) =>
			join(process.env[variable] ?? 'C:\\', product, 'Application', 'chrome.exe')
		)
	)
};

/** A way to get a browser onto a machine that has none; the first that leads to one wins. */
interface Installer {
	name: string;
	/** Why it cannot be tried here, if it cannot. */
	unavailable?: string;
	install: () => Promise<Finished>;
}

/**
 * The path of a Chromium or Chrome that starts: the one that CHROMIUM_PATH names, Playwright's own,
 * or the system's. On a machine without any it fetches Playwright's, or as root on Debian the
 * distribution's, so that the tests need no set-up by hand.
 * @throws with all that was tried, and what would mend it
 */
export async function findChromium(): Promise<string> {
	const named = process.env.CHROMIUM_PATH;
	if (named) {
		if (isFile(named)) return named;
		throw new Error(
			`CHROMIUM_PATH is "${named}", and there is no such file. Correct it, or unset it to have a browser looked for.`
		);
	}

	const failures = new Map<string, string>();
	const present = await findPresent(failures);
	if (present) return present;

	for (const { name, unavailable, install } of installers()) {
		if (unavailable) {
			failures.set(name, unavailable);
			continue;
		}
		console.error(`No Chromium here that starts; trying "${name}" (a few minutes at most) ...`);
		const { code, output } = await install();
		const found = await findPresent(failures);
		if (found) return found;
		failures.set(name, code === 0 ? 'done, but left no browser that starts' : lastLines(output));
	}
	throw new Error(
		[
			'No Chromium found. Tried:',
			...[...failures].map(([what, why]) => `  - ${what}: ${why.replaceAll('\n', '\n      ')}`),
			"Any of these mends it: install Chromium or Chrome with the system's package manager;",
			'run "npx playwright install --with-deps chromium"; set CHROMIUM_PATH to the browser\'s program.'
		].join('\n')
	);
}

/** The first browser on this machine that starts; says in `failures` why the others would not do. */
async function findPresent(failures: Map<string, string>): Promise<string | undefined> {
	const system = [...onPath(NAMES_ON_PATH), ...(USUAL_PLACES[process.platform] ?? [])];
	const own = chromium.executablePath();
	if (!isFile(own)) failures.set("Playwright's own browser", 'not installed');
	if (!system.some(isFile)) failures.set('a system browser', `none of ${NAMES_ON_PATH.join(', ')}`);

	for (const path of [own, ...system].filter(isFile)) {
		const problem = await startProblem(path);
		if (!problem) return path;
		failures.set(path, `does not start: ${problem}`);
	}
	return undefined;
}

/**
 * Why a browser that exists does not run, if so: a download without its system libraries, or the
 * stub of Ubuntu that only says to install a snap. Windows is spared, where `--version` opens a window.
 */
async function startProblem(path: string): Promise<string | undefined> {
	if (process.platform === 'win32') return undefined;
	const { code, output } = await run(path, ['--version'], { quiet: true, seconds: 30 });
	return code === 0 ? undefined : lastLines(output) || `exit code ${code}`;
}

function installers(): Installer[] {
	const quiet = true;
	const apt = onPath(['apt-get']).find(isFile);
	return [
		{
			name: 'playwright install chromium',
			install: () =>
				runInstalled('playwright', ['install', '--no-shell', 'chromium'], { quiet, seconds: 180 })
		},
		{
			name: 'apt-get install chromium',
			unavailable: !apt ? 'there is no apt-get' : !isRoot ? 'needs root' : undefined,
			install: async () => {
				const env = { DEBIAN_FRONTEND: 'noninteractive' };
				const update = await run('apt-get', ['update'], { env, quiet, seconds: 120 });
				if (update.code !== 0) return update;
				const packages = ['install', '-y', '--no-install-recommends', 'chromium'];
				return run('apt-get', packages, { env, quiet, seconds: 300 });
			}
		}
	];
}

/** Every place on the PATH where a program of one of the names could be, in the order of the names. */
function onPath(names: string[]): string[] {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The end of what a program said, which is where the reason stands, without stack traces. */
function lastLines(output: string): string {
	const lines = output.split('\n').filter((line) => line.trim() && !/^\s+at /.test(line));
	return lines.slice(-5).join('\n');
}

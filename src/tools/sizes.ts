/**
 * What the first visit to a page costs, in gzipped bytes of all that the browser in fact fetches,
 * and whether that is within the limits. Other pages than those of the limits can be named:
 * `npm run size -- /` holds them to the first limits.
 */
import { existsSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type Response } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { BUILD, NO_BUILD, serve, type Serving } from './serve';

/** Limits in gzipped bytes (1 kB = 1000 bytes). */
const LIMITS = [
	{ page: '/stories/taurus-leak/', javascript: 85_000, css: 12_000 },
	{ page: '/embed/taurus-leak/', javascript: 70_000, css: 12_000 }
];

type Limit = (typeof LIMITS)[number];
type Kind = 'javascript' | 'css' | 'html' | 'font' | 'other';

interface Fetched {
	path: string;
	kind: Kind;
	/** Gzipped; a font's as it is, for it is compressed already. */
	bytes: number;
}

interface Visit {
	files: Fetched[];
	/** Styles within the page: part of its HTML, and counted as styles as well. */
	inlineCss: number;
	/** Requests that failed, or went to another host. */
	faults: string[];
}

try {
	process.exitCode = (await measure(process.argv.slice(2))) ? 0 : 1;
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}

/** Prints the costs of each page; resolves to whether all are within their limits. */
async function measure(pages: string[]): Promise<boolean> {
	if (!existsSync(BUILD)) throw new Error(NO_BUILD);
	const limits = pages.length ? pages.map((page) => ({ ...LIMITS[0]!, page })) : LIMITS;
	const browser = await chromium.launch({
		executablePath: await findChromium(),
		// Other hosts are not to be reached even by mistake: a request for one is found, and fails.
		args: [...CHROMIUM_FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost']
	});
	let site: Serving | undefined;
	try {
		site = await serve(BUILD, { port: 0 });
		const problems: string[] = [];
		for (const limit of limits) {
			const cost = await visit(browser, new URL(limit.page, site.url));
			console.log(table(limit, cost));
			problems.push(...judge(limit, cost));
		}
		for (const problem of problems) console.error(problem);
		return problems.length === 0;
	} finally {
		await browser.close();
		await site?.close();
	}
}

/** Opens the page as somebody who has never been there, and waits until it fetches no more. */
async function visit(browser: Browser, url: URL): Promise<Visit> {
	const context = await browser.newContext();
	const responses = new Map<string, Response>();
	const faults: string[] = [];
	const isFetch = (address: URL) => address.protocol !== 'data:' && address.protocol !== 'blob:';
	context.on('request', (request) => {
		const address = new URL(request.url());
		if (isFetch(address) && address.origin !== url.origin)
			faults.push(`asks another host: ${address.href}`);
	});
	context.on('response', (response) => {
		const address = new URL(response.url());
		if (!isFetch(address) || address.origin !== url.origin) return;
		if (response.status() >= 400) faults.push(`gets ${response.status()} for ${address.pathname}`);
		else if (response.status() < 300) responses.set(address.href, response);
	});

	const page = await context.newPage();
	page.on('websocket', (socket) => faults.push(`opens a socket: ${socket.url()}`));
	await page.goto(url.href, { waitUntil: 'networkidle' });

	let inlineCss = 0;
	const files = await Promise.all(
		[...responses.values()].map(async (response): Promise<Fetched> => {
			const body = await response.body();
			const kind = kindOf(response);
			if (response.request().isNavigationRequest()) inlineCss += inlineStyles(body.toString());
			return {
				path: new URL(response.url()).pathname,
				kind,
				bytes: kind === 'font' ? body.length : gzipped(body)
			};
		})
	);
	await context.close();
	return { files: files.sort((a, b) => b.bytes - a.bytes), inlineCss, faults };
}

/** By content, not by who asked: a preloaded module is a script too. */
function kindOf(response: Response): Kind {
	const type = response.headers()['content-type'] ?? '';
	if (/javascript/.test(type)) return 'javascript';
	if (/^text\/css/.test(type)) return 'css';
	if (/^text\/html/.test(type)) return 'html';
	return /^font\//.test(type) ? 'font' : 'other';
}

function inlineStyles(html: string): number {
	const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map((match) => match[1]);
	return styles.length ? gzipped(Buffer.from(styles.join('\n'))) : 0;
}

function gzipped(body: Buffer): number {
	return gzipSync(body, { level: 9 }).length;
}

function total(cost: Visit, kind: Kind): number {
	const inline = kind === 'css' ? cost.inlineCss : 0;
	return cost.files.reduce((sum, file) => sum + (file.kind === kind ? file.bytes : 0), inline);
}

function kilobytes(bytes: number): string {
	return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

function table(limit: Limit, cost: Visit): string {
	const row = (name: string, kind: Kind, most?: number) => {
		const count = cost.files.filter((file) => file.kind === kind).length;
		const size = kilobytes(total(cost, kind)).padStart(10);
		const ceiling = most === undefined ? '' : `  of ${kilobytes(most)}`;
		return `  ${name.padEnd(18)}${String(count).padStart(3)} files${size}${ceiling}`;
	};
	return [
		`${limit.page}, first visit, gzipped:`,
		row('JavaScript', 'javascript', limit.javascript),
		row('CSS, and in HTML', 'css', limit.css),
		row('HTML', 'html'),
		`    of it CSS                ${kilobytes(cost.inlineCss).padStart(10)}`,
		row('fonts', 'font'),
		row('images and data', 'other')
	].join('\n');
}

/** What is wrong with a visit, a line or more each; empty if nothing is. */
function judge(limit: Limit, cost: Visit): string[] {
	const problems = cost.faults.map((fault) => `${limit.page} ${fault}`);
	for (const kind of ['javascript', 'css'] as const) {
		const excess = total(cost, kind) - limit[kind];
		if (excess <= 0) continue;
		const largest = cost.files.filter((file) => file.kind === kind).slice(0, 5);
		problems.push(
			`${limit.page} has ${kilobytes(excess)} too much ${kind} for its limit of ${kilobytes(limit[kind])}. The largest files:`,
			...largest.map((file) => `  ${kilobytes(file.bytes).padStart(9)}  ${file.path}`)
		);
	}
	return problems;
}

import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { ROOT } from './process';

/** The folder that `npm run build` writes. */
export const BUILD = join(ROOT, 'build');

/** What a tool says that needs the build and does not find it. */
export const NO_BUILD = 'There is no build yet. Make it with: npm run build';

/** What a file is, by the ending of its name. */
export const CONTENT_TYPES: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.gz': 'application/gzip',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.ics': 'text/calendar; charset=utf-8',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.jsonld': 'application/ld+json',
	'.map': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.png': 'image/png',
	'.svg': 'image/svg+xml; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.webmanifest': 'application/manifest+json; charset=utf-8',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8'
};

export interface ServeOptions {
	/** The port to try first; 0 for any free one. */
	port: number;
	/** Fails when the port is taken, instead of taking the next free one. */
	strict?: boolean;
	/**
	 * Whether other origins may fetch what is served. A sandboxed frame is such an origin, even to its
	 * own scripts and fonts, so an embed needs it.
	 */
	shared?: boolean;
}

export interface Serving {
	/** The site's address, with a slash at the end. */
	url: string;
	close: () => Promise<void>;
}

/**
 * Serves a built folder just as a plain static host does: a folder's `index.html` at its address
 * with a slash, a redirect to there without, `404.html` for what does not exist. Not `vite preview`:
 * Kit makes that render pages which the build lacks, and it exits when its input ends, as under CI.
 */
export async function serve(
	dir: string,
	{ port, strict = false, shared = true }: ServeOptions
): Promise<Serving> {
	const root = resolve(dir);
	const server = createServer((request, response) => {
		if (shared) response.setHeader('access-control-allow-origin', '*');
		answer(root, request, response);
	});
	const taken = await listen(server, port, strict);
	return {
		url: `http://localhost:${taken}/`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}

/** Resolves to the port that the server got. */
async function listen(server: Server, port: number, strict: boolean): Promise<number> {
	for (let candidate = port; ; candidate++) {
		try {
			await new Promise<void>((done, fail) => {
				server.once('error', fail);
				server.listen(candidate, 'localhost', () => {
					server.off('error', fail);
					done();
				});
			});
			return (server.address() as AddressInfo).port;
		} catch (error) {
			const inUse = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
			if (!inUse || strict || candidate >= 65_535) throw error;
		}
	}
}

function answer(root: string, request: IncomingMessage, response: ServerResponse): void {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const [path = '/', query] = (request.url ?? '/').split('?', 2);
	const wanted = locate(root, path);
	if (wanted === undefined) {
		const page = join(root, '404.html');
		if (existsSync(page)) send(page, 404, request, response);
		else response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n');
	} else if (statSync(wanted).isDirectory()) {
		// Relative addresses in the page count from its folder, hence the slash. One slash only in
		// front: `//name/` would be another host.
		const location = `/${path.replace(/^\/+/, '')}/${query === undefined ? '' : `?${query}`}`;
		response.writeHead(308, { location }).end();
	} else {
		send(wanted, 200, request, response);
	}
}

/**
 * The file that a request path means, or the folder if it lacks its slash; undefined if neither is
 * there or it lies outside the root.
 */
function locate(root: string, path: string): string | undefined {
	let decoded: string;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		return undefined;
	}
	if (decoded.includes('\0')) return undefined;
	const inside = resolve(root, `.${sep}${decoded}`);
	if (inside !== root && !inside.startsWith(root + sep)) return undefined;

	const isDirectory = (place: string) =>
		statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
	const isFile = (place: string) => statSync(place, { throwIfNoEntry: false })?.isFile() ?? false;
	const index = join(inside, 'index.html');
	if (decoded.endsWith('/')) return isFile(index) ? index : undefined;
	if (isFile(inside)) return inside;
	if (isFile(`${inside}.html`)) return `${inside}.html`;
	return isDirectory(inside) && isFile(index) ? inside : undefined;
}

function send(file: string, status: number, request: IncomingMessage, response: ServerResponse) {
	// Kit puts a hash of the content into these names only.
	const fixed = file.includes(`${sep}immutable${sep}`);
	response.writeHead(status, {
		'content-type': CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
		'content-length': statSync(file).size,
		'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
		'x-content-type-options': 'nosniff'
	});
	if (request.method === 'HEAD') response.end();
	else
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
}

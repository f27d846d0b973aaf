/** What any host is to say of a file of the build. One truth for nginx, Caddy and `static/_headers`. */
import { extname } from 'node:path';
import { CONTENT_TYPES } from '../serve';

export type Kind = 'page' | 'frame' | 'hashed' | 'script' | 'file';

/** What a file is to the reader's browser. The path counts from the site's folder: `embed/x/`. */
export function kindOf(path: string): Kind {
	if (path.startsWith('_app/immutable/')) return 'hashed';
	if (path === 'embed.js') return 'script';
	if (/^embed\/[^/]+\/(index\.html)?$/.test(path)) return 'frame';
	return path === '' || /(\/|\.html)$/.test(path) ? 'page' : 'file';
}

/** How long a file may be kept without asking, by what it is. */
const CACHE: Partial<Record<Kind, string>> = {
	hashed: 'public, max-age=31536000, immutable',
	script: 'public, max-age=3600'
};

/** The headers that each answer carries, each exactly once. */
export function wantedHeaders(path: string): Record<string, string> {
	const kind = kindOf(path);
	return {
		'access-control-allow-origin': '*',
		'cache-control': CACHE[kind] ?? 'no-cache',
		'content-security-policy': `frame-ancestors ${kind === 'frame' ? '*' : "'self'"}`,
		'referrer-policy': 'strict-origin-when-cross-origin',
		'x-content-type-options': 'nosniff'
	};
}

/** Whether a Content-Type is right for a file; of a text it must say that it is UTF-8. */
export function isTypeOf(file: string, type: string | undefined): boolean {
	const essence = (value = '') => value.split(';')[0]!.trim().toLowerCase();
	const wanted = essence(CONTENT_TYPES[extname(file)]);
	// Both are in use for the same thing.
	const got = essence(type).replace('text/xml', 'application/xml');
	if (!wanted || got !== wanted) return false;
	return !wanted.startsWith('text/') || /;\s*charset=utf-8$/i.test(type ?? '');
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process';
import type { Program } from './program';

const RULES = join(ROOT, 'docs/hosting/nginx.conf');
const DOCS = join(ROOT, 'docs/hosting.md');

/**
 * Nginx with the blocks that docs/hosting.md shows, a whole server for the root of a site and a location
 * for a folder of another site, in which only port and paths are replaced.
 * @param brotli the module to load, whose line in our file is then switched on
 */
export const nginx = (brotli?: string): Program => ({
	name: brotli ? 'nginx with brotli' : 'nginx',
	best: brotli ? 'br' : 'gzip',
	prepare: ({ root, folder }, port, scratch) => {
		let rules = RULES;
		if (brotli) {
			rules = join(scratch, 'rules.conf');
			const shipped = readFileSync(RULES, 'utf8');
			writeFileSync(rules, replace(shipped, /^# (brotli_static on;)$/m, '$1'));
		}
		const [server = '', location = ''] = shown();
		const include = [/include [^;]+;/, `include "${rules}";`] as const;
		const listen = [/listen [^;]+;/, `listen 127.0.0.1:${port};`] as const;
		const files = [/root [^;]+;/, `root "${root}";`] as const;
		const block = folder
			? `server { ${listen[1]} ${files[1]}\n${replace(location, ...include)} }`
			: replace(replace(replace(server, ...listen), ...files), ...include);

		// One process, so that root's nginx does not become somebody who may not read the folder.
		const names = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
		const text = `
			${brotli ? `load_module "${brotli}";` : ''}
			daemon off;
			master_process off;
			pid nginx.pid;
			error_log stderr crit;
			events {}
			http {
				access_log off;
				${names.map((name) => `${name}_temp_path ${name};`).join('\n')}
				${block}
			}`;
		writeFileSync(join(scratch, 'nginx.conf'), text);
		return { command: 'nginx', args: ['-p', scratch, '-e', 'stderr', '-c', 'nginx.conf'] };
	}
});

/** What stands between the fences of nginx's language in the docs. */
function shown(): string[] {
	const docs = readFileSync(DOCS, 'utf8');
	return [...docs.matchAll(/^```nginx\n([^]*?)^```$/gm)].map(([, block = '']) => block);
}

/** @throws when there is nothing to replace, for then the test would not test what it says */
function replace(text: string, what: RegExp, by: string): string {
	if (!what.test(text)) throw new Error(`Nothing fits ${String(what)} in:\n${text}`);
	return text.replace(what, by);
}

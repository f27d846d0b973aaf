/** `static/_headers`, read as the manuals of Netlify and Cloudflare Pages say that they read it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindOf, wantedHeaders } from '../../../src/tools/hosting/wanted';

const ROOT = join(import.meta.dirname, '../../..');
const under = (folder: string) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });

interface Rule {
	pattern: string;
	headers: [name: string, value: string][];
}

/** A line that begins at the margin is a pattern; indented ones are the headers of the pattern above. */
function rulesOf(text: string): Rule[] {
	const rules: Rule[] = [];
	for (const line of text.split('\n')) {
		if (!line.trim() || line.startsWith('#')) continue;
		const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
		if (name && value) rules.at(-1)!.headers.push([name.toLowerCase(), value.trim()]);
		else if (line.startsWith('/')) rules.push({ pattern: line.trim(), headers: [] });
		else throw new Error(`neither a pattern nor a header: ${line}`);
	}
	return rules;
}

/** Both let a `*` stand for anything; at an end, Netlify's also stands for the folder without a slash. */
const HOSTS: Record<string, (pattern: string) => RegExp> = {
	'Cloudflare Pages': (pattern) => new RegExp(`^${escaped(pattern).replace('*', '.*')}$`),
	Netlify: (pattern) =>
		new RegExp(`^${escaped(pattern).replace(/\/\*$/, '(/.*)?').replace(/(\w)$/, '$1/?')}$`)
};

const escaped = (text: string) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
const rules = rulesOf(readFileSync(join(ROOT, 'static/_headers'), 'utf8'));

/** All values that a host sends of a header for a path of the site, such as `embed/x/`. */
const sent = (host: string, path: string, name: string) =>
	rules
		.filter(({ pattern }) => HOSTS[host]!(pattern).test(`/${path}`))
		.flatMap(({ headers }) => headers.filter(([key]) => key === name).map(([, value]) => value));

/** The addresses of every route, so that no page is forgotten whose route is new. */
const routes = under('src/routes')
	.filter((file) => /\+(page\.svelte|server\.ts)$/.test(file))
	.map((file) => file.replaceAll('\\', '/').replaceAll(/\[\w+\]/g, 'some'))
	.map((file) => file.replace(/\+page\.svelte$/, '').replace(/\/\+server\.ts$/, ''));
const stable = under('static').filter((file) => /[^_]\.\w+$/.test(file));
const paths = [...routes, ...stable, '_app/immutable/chunks/a1b2c3.js', '_app/version.json'];

describe.each(Object.keys(HOSTS))('The headers of %s', (host) => {
	it.each(paths)('/%s has what every address has, exactly once', (path) => {
		const wanted = wantedHeaders(path);
		for (const name of ['access-control-allow-origin', 'referrer-policy', 'x-content-type-options'])
			expect(sent(host, path, name), name).toEqual([wanted[name]]);
	});

	it.each(paths.filter((path) => ['page', 'frame'].includes(kindOf(path))))(
		'/%s has one policy, for a second one would only forbid more',
		(path) => {
			const name = 'content-security-policy';
			expect(sent(host, path, name)).toEqual([wantedHeaders(path)[name]]);
			expect(sent(host, path, 'x-frame-options')).toEqual([]);
		}
	);

	it.each(paths)('/%s is kept as long as it should be, the default being not at all', (path) => {
		const wanted = wantedHeaders(path)['cache-control'];
		expect(sent(host, path, 'cache-control')).toEqual(wanted === 'no-cache' ? [] : [wanted]);
	});
});

describe('The paths that are looked at', () => {
	it('are of every kind', () => {
		expect(new Set(paths.map(kindOf))).toEqual(
			new Set(['page', 'frame', 'hashed', 'script', 'file'])
		);
	});
});

import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** While developing, a change of a story reloads the page: stories are read, not imported. */
const storiesReload = (): Plugin => ({
	name: 'sourceline:stories-reload',
	configureServer(server) {
		const folder = fileURLToPath(new URL('static/stories/', import.meta.url));
		server.watcher.add(folder);
		server.watcher.on('change', (file) => {
			if (file.startsWith(folder)) server.ws.send({ type: 'full-reload' });
		});
	}
});

/**
 * D3's parts come as one file each, in which every interval of time is made by a call, and its `range` is
 * read from it. Told that neither does anything else, the bundler leaves out those that are not used.
 */
const unusedD3 = (): Plugin => ({
	name: 'sourceline:unused-d3',
	transform(code, id) {
		if (!/d3-(array|time)\.mjs$/.test(id.split('?')[0] ?? '')) return undefined;
		const made = (name: string, value: string) =>
			`const ${name} = /* @__PURE__ */ (() => ${value})();`;
		return code
			.replace(/^const (\w+) = (\w+\()/gm, 'const $1 = /* @__PURE__ */ $2')
			.replace(/^const (\w+) = (\w+(\([^)]*\))?\.\w+);$/gm, (_, name, value) => made(name, value))
			.replace(/^const \[(\w+), (\w+)\] = (\w+\([^)]*\));$/gm, (_, first, second, value) =>
				[made(first, `${value}[0]`), made(second, `${value}[1]`)].join('\n')
			);
	}
});

/**
 * Svelte's custom elements are a class that is made where there is a page, which no bundler dares to
 * leave out. No component here is one.
 */
const unusedElements = (): Plugin => ({
	name: 'sourceline:unused-elements',
	transform: (code, id) =>
		/svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js/.test(id)
			? { code, moduleSideEffects: false }
			: undefined
});

export default defineConfig({
	plugins: [sveltekit(), storiesReload(), unusedD3(), unusedElements()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/unit/seed.ts'],
					environment: 'node',
					testTimeout: 30_000
				}
			},
			{
				extends: true,
				test: { name: 'render', include: ['tests/render/**/*.test.ts'], environment: 'node' }
			}
		]
	}
});

import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin, Rolldown } from 'vite';

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

/** Where pages are made, what comes to life later is made whole: `IslandMade` stands for `Island`. */
const islands = (): Plugin => ({
	name: 'sourceline:islands',
	enforce: 'pre',
	resolveId(id, importer, { ssr }) {
		if (!ssr || !id.endsWith('/Island.svelte')) return undefined;
		return this.resolve(id.replace(/Island\.svelte$/, 'IslandMade.svelte'), importer);
	}
});

/**
 * All that a frame needs, and so every page, comes in one file rather than in a dozen: together it
 * compresses better. What is fetched only when it is asked for is not among it.
 */
function ofFrame(): Rolldown.CodeSplittingNameFunction {
	const FRAME = fileURLToPath(new URL('src/routes/embed/[id]/+page.svelte', import.meta.url));
	let needed: Set<string> | undefined;
	const reach = (
		id: string,
		context: Parameters<Rolldown.CodeSplittingNameFunction>[1],
		found: Set<string>
	): Set<string> => {
		if (found.has(id)) return found;
		found.add(id);
		for (const other of context.getModuleInfo(id)?.importedIds ?? []) reach(other, context, found);
		return found;
	};
	return (id, context) => {
		if (!context.getModuleInfo(FRAME)) return null;
		needed ??= reach(FRAME, context, new Set());
		return id !== FRAME && needed.has(id) ? 'frame' : null;
	};
}

export default defineConfig({
	plugins: [islands(), sveltekit(), storiesReload(), unusedD3(), unusedElements()],
	build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: ofFrame() }] } } } },
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					setupFiles: ['tests/unit/seed.ts'],
					environment: 'node',
					// One module graph for all files of a worker: half of the time was spent on making it anew.
					isolate: false,
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

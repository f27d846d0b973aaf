import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Gives d3-zoom and d3-brush a stand-in for what they only need to animate by themselves. */
const withoutTransitions = (): Plugin => ({
	name: 'sourceline:without-transitions',
	enforce: 'pre',
	resolveId: (source, importer) =>
		/^d3-(transition|interpolate)$/.test(source) && /[\\/]d3-(zoom|brush)[\\/]/.test(importer ?? '')
			? fileURLToPath(new URL('src/lib/components/no-transition.ts', import.meta.url))
			: undefined
});

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

export default defineConfig({
	plugins: [sveltekit(), withoutTransitions(), storiesReload()],
	test: {
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
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

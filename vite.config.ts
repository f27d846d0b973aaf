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

export default defineConfig({
	plugins: [sveltekit(), storiesReload()],
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

import adapter from '@sveltejs/adapter-static';

// `npm run build:inline` makes pages that carry all their scripts within them. In a frame with
// sandbox="allow-scripts" they come to life even where the server does not allow other origins to
// fetch scripts (no `Access-Control-Allow-Origin`); in return nothing is shared between pages.
const inline =
	process.env.npm_lifecycle_event === 'build:inline' || process.env.BUNDLE === 'inline';
// `BUILD_FOLDER` and `STATIC` build another site beside this one, as tests do with stories of their own.
const folder = process.env.BUILD_FOLDER ?? (inline ? 'build-inline' : 'build');

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ pages: folder, assets: folder, fallback: '404.html' }),
		files: { assets: process.env.STATIC ?? 'static' },
		outDir: folder === 'build' ? '.svelte-kit' : `.svelte-kit/${folder}`,
		output: { bundleStrategy: inline ? 'inline' : 'split' },
		// Hashes of Kit's own inline scripts go into a <meta> of each prerendered page. Styles may be
		// inline because the drawing sets custom properties (`style:--x`), scripts may not.
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'style-src': ['self', 'unsafe-inline'],
				'img-src': ['self', 'data:'],
				'base-uri': ['self'],
				'object-src': ['none']
			}
		}
	}
};

import adapter from '@sveltejs/adapter-static';

// `npm run build:inline` makes pages that carry all their scripts within them. In a frame with
// sandbox="allow-scripts" they come to life even where the server does not allow other origins to
// fetch scripts (no `Access-Control-Allow-Origin`); in return nothing is shared between pages.
const inline =
	process.env.npm_lifecycle_event === 'build:inline' || process.env.BUNDLE === 'inline';
// `BUILD_FOLDER` and `STATIC` build another site beside this one, as tests do with stories of their own.
const folder = process.env.BUILD_FOLDER ?? (inline ? 'build-inline' : 'build');
// Pages find their files from where they lie, so the build works in any folder of a site. Only 404.html,
// which is shown at addresses of any depth, must know the folder: that of the site's own address.
// What is no address, src/routes/site.server.ts refuses.
const site = process.env.PUBLIC_SITE_URL?.trim() ?? '';
const isAddress = /^https?:/.test(site) && URL.canParse(site);
const base = isAddress ? new URL(site).pathname.replace(/\/+$/, '') : '';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		paths: { base },
		// Pages, scripts, styles and JSON also as .gz and .br, for servers that send them as they lie.
		// `PRECOMPRESS=no` leaves that out, which takes most of the time of a test's site.
		adapter: adapter({
			pages: folder,
			assets: folder,
			fallback: '404.html',
			precompress: process.env.PRECOMPRESS !== 'no'
		}),
		files: { assets: process.env.STATIC ?? 'static' },
		outDir: folder === 'build' ? '.svelte-kit' : `.svelte-kit/${folder}`,
		// Only a large story has files of its own, and a site need not have one.
		prerender: {
			handleUnseenRoutes: ({ routes, message }) => {
				if (routes.some((route) => route !== '/stories/[id]/files/[file]'))
					throw new Error(message);
			}
		},
		// Styles lie in the page, which draws nothing before they are there: it need not wait for files, nor they for scripts.
		inlineStyleThreshold: 20_000,
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

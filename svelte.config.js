import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ fallback: '404.html' }),
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

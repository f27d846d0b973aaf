import type { Handle } from '@sveltejs/kit';

/**
 * A frame is light unless its address asks for something else, also where no script runs: a dark box in
 * a white article is the commonest fault of embeds.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			event.route.id?.startsWith('/embed/')
				? html.replace('<html lang="en">', '<html lang="en" data-theme="light">')
				: html
	});

import type { Handle } from '@sveltejs/kit';
import { headOf } from './routes/head.server';
import { languageOf, readStory, storyIds } from './routes/stories.server';

/**
 * Gives pages what only the server need know. The head of a story says what it is to machines. A frame
 * is light unless its address asks for something else, also where no script runs: a dark box in a
 * white article is the commonest fault of embeds.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const route = event.route.id;
	const isFrame = route?.startsWith('/embed/') ?? false;
	const isPage = route === '/' || route === '/stories/[id]';
	const id = route === '/' ? storyIds()[0] : event.params.id;
	let head = '';
	if ((isFrame || isPage) && id !== undefined && storyIds().includes(id)) {
		const { story } = await readStory(id);
		head = headOf(story, await languageOf(story), { data: isPage });
	}
	return resolve(event, {
		// Text that is laid out in its own fonts from the start need not be laid out again.
		preload: ({ type, path }) =>
			type === 'js' ||
			type === 'css' ||
			(type === 'font' && head !== '' && /-normal\..*woff2$/.test(path)),
		transformPageChunk: ({ html }) =>
			html
				.replace('</head>', () => `${head}</head>`)
				.replace('<html lang="en">', (tag) =>
					isFrame ? '<html lang="en" data-theme="light">' : tag
				)
	});
};

import type { Handle } from '@sveltejs/kit';
import { headOf, linkedOf } from './routes/head.server';
import { languageOf, readStory, storyIds } from './routes/stories.server';

/** What asks for scripts before they are needed. */
const PRELOADS = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/**
 * Gives pages what only the server need know. The head of a story says what it is to machines. A frame
 * is light unless its address asks for something else, also where no script runs: a dark box in a
 * white article is the commonest fault of embeds. What no reader sees comes last, so that nothing stands
 * between a page and its first picture: linked data, and the scripts, which a browser would else fetch
 * and read while it should draw.
 */
export const handle: Handle = async ({ event, resolve }) => {
	const route = event.route.id;
	const isFrame = route?.startsWith('/embed/') ?? false;
	const isPage = route === '/' || route === '/stories/[id]';
	const id = route === '/' ? storyIds()[0] : event.params.id;
	let [head, foot] = ['', ''];
	if ((isFrame || isPage) && id !== undefined && storyIds().includes(id)) {
		const { story } = await readStory(id);
		const language = await languageOf(story);
		head = headOf(story, language);
		if (isPage) foot = linkedOf(story, language);
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
				.replace(PRELOADS, (link) => {
					foot += link.trim();
					return '';
				})
				.replace('</body>', () => `${foot}</body>`)
				.replace('<html lang="en">', (tag) =>
					isFrame ? '<html lang="en" data-theme="light">' : tag
				)
	});
};

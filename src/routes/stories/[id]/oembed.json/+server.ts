/** oEmbed by discovery: one file a story, only where the build knows the site's address. */
import { json } from '@sveltejs/kit';
import { oembedOf } from '../../../../lib/embed/oembed';
import { pathsOf } from '../../../addresses';
import { absolute, siteUrl } from '../../../site.server';
import { languageOf, readStory, storyEntries } from '../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = 'auto';
export const trailingSlash = 'never';
export const entries = () => (siteUrl() ? storyEntries() : []);

export const GET: RequestHandler = async ({ params }) => {
	const { story } = await readStory(params.id);
	const { interface: say } = await languageOf(story);
	const { page, frame, poster } = pathsOf(story.id);
	const at = (path: string) => absolute(path) ?? path;
	return json(
		oembedOf(story, say.timeline(story.title), {
			site: at(''),
			page: at(page),
			frame: at(frame),
			poster: at(poster)
		})
	);
};

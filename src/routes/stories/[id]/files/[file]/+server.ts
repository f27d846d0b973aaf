/** The events and articles of a large story as files, made while the site is built. */
import { error } from '@sveltejs/kit';
import { filesOf, isLarge } from '../../../../large.server';
import { readStory, storyIds } from '../../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = async () => {
	const large = (await Promise.all(storyIds().map(readStory))).filter(({ story }) =>
		isLarge(story)
	);
	const named = large.map(async ({ story }) =>
		(await filesOf(story)).names.map((file) => ({ id: story.id, file }))
	);
	return (await Promise.all(named)).flat();
};

export const GET: RequestHandler = async ({ params }) => {
	const { story } = await readStory(params.id);
	const file = isLarge(story) ? (await filesOf(story)).file(params.file) : undefined;
	if (!file) error(404, `There is no file "${params.file}" of this story.`);
	return new Response(file, { headers: { 'content-type': 'application/gzip' } });
};

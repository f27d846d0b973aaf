import { posterSvg } from '../../../poster.server';
import { storyEntries } from '../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = storyEntries;

export const GET: RequestHandler = async ({ params }) =>
	new Response(await posterSvg(params.id), { headers: { 'content-type': 'image/svg+xml' } });

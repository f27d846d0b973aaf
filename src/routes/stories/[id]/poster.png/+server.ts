/** The poster for link previews and mails, which take no SVG. */
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { POSTER } from '../../../../lib/picture/poster';
import { posterSvg } from '../../../poster.server';
import { storyEntries } from '../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries = storyEntries;

export const GET: RequestHandler = async ({ params }) => {
	const image = await loadImage(Buffer.from(await posterSvg(params.id)));
	const canvas = createCanvas(POSTER.width, POSTER.height);
	canvas.getContext('2d').drawImage(image, 0, 0, POSTER.width, POSTER.height);
	const png = await canvas.encode('png');
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

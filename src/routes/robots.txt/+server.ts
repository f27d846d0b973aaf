/** Everybody may read everything; and where the sitemap is, if there is one. */
import { absolute } from '../site.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => {
	const sitemap = absolute('sitemap.xml');
	const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
	return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain' } });
};

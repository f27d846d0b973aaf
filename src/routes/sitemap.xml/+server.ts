/** The sitemap (sitemaps.org 0.9), which needs full addresses. */
import { error } from '@sveltejs/kit';
import { element, toXml } from '../../lib/picture/xml';
import { pathsOf } from '../addresses';
import { absolute, siteUrl } from '../site.server';
import { storyIds } from '../stories.server';
import type { RequestHandler } from './$types';

export const prerender = siteUrl() !== undefined;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => {
	if (!siteUrl()) error(404, 'There is no sitemap: the build was not given PUBLIC_SITE_URL.');
	const pages = storyIds().map((id) =>
		element('url', {}, element('loc', {}, absolute(pathsOf(id).page) ?? ''))
	);
	const set = element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, ...pages);
	return new Response(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(set)}\n`, {
		headers: { 'content-type': 'application/xml' }
	});
};

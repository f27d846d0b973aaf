/** Where the site will stand, as far as the build is told. */

/**
 * The site's address from `PUBLIC_SITE_URL`, with a slash at its end. Without it there is none, and what
 * needs full addresses (oEmbed, canonical links, posters in link previews, the sitemap) is left out.
 *
 * @throws Error if it is set to something that is no address of a site
 */
export function siteUrl(): URL | undefined {
	const text = process.env.PUBLIC_SITE_URL?.trim();
	if (!text) return undefined;
	if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
		throw new Error(
			`PUBLIC_SITE_URL is "${text}"; it must be the full address of the site, such as https://example.org/timelines/`
		);
	const url = new URL(text);
	url.search = '';
	url.hash = '';
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

/** A path of the site, such as `stories/a/`, as a full address. */
export const absolute = (path: string): string | undefined => {
	const site = siteUrl();
	return site && new URL(path, site).href;
};

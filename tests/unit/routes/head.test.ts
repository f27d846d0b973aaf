/** What machines read of a story, with and without the site's address. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { oembedOf } from '../../../src/lib/embed/oembed';
import { headOf, linkedOf } from '../../../src/routes/head.server';
import { absolute, siteUrl } from '../../../src/routes/site.server';
import { GET as oembed } from '../../../src/routes/stories/[id]/oembed.json/+server';
import { GET as robots } from '../../../src/routes/robots.txt/+server';
import { GET as sitemap } from '../../../src/routes/sitemap.xml/+server';
import { PUBLISHED, taurusStory } from '../../fixtures/taurus-leak';
import { hostileStory } from '../export/hostile';

const taurus = taurusStory();
const SITE = 'https://example.org/timelines';
const PAGE = `${SITE}/stories/taurus-leak/`;

/** Asks an endpoint as the build does. */
const textOf = async (endpoint: unknown, id = 'taurus-leak'): Promise<string> => {
	const answer = await (endpoint as (event: unknown) => Response | Promise<Response>)({
		params: { id }
	});
	return answer.text();
};
/** The value that a tag with an attribute has in another. */
const valueOf = (head: string, [key, value]: [string, string], wanted: string) => {
	const tag = new RegExp(`<(?:meta|link)[^>]*\\b${key}="${value}"[^>]*>`).exec(head)?.[0];
	return tag && new RegExp(`\\b${wanted}="([^"]*)"`).exec(tag)?.[1];
};

afterEach(() => {
	vi.unstubAllEnvs();
});

describe('The address of the site', () => {
	it.each([
		['https://example.org', 'https://example.org/'],
		['https://example.org/a', 'https://example.org/a/'],
		[' https://example.org/a/?b#c ', 'https://example.org/a/']
	])('%j is %s', (given, href) => {
		vi.stubEnv('PUBLIC_SITE_URL', given);
		expect(siteUrl()?.href).toBe(href);
		expect(absolute('stories/x/')).toBe(`${href}stories/x/`);
	});

	it.each(['', '  '])('is not known from %j', (given) => {
		vi.stubEnv('PUBLIC_SITE_URL', given);
		expect(siteUrl()).toBeUndefined();
		expect(absolute('stories/x/')).toBeUndefined();
	});

	it.each(['example.org', '/timelines/', 'ftp://example.org', 'javascript:alert(1)'])(
		'that is none ends the build and says what would be one: %s',
		(given) => {
			vi.stubEnv('PUBLIC_SITE_URL', given);
			expect(siteUrl).toThrow(
				/PUBLIC_SITE_URL is ".*must be the full address of the site, such as/
			);
		}
	);
});

describe('With the address of the site', () => {
	beforeEach(() => {
		vi.stubEnv('PUBLIC_SITE_URL', SITE);
	});

	it('page and frame name the one address of the story, its oEmbed and its poster', () => {
		const head = headOf(taurus, en);
		expect(valueOf(head, ['rel', 'canonical'], 'href')).toBe(PAGE);
		expect(valueOf(head, ['property', 'og:url'], 'content')).toBe(PAGE);
		expect(valueOf(head, ['type', 'application/json\\+oembed'], 'href')).toBe(`${PAGE}oembed.json`);
		expect(valueOf(head, ['property', 'og:image'], 'content')).toBe(`${PAGE}poster.png`);
		expect(valueOf(head, ['name', 'twitter:card'], 'content')).toBe('summary_large_image');
	});

	it('oEmbed has one frame behind one link, without style or script, as WordPress keeps it', async () => {
		const answer = JSON.parse(await textOf(oembed)) as ReturnType<typeof oembedOf>;
		expect(answer).toMatchObject({
			version: '1.0',
			type: 'rich',
			title: 'The Taurus leak',
			provider_url: `${SITE}/`,
			thumbnail_url: `${PAGE}poster.png`
		});
		// wp_filter_oembed_result keeps exactly this much.
		expect(answer.html).toMatch(
			/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe( (src|title|width|height|frameborder|scrolling)="[^"]*")+><\/iframe>$/
		);
		expect(answer.html).toContain(`src="${SITE}/embed/taurus-leak/"`);
		expect(answer.html).toContain(`width="${answer.width}" height="${answer.height}"`);
	});

	it('the sitemap names every story, and robots.txt the sitemap', async () => {
		const named = [...(await textOf(sitemap)).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
			([, url]) => url
		);
		expect(named[0]).toBe(PAGE);
		expect(named.sort()).toEqual(PUBLISHED.map((id) => `${SITE}/stories/${id}/`).sort());
		expect(await textOf(robots)).toContain(`\nSitemap: ${SITE}/sitemap.xml\n`);
	});
});

describe('Without it', () => {
	beforeEach(() => {
		vi.stubEnv('PUBLIC_SITE_URL', '');
	});

	it('what needs a full address is left out, and nothing else', () => {
		const head = headOf(taurus, en);
		expect(head).not.toMatch(/canonical|oembed|og:url|og:image/);
		expect(valueOf(head, ['property', 'og:title'], 'content')).toBe('The Taurus leak');
		expect(valueOf(head, ['property', 'og:description'], 'content')).toBe(taurus.summary);
		expect(valueOf(head, ['property', 'og:locale'], 'content')).toBe('en_GB');
		expect(valueOf(head, ['name', 'twitter:card'], 'content')).toBe('summary');
	});

	it('there is no sitemap', async () => {
		await expect(async () => textOf(sitemap)).rejects.toMatchObject({ status: 404 });
		expect(await textOf(robots)).toBe('User-agent: *\nAllow: /\n');
	});
});

describe('The linked data', () => {
	const scripts = (head: string) =>
		[...head.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)].map(
			([, json = '']) => JSON.parse(json) as { itemListElement: unknown[]; name: string }
		);

	it('has every event of a story, and does not stand in the head', () => {
		const [data, ...more] = scripts(linkedOf(taurus, en));
		expect(more).toEqual([]);
		expect(data?.itemListElement).toHaveLength(taurus.events.length);
		expect(scripts(headOf(taurus, en))).toEqual([]);
	});

	it('of a hostile story is data, and what stands around it words', () => {
		const story = hostileStory();
		const all = headOf(story, en) + linkedOf(story, en);
		expect(scripts(all)[0]?.name).toBe(story.title);
		const rest = all.replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/, '');
		expect(rest).not.toMatch(/<(?!meta |link |!--|\/?title)/);
		expect(rest).not.toMatch(/onerror="/);
	});

	it('is quoted in an answer to oEmbed as words too', () => {
		const at = {
			site: 'https://a.b/',
			page: 'https://a.b/"><i>',
			frame: 'https://a.b/f',
			poster: ''
		};
		const { html } = oembedOf(hostileStory(), '"><script>alert(1)</script>', at);
		expect(html).not.toMatch(/<script|<i>/);
		expect(html.match(/</g)).toHaveLength(6);
	});
});

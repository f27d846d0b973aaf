/**
 * A story by oEmbed 1.0 (oembed.com), for discovery. `html` has the shape that WordPress lets through:
 * a blockquote with a link, then one frame without style or script.
 */
import type { Story } from '../story/types';
import { escapeHtml } from './snippets';

export interface Oembed {
	version: '1.0';
	type: 'rich';
	title: string;
	author_name?: string;
	provider_name: 'Sourceline';
	provider_url: string;
	cache_age: number;
	width: number;
	height: number;
	html: string;
	thumbnail_url: string;
	thumbnail_width: number;
	thumbnail_height: number;
}

/** Full addresses of a story. */
export interface StoryAddresses {
	site: string;
	page: string;
	frame: string;
	poster: string;
}

/** Height of a frame that nobody fits, in pixels; wide enough for all lanes of most stories. */
export const FRAME = { width: 600, height: 575 } as const;

/**
 * The oEmbed answer of a story.
 *
 * @param name of the link and the frame, finished
 */
export function oembedOf(
	story: Story,
	name: string,
	{ site, page, frame, poster }: StoryAddresses
): Oembed {
	const words = escapeHtml(name);
	// Articles of several publishers have no one author.
	const publishers = new Set(story.articles.map((article) => article.publisher));
	const [publisher] = publishers.size === 1 ? publishers : [];
	return {
		version: '1.0',
		type: 'rich',
		title: story.title,
		...(publisher !== undefined && { author_name: publisher }),
		provider_name: 'Sourceline',
		provider_url: site,
		cache_age: 3600,
		...FRAME,
		html: `<blockquote><a href="${escapeHtml(page)}">${words}</a></blockquote><iframe src="${escapeHtml(frame)}" title="${words}" width="${FRAME.width}" height="${FRAME.height}" frameborder="0" scrolling="yes"></iframe>`,
		thumbnail_url: poster,
		thumbnail_width: 1200,
		thumbnail_height: 630
	};
}

/**
 * What a newsroom pastes: a frame with its script, an element, or a picture with a link for where neither
 * is taken (feeds, mail, Substack). Attributes are kept that WordPress keeps; `style` it strips.
 */

export interface SnippetOptions {
	/** Full addresses: of the frame with its query, of the page, of embed.js and of the poster. */
	frame: string;
	page: string;
	script: string;
	poster: string;
	/** A number of pixels, or `100%`. */
	width: number | '100%';
	/** In pixels, until the script fits it or where there is none. */
	height: number;
	/** Whether the frame is dark: its scheme must be that of its content, or it gets a ground of its own. */
	dark?: boolean;
	/** Names of what the link and the picture are, finished. */
	name: string;
}

export interface Snippets {
	frame: string;
	element: string;
	image: string;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they can stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Makes the three snippets. */
export function snippetsOf(options: SnippetOptions): Snippets {
	const { width, height, dark = false } = options;
	const [name, frame, page, script, poster] = [
		options.name,
		options.frame,
		options.page,
		options.script,
		options.poster
	].map(escapeHtml);
	const wide = width === '100%' ? '100%' : `${width}px`;
	const scheme = dark ? 'dark' : 'light';
	const loader = `<script async src="${script}"></script>`;
	return {
		frame: `<iframe src="${frame}" title="${name}" width="${width}" height="${height}" loading="lazy" allow="clipboard-write; web-share" referrerpolicy="strict-origin-when-cross-origin" style="border:0;width:${wide};max-width:100%;color-scheme:${scheme}" data-sourceline></iframe>\n${loader}`,
		element: `<source-timeline src="${frame}" height="${height}"><a href="${page}">${name}</a></source-timeline>\n${loader}`,
		image: `<a href="${page}"><img src="${poster}" width="1200" height="630" alt="${name}" style="max-width:100%;height:auto"></a>`
	};
}

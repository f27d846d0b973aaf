/**
 * What the snippet of a frame asks for, in the query of its address. Reading is total: what is not
 * understood is as good as absent. What must hold before the first paint (`theme`, `plain`,
 * `transparent`, `static`, `height`) a script in app.html reads too; a unit test holds them together.
 */
import { isLanguageCode, type LanguageCode } from '../language/languages';
import { readQuery, writeQuery, type Named, type Query } from '../state/url';

export interface EmbedQuery {
	/** `auto` follows the reader's system; light unless asked, as most articles are. */
	theme: 'light' | 'dark' | 'auto';
	/** What a plain wheel does: scrolls the page, zooms, or (`none`) never zooms, not even with Ctrl. */
	wheel: 'page' | 'zoom' | 'none';
	/** As tall as its content, or as tall as the box that the host gives it. */
	height: 'auto' | 'fill';
	/** Without title line and buttons. */
	plain: boolean;
	/** Without a ground of its own. */
	transparent: boolean;
	/** A picture and the list, without interaction. */
	static: boolean;
	/** Language of the apparatus, where another than the story's is wanted. */
	lang?: LanguageCode;
	/** The state that the drawing opens with. */
	opening: Query;
}

function oneOf<T extends string>(value: string | null, values: readonly [T, ...T[]]): T {
	return values.find((one) => one === value) ?? values[0];
}

/** Reads the query of a frame. Never throws. */
export function readEmbedQuery(parameters: URLSearchParams, story: Named): EmbedQuery {
	const lang = parameters.get('lang');
	const isOn = (name: string) => parameters.get(name) === '1';
	return {
		theme: oneOf(parameters.get('theme'), ['light', 'dark', 'auto']),
		wheel: oneOf(parameters.get('wheel'), ['page', 'zoom', 'none']),
		height: oneOf(parameters.get('height'), ['auto', 'fill']),
		plain: isOn('plain'),
		transparent: isOn('transparent'),
		static: isOn('static'),
		...(lang !== null && isLanguageCode(lang) && { lang }),
		opening: readQuery(parameters, story)
	};
}

/** What an address for a frame says besides its path; defaults are left out. The reverse of reading. */
export function writeEmbedQuery(
	asked: Pick<EmbedQuery, 'theme' | 'wheel' | 'opening'> & Partial<EmbedQuery>
): URLSearchParams {
	const written = new URLSearchParams();
	const { theme, wheel, height, plain, transparent, lang } = asked;
	if (theme !== 'light') written.set('theme', theme);
	if (wheel !== 'page') written.set('wheel', wheel);
	if (height === 'fill') written.set('height', height);
	for (const [name, isOn] of Object.entries({ plain, transparent, static: asked.static }))
		if (isOn) written.set(name, '1');
	if (lang) written.set('lang', lang);
	return writeQuery(asked.opening, written);
}

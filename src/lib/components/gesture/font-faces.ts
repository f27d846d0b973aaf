/** The fonts that a page brings with it, for those who cannot see its styles. */
import type { Face } from './worker-messages';

const rulesOf = (sheet: CSSStyleSheet): readonly CSSRule[] => {
	try {
		return [...sheet.cssRules];
	} catch {
		// Of another origin: not ours.
		return [];
	}
};

/** Addresses are counted from the sheet, or from the page where the sheet lies in it. */
const whole = (source: string, base: string) =>
	source.replace(
		/url\((["']?)(.+?)\1\)/g,
		(_, __, path: string) => `url("${new URL(path, base).href}")`
	);

/** All fonts that the styles of the page name, loaded or not. */
export function fontFaces(): Face[] {
	return [...document.styleSheets].flatMap((sheet) =>
		rulesOf(sheet)
			.filter((rule) => rule instanceof CSSFontFaceRule)
			.map(({ style }) => {
				const of = (name: string) => style.getPropertyValue(name);
				return {
					family: of('font-family').replace(/^(["'])(.*)\1$/, '$2'),
					source: whole(of('src'), sheet.href ?? document.baseURI),
					descriptors: {
						weight: of('font-weight') || 'normal',
						style: of('font-style') || 'normal',
						unicodeRange: of('unicode-range') || 'U+0-10FFFF'
					}
				};
			})
	);
}

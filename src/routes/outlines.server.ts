/**
 * Words of a picture as outlines, so that it looks the same where the fonts of the design are not:
 * in a newsroom's graphics program, in a mail, and to the rasteriser.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { element, mapElements, type Element } from '../lib/picture/xml';

const require = createRequire(import.meta.url);

/** The parts that a font comes in, the likeliest first: only all of them have all of its characters. */
const SUBSETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];

function fontsOf(family: 'sans-3' | 'serif-4', weight: 400 | 600): Font[] {
	return SUBSETS.map((subset) => {
		const file = `@fontsource/source-${family}/files/source-${family}-${subset}-${weight}-normal.woff2`;
		const font = create(readFileSync(require.resolve(file)));
		if ('fonts' in font) throw new Error(`${file} is a collection, not a font`);
		return font;
	});
}

const FONTS = {
	sans: { 400: fontsOf('sans-3', 400), 600: fontsOf('sans-3', 600) },
	serif: { 400: fontsOf('serif-4', 400), 600: fontsOf('serif-4', 600) }
};

/** Words in stretches of one font each; `undefined` where no font has a character. */
function runsOf(words: string, fonts: readonly Font[]) {
	const runs: { font: Font; words: string }[] = [];
	for (const character of words) {
		const code = character.codePointAt(0) ?? 0;
		const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
		if (!font) return undefined;
		const last = runs.at(-1);
		if (last?.font === font) last.words += character;
		else runs.push({ font, words: character });
	}
	return runs.map(({ font, words: run }) => ({
		run: font.layout(run),
		unit: 1 / font.unitsPerEm
	}));
}

/** The path of a text element, or the element itself where its font has not all of its characters. */
function outlineOf(text: Element): Element {
	const words = text.children.filter((child) => typeof child === 'string').join('');
	const {
		x = 0,
		y = 0,
		'font-family': family = '',
		'font-size': size = 16,
		'font-weight': weight,
		'text-anchor': anchor,
		textLength: _length,
		lengthAdjust: _adjust,
		...looks
	} = text.attributes;
	const faces = String(family).includes('Serif') ? FONTS.serif : FONTS.sans;
	const runs = runsOf(words, faces[weight === 600 ? 600 : 400]);
	if (!runs) return text;
	const em = Number(size);
	const length = runs.reduce((sum, { run, unit }) => sum + run.advanceWidth * unit * em, 0);
	let at = Number(x) - (anchor === 'middle' ? length / 2 : 0);
	let d = '';
	for (const { run, unit } of runs) {
		const scale = unit * em;
		run.glyphs.forEach((glyph, index) => {
			const { xAdvance = 0, xOffset = 0 } = run.positions[index] ?? {};
			d += glyph.path
				.scale(scale, -scale)
				.translate(at + xOffset * scale, Number(y))
				.toSVG();
			at += xAdvance * scale;
		});
	}
	// A tenth of a pixel is finer than any poster is looked at.
	const rounded = d.replace(/\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1))));
	return element('path', { ...looks, d: rounded });
}

/** A picture in which every word is drawn, not written. */
export const outlined = (picture: Element): Element =>
	mapElements(picture, (part) => (part.tag === 'text' ? outlineOf(part) : part));

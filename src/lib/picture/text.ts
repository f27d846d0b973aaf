/** Words in a picture. */
import { textWidth, type Weight } from '../layout/metrics';
import { COLOURS } from './colours';
import { element, type Element } from './xml';

/** The fonts of the design, then what every program has. */
export const SANS = "'Source Sans 3', 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "'Source Serif 4', Georgia, 'Times New Roman', serif";

export interface TextStyle {
	size: number;
	weight?: Weight;
	fill?: string;
	/** Of the serif, whose widths are not measured. */
	serif?: boolean;
	anchor?: 'middle';
	/** Width in pixels of an outline in the colour of the ground, which frees the words from what they cross. */
	halo?: number;
}

/** A line of text from a point on its baseline. What crosses it is covered by a halo of its own. */
export function textAt(x: number, y: number, words: string, style: TextStyle): Element[] {
	const { size, weight = 400, fill = COLOURS.ink, serif = false, anchor, halo } = style;
	const attributes = {
		x,
		y,
		'font-family': serif ? SERIF : SANS,
		'font-size': size,
		'font-weight': weight,
		'text-anchor': anchor,
		// In a program that has not the font, words keep their width, and so never touch each other.
		...(!serif && {
			textLength: textWidth(words, size, weight),
			lengthAdjust: 'spacingAndGlyphs'
		})
	};
	if (words === '') return [];
	const outline = {
		fill: 'none',
		stroke: COLOURS.paper,
		'stroke-width': halo,
		'stroke-linejoin': 'round',
		'aria-hidden': 'true'
	};
	return [
		...(halo ? [element('text', { ...attributes, ...outline }, words)] : []),
		element('text', { ...attributes, fill }, words)
	];
}

/** Breaks words into lines that are no longer than `room` pixels; a word is never cut. */
export function linesOf(words: string, room: number, size: number, weight: Weight = 400): string[] {
	const lines: string[] = [];
	for (const word of words.split(/\s+/).filter(Boolean)) {
		const line = lines.at(-1);
		const longer = line === undefined ? word : `${line} ${word}`;
		if (line !== undefined && textWidth(longer, size, weight) <= room)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}

/**
 * How wide a text is, without a browser: advance widths of the bundled sans (Source Sans 3), in
 * thousandths of an em, measured from the font by `npm run font-widths`, which rewrites the table.
 * Labels are placed by these numbers before anything is drawn, on the server as in the browser.
 */

// prettier-ignore
const WIDTHS: Record<Weight, readonly number[]> = {
	400: [200,289,426,497,497,824,609,249,303,303,418,497,249,311,249,350,497,497,497,497,497,497,497,497,497,497,249,249,497,497,497,425,847,543,588,571,615,527,494,617,652,263,479,579,486,727,647,664,566,664,569,534,536,645,515,786,513,476,539,303,350,303,497,500,542,504,553,456,555,496,292,504,544,246,247,495,255,829,547,542,555,555,347,419,338,544,467,719,446,467,425,303,241,303,497],
	600: [200,315,482,513,513,841,639,275,324,324,438,513,275,322,275,344,513,513,513,513,513,513,513,513,513,513,275,275,513,513,513,444,875,558,597,576,625,538,510,628,663,282,494,597,502,745,657,674,582,674,592,545,546,655,536,800,541,501,540,324,344,324,513,500,549,516,563,462,564,507,317,520,558,262,263,522,271,843,560,549,564,564,373,431,361,556,495,748,481,495,443,324,255,324,513]
};

/** Weights of the sans that labels are set in. */
export type Weight = 400 | 600;

/** Kerning and rounding can add a little to the sum of advances. */
const SLACK = 1.02;
const FIRST = 0x20;

/** An upper estimate for a character that the table does not have: letters of Latin scripts and
 * punctuation are narrower than 0.7 em in this font, anything else may be a full em or more. */
const otherWidth = (code: number) =>
	code === 0x2026 || code === 0x2014 ? 970 : code < 0x2e80 ? 700 : 1050;

/** Of a character, in thousandths of an em. */
const widthOf = (code: number, weight: Weight) => WIDTHS[weight][code - FIRST] ?? otherWidth(code);

/**
 * Width of a text in pixels, never less than what a browser draws.
 *
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
	let sum = 0;
	for (const character of text) sum += widthOf(character.codePointAt(0) ?? 0, weight);
	return (sum / 1000) * size * SLACK;
}

const ELLIPSIS = '…';

/**
 * The text, or as many of its words as fit `room` pixels followed by an ellipsis; `undefined` where not
 * even the first does. A word is never cut.
 */
export function fitText(
	text: string,
	room: number,
	size: number,
	weight: Weight = 400
): string | undefined {
	const most = (room / size / SLACK) * 1000;
	let [sum, at, fitting] = [0, 0, 0];
	/** The words that have been passed: how wide they are, and where they end. */
	let [words, end] = [0, 0];
	// In one pass: labels are cut anew at each step of a gesture.
	for (const character of text) {
		const isSpace = character === ' ';
		if (isSpace && words + otherWidth(0x2026) <= most) fitting = end;
		sum += widthOf(character.codePointAt(0) ?? 0, weight);
		at += character.length;
		if (!isSpace) [words, end] = [sum, at];
	}
	if (sum <= most) return text;
	return fitting > 0 ? text.slice(0, fitting) + ELLIPSIS : undefined;
}

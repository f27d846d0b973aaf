/** The colours and the type of the page, as a canvas wants them: resolved, where it stands, for its theme. */

/** Colours by their tokens, and the family of the text. */
export interface Inks {
	paper: string;
	ink: string;
	quiet: string;
	hairline: string;
	strong: string;
	highlight: string;
	lit: string;
	focus: string;
	/** Of the four tracks. */
	tracks: readonly string[];
	/** Families of the text, and of quotation marks, as CSS lists them. */
	family: string;
	serif: string;
}

/** The looks of a page are read at most so often, in ms: its canvases begin together. */
const KEPT = 1000;
let latest: { inks: Inks; at: number } | undefined;

/** What the page looks like now. */
export function inksOf(): Inks {
	const now = performance.now();
	if (!latest || now - latest.at > KEPT) latest = { inks: readInks(), at: now };
	return latest.inks;
}

function readInks(): Inks {
	const style = getComputedStyle(document.documentElement);
	const token = (name: string) => style.getPropertyValue(`--sl-${name}`).trim();
	return {
		paper: token('paper'),
		ink: token('ink'),
		quiet: token('ink-quiet'),
		hairline: token('hairline'),
		strong: token('hairline-strong'),
		highlight: token('highlight'),
		lit: token('highlight-quiet'),
		focus: token('focus'),
		tracks: [1, 2, 3, 4].map((number) => token(`track-${number}`)),
		family: token('sans'),
		serif: token('serif')
	};
}

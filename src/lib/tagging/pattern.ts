/**
 * The patterns of a grammar, and how they are matched.
 *
 *     two weeks ago         these words, with a space or a hyphen between them
 *     {weekday}             a word of this class of the lexicon, kept under the name of the class
 *     {weekday:last}        the same, kept under another name
 *     (this|the present)    one of these words or rows of words
 *     the?                  may be missing
 *     {amount}-{unit}       with a hyphen between
 *     {number}+%            with nothing between
 *     ( {capital} )         brackets of the text, which stand alone
 *
 * Nothing repeats, so a pattern looks at no more tokens than it has elements, whatever the text.
 */
import type { Sense } from './grammar';
import type { Join } from './tokens';

/** A text as patterns see it. */
export interface Words {
	readonly length: number;
	word(index: number): string;
	join(index: number): Join;
	/** The sense of the token or tokens from `index` on in a class, and how many tokens they are. */
	sense(index: number, name: string): { value: Sense; length: number } | undefined;
}

export type Captures = Readonly<Record<string, Sense>>;

export interface PatternMatch {
	/** Index behind the last token. */
	end: number;
	captures: Captures;
}

type Link = 'free' | 'hyphen' | 'touching';

interface Element {
	link: Link;
	optional: boolean;
	/** Name of a class, and the name its sense is kept under. */
	sense?: { name: string; as: string };
	/** Rows of words. */
	words?: string[][];
}

export type Pattern = readonly Element[];

const ELEMENT = /(\{[^}]+\}|\((?! )[^)]+\)|[^\s?+-]+)(\??)([ +-]?)/g;
const LINKS: Record<string, Link> = { '': 'free', ' ': 'free', '-': 'hyphen', '+': 'touching' };

/** Reads a pattern. The link of an element is the one to the element before it. */
export function compile(pattern: string): Pattern {
	let link: Link = 'free';
	return [...pattern.matchAll(ELEMENT)].map(([, atom = '', mark, behind = '']) => {
		const element: Element = { link, optional: mark === '?' };
		link = LINKS[behind]!;
		if (atom.startsWith('{')) {
			const [name = '', as = name] = atom.slice(1, -1).split(':');
			element.sense = { name, as };
		} else {
			const rows = atom.length > 1 && atom.startsWith('(') ? atom.slice(1, -1).split('|') : [atom];
			element.words = rows.map((row) => row.split(' '));
		}
		return element;
	});
}

/** The words and classes that a text can begin with to match: keys of an index of patterns. */
export function beginnings(pattern: Pattern): string[] {
	const keys: string[] = [];
	for (const { sense, words, optional } of pattern) {
		keys.push(...(sense ? [`{${sense.name}}`] : words!.map(([first = '']) => first)));
		if (!optional) break;
	}
	return keys;
}

/**
 * Matches a pattern at a token, and returns the longest match.
 *
 * @param step called once for each element that is tried, for tests that count the work
 */
export function match(
	pattern: Pattern,
	text: Words,
	start: number,
	step?: () => void
): PatternMatch | undefined {
	const attempt: Attempt = { pattern, text, start, captures: {}, step };
	advance(attempt, 0, start);
	return attempt.best;
}

interface Attempt {
	pattern: Pattern;
	text: Words;
	start: number;
	/** Senses kept on the way to the element at hand. */
	captures: Record<string, Sense>;
	/** The longest match so far. */
	best?: PatternMatch;
	step?: () => void;
}

/** Goes on from an element of the pattern at a token, in all ways. */
function advance(attempt: Attempt, element: number, index: number): void {
	const { pattern, text, start, captures, best } = attempt;
	const wanted = pattern[element];
	if (!wanted) {
		const end = best?.end ?? start;
		if (index > end) attempt.best = { end: index, captures: { ...captures } };
		return;
	}
	attempt.step?.();
	if (index < text.length && (index === start || joins(text.join(index), wanted.link))) {
		if (wanted.sense) {
			const { name, as } = wanted.sense;
			const found = text.sense(index, name);
			if (found && unbroken(text, index, found.length)) {
				captures[as] = found.value;
				advance(attempt, element + 1, index + found.length);
				delete captures[as];
			}
		} else {
			for (const row of wanted.words!) {
				if (startsWith(text, index, row)) advance(attempt, element + 1, index + row.length);
			}
		}
	}
	if (wanted.optional) advance(attempt, element + 1, index);
}

function startsWith(text: Words, index: number, row: readonly string[]): boolean {
	for (let n = 0; n < row.length; n++) if (text.word(index + n) !== row[n]) return false;
	return unbroken(text, index, row.length);
}

function joins(join: Join, link: Link): boolean {
	if (link === 'touching') return join === 'touching';
	if (link === 'hyphen') return join === 'hyphen';
	return join !== 'break';
}

/** Whether no sentence ends within some tokens. */
function unbroken(text: Words, index: number, length: number): boolean {
	for (let n = index + 1; n < index + length; n++) if (text.join(n) === 'break') return false;
	return true;
}

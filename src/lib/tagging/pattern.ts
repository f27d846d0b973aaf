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

const ELEMENT = /(\{[^}]+\}|\([^)]+\)|[^\s?+-]+)(\??)([ +-]?)/g;
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
	let best: PatternMatch | undefined;
	const captures: Record<string, Sense> = {};

	const advance = (element: number, index: number) => {
		const wanted = pattern[element];
		if (!wanted) {
			if (!best || index > best.end) best = { end: index, captures: { ...captures } };
			return;
		}
		step?.();
		if (index < text.length && (index === start || joins(text.join(index), wanted.link))) {
			if (wanted.sense) {
				const { name, as } = wanted.sense;
				const found = text.sense(index, name);
				if (found && unbroken(text, index, found.length)) {
					captures[as] = found.value;
					advance(element + 1, index + found.length);
					delete captures[as];
				}
			} else {
				for (const row of wanted.words!) {
					if (
						row.every((word, n) => text.word(index + n) === word) &&
						unbroken(text, index, row.length)
					)
						advance(element + 1, index + row.length);
				}
			}
		}
		if (wanted.optional) advance(element + 1, index);
	};

	advance(0, start);
	return best && best.end > start ? best : undefined;
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

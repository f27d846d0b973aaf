/** Finds what the rules of a grammar match, from left to right: at each place the longest match. */
import type { Rule } from './grammar';
import type { Antecedent, Reading, Scene } from './meaning';
import { modify } from './modify';
import { joinClock } from './join-clock';
import { match, type Captures } from './pattern';
import { DIGITS, type Prepared, type PreparedRule } from './prepare';
import type { TokenText } from './text';

/** An expression by its tokens, [start, end). */
export interface Found {
	start: number;
	end: number;
	rule: string;
	reading: Reading;
	/** Number of the sentence. */
	sentence: number;
}

export interface Publication {
	/** Beginning of its day on the story's clock. */
	day: number;
	/** Its time on the story's clock, where it is known. */
	time?: number;
}

/** How many of the expressions before one are looked at for what it is counted from. */
const REACH = 8;

/**
 * All expressions of a text, in its order; none overlaps another.
 *
 * @param step called once for each piece of work, for tests that count it
 */
export function findExpressions(
	text: TokenText,
	prepared: Prepared,
	publication: Publication,
	step?: () => void
): Found[] {
	const found: Found[] = [];
	for (let index = 0; index < text.length;) {
		const floor = found.at(-1)?.end ?? 0;
		const next = findAt(text, prepared, publication, index, found, step);
		if (next && !next.reading.none) {
			const whole = modify(text, prepared, next, floor);
			const joined = joinClock(text, prepared, found.at(-1), whole);
			// A day that was counted from the clock beside it has nothing else to be counted from.
			if (joined?.reading.from === found.length - 1) joined.reading.from = 'published';
			if (joined) found.splice(-1, 1, joined);
			else found.push(whole);
		}
		index = Math.max(next?.end ?? 0, found.at(-1)?.end ?? 0, index + 1);
	}
	return found;
}

interface Candidate {
	rule: PreparedRule;
	end: number;
	captures: Captures;
}

function findAt(
	text: TokenText,
	prepared: Prepared,
	publication: Publication,
	index: number,
	found: readonly Found[],
	step?: () => void
): Found | undefined {
	const { kind, word } = text.tokens[index]!;
	const rules = prepared.rules.get(kind === 'number' ? DIGITS : word);
	if (!rules) return;
	const candidates: Candidate[] = [];
	for (const rule of rules) {
		const matched = match(rule.compiled, text, index, step);
		if (matched && stands(text, rule, index, matched.end)) candidates.push({ rule, ...matched });
	}
	candidates.sort((a, b) => b.end - a.end || a.rule.order - b.rule.order);
	for (const { rule, end, captures } of candidates) {
		const scene = sceneOf(text, prepared, publication, found, { start: index, end, captures });
		const reading = rule.means(scene);
		if (reading) return { start: index, end, rule: rule.name, reading, sentence: scene.sentence };
	}
}

/** Whether the words around a match are those that its rule asks for. */
function stands(text: TokenText, rule: Rule, start: number, end: number): boolean {
	const { behind, notBehind, before, notBefore, lower } = rule;
	const opens = text.join(start) === 'break' || start === 0;
	if (lower && isTitle(text, opens ? start + 1 : start, end)) return false;
	if (behind && (opens || !isOneOf(text, start - 1, behind))) return false;
	if (notBehind && !opens && isOneOf(text, start - 1, notBehind)) return false;
	const closes = text.join(end) === 'break';
	if (before && !(closes ? before.startsWith('.') : isOneOf(text, end, before))) return false;
	return !(notBefore && !closes && isOneOf(text, end, notBefore));
}

/** Whether one of some tokens has a capital letter, as in a name: "This Week". */
function isTitle({ tokens }: TokenText, start: number, end: number): boolean {
	return tokens.slice(start, end).some(({ text }) => /^\p{Lu}/u.test(text));
}

/** Whether a token is one of the words or classes of a list such as `in|since|{number}`. */
function isOneOf(text: TokenText, index: number, list: string): boolean {
	const word = text.word(index);
	return list
		.split('|')
		.some((key) => (key.startsWith('{') ? text.sense(index, key.slice(1, -1)) : key === word));
}

function sceneOf(
	text: TokenText,
	{ cues }: Prepared,
	{ day, time }: Publication,
	found: readonly Found[],
	{ start, end, captures }: { start: number; end: number; captures: Captures }
): Scene {
	return {
		published: day,
		clock: time,
		captures,
		sentence: text.tokens[start]!.sentence,
		start,
		cue: () => cues.cueOf(text, start, end),
		bound: () => cues.isBound(text, start),
		antecedent: (test) => {
			for (let n = found.length - 1; n >= Math.max(0, found.length - REACH); n--) {
				const { reading, sentence, end: endToken } = found[n]!;
				const earlier: Antecedent = { ...reading, index: n, sentence, endToken };
				if (test(earlier)) return earlier;
			}
		}
	};
}

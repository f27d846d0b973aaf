/**
 * Where a clause looks. News tells "Friday" of the last Friday unless its clause looks ahead: "will meet
 * on Friday", "due Friday". A verb of saying beside the day settles it, since one quotes what was said.
 */
import type { Cues } from './grammar';
import type { TokenText } from './text';

/** `saying`: past, and the day is that of a verb of saying beside it. */
export type Cue = 'saying' | 'past' | 'future' | undefined;

/** How many tokens of the clause are looked at on either side. */
const BEFORE = 14;
const BEHIND = 10;

/** Looks for the cues of a grammar. */
export class CueFinder {
	constructor(private readonly cues: Cues) {}

	/** Where the clause of the tokens [start, end) looks. The nearest cue counts, those before first. */
	cueOf(text: TokenText, start: number, end: number): Cue {
		const { saying, aheadBeside, pastBehind } = this.cues;
		const clause = text.tokens[start]!.clause;
		const within = (index: number) => text.tokens[index]?.clause === clause;
		for (const beside of [start - 1, start - 2, end]) {
			if (within(beside) && saying.has(text.word(beside))) return 'saying';
		}
		for (const beside of [start - 1, start - 2]) {
			if (within(beside) && aheadBeside.has(text.word(beside))) return 'future';
		}
		if (within(end) && pastBehind.has(text.word(end))) return 'past';
		for (let n = start - 1; n >= start - BEFORE && within(n); n--) {
			const cue = this.cueAt(text, n);
			if (cue) return cue;
		}
		for (let n = end; n < end + BEHIND && within(n); n++) {
			const cue = this.cueAt(text, n);
			if (cue) return cue;
		}
	}

	private cueAt(text: TokenText, index: number): Cue {
		const { future, futurePairs, past, pastEnding, notPast, beforeParticiple } = this.cues;
		const word = text.word(index);
		if (future.has(word) || futurePairs.has(`${word} ${text.word(index + 1)}`)) return 'future';
		if (past.has(word)) return beforeParticiple.has(text.word(index - 1)) ? undefined : 'past';
		if (!pastEnding || !word.endsWith(pastEnding) || notPast.has(word)) return;
		return beforeParticiple.has(text.word(index - 1)) ? undefined : 'past';
	}

	/** Whether one of the few words before a token binds its phrase to another event. */
	isBound(text: TokenText, start: number): boolean {
		const clause = text.tokens[start]!.clause;
		for (let n = start - 1; n >= start - 5 && text.tokens[n]?.clause === clause; n--) {
			if (this.cues.binding.has(text.word(n))) return true;
		}
		return false;
	}
}

/**
 * Where a clause looks. News tells "Friday" of the last Friday unless its clause looks ahead: "will meet
 * on Friday", "due Friday". A verb of saying beside the day settles it, since one quotes what was said.
 */
import type { Cues } from './grammar';
import type { TokenText } from './text';

/**
 * `said`: a verb of saying stands beside. `past beside`: another verb of the past does, so the day is its
 * own: "ended Sept. 30". `either`: ahead of something past, so it may be over or not: "planned to leave on
 * Friday".
 */
export type Cue = 'said' | 'past beside' | 'past' | 'future' | 'either' | undefined;

/** How many tokens of the clause are looked at on either side. */
const BEFORE = 14;
const BEHIND = 10;
/** A time of the clock may stand between: "until 9 a.m. EST Tuesday". */
const CLOCK = 6;
/** How far before a verb beside the expression it may say that one waits for it. */
const AWAITED = 5;

/** Looks for the cues of a grammar. */
export class CueFinder {
	constructor(private readonly cues: Cues) {}

	/**
	 * Where the clause of the tokens [start, end) looks. The nearest verb counts, those before first; words
	 * that only have the end of a past tense ("preferred") count where there is no other.
	 */
	cueOf(text: TokenText, start: number, end: number): Cue {
		const { saying, past, aheadBeside, aheadBehind, pastBehind, present } = this.cues;
		const { clause, sentence } = text.tokens[start]!;
		const within = (index: number) => text.tokens[index]?.clause === clause;
		for (const beside of [start - 1, start - 2, end]) {
			if (!within(beside) || !saying.has(text.word(beside))) continue;
			// "He was told Friday" is what is told, and not the telling.
			return past.has(text.word(beside - 1)) ? 'past' : 'said';
		}
		for (let n = start - 1; n >= start - CLOCK && within(n); n--) {
			const beside = n === start - 1 || text.sense(n + 1, 'clock');
			if (beside && aheadBeside.has(text.word(n))) return 'future';
		}
		if (within(start - 1) && this.weakCueAt(text, start - 1)) {
			// "as soon as trading opened Monday" waits for it.
			for (let n = start - 3; n >= start - AWAITED && within(n); n--) {
				if (this.cues.futurePairs.has(`${text.word(n)} ${text.word(n + 1)}`)) return 'either';
			}
			return 'past beside';
		}
		if (within(end) && pastBehind.has(text.word(end))) return 'past';
		if (!within(start - 1) && aheadBehind?.has(text.word(end))) return 'future';
		let weak: Cue;
		let awaited = false;
		for (let n = start - 1; n >= start - BEFORE && within(n); n--) {
			const cue = this.cueAt(text, n);
			if (cue) return cue;
			weak ??= this.weakCueAt(text, n);
			awaited ||= present?.has(text.word(n)) ?? false;
		}
		// "They leave Friday", but "ordered them to leave by Friday".
		if (awaited) return weak ? 'either' : 'future';
		// "On Tuesday, the senate plans to ...": an expression that is a clause of its own belongs to the next.
		const fronted = !within(start - 2) && text.word(end) === ',';
		const next = fronted ? text.tokens[end]!.clause : clause;
		for (let n = end; n < end + BEHIND; n++) {
			const token = text.tokens[n];
			if (token?.sentence !== sentence || token.clause !== next) break;
			const cue = this.cueAt(text, n);
			if (cue) return weak ?? cue;
			weak ??= this.weakCueAt(text, n);
		}
		if (weak) return weak;
		// The verb may stand before an apposition: "who left as chairman, president and chief in March".
		for (let n = start - 1; n >= start - BEFORE && text.tokens[n]?.sentence === sentence; n--) {
			const cue = within(n) ? undefined : (this.cueAt(text, n) ?? this.weakCueAt(text, n));
			if (cue) return cue;
		}
	}

	private cueAt(text: TokenText, index: number): Cue {
		const { future, futurePairs, eitherPairs, past, planBefore } = this.cues;
		const word = text.word(index);
		if (this.isName(text, index)) return;
		const pair = `${word} ${text.word(index + 1)}`;
		const ahead = eitherPairs?.has(pair)
			? 'either'
			: future.has(word) || futurePairs.has(pair)
				? 'future'
				: undefined;
		if (ahead) {
			const before = text.word(index - 1);
			const planned =
				planBefore?.has(before) || planBefore?.has(`${text.word(index - 2)} ${before}`);
			return planned ? 'past' : ahead;
		}
		return past.has(word) && !this.isParticiple(text, index) ? 'past' : undefined;
	}

	private weakCueAt(text: TokenText, index: number): Cue {
		const { pastEnding, notPast } = this.cues;
		const word = text.word(index);
		if (this.isName(text, index)) return;
		const { future } = this.cues;
		if (!pastEnding || !word.endsWith(pastEnding) || notPast.has(word) || future.has(word)) return;
		return this.isParticiple(text, index) ? undefined : 'past';
	}

	/** A noun of German, a name such as Will, and the month of May are no verbs. */
	private isName({ tokens }: TokenText, index: number): boolean {
		const { text, join } = tokens[index]!;
		return join !== 'break' && /^\p{Lu}/u.test(text);
	}

	private isParticiple(text: TokenText, index: number): boolean {
		return this.cues.beforeParticiple.has(text.word(index - 1));
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

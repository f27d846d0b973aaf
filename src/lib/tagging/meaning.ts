/** What a rule says that a match means, and what it may look at to say so. */
import type { ExpressionType, Modifier } from './expression';
import type { Cue } from './cues';
import type { Period } from './period';
import type { Captures } from './pattern';

/** What an expression reads as. */
export interface Reading {
	type: ExpressionType;
	/** What it names, where that is a stretch of the calendar. */
	period?: Period;
	/** TIMEX3, where it is not that of the period. */
	value?: string;
	modifier?: Modifier;
	/** Counted in whole units from somewhere, so not to the day: EDTF `~`. */
	approximate?: boolean;
	/** The day that EDTF gives, where TIMEX3 gives the week around it: two weeks before a day. */
	day?: Period;
	/** What it was counted from; nothing where the words date by themselves. */
	from?: 'published' | number;
	/** Named only to be compared with: "a year earlier". Nothing is counted from it. */
	compared?: true;
	/** No expression after all: its words are passed over. */
	none?: true;
	/** What else it may name, the likeliest first; without a period, all that it may name. */
	others?: Period[];
}

/** An expression read before, in the order of the text. */
export interface Antecedent extends Reading {
	index: number;
	sentence: number;
	/** Behind its last token. */
	endToken: number;
}

export interface Scene {
	/** Beginning of the day of publication on the story's clock. */
	published: number;
	/** Time of publication on the story's clock, where it is known. */
	clock?: number;
	captures: Captures;
	/** Number of the sentence. */
	sentence: number;
	/** Number of its first token. */
	start: number;
	/** Whether the clause looks back or ahead. */
	cue(): Cue;
	/** Whether the clause hangs on another event: "after his death two weeks ago". */
	bound(): boolean;
	/** The last expression before this one that a test takes; only a few are looked at. */
	antecedent(test: (earlier: Antecedent) => boolean): Antecedent | undefined;
}

/** Reads a match; nothing where it is no expression of time after all. */
export type Meaning = (scene: Scene) => Reading | undefined;

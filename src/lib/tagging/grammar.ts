/**
 * What the engine has to be told of a language: its words of time, the patterns they stand in, and the
 * words that show where a date lies. A grammar is data; all calculation is in `meanings/`.
 */
import type { Modifier } from './expression';
import type { Meaning } from './meaning';
import type { Captures } from './pattern';
import type { Abbreviations } from './tokens';

/** A word's place in a class: `monday` is 1 in `weekday`. */
export type Sense = string | number;

/**
 * Classes of words that patterns name in braces: in each class the words of a sense, separated by bars. A
 * sense of digits is a number. A word with a capital letter asks for that capital in the text ("May").
 */
export type Lexicon = Record<string, Record<string, string>>;

/** A list of words, written as one text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** A list of rows of words, separated by bars. */
export const phrases = (text: string): ReadonlySet<string> => new Set(text.split('|'));

export interface Rule {
	/** Unique within its grammar: shown with each expression that it finds. */
	name: string;
	/** See `pattern.ts`. */
	pattern: string;
	means: Meaning;
	/**
	 * Words with what the rule reads in them, in brackets, and its TIMEX3 value in an article of Tuesday,
	 * 5 March 2024: "said on [Friday = 2024-03-01]". No value where the rule reads nothing.
	 */
	example: string;
	/** Only behind one of these words or classes. */
	behind?: string;
	/** Not behind one of these words or classes. */
	notBehind?: string;
	/** Only before one of these words or classes; a `.` at their head is any end of a sentence. */
	before?: string;
	/** Not before one of these words or classes. */
	notBefore?: string;
	/** Not with a capital letter, but for the first word of a sentence: "Daily" may be a name. */
	lower?: boolean;
}

/** A row of words that patterns name like a class. */
export interface Phrase {
	pattern: string;
	/** Its value; nothing where the words are no such thing after all. */
	value: (captures: Captures) => Sense | undefined;
}

/** Words around an expression that say how it is meant, and belong to it. */
export interface Modification {
	words: string;
	/** What it makes of a date; nothing where it does not stand with dates. */
	date?: Modifier;
	/** What it makes of a duration; nothing where it does not stand with durations. */
	duration?: Modifier;
	example: string;
}

export interface Numerals {
	/** The numbers from one on in words, as far as each has a word of its own. */
	ones: string;
	/** The tens from twenty on. */
	tens: string;
	/** Joins ones and tens to one word: "und" in "einundzwanzig". */
	compound?: string;
	/** What multiplies the number before it: hundred, thousand. */
	multipliers: Record<string, number>;
	/** Rows of words that stand for an amount, separated by bars, by that amount: "a couple of". */
	amounts: Record<string, string>;
	/** Joins the parts of one number: "and" in "a hundred and five". */
	and: string;
	/** Ends of a number in digits, with the class that they make of it: "21st". */
	suffixes: Record<string, 'ordinal' | 'decade' | 'am' | 'pm'>;
}

/** Words by which a clause tells whether it looks back or ahead. */
export interface Cues {
	future: ReadonlySet<string>;
	/** Two words that look ahead only together: "is to". */
	futurePairs: ReadonlySet<string>;
	/** Two words that look ahead from the past: "planned to". */
	eitherPairs?: ReadonlySet<string>;
	/** Look ahead just before the expression: "until Friday", "starting Monday". */
	aheadBeside: ReadonlySet<string>;
	/** Just behind the expression they look ahead: "Monday is a holiday". */
	aheadBehind?: ReadonlySet<string>;
	/** Verbs that have no sign of the past: "They leave Friday". They count where nothing else does. */
	present?: ReadonlySet<string>;
	past: ReadonlySet<string>;
	/** What stands before a word that looks ahead and puts it into the past: "had been scheduled". */
	planBefore?: ReadonlySet<string>;
	/** Verbs of saying: the day beside one is the day of saying. */
	saying: ReadonlySet<string>;
	/** Ends of words that are verbs of the past. */
	pastEnding?: string;
	/** Words with that end that are none. */
	notPast: ReadonlySet<string>;
	/** Before a verb of the past they make a participle of it, which tells no tense: "to be held". */
	beforeParticiple: ReadonlySet<string>;
	/** Just behind the expression they show that it is over: "Wednesday's ruling". */
	pastBehind: ReadonlySet<string>;
	/** Bind "two weeks ago" to the event that their clause hangs on: "after his death". */
	binding: ReadonlySet<string>;
}

export interface Grammar {
	/** BCP 47 language subtag. */
	code: string;
	abbreviations: Abbreviations;
	lexicon: Lexicon;
	numerals: Numerals;
	cues: Cues;
	/** Words before an expression that become part of it. */
	prefixes: readonly Modification[];
	/** Words behind an expression that become part of it. */
	suffixes: readonly Modification[];
	/** Patterns of what may stand between a time of the clock and its day: "on", a comma. */
	links: readonly string[];
	/** Classes that are patterns themselves: times of the clock. */
	phrases: Record<string, readonly Phrase[]>;
	rules: readonly Rule[];
}

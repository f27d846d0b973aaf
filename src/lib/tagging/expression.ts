/** What is found in a text: the expressions of time, each with its reading. */

/**
 * `date`: a day or more. `time`: a part of a day, a time of the clock. `duration`: how long. `recurring`:
 * how often. `vague`: past, present or future, and no more.
 */
export type ExpressionType = 'date' | 'time' | 'duration' | 'recurring' | 'vague';

/** How an expression modifies what it names; the values of `mod` in TIMEX3. */
export type Modifier =
	| 'START'
	| 'MID'
	| 'END'
	| 'APPROX'
	| 'MORE_THAN'
	| 'LESS_THAN'
	| 'EQUAL_OR_MORE'
	| 'EQUAL_OR_LESS'
	| 'BEFORE'
	| 'AFTER'
	| 'ON_OR_BEFORE'
	| 'ON_OR_AFTER';

/** One way of reading an expression. */
export interface Value {
	/** TIMEX3 (TimeML 1.2.1): `2024-03-01`, `2024-W09`, `P2Y`, `PAST_REF`. */
	value: string;
	/** EDTF (ISO 8601-2), where the value names a time. */
	edtf?: string;
}

export interface Expression extends Value {
	/** Offsets in the text in UTF-16 code units, [start, end). */
	start: number;
	end: number;
	/** The words themselves. */
	text: string;
	type: ExpressionType;
	modifier?: Modifier;
	/** What it was counted from: the publication, or the expression with this index. */
	from?: 'published' | number;
	/**
	 * Other ways of reading it, the likeliest first; absent where there is but one. Where none is likelier,
	 * the value leaves them open (`XXXX-WXX-5`) and all are here.
	 */
	others?: Value[];
	/** Name of the rule that found it. */
	rule: string;
	/** In one sentence why it reads so. */
	reading: string;
}

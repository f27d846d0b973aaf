/**
 * What EDTF (ISO 8601-2:2019; Library of Congress, 4 February 2019) can say, as plain data: levels 0
 * and 1, and of level 2 the sets, the groupings of months and unspecified digits anywhere.
 */

/** `?` uncertain, `~` approximate, `%` both, empty: neither. */
export type Qualifier = '' | '?' | '~' | '%';

/** A year, month or day. The parts are kept as written, where `X` is a digit left unspecified. */
export interface EdtfCalendarDate {
	kind: 'date';
	/** Four digits, with `-` before a negative year. Astronomical: `0000` is 1 BC. */
	year: string;
	month?: string;
	day?: string;
	qualifier: Qualifier;
}

/** A year of more than four digits, written `Y17000002`. */
export interface EdtfLongYear {
	kind: 'longYear';
	year: number;
	qualifier: Qualifier;
}

/** A season, quarter, third or half of a year: the codes 21 to 41, see `subyear.ts`. */
export interface EdtfSeason {
	kind: 'season';
	year: string;
	season: number;
	qualifier: Qualifier;
}

/** A date with a time of day, to the second. */
export interface EdtfTime {
	kind: 'time';
	year: string;
	month: string;
	day: string;
	hour: number;
	minute: number;
	second: number;
	/** `Z`, `±hh` or `±hh:mm` make it an instant; empty is civil time. */
	offset: string;
	/** EDTF has no qualified times. */
	qualifier: '';
}

/** A date without a span or a choice in it. */
export type EdtfSingle = EdtfCalendarDate | EdtfLongYear | EdtfSeason | EdtfTime;

/** `a/b`: something lasts from a to b. `open` is written `..`, `unknown` is left empty. */
export interface EdtfInterval {
	kind: 'interval';
	start: EdtfSingle | 'open' | 'unknown';
	end: EdtfSingle | 'open' | 'unknown';
}

/** `a..b` as a member of a set; an end that is missing is open. */
export interface EdtfRange {
	kind: 'range';
	from?: EdtfSingle;
	to?: EdtfSingle;
}

/** `[…]`, one of its members, or `{…}`, all of them. */
export interface EdtfSet {
	kind: 'oneOf' | 'allOf';
	members: (EdtfSingle | EdtfRange)[];
}

export type EdtfDate = EdtfSingle | EdtfInterval | EdtfSet;

/** The single dates that a date is made of, in the order of writing. */
export function singlesOf(date: EdtfDate): EdtfSingle[] {
	switch (date.kind) {
		case 'interval':
			return [date.start, date.end].filter((end) => typeof end === 'object');
		case 'oneOf':
		case 'allOf':
			return date.members.flatMap((member) =>
				member.kind === 'range' ? [member.from, member.to].filter((end) => end != null) : member
			);
		default:
			return [date];
	}
}

import type { InterfaceWords, StoryWords } from './words';

/**
 * What the program says in one language. Everything that `Intl` knows (names of months, order of day
 * and year, plurals of units) comes from there; a language adds the words around it. A new language
 * is a new file beside this one and a line in `languages.ts`.
 */
export interface Language {
	/** BCP 47 language subtag, `en`: the `lang` of a story and of the page. */
	code: string;
	/** BCP 47 tag for `Intl`, with the region whose customs are meant. */
	locale: string;
	dates: DateWords;
	story: StoryWords;
	interface: InterfaceWords;
}

/**
 * The words of dates. Arguments are finished labels in the same language, unless a number. Where
 * `inPhrase` is set, the result will be put behind another word of time ("from ...", "until ...").
 */
export interface DateWords {
	/** A date of which nothing is known. */
	noDate: string;
	/** `XXXX`. */
	unknownYear: string;
	/** "Friday" and "1 March 2024". The comma is ours, since the releases of ICU disagree on it. */
	withWeekday(weekday: string, day: string): string;
	/** "1 March 2024" and "14:30". */
	withClock(day: string, clock: string): string;
	/** The ten years from `year`, which is positive and ends in 0. */
	decade(year: number, inPhrase: boolean): string;
	/** Some one day, month or year within a period, which is a month, a year or several years. */
	some(unit: 'day' | 'month' | 'year', period: string, within: 'month' | 'year' | 'years'): string;
	/** `index` 0 is spring; `next` is the year into which a season runs over. */
	season(index: number, year: string, next?: string, hemisphere?: 'north' | 'south'): string;
	/** A quarter, a third or a half of a year; `index` counts from 0. */
	partOfYear(kind: 'quarter' | 'third' | 'half', index: number, year: string): string;
	/** EDTF `~`. */
	about(date: string, inPhrase: boolean): string;
	/** EDTF `?`. */
	uncertain(date: string): string;
	/** Lasts from then on. */
	from(date: string): string;
	/** Lasts until then. */
	until(date: string): string;
	/** Lasts from the one to the other. */
	fromTo(start: string, end: string): string;
	/** One moment from the one to the other; `days` where both are days ("20", "25 February 2024"). */
	between(first: string, last: string, days: boolean): string;
	/** At that date or earlier. */
	orBefore(date: string): string;
	/** At that date or later. */
	orAfter(date: string): string;
}

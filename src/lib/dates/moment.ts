/** Words for times on the story's clock: years, months, days and clock times, alone and in pairs. */
import type { Language } from '../language/language';
import { startOfDay, timeOf } from './calendar';
import { MINUTE } from './units';
import { dateFormatter, eraOf, numberFormatter } from './formatters';

export type MomentUnit = 'year' | 'month' | 'day';

const FIELDS: Record<MomentUnit, Intl.DateTimeFormatOptions> = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' }
};

function formatterFor(unit: MomentUnit, earliest: number, { locale }: Language) {
	return dateFormatter(locale, { ...FIELDS[unit], ...eraOf(earliest) });
}

/** "1 March 2024", "March 2024", "44 BC": the unit that holds a time. */
export function labelMoment(time: number, unit: MomentUnit, language: Language): string {
	return formatterFor(unit, time, language).format(time);
}

/** First day of the Gregorian calendar, ms on the story's clock. */
const GREGORIAN = timeOf(1582, 10, 15);

/**
 * "Friday 1 March 2024". Of a day before the calendar in which it is counted no weekday is told: it hangs
 * on whether the day was meant in that calendar or the Julian one.
 */
export function labelWeekday(time: number, language: Language): string {
	if (time < GREGORIAN) return labelMoment(time, 'day', language);
	const weekday = dateFormatter(language.locale, { weekday: 'long' }).format(time);
	return language.dates.withWeekday(weekday, labelMoment(time, 'day', language));
}

/** An astronomical year, also one that no `Date` can hold: "17,000,003 BC". */
export function labelYear(year: number, language: Language): string {
	if (Math.abs(year) < 10_000) return labelMoment(timeOf(year, 1, 1), 'year', language);
	const standIn = timeOf(year < 0 ? -1 : 2000, 1, 1);
	const digits = numberFormatter(language.locale).format(year < 0 ? 1 - year : year);
	return formatterFor('year', standIn, language)
		.formatToParts(standIn)
		.map((part) => (part.type === 'year' ? digits : part.value))
		.join('');
}

/** "14:30", with seconds only where they are not zero. */
export function labelClock(time: number, { locale }: Language): string {
	const fields: Intl.DateTimeFormatOptions = {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	};
	if (time % MINUTE !== 0) fields.second = '2-digit';
	return dateFormatter(locale, fields).format(time);
}

/** "1 March 2024, 14:30". */
export function labelDayAndClock(time: number, language: Language): string {
	return language.dates.withClock(labelMoment(time, 'day', language), labelClock(time, language));
}

/** "1 March 2024, 14:30–16:00", or both days where they differ. */
export function labelClockRange(start: number, end: number, language: Language): string {
	if (startOfDay(start) !== startOfDay(end)) {
		return `${labelDayAndClock(start, language)} – ${labelDayAndClock(end, language)}`;
	}
	const [first, last] = [labelClock(start, language), labelClock(end, language)];
	const clock = first === last ? first : `${first}–${last}`;
	return language.dates.withClock(labelMoment(start, 'day', language), clock);
}

/** Two moments, with what both share said once, as languages have it: "20" and "25 February 2024". */
export interface LabelledPair {
	first: string;
	last: string;
	/** "20–25 February 2024". */
	range: string;
}

/** Words for a pair of years, months or days. Where both fall into one, all three texts are equal. */
export function labelPair(
	start: number,
	end: number,
	unit: MomentUnit,
	language: Language
): LabelledPair {
	const formatter = formatterFor(unit, start, language);
	const texts = { before: '', startRange: '', between: '', endRange: '', after: '' };
	for (const { source, value } of formatter.formatRangeToParts(start, end)) {
		if (source !== 'shared') texts[source] += value;
		else texts[texts.endRange ? 'after' : texts.startRange ? 'between' : 'before'] += value;
	}
	if (!texts.startRange) return { first: texts.before, last: texts.before, range: texts.before };
	// German parts "1.–5. März" into "1", ".–", "5". Spaces around the dash differ between releases of
	// ICU; here it has them where it stands between more than two words.
	const dash = /^(\S*)\s*–\s*$/.exec(texts.between);
	const first = texts.before + texts.startRange + (dash?.[1] ?? '');
	const last = texts.endRange + texts.after;
	const spaced = /\s/.test(texts.startRange) || /\s/.test(texts.endRange);
	return { first, last, range: first + (dash ? (spaced ? ' – ' : '–') : texts.between) + last };
}

/** Words for a date without a span or a choice in it. */
import type { Language } from '../language/language';
import { timeOf } from './calendar';
import { numbersFor } from './digits';
import type { EdtfCalendarDate, EdtfSeason, EdtfSingle, EdtfTime } from './edtf-types';
import { extentOf } from './extent';
import {
	labelClock,
	labelMoment,
	labelPair,
	labelWeekday,
	labelYear,
	type MomentUnit
} from './moment';
import { subyear } from './subyear';

export interface LabelOptions {
	/** Names the weekday of a day that stands alone. */
	weekday?: boolean;
	/** IANA name of the zone in which instants (`Z`, `+01:00`) are given; without it UTC. */
	zone?: string;
}

/** A date that `Intl` has words for: all digits given, no time of day. */
export interface WholeDate {
	/** Its beginning on the story's clock. */
	time: number;
	unit: MomentUnit;
}

export function wholeDate(date: EdtfSingle): WholeDate | undefined {
	if (date.kind !== 'date') return;
	const { year, month = '01', day = '01' } = date;
	if (`${year}${month}${day}`.includes('X')) return;
	const unit = date.day ? 'day' : date.month ? 'month' : 'year';
	return { time: timeOf(Number(year), Number(month), Number(day)), unit };
}

/** @param inPhrase whether the words go behind others, as in "from ..." */
export function labelSingle(
	date: EdtfSingle,
	language: Language,
	options: LabelOptions,
	inPhrase: boolean
): string {
	return labelQualified(
		date,
		labelUnqualified(date, language, options, inPhrase),
		language,
		inPhrase
	);
}

/** Adds "about" and "uncertain" to the words for a date. */
export function labelQualified(
	{ qualifier }: Pick<EdtfSingle, 'qualifier'>,
	label: string,
	{ dates }: Language,
	inPhrase: boolean
): string {
	const about = /[~%]/.test(qualifier) ? dates.about(label, inPhrase) : label;
	return /[?%]/.test(qualifier) ? dates.uncertain(about) : about;
}

function labelUnqualified(
	date: EdtfSingle,
	language: Language,
	options: LabelOptions,
	inPhrase: boolean
): string {
	switch (date.kind) {
		case 'longYear':
			return labelYear(date.year, language);
		case 'season':
			return labelSubyear(date, language);
		case 'time':
			return labelTime(date, language, options);
		case 'date': {
			const whole = wholeDate(date);
			if (!whole) return labelUnspecified(date, language, inPhrase);
			if (options.weekday && whole.unit === 'day') return labelWeekday(whole.time, language);
			return labelMoment(whole.time, whole.unit, language);
		}
	}
}

function labelTime(date: EdtfTime, language: Language, { weekday, zone }: LabelOptions): string {
	const time = extentOf(date, zone).start;
	const day = weekday ? labelWeekday(time, language) : labelMoment(time, 'day', language);
	return language.dates.withClock(day, labelClock(time, language));
}

function labelSubyear(date: EdtfSeason, language: Language): string {
	const { kind, index, month, length, hemisphere } = subyear(date.season)!;
	const number = Number(date.year);
	const year = labelYear(number, language);
	if (kind !== 'season') return language.dates.partOfYear(kind, index, year);
	const next = month + length > 13 ? labelYear(number + 1, language) : undefined;
	return language.dates.season(index, year, next, hemisphere);
}

/** "the 2010s", "some day in April 1985": no sharper than the first `X`. */
function labelUnspecified(date: EdtfCalendarDate, language: Language, inPhrase: boolean): string {
	const { dates } = language;
	const { year, month, day } = date;
	const unit = day ? 'day' : month ? 'month' : 'year';
	if (!year.includes('X')) {
		const known = month && !month.includes('X') ? 'month' : 'year';
		const start = timeOf(Number(year), known === 'month' ? Number(month) : 1, 1);
		return dates.some(unit, labelMoment(start, known, language), known);
	}
	const years = numbersFor(year);
	const first = years[0]!;
	if (unit === 'year') {
		if (/^-?XXXX$/.test(year)) return dates.unknownYear;
		if (/^\d{3}X$/.test(year) && first > 0) return dates.decade(first, inPhrase);
	}
	const [start, end] = [first, years.at(-1)!].map((number) => timeOf(number, 1, 1));
	const { range } = labelPair(start!, end!, 'year', language);
	// With `X` only at the end, the years of the range are all that it may be.
	const isPeriod = unit === 'year' && /^[^X]*X+$/.test(year);
	return isPeriod ? range : dates.some(unit, range, 'years');
}

import type { Language } from '../language/language';
import type { EdtfDate, EdtfInterval, EdtfRange, EdtfSet, EdtfSingle } from './edtf-types';
import { extentOf } from './extent';
import { listFormatter } from './formatters';
import { labelQualified, labelSingle, wholeDate, type LabelOptions } from './label-single';
import { labelClockRange, labelPair, type LabelledPair } from './moment';

/**
 * A date in words, at its own precision and never sharper: "1 March 2024", "about 2022", "between 26
 * February and 3 March 2024".
 *
 * @throws RangeError if there is no zone `options.zone`
 */
export function labelDate(date: EdtfDate, language: Language, options: LabelOptions = {}): string {
	switch (date.kind) {
		case 'interval':
			return labelInterval(date, language, options);
		case 'oneOf':
		case 'allOf':
			return labelSet(date, language, options);
		default:
			return labelSingle(date, language, options, false);
	}
}

function labelInterval(date: EdtfInterval, language: Language, options: LabelOptions): string {
	const { start, end } = date;
	if (typeof start === 'object' && typeof end === 'object') {
		return labelRange(start, end, language, options);
	}
	const words = language.dates;
	if (typeof start === 'object') return words.from(labelSingle(start, language, options, true));
	if (typeof end === 'object') return words.until(labelSingle(end, language, options, true));
	return words.noDate;
}

function labelRange(
	start: EdtfSingle,
	end: EdtfSingle,
	language: Language,
	options: LabelOptions
): string {
	const pair = pairOf(start, end, language);
	if (pair) return labelQualified(start, pair.range, language, false);
	if (start.kind === 'time' && end.kind === 'time') {
		const [from, to] = [start, end].map((time) => extentOf(time, options.zone).start);
		return labelClockRange(from!, to!, language);
	}
	const [first, last] = [start, end].map((single) => labelSingle(single, language, options, true));
	return language.dates.fromTo(first!, last!);
}

function labelSet(set: EdtfSet, language: Language, options: LabelOptions): string {
	const [first, second] = set.members;
	if (set.members.length === 1 && first?.kind === 'range' && set.kind === 'oneOf') {
		return labelBetween(first, language, options);
	}
	const list = listFormatter(language.locale, set.kind === 'oneOf' ? 'disjunction' : 'conjunction');
	if (set.members.length === 2 && isSingle(first) && isSingle(second)) {
		const pair = pairOf(first, second, language);
		if (pair) return labelQualified(first, list.format([pair.first, pair.last]), language, false);
	}
	return list.format(set.members.map((member) => labelMember(member, language, options)));
}

function isSingle(member: EdtfSingle | EdtfRange | undefined): member is EdtfSingle {
	return member !== undefined && member.kind !== 'range';
}

/** One moment within a range. */
function labelBetween(range: EdtfRange, language: Language, options: LabelOptions): string {
	const { from, to } = range;
	if (!from || !to) return labelMember(range, language, options);
	const pair = pairOf(from, to, language);
	if (!pair) {
		const [first, last] = [from, to].map((end) => labelSingle(end, language, options, true));
		return language.dates.between(first!, last!, false);
	}
	const days = wholeDate(from)?.unit === 'day';
	const label =
		pair.first === pair.last ? pair.first : language.dates.between(pair.first, pair.last, days);
	return labelQualified(from, label, language, true);
}

function labelMember(
	member: EdtfSingle | EdtfRange,
	language: Language,
	options: LabelOptions
): string {
	if (member.kind !== 'range') return labelSingle(member, language, options, false);
	const { from, to } = member;
	if (from && to) return labelRange(from, to, language, options);
	if (from) return language.dates.orAfter(labelSingle(from, language, options, false));
	return to ? language.dates.orBefore(labelSingle(to, language, options, false)) : '';
}

/** Words for two dates that can share some: whole, of one unit, with one qualifier, and in order. */
function pairOf(a: EdtfSingle, b: EdtfSingle, language: Language): LabelledPair | undefined {
	const [first, last] = [wholeDate(a), wholeDate(b)];
	if (first?.unit !== last?.unit || a.qualifier !== b.qualifier) return;
	if (!first || !last || first.time > last.time) return;
	return labelPair(first.time, last.time, first.unit, language);
}

import { singlesOf, type EdtfDate, type EdtfSingle } from './edtf-types';
import { subyear } from './subyear';

/** From the coarsest to the finest. */
export const PRECISIONS = [
	'millennium',
	'century',
	'decade',
	'year',
	'half',
	'third',
	'quarter',
	'season',
	'month',
	'day',
	'second'
] as const;

export type Precision = (typeof PRECISIONS)[number];

/**
 * How sharp a date is; that of an interval or a set is the coarsest of its dates. Where a digit is
 * unspecified, all digits to its right count for nothing: `156X-12-25` is some day of a decade.
 */
export function precisionOf(date: EdtfDate): Precision {
	const ranks = singlesOf(date).map((single) => PRECISIONS.indexOf(precisionOfSingle(single)));
	// Every date has at least one single date in it, and its rank is an index of the table.
	return PRECISIONS[Math.min(...ranks)]!;
}

function precisionOfSingle(date: EdtfSingle): Precision {
	if (date.kind === 'time') return 'second';
	if (date.kind === 'season') return subyear(date.season)!.kind;
	if (date.kind === 'longYear') return 'year';
	const unspecified = date.year.replace('-', '').indexOf('X');
	// The first two digits make a millennium or more.
	if (unspecified >= 0)
		return (['millennium', 'millennium', 'century', 'decade'] as const)[unspecified]!;
	if (!date.month || date.month.includes('X')) return 'year';
	return !date.day || date.day.includes('X') ? 'month' : 'day';
}

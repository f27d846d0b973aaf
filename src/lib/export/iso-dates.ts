/**
 * What of a date ISO 8601-1 can say without loss, as schema.org's Date and DateTime have it: a year,
 * month, day or second that is neither approximate nor uncertain nor partly unknown.
 */
import { parseEdtf } from '../dates/edtf';
import { formatEdtf } from '../dates/edtf-format';
import type { EdtfInterval, EdtfSingle } from '../dates/edtf-types';

const PLAIN = /^\d{4}(-\d\d(-\d\d(T.*)?)?)?$/;

function isoOf(date: EdtfSingle | EdtfInterval['start']): string | undefined {
	if (typeof date !== 'object' || date.kind === 'season') return undefined;
	const text = formatEdtf(date);
	return PLAIN.test(text) ? text : undefined;
}

/** Start and end of an EDTF date, as far as ISO 8601-1 can say them; one of many dates has none. */
export function isoDatesOf(when: string | undefined): { start?: string; end?: string } {
	if (when === undefined) return {};
	const date = parseEdtf(when);
	if ('members' in date) return {};
	const [start, end] =
		date.kind === 'interval' ? [isoOf(date.start), isoOf(date.end)] : [isoOf(date), undefined];
	return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

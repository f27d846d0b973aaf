/**
 * Reads EDTF, the dates of a story file: ISO 8601-2:2019 as the Library of Congress puts it
 * (https://www.loc.gov/standards/datetime/). Level 0 and 1; of level 2 the sets, the parts of a year
 * 25 to 41, and unspecified digits anywhere. Rejected with a message that says so: qualifiers of a
 * part of a date, exponents, significant digits.
 */
import { DAY } from './units';
import { reject } from './edtf-error';
import { parseSingle } from './edtf-single';
import type { EdtfDate, EdtfInterval, EdtfRange, EdtfSet, EdtfSingle } from './edtf-types';
import { extentOf } from './extent';

export { EdtfError } from './edtf-error';
export type { EdtfDate } from './edtf-types';

/**
 * Reads a date. Nothing is guessed and nothing is mended.
 *
 * @throws EdtfError, which says what was found and what would mend it
 */
export function parseEdtf(text: string): EdtfDate {
	if (/^[[{]/.test(text)) return parseSet(text);
	if (text.includes('/')) return parseInterval(text);
	return parseSingle(text);
}

function parseInterval(text: string): EdtfInterval {
	const [start = '', end = '', ...more] = text.split('/');
	if (more.length) reject(text, 'has more than one /: an interval has a start and an end');
	const interval: EdtfInterval = {
		kind: 'interval',
		start: parseEnd(start),
		end: parseEnd(end)
	};
	if (typeof interval.start === 'object' && typeof interval.end === 'object') {
		checkOrder(text, interval.start, interval.end);
	} else if (typeof interval.start === typeof interval.end) {
		reject(text, 'has neither a start nor an end: write a date on at least one side of the /');
	}
	return interval;
}

function parseEnd(text: string): EdtfSingle | 'open' | 'unknown' {
	if (text === '') return 'unknown';
	return text === '..' ? 'open' : parseSingle(text);
}

function parseSet(text: string): EdtfSet {
	const kind = text.startsWith('[') ? 'oneOf' : 'allOf';
	const close = kind === 'oneOf' ? ']' : '}';
	if (!text.endsWith(close)) reject(text, `is a set that does not end: write ${close} at its end`);
	const members = text.slice(1, -1).split(',');
	return {
		kind,
		members: members.map((member, index) => {
			if (!member.includes('..')) return parseSingle(member);
			const range = parseRange(member);
			if (index > 0 && !range.from) {
				reject(text, `has "${member}" in it, but only its first date can be open to the past`);
			}
			if (index < members.length - 1 && !range.to) {
				reject(text, `has "${member}" in it, but only its last date can be open to the future`);
			}
			return range;
		})
	};
}

function parseRange(text: string): EdtfRange {
	const dots = text.indexOf('..');
	const from = text.slice(0, dots);
	const to = text.slice(dots + 2);
	const range: EdtfRange = { kind: 'range' };
	if (from) range.from = parseSingle(from);
	if (to) range.to = parseSingle(to);
	if (range.from && range.to) checkOrder(text, range.from, range.to);
	else if (!range.from && !range.to) reject(text, 'has no date: write one beside the two dots');
	return range;
}

/** Rejects an end that is over before its start begins. */
function checkOrder(text: string, start: EdtfSingle, end: EdtfSingle): void {
	// The zone is not known here. An instant may be up to a day off a civil date, so such pairs are
	// rejected only where no zone could put them right.
	const slack = isInstant(start) === isInstant(end) ? 0 : DAY;
	if (extentOf(end).end + slack <= extentOf(start).start) {
		reject(text, 'ends before it starts: write the earlier date first');
	}
}

function isInstant(date: EdtfSingle): boolean {
	return date.kind === 'time' && date.offset !== '';
}

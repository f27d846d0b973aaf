import { daysInMonth, edgeDay } from './digits';
import { reject } from './edtf-error';
import type { EdtfCalendarDate, EdtfSingle, EdtfTime, Qualifier } from './edtf-types';
import { subyear } from './subyear';

const DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
const TIME = /^(-?\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(Z|[+-]\d\d(?::\d\d)?)?$/;
/** Nine digits keep the bounds of a year apart in a double. */
const LONG_YEAR = /^Y-?[1-9]\d{4,8}$/;

/** What is wrong with a text that has none of the shapes above; the first that fits is said. */
const MISSHAPEN: [RegExp, string][] = [
	[/^$/, 'is empty: write a date such as 2024-03-01'],
	[/\s/, 'has a space in it: EDTF has none'],
	[/E|S\d/, 'has an exponent or significant digits, which are not supported: write the year out'],
	[/^Y/, 'is no long year: Y takes five to nine digits, as in Y17000002'],
	[/^-?\d{4}-\d\d-\d\dT\d\d(:\d\d)?(Z|[+-].*)?$/, 'has no seconds: write them, as in T14:30:00'],
	[
		/T/,
		'is no date and time: write 2024-03-01T14:30:00, with Z or an offset such as +01:00 after it'
	],
	[/x|u/, 'has a small letter: an unspecified digit is a capital X'],
	[/^\d{8}$/, 'has no hyphens: write YYYY-MM-DD'],
	[/^-?\d{5,}$/, 'has a year of more than four digits: put a Y before it'],
	[/^-?[\dX]{1,3}(-|$)/, 'has a year of fewer than four digits: fill up with zeros from the left'],
	[
		/^-?[\dX]{4}(-[\dX]{1,2}){1,2}$/,
		'has a part of one digit: month and day take two, as in 2024-03-01'
	]
];

/**
 * Reads one date without a span or a choice in it.
 *
 * @throws EdtfError
 */
export function parseSingle(text: string): EdtfSingle {
	const body = text.replace(/[?~%]$/, '');
	const qualifier = text.slice(body.length) as Qualifier;
	if (/[?~%]/.test(body)) {
		reject(
			text,
			'qualifies a part of the date, which is not supported: put one of ? ~ % at the very end'
		);
	}
	const date = DATE.exec(body);
	if (date) return parseDate(text, date, qualifier);
	if (LONG_YEAR.test(body)) return { kind: 'longYear', year: Number(body.slice(1)), qualifier };
	const time = TIME.exec(body);
	if (!time) {
		const why = MISSHAPEN.find(([shape]) => shape.test(body))?.[1];
		reject(text, why ?? 'is no EDTF date: write YYYY, YYYY-MM or YYYY-MM-DD, as in 2024-03-01');
	}
	if (qualifier) reject(text, `qualifies a time, which EDTF cannot: take the ${qualifier} away`);
	return parseTime(text, time);
}

function parseDate(text: string, match: RegExpExecArray, qualifier: Qualifier): EdtfSingle {
	const [, year = '', month, day] = match;
	if (year === '-0000') reject(text, 'has a year -0000: year 0 (1 BC) has no sign');
	if (month && !day && subyear(Number(month))) {
		if (year.includes('X'))
			reject(text, 'is a season of no one year: write all digits of the year');
		return { kind: 'season', year, season: Number(month), qualifier };
	}
	const date: EdtfCalendarDate = { kind: 'date', year, qualifier };
	if (month) date.month = month;
	if (day) date.day = day;
	checkDay(text, date);
	return date;
}

/** Rejects what the calendar does not have: 2024-13, 2023-02-29, 2024-02-3X. */
function checkDay(text: string, { year, month, day }: Omit<EdtfCalendarDate, 'kind'>): void {
	if (!edgeDay({ year, month }, 'first')) {
		reject(text, `has no month ${month}: months go from 01 to 12`);
	}
	if (edgeDay({ year, month, day }, 'first')) return;
	if (`${year}${month}`.includes('X')) reject(text, `has no day ${day} with any digits for its X`);
	const length = daysInMonth(Number(year), Number(month));
	reject(text, `has no day ${day}: the days of ${year}-${month} go from 01 to ${length}`);
}

function parseTime(text: string, match: RegExpExecArray): EdtfTime {
	const [, year = '', month = '', day = '', hour, minute, second, offset = ''] = match;
	if (year === '-0000') reject(text, 'has a year -0000: year 0 (1 BC) has no sign');
	checkDay(text, { year, month, day, qualifier: '' });
	const time: EdtfTime = {
		kind: 'time',
		year,
		month,
		day,
		hour: Number(hour),
		minute: Number(minute),
		second: Number(second),
		offset,
		qualifier: ''
	};
	if (time.hour > 23) reject(text, `has no hour ${hour}: hours go from 00 to 23`);
	if (time.minute > 59) reject(text, `has no minute ${minute}: minutes go from 00 to 59`);
	if (time.second > 59) reject(text, `has no second ${second}: seconds go from 00 to 59`);
	// ISO 8601-1 has no negative zero; no zone has ever been further than 15:59 from UTC.
	if (/^-00(:00)?$/.test(offset)) reject(text, 'has the offset -00: write Z');
	if (!/^(|Z|.(0\d|1[0-5])(:[0-5]\d)?)$/.test(offset)) {
		reject(text, `has the offset ${offset}: offsets go from -15:59 to +15:59`);
	}
	return time;
}

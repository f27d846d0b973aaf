import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EdtfError, parseEdtf } from '../../../src/lib/dates/edtf';
import { formatEdtf } from '../../../src/lib/dates/edtf-format';
import { dates } from './arbitrary-edtf';

/** Examples of the Library of Congress's specification of 4 February 2019, and a few beside them. */
const ACCEPTED = {
	'level 0: dates': ['1985-04-12', '1985-04', '1985', '0000', '2024-02-29'],
	'level 0: dates with times': [
		'1985-04-12T23:20:30',
		'1985-04-12T23:20:30Z',
		'1985-04-12T23:20:30-04',
		'1985-04-12T23:20:30+04:30',
		'-0043-03-15T12:00:00'
	],
	'level 0: intervals': [
		'1964/2008',
		'2004-06/2006-08',
		'2004-02-01/2005-02-08',
		'2004-02-01/2005-02',
		'2004-02-01/2005',
		'2005/2006-02',
		'2024-03-01/2024-03-01'
	],
	'level 1: letter-prefixed years': ['Y170000002', 'Y-170000002', 'Y17000002', 'Y-17000002'],
	'level 1: seasons': ['2001-21', '2001-22', '2001-23', '2001-24', '-0043-21'],
	'level 1: qualifiers of a whole date': ['1984?', '2004-06~', '2004-06-11%', '2001-21~'],
	'level 1: unspecified digits from the right': [
		'201X',
		'20XX',
		'2004-XX',
		'1985-04-XX',
		'1985-XX-XX'
	],
	'level 1: extended intervals': [
		'1985-04-12/..',
		'1985-04/..',
		'1985/..',
		'../1985-04-12',
		'../1985-04',
		'../1985',
		'1985-04-12/',
		'1985-04/',
		'1985/',
		'/1985-04-12',
		'/1985-04',
		'/1985',
		'1984~/2004-06',
		'1984/2004-06~',
		'1984~/2004~',
		'1984?/2004%',
		'1984-06-02?/2004-08-08~',
		'2004-06-XX/2004-07-03'
	],
	'level 1: negative years': ['-1985', '-0001', '-0043-03-15'],
	'level 2: parts of a year': ['2001-25', '2001-29', '2001-34', '2001-37', '2001-41'],
	'level 2: one of a set': [
		'[1667,1668,1670..1672]',
		'[..1760-12-03]',
		'[1760-12..]',
		'[1760-01,1760-02,1760-12..]',
		'[1667,1760-12]',
		'[..1984]',
		'[2024-02-26..2024-03-03]',
		'[1667?,1668]'
	],
	'level 2: all of a set': ['{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '{1984..}'],
	'level 2: unspecified digits anywhere': [
		'156X-12-25',
		'15XX-12-25',
		'XXXX-12-XX',
		'1XXX-XX',
		'1XXX-12',
		'1984-1X',
		'XXXX',
		'X999',
		'XXXX-02-29',
		'2024-02-2X'
	]
};

/** The text, what the message quotes of it, and what the message says. */
type Rejected = [text: string, offending: string, why: string];

const REJECTED: Record<string, Rejected[]> = {
	'level 0: dates': [
		['', '""', 'is empty'],
		['spring', '"spring"', 'is no EDTF date'],
		['1 March 2024', '"1 March 2024"', 'has a space'],
		[' 2024', '" 2024"', 'has a space'],
		['2024 ', '"2024 "', 'has a space'],
		['2024-13', '"2024-13"', 'has no month 13: months go from 01 to 12'],
		['2024-00', '"2024-00"', 'has no month 00: months go from 01 to 12'],
		['2023-02-29', '"2023-02-29"', 'has no day 29: the days of 2023-02 go from 01 to 28'],
		['1900-02-29', '"1900-02-29"', 'has no day 29'],
		['2024-04-31', '"2024-04-31"', 'go from 01 to 30'],
		['2024-04-00', '"2024-04-00"', 'has no day 00'],
		['2024-4', '"2024-4"', 'month and day take two'],
		['2024-04-1', '"2024-04-1"', 'month and day take two'],
		['20240401', '"20240401"', 'write YYYY-MM-DD'],
		['24', '"24"', 'fill up with zeros'],
		['985-04', '"985-04"', 'fill up with zeros'],
		['2024-03-01-05', '"2024-03-01-05"', 'is no EDTF date'],
		['01.03.2024', '"01.03.2024"', 'is no EDTF date']
	],
	'level 0: dates with times': [
		['2024-03-01T14:30', '"2024-03-01T14:30"', 'has no seconds'],
		['2024-03-01T14', '"2024-03-01T14"', 'has no seconds'],
		['2024-03-01T14:30Z', '"2024-03-01T14:30Z"', 'has no seconds'],
		['2024-03-01T24:00:00', '"2024-03-01T24:00:00"', 'has no hour 24'],
		['2024-03-01T23:60:00', '"2024-03-01T23:60:00"', 'has no minute 60'],
		['2024-03-01T23:59:60', '"2024-03-01T23:59:60"', 'has no second 60'],
		['2024-03-01T14:30:00.5', '"2024-03-01T14:30:00.5"', 'is no date and time'],
		['2024-03-01 14:30:00', '"2024-03-01 14:30:00"', 'has a space'],
		['2024-03T14:30:00', '"2024-03T14:30:00"', 'is no date and time'],
		['2023-02-29T14:30:00', '"2023-02-29T14:30:00"', 'has no day 29'],
		['2024-03-01T14:30:00-00:00', '"2024-03-01T14:30:00-00:00"', 'write Z'],
		['2024-03-01T14:30:00+19', '"2024-03-01T14:30:00+19"', 'go from -15:59 to +15:59'],
		['2024-03-01T14:30:00~', '"2024-03-01T14:30:00~"', 'take the ~ away']
	],
	'level 0: intervals': [
		['2025/2024', '"2025/2024"', 'write the earlier date first'],
		['2024-03-02/2024-03-01', '"2024-03-02/2024-03-01"', 'ends before it starts'],
		[
			'2024-03-01T10:00:00Z/2024-03-01T10:30:00+01:00',
			'"2024-03-01T10:00:00Z/2024-03-01T10:30:00+01:00"',
			'ends before it starts'
		],
		['2024/2025/2026', '"2024/2025/2026"', 'more than one /'],
		['2024-13/2025', '"2024-13"', 'has no month 13'],
		['2024/2025-02-30', '"2025-02-30"', 'has no day 30']
	],
	'level 1': [
		['/', '"/"', 'neither a start nor an end'],
		['../..', '"../.."', 'neither a start nor an end'],
		['Y2024', '"Y2024"', 'five to nine digits'],
		['Y02024', '"Y02024"', 'five to nine digits'],
		['17000002', '"17000002"', 'has no hyphens'],
		['170002', '"170002"', 'put a Y before it'],
		['-0000', '"-0000"', 'has no sign'],
		['-985', '"-985"', 'fill up with zeros'],
		['2024-20', '"2024-20"', 'has no month 20'],
		['2024-42', '"2024-42"', 'has no month 42'],
		['2024-21-01', '"2024-21-01"', 'has no month 21'],
		['201X-21', '"201X-21"', 'write all digits of the year'],
		['201x', '"201x"', 'capital X'],
		['201u', '"201u"', 'capital X']
	],
	'level 2': [
		['2004?-06', '"2004?-06"', 'not supported'],
		['?2004-06', '"?2004-06"', 'not supported'],
		['2004-06~-11', '"2004-06~-11"', 'not supported'],
		['2004-06?~', '"2004-06?~"', 'not supported'],
		['Y-17E7', '"Y-17E7"', 'not supported'],
		['1950S2', '"1950S2"', 'not supported'],
		['2023-02-3X', '"2023-02-3X"', 'has no day 3X'],
		['XXX3-02-29', '"XXX3-02-29"', 'has no day 29 with any digits for its X'],
		['2024-2X', '"2024-2X"', 'has no month 2X'],
		['[2024', '"[2024"', 'write ] at its end'],
		['{2024]', '"{2024]"', 'write } at its end'],
		['[2024]?', '"[2024]?"', 'write ] at its end'],
		['[]', '""', 'is empty'],
		['[1667, 1668]', '" 1668"', 'has a space'],
		['[1667,,1668]', '""', 'is empty'],
		['[..]', '".."', 'has no date'],
		['[1672..1670]', '"1672..1670"', 'ends before it starts'],
		['[1667,..1670]', '"..1670"', 'only its first date'],
		['[1667..,1670]', '"1667.."', 'only its last date'],
		['[1667/1670]', '"1667/1670"', 'is no EDTF date'],
		['2024..2025', '"2024..2025"', 'is no EDTF date']
	]
};
describe('parseEdtf', () => {
	describe.each(Object.entries(ACCEPTED))('reads %s', (_, texts) => {
		it.each(texts)('%s, and writes it as it was', (text) => {
			expect(formatEdtf(parseEdtf(text))).toBe(text);
		});
	});

	describe.each(Object.entries(REJECTED))('rejects %s', (_, rows) => {
		it.each(rows)('"%s", naming %s: %s', (text, offending, why) => {
			expect(() => parseEdtf(text)).toThrow(EdtfError);
			expect(() => parseEdtf(text)).toThrow(offending);
			expect(() => parseEdtf(text)).toThrow(why);
		});
	});

	it('accepts an end whose civil day may still be that of the instant at the start, in some zone', () => {
		expect(() => parseEdtf('2024-03-02/2024-03-01T23:30:00Z')).not.toThrow();
		expect(() => parseEdtf('2024-03-03/2024-03-01T23:30:00Z')).toThrow('ends before it starts');
	});

	it('gives plain data', () => {
		expect(parseEdtf('1985-04~/..')).toEqual({
			kind: 'interval',
			start: { kind: 'date', year: '1985', month: '04', qualifier: '~' },
			end: 'open'
		});
		fc.assert(
			fc.property(dates, (text) => {
				const date = parseEdtf(text);
				expect(JSON.parse(JSON.stringify(date))).toStrictEqual(date);
			})
		);
	});

	it('keeps every date as it was written', () => {
		fc.assert(
			fc.property(dates, (text) => {
				expect(formatEdtf(parseEdtf(text))).toBe(text);
			}),
			{ numRuns: 500 }
		);
	});

	it('throws nothing but EdtfError, whatever the text', () => {
		const characters = fc.constantFrom(...'0129X-/.[]{},?~%TZY: +');
		fc.assert(
			fc.property(fc.string({ unit: characters, maxLength: 14 }), (text) => {
				try {
					expect(formatEdtf(parseEdtf(text))).toBe(text);
				} catch (error) {
					expect(error).toBeInstanceOf(EdtfError);
				}
			}),
			{ numRuns: 2000 }
		);
	});
});

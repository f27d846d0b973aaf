import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/dates/edtf';
import { labelDate } from '../../../src/lib/dates/label';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { coarseDates, dates, qualifiers } from './arbitrary-edtf';

/** EDTF, English, German. */
const LABELS: [text: string, english: string, german: string][] = [
	['2024-03-01', '1 March 2024', '1. März 2024'],
	['2024-03', 'March 2024', 'März 2024'],
	['2024', '2024', '2024'],
	['0099-01-01', '1 January 99 AD', '1. Januar 99 n. Chr.'],
	['0066', '66 AD', '66 n. Chr.'],
	['0100', '100', '100'],
	['0837-04', 'April 837', 'April 837'],
	['0000', '1 BC', '1 v. Chr.'],
	['-00XX', '100–1 BC', '100–1 v. Chr.'],
	['-0043', '44 BC', '44 v. Chr.'],
	['-0043-03-15', '15 March 44 BC', '15. März 44 v. Chr.'],
	['Y17000002', '17,000,002', '17.000.002'],
	['Y-17000002', '17,000,003 BC', '17.000.003 v. Chr.'],

	['2022~', 'about 2022', 'um 2022'],
	['2023-05~', 'about May 2023', 'um Mai 2023'],
	['2024-03-01~', 'about 1 March 2024', 'etwa 1. März 2024'],
	['2022?', '2022 (uncertain)', '2022 (unsicher)'],
	['2022%', 'about 2022 (uncertain)', 'um 2022 (unsicher)'],

	['201X', 'the 2010s', 'die 2010er Jahre'],
	['20XX', '2000–2099', '2000–2099'],
	['2XXX', '2000–2999', '2000–2999'],
	['XXXX', 'unknown year', 'unbekanntes Jahr'],
	['000X', '1 BC – 9 AD', '1 v. Chr. – 9 n. Chr.'],
	['-003X', '40–31 BC', '40–31 v. Chr.'],
	['1X99', 'some year in 1099–1999', 'ein Jahr im Zeitraum 1099–1999'],
	['2004-XX', 'some month of 2004', 'ein Monat im Jahr 2004'],
	['1985-04-XX', 'some day in April 1985', 'ein Tag im April 1985'],
	['1985-XX-XX', 'some day in 1985', 'ein Tag im Jahr 1985'],
	['156X-12-25', 'some day in 1560–1569', 'ein Tag im Zeitraum 1560–1569'],

	['2024-21', 'spring 2024', 'Frühling 2024'],
	['2024-24', 'winter 2024–2025', 'Winter 2024/2025'],
	['2024-27', 'autumn 2024 (northern hemisphere)', 'Herbst 2024 (Nordhalbkugel)'],
	['2024-30', 'summer 2024–2025 (southern hemisphere)', 'Sommer 2024/2025 (Südhalbkugel)'],
	['2024-33', 'first quarter of 2024', 'erstes Quartal 2024'],
	['2024-38', 'second third of 2024', 'zweites Jahresdrittel 2024'],
	['2024-41', 'second half of 2024', 'zweites Halbjahr 2024'],

	['2024-02-20/2024-02-25', '20–25 February 2024', '20.–25. Februar 2024'],
	['2024-02-20/2024-03-03', '20 February – 3 March 2024', '20. Februar – 3. März 2024'],
	['2024-02/2024-04', 'February–April 2024', 'Februar–April 2024'],
	['2022/2024', '2022–2024', '2022–2024'],
	['2022~/2024~', 'about 2022–2024', 'um 2022–2024'],
	['2024-03-01/2024-03-01', '1 March 2024', '1. März 2024'],
	['-0043/0014', '44 BC – 14 AD', '44 v. Chr. – 14 n. Chr.'],
	['2023/2024-03-03', 'from 2023 to 3 March 2024', 'von 2023 bis 3. März 2024'],
	['2022~/2024', 'from about 2022 to 2024', 'von etwa 2022 bis 2024'],
	['201X/2024', 'from the 2010s to 2024', 'von 2010–2019 bis 2024'],
	['2022~/..', 'from about 2022', 'ab etwa 2022'],
	['2022/', 'from 2022', 'ab 2022'],
	['../2024', 'until 2024', 'bis 2024'],
	['/2024', 'until 2024', 'bis 2024'],

	[
		'[2024-02-26..2024-03-03]',
		'between 26 February and 3 March 2024',
		'zwischen dem 26. Februar und dem 3. März 2024'
	],
	[
		'[2024-02-20..2024-02-25]',
		'between 20 and 25 February 2024',
		'zwischen dem 20. und dem 25. Februar 2024'
	],
	['[2024-02..2024-03]', 'between February and March 2024', 'zwischen Februar und März 2024'],
	['[2022~..2024]', 'between about 2022 and 2024', 'zwischen etwa 2022 und 2024'],
	['[2024-02-26,2024-03-03]', '26 February or 3 March 2024', '26. Februar oder 3. März 2024'],
	['{2024-02-26,2024-03-03}', '26 February and 3 March 2024', '26. Februar und 3. März 2024'],
	['{2024-02-20..2024-02-25}', '20–25 February 2024', '20.–25. Februar 2024'],
	['[1667,1668,1670..1672]', '1667, 1668 or 1670–1672', '1667, 1668 oder 1670–1672'],
	['[..1760-12-03]', '3 December 1760 or before', '3. Dezember 1760 oder davor'],
	['[1760-12..]', 'December 1760 or after', 'Dezember 1760 oder danach'],

	['2024-03-01T14:30:00', '1 March 2024, 14:30', '1. März 2024, 14:30 Uhr'],
	['2024-03-01T14:30:05', '1 March 2024, 14:30:05', '1. März 2024, 14:30:05 Uhr'],
	[
		'2024-03-01T14:30:00/2024-03-01T16:00:00',
		'1 March 2024, 14:30–16:00',
		'1. März 2024, 14:30–16:00 Uhr'
	],
	[
		'2024-03-01T23:30:00/2024-03-02T00:15:00',
		'1 March 2024, 23:30 – 2 March 2024, 00:15',
		'1. März 2024, 23:30 Uhr – 2. März 2024, 00:15 Uhr'
	]
];

describe('labelDate', () => {
	it.each(LABELS)('says of %s "%s" and "%s"', (text, english, german) => {
		const date = parseEdtf(text);
		expect([labelDate(date, en), labelDate(date, de)]).toEqual([english, german]);
	});

	it('names the weekday of a single day where it is wanted', () => {
		const label = (text: string) =>
			[en, de].map((language) => labelDate(parseEdtf(text), language, { weekday: true }));
		expect(label('2024-03-01')).toEqual(['Friday 1 March 2024', 'Freitag, 1. März 2024']);
		expect(label('2024-03-01T14:30:00')).toEqual([
			'Friday 1 March 2024, 14:30',
			'Freitag, 1. März 2024, 14:30 Uhr'
		]);
		expect(label('2024-03')).toEqual(['March 2024', 'März 2024']);
		expect(label('1582-10-15')[0]).toBe('Friday 15 October 1582');
		// Which day of the week that was depends on the calendar it was meant in.
		expect(label('1066-10-14')).toEqual(['14 October 1066', '14. Oktober 1066']);
	});

	it('gives an instant in the civil time of the zone', () => {
		const date = parseEdtf('2024-03-01T23:30:00Z');
		expect(labelDate(date, en, { zone: 'Europe/Berlin' })).toBe('2 March 2024, 00:30');
		expect(labelDate(date, en)).toBe('1 March 2024, 23:30');
	});

	it('never contains a day where the precision is a month or coarser', () => {
		fc.assert(
			fc.property(coarseDates, qualifiers, (text, qualifier) => {
				for (const language of [en, de]) {
					for (const whole of ['$', '$/..', '../$', '[..$]', '{$}', '$/$']) {
						const date = parseEdtf(whole.replaceAll('$', text + qualifier));
						expect(labelDate(date, language)).not.toMatch(/\b\d{1,2}\b/);
					}
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('has words for every date', () => {
		fc.assert(
			fc.property(dates, (text) => {
				for (const language of [en, de]) {
					const label = labelDate(parseEdtf(text), language);
					expect(label).toMatch(/\S/);
					expect(label).not.toMatch(/undefined|NaN|Invalid|Infinity/);
				}
			}),
			{ numRuns: 300 }
		);
	});
});

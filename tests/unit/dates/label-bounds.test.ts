import { describe, expect, it } from 'vitest';
import { labelBounds } from '../../../src/lib/dates/label-bounds';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';

const at = (text: string) => Date.parse(`${text}Z`);

const BEGINNING = -Infinity;
const END = Infinity;

describe('labelBounds', () => {
	it.each([
		[
			at('2024-02-20T00:00'),
			at('2024-03-02T00:00'),
			'20 February – 1 March 2024',
			'20. Februar – 1. März 2024'
		],
		[at('2024-03-01T00:00'), at('2024-03-02T00:00'), '1 March 2024', '1. März 2024'],
		[at('2024-03-01T00:00'), at('2024-03-02T00:00') - 1, '1 March 2024', '1. März 2024'],
		[at('2024-02-01T00:00'), at('2024-03-01T00:00'), 'February 2024', 'Februar 2024'],
		[at('2022-01-01T00:00'), at('2024-01-01T00:00'), '2022–2023', '2022–2023'],
		[
			at('-000239-01-01T00:00'),
			at('0067-01-01T00:00'),
			'240 BC – 66 AD',
			'240 v. Chr. – 66 n. Chr.'
		],
		[at('-000086-01-01T00:00'), END, '87 BC or after', '87 v. Chr. oder danach'],
		[BEGINNING, at('2024-01-01T00:00'), '2023 or before', '2023 oder davor'],
		[BEGINNING, at('2024-03-02T00:00'), '1 March 2024 or before', '1. März 2024 oder davor'],
		[at('2024-02-19T00:00'), END, '19 February 2024 or after', '19. Februar 2024 oder danach'],
		[BEGINNING, END, 'no date', 'kein Datum']
	])('from %d to %d is "%s" and "%s"', (start, end, english, german) => {
		expect([en, de].map((language) => labelBounds({ start, end }, language))).toEqual([
			english,
			german
		]);
	});

	it.each([
		[at('2024-03-01T13:00'), at('2024-03-01T14:00:01'), '1 March 2024, 13:00–14:00'],
		[at('2024-03-01T13:00'), at('2024-03-01T13:00') + 1, '1 March 2024, 13:00'],
		[at('2024-03-01T13:00:20'), at('2024-03-01T14:00:10'), '1 March 2024, 13:00:20–14:00:09'],
		[at('2024-03-01T13:00'), at('2024-03-01T14:00:10') - 1, '1 March 2024, 13:00–14:00:09'],
		[
			at('2024-03-01T00:00'),
			at('2024-03-02T14:00:01'),
			'1 March 2024, 00:00 – 2 March 2024, 14:00'
		],
		[at('2024-03-01T13:00'), END, '1 March 2024, 13:00 or after'],
		[BEGINNING, at('2024-03-01T13:00:01'), '1 March 2024, 13:00 or before']
	])('to the second where it has to be, from %d to %d is "%s"', (start, end, label) => {
		expect(labelBounds({ start, end }, en)).toBe(label);
	});
});

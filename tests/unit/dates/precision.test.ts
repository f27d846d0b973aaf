import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/dates/edtf';
import { precisionOf } from '../../../src/lib/dates/precision';

describe('precisionOf', () => {
	it.each([
		['XXXX', 'millennium'],
		['1XXX-XX', 'millennium'],
		['20XX', 'century'],
		['-01XX', 'century'],
		['201X', 'decade'],
		['156X-12-25', 'decade'],
		['2024', 'year'],
		['Y17000002', 'year'],
		['2004-XX', 'year'],
		['1985-XX-XX', 'year'],
		['2024-40', 'half'],
		['2024-37', 'third'],
		['2024-33', 'quarter'],
		['2024-21', 'season'],
		['2024-03', 'month'],
		['1985-04-XX', 'month'],
		['2024-03-01', 'day'],
		['2024-03-01~', 'day'],
		['2024-03-01T14:30:00', 'second']
	])('of %s is the %s', (text, precision) => {
		expect(precisionOf(parseEdtf(text))).toBe(precision);
	});

	it.each([
		['2024-03-01/2024-04', 'month'],
		['2024/2025-03-01', 'year'],
		['2024-03-01/..', 'day'],
		['/2024-03', 'month'],
		['[2024-03-01,2025..2026-01]', 'year'],
		['{..2024-03-01}', 'day']
	])('of %s is that of its coarsest date, the %s', (text, precision) => {
		expect(precisionOf(parseEdtf(text))).toBe(precision);
	});
});

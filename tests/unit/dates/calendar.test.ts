import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayExtent, startOfDay, timeOf } from '../../../src/lib/dates/calendar';
import { DAY } from '../../../src/lib/dates/units';

const at = (text: string) => Date.parse(`${text}Z`);

const times = fc.integer({ min: timeOf(-9999, 1, 1), max: timeOf(9999, 12, 31) });

describe('the calendar', () => {
	it('knows every year, before 100, before 0 and beyond what Date can hold', () => {
		expect(timeOf(99, 1, 1)).toBe(at('0099-01-01T00:00'));
		expect(timeOf(0, 2, 29)).toBe(at('0000-02-29T00:00'));
		expect(timeOf(-43, 3, 15)).toBe(at('-000043-03-15T00:00'));
		expect(timeOf(17_000_003, 1, 1) - timeOf(17_000_002, 1, 1)).toBe(365 * DAY);
	});

	it('counts months and days beyond their range on', () => {
		expect(timeOf(2399, 13, 1)).toBe(at('2400-01-01T00:00'));
		expect(timeOf(2024, 2, 30)).toBe(at('2024-03-01T00:00'));
	});

	it('agrees with setUTCFullYear', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -200_000, max: 200_000 }),
				fc.integer({ min: 1, max: 12 }),
				fc.integer({ min: 1, max: 31 }),
				(year, month, day) => {
					expect(timeOf(year, month, day)).toBe(new Date(0).setUTCFullYear(year, month - 1, day));
				}
			)
		);
	});

	it('has days of 24 hours from midnight, also where a zone changes its clocks', () => {
		const day = { start: at('2024-03-31T00:00'), end: at('2024-04-01T00:00') };
		expect(dayExtent(at('2024-03-31T02:30'))).toEqual(day);
		expect(dayExtent(day.start)).toEqual(day);
		fc.assert(
			fc.property(times, (time) => {
				expect(startOfDay(time)).toBe(Math.floor(time / DAY) * DAY);
			})
		);
	});

	it('adds days', () => {
		expect(addDays(at('2024-02-28T12:30'), 2)).toBe(at('2024-03-01T12:30'));
	});
});

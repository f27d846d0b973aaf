/**
 * Unspecified digits: `X` stands for any digit with which the date is a day of the calendar. A month
 * or day that is not written at all counts as `XX`.
 */
import { timeOf } from './calendar';
import { DAY } from './units';

export interface CalendarDay {
	/** Astronomical. */
	year: number;
	/** 1 to 12. */
	month: number;
	/** 1 to 31. */
	day: number;
}

/** The parts of a date as EDTF writes them. */
export interface Digits {
	year: string;
	month?: string;
	day?: string;
}

/** All numbers that a text of digits and `X`, with or without a sign, may stand for, ascending. */
export function numbersFor(digits: string): number[] {
	// Most have no `X`, and a story may have a hundred thousand dates.
	if (!digits.includes('X')) return [Number(digits)];
	let numbers = [0];
	for (const digit of digits.replace('-', '')) {
		const choices = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
		numbers = numbers.flatMap((number) => choices.map((choice) => number * 10 + choice));
	}
	return digits.startsWith('-') ? numbers.map((number) => -number).reverse() : numbers;
}

/** Number of days of a month of 1 to 12. */
export function daysInMonth(year: number, month: number): number {
	return (timeOf(year, month + 1, 1) - timeOf(year, month, 1)) / DAY;
}

/** The first or last day that the digits may stand for; nothing where the calendar has no such day. */
export function edgeDay(digits: Digits, edge: 'first' | 'last'): CalendarDay | undefined {
	const [years, months, days] = [digits.year, digits.month ?? 'XX', digits.day ?? 'XX'].map(
		(part) => (edge === 'first' ? numbersFor(part) : numbersFor(part).reverse())
	) as [number[], number[], number[]];
	for (const year of years) {
		for (const month of months) {
			if (month < 1 || month > 12) continue;
			const length = daysInMonth(year, month);
			const day = days.find((number) => number >= 1 && number <= length);
			if (day !== undefined) return { year, month, day };
		}
	}
}

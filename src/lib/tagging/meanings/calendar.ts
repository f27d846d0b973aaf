/** Days and months that name their place in the calendar, in whole or but for the year. */
import { daysInMonth } from '../../dates/digits';
import type { Meaning } from '../meaning';
import { calendarPeriod, fieldsOf, type Period } from '../period';
import { number } from './captures';
import { date, inLikelyYear, yearOf } from './likely-year';

/** "5 March 2024", "Tuesday, March 5", "5 March last year". */
export const day: Meaning = (scene) => {
	const { captures } = scene;
	const month = number(captures.month);
	const dayOfMonth = number(captures.day);
	const which = captures.which === undefined ? undefined : number(captures.which);
	const year = yearOf(scene);
	if (dayOfMonth > daysInMonth(year ?? 2000, month)) return;
	if (year !== undefined) return date(calendarPeriod(year, month, dayOfMonth));
	const valid = (y: number) => Math.min(dayOfMonth, daysInMonth(y, month));
	if (which === -1) {
		const { year: now } = fieldsOf(scene.published);
		const passed = calendarPeriod(now, month, valid(now)).start < scene.published;
		const last = passed ? now : now - 1;
		return { ...date(calendarPeriod(last, month, valid(last))), from: 'published' };
	}
	return inLikelyYear(scene, (y) => calendarPeriod(y, month, valid(y)));
};

/** "15" in "March 14 and 15", "March 14-15": only right behind a day, and in its month. */
export const anotherDay: Meaning = ({ captures, antecedent, start }) => {
	const before = antecedent(() => true);
	const first = before?.period;
	if (first?.grain !== 'day' || first.part || start - before!.endToken > 1) return;
	const { year, month, day: from } = fieldsOf(first.start);
	const to = number(captures.day);
	if (to <= from || to > daysInMonth(year, month)) return;
	return { ...date(calendarPeriod(year, month, to)), from: before!.index };
};

/** "March 2024", "March", "last March", "March of last year". */
export const month: Meaning = (scene) => {
	const { captures, published } = scene;
	const monthOfYear = number(captures.month);
	const year = yearOf(scene);
	if (year !== undefined) return date(calendarPeriod(year, monthOfYear));
	if (captures.which !== undefined) {
		const which = number(captures.which);
		const now = fieldsOf(published);
		// "Last March" is the one before this month, "next March" the one behind it.
		const from = which < 0 ? (monthOfYear < now.month ? 0 : -1) : monthOfYear > now.month ? 0 : 1;
		const shifted = which === 0 ? 0 : from;
		const period = calendarPeriod(now.year + shifted, monthOfYear);
		// The month just over would be "last month": its name more likely means that of a year before.
		const justOver = which < 0 && monthOfYear === now.month - 1;
		const before = calendarPeriod(now.year - 1, monthOfYear);
		if (justOver) return { ...date(before), from: 'published', others: [period] };
		return { ...date(period), from: 'published' };
	}
	return inLikelyYear(scene, (y) => calendarPeriod(y, monthOfYear));
};

/** "3/5/2024", "5.3.2024", "2024-03-05"; where day and month can be changed about, both are kept. */
export const numeric =
	(order: 'month first' | 'day first' | 'year first'): Meaning =>
	({ captures }) => {
		const [a, b, c] = [captures.a, captures.b, captures.c].map(number) as [number, number, number];
		const [year, month, dayOfMonth] =
			order === 'year first' ? [a, b, c] : order === 'day first' ? [c, b, a] : [c, a, b];
		const full = year < 100 ? year + (year > 50 ? 1900 : 2000) : year;
		const straight = dayOf(full, month, dayOfMonth);
		const turned = order === 'year first' ? undefined : dayOf(full, dayOfMonth, month);
		const [first, second] = [straight, turned].filter((period) => period !== undefined);
		if (!first || full < 1000) return;
		const apart = second && second.start !== first.start;
		return { ...date(first), ...(apart && { others: [second] }) };
	};

/** "5.3.2024", day first. */
export const dotted: Meaning = (scene) => {
	const [a, b, c] = String(scene.captures.dots).split('.').map(Number);
	if (c === undefined) return;
	return numeric('day first')({ ...scene, captures: { a: a!, b: b!, c } });
};

function dayOf(year: number, month: number, dayOfMonth: number): Period | undefined {
	if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return;
	return calendarPeriod(year, month, dayOfMonth);
}

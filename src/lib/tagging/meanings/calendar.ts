/** Dates that name their place in the calendar, in whole or but for the year. */
import { timeOf } from '../../dates/calendar';
import { daysInMonth } from '../../dates/digits';
import { DAY } from '../../dates/units';
import type { Meaning, Reading, Scene } from '../meaning';
import {
	calendarPeriod,
	endOf,
	fieldsOf,
	partOfYear,
	periodAt,
	type Grain,
	type Period
} from '../period';
import { number } from './captures';

/** A date ahead is announced at most about so long before, if its clause does not say more. */
const ANNOUNCED = 120 * DAY;
const SOON = 60 * DAY;

const date = (period: Period): Reading => ({ type: 'date', period });

/** A date read with the year that its clause and the publication suggest. */
function inLikelyYear(scene: Scene, make: (year: number) => Period): Reading {
	const { published } = scene;
	const { year } = fieldsOf(published);
	const [past, next] = [year - 1, year, year + 1]
		.map(make)
		.reduce<[Period?, Period?]>(
			([before, after], period) =>
				period.start <= published ? [period, after] : [before, after ?? period],
			[undefined, undefined]
		) as [Period, Period];
	const ahead = next.start - published;
	const behind = published - past.start;
	// What is only just over is still spoken of in the past tense; a whole year back it would be named.
	const chosen = isAhead(scene, past.grain, ahead, behind) ? next : past;
	const others = scene.cue() ? [] : [chosen === next ? past : next];
	return { ...date(chosen), from: 'published', others };
}

function isAhead(scene: Scene, grain: Grain, ahead: number, behind: number): boolean {
	const cue = scene.cue();
	if (cue === 'future') return true;
	// A day of almost a year ago would be named with its year, even behind a verb of the past.
	if (cue) return cue === 'past' && grain === 'day' && ahead < SOON && behind > 300 * DAY;
	return ahead < ANNOUNCED && ahead < behind;
}

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

/** A year that stands with the date, in digits or as "last year". */
function yearOf({ captures, published }: Scene): number | undefined {
	if (captures.ofYear === undefined) return undefined;
	const year = number(captures.ofYear);
	return year < 100 ? fieldsOf(published).year + year : year;
}

/** "1988", "fiscal 1988". */
export const year: Meaning = ({ captures }) =>
	date(calendarPeriod(number(captures.year ?? captures.ofYear)));

/** "'88": the last such year that is not well ahead of the publication. */
export const shortYear: Meaning = ({ captures, published }) => {
	const now = fieldsOf(published).year;
	const inCentury = Math.floor(now / 100) * 100 + number(captures.digits);
	return date(calendarPeriod(inCentury > now + 20 ? inCentury - 100 : inCentury));
};

/** "the 1980s", "the '80s", "the nineties". */
export const decade: Meaning = ({ captures, published }) => {
	const written = number(captures.decade);
	if (written % 10 !== 0) return;
	if (written >= 1000) return date(periodAt('decade', timeOf(written, 1, 1)));
	if (written > 99) return;
	const now = fieldsOf(published).year;
	const inCentury = Math.floor(now / 100) * 100 + written;
	const start = timeOf(inCentury > now ? inCentury - 100 : inCentury, 1, 1);
	return date(periodAt('decade', start));
};

/** "the 20th century". */
export const century: Meaning = ({ captures }) => {
	const ordinal = number(captures.ordinal);
	if (ordinal > 30) return;
	return date(periodAt('century', timeOf((ordinal - 1) * 100, 1, 1)));
};

/** "the third quarter of 1984", "the second half", "last spring", "summer 2023". */
export const part =
	(grain: 'quarter' | 'half' | 'season'): Meaning =>
	(scene) => {
		const { captures, published } = scene;
		const index = number(captures[grain === 'season' ? 'season' : 'ordinal']);
		if (index > { quarter: 4, half: 2, season: 4 }[grain]) return;
		const year = yearOf(scene);
		if (year !== undefined) {
			// The winter that a year names alone is the one in which it begins.
			return date(partOfYear(grain, year, index));
		}
		const which = captures.which === undefined ? undefined : number(captures.which);
		const now = fieldsOf(published).year;
		const runs = [now - 2, now - 1, now, now + 1].map((y) => partOfYear(grain, y, index));
		const last = runs.findLast(({ start }) => start <= published)!;
		const next = runs.find(({ start }) => start > published)!;
		const current = periodAt(grain, published).start === last.start;
		if (which === -1) return counted(current ? runs[runs.indexOf(last) - 1]! : last);
		if (which === 1) return counted(next);
		// Results of a quarter are still awaited some months after its end.
		const over = published - endOf(last) > 150 * DAY;
		const ahead = over && scene.cue() === 'future' && !current;
		const soon = which === 0 && next.start - published < 200 * DAY && !current;
		return { ...counted(ahead || soon ? next : last), others: [ahead || soon ? last : next] };
	};

const counted = (period: Period): Reading => ({ type: 'date', period, from: 'published' });

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

/** A feast on a day of its own, or on one counted from a weekday: "Thanksgiving", "Christmas". */
export const feast: Meaning = (scene) => {
	const { captures } = scene;
	const make = (y: number) => calendarPeriod(y, ...feastOf(String(captures.feast), y));
	const year = yearOf(scene);
	if (year !== undefined) return date(make(year));
	const which = captures.which === undefined ? undefined : number(captures.which);
	if (which === undefined || which === 0) return inLikelyYear(scene, make);
	const { year: now } = fieldsOf(scene.published);
	const days = [now - 1, now, now + 1].map(make);
	const isPast = ({ start }: Period) => start <= scene.published;
	const period = which < 0 ? days.findLast(isPast) : days.find((one) => !isPast(one));
	return { type: 'date', period, from: 'published' };
};

/** `12-25`, `11-4-4` (the fourth Thursday of November), `11-1-1+1` (a day later), `easter+1`. */
function feastOf(code: string, year: number): [month: number, day: number] {
	if (code.startsWith('easter')) {
		const { month, day } = fieldsOf(easter(year) + Number(code.slice(6) || 0) * DAY);
		return [month, day];
	}
	const [rule = '', later = 0] = code.split('+');
	const [month = 1, weekOrDay = 1, weekday] = rule.split('-').map(Number);
	if (weekday === undefined) return [month, weekOrDay];
	const first = fieldsOf(timeOf(year, month, 1)).weekday;
	return [month, 1 + ((weekday - first + 7) % 7) + (weekOrDay - 1) * 7 + Number(later)];
}

/** Easter Sunday of the Gregorian calendar, by the method of Gauss as Lichtenberg mended it (1997). */
function easter(year: number): number {
	const century = Math.floor(year / 100);
	const m = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
	const s = 2 - Math.floor((3 * century + 3) / 4);
	const a = year % 19;
	const d = (19 * a + m) % 30;
	const r = Math.floor((d + Math.floor(a / 11)) / 29);
	const fullMoon = 21 + d - r;
	const firstSunday = 7 - ((year + Math.floor(year / 4) + s) % 7);
	return timeOf(year, 3, fullMoon + 7 - ((fullMoon - firstSunday) % 7));
}

/** The grains that a bare "the year", "the quarter" may go back to. */
export type CalendarGrain = Extract<Grain, 'year' | 'quarter' | 'month'>;

/** Feasts, fixed and movable. */
import { timeOf } from '../../dates/calendar';
import { DAY } from '../../dates/units';
import type { Meaning } from '../meaning';
import { calendarPeriod, fieldsOf, type Period } from '../period';
import { number } from './captures';
import { date, inLikelyYear, yearOf } from './likely-year';

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

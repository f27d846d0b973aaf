/** Years, what they are made of, and what is made of them: quarters, seasons, decades, centuries. */
import { timeOf } from '../../dates/calendar';
import { DAY } from '../../dates/units';
import type { Meaning, Reading } from '../meaning';
import { calendarPeriod, endOf, fieldsOf, partOfYear, periodAt, type Period } from '../period';
import { number } from './captures';
import { date, yearOf } from './likely-year';

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
		const over = grain === 'season' || published - endOf(last) > 150 * DAY;
		const ahead = over && scene.cue() === 'future' && !current;
		const soon = which === 0 && next.start - published < 200 * DAY && !current;
		return { ...counted(ahead || soon ? next : last), others: [ahead || soon ? last : next] };
	};

const counted = (period: Period): Reading => ({ type: 'date', period, from: 'published' });

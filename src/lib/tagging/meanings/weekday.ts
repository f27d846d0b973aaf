/** Weekdays: the last one, unless the clause looks ahead. */
import { DAY } from '../../dates/units';
import type { Cue } from '../cues';
import type { Meaning } from '../meaning';
import { daysAfter, fieldsOf, periodAt, shift } from '../period';
import { number } from './captures';
import { goesOn } from './likely-year';
import { dayOf, fromPublication, withPart } from './publication';
import { dayWord } from './relative';

/**
 * A weekday is the last one not after the publication, the day of publication included; the next one
 * where its clause looks ahead.
 */
export const weekday: Meaning = (scene) => {
	const { captures, published } = scene;
	const wanted = number(captures.weekday);
	const back = (fieldsOf(published).weekday - wanted + 7) % 7;
	const last = daysAfter(published, -back);
	const on = (time: number) => withPart(dayOf(time), captures.part);
	const which = captures.which === undefined ? undefined : number(captures.which);
	if (which === -1) return fromPublication(on(back === 0 ? daysAfter(last, -7) : last));
	if (which === 1) {
		const others = [on(daysAfter(published, 7 - fieldsOf(published).weekday + wanted))];
		const next = on(daysAfter(last, 7));
		const apart = others.filter(({ start }) => start !== next.start);
		return fromPublication(next, apart.length ? { others: apart } : {});
	}
	const cue = scene.cue();
	const next = daysAfter(last, 7);
	if (isOpen(cue, back)) {
		const value = `XXXX-WXX-${wanted}${captures.part ? `T${captures.part}` : ''}`;
		return {
			type: captures.part ? 'time' : 'date',
			value,
			from: 'published',
			others: [on(last), on(next)]
		};
	}
	const ahead = cue === 'either' ? back === 6 : cue ? cue === 'future' : goesOn(scene);
	const [first, second] = ahead && back !== 0 ? [next, last] : [last, next];
	// Without a cue the other week is not out of question.
	const sure = cue && cue !== 'either';
	return fromPublication(on(first), sure ? {} : { others: [on(second)] });
};

/**
 * Whether nobody can say which of the two weekdays around the publication is meant. "said Friday" in an
 * article of Thursday is almost a week ago, or of a place where it is Friday already. "planned to leave
 * on Friday" is over or not, unless that is the day before, of, or after the publication.
 *
 * @param back days from the last such weekday to the publication, 0 to 6
 */
const isOpen = (cue: Cue, back: number) =>
	cue === 'said' ? back === 6 : cue === 'either' && back > 1 && back < 6;

/**
 * "from Monday to Friday", "the following Monday": the first such weekday behind the day told just before.
 *
 * @param reach how many tokens before it that day ends at most
 */
export const laterWeekday =
	(reach: number): Meaning =>
	({ captures, antecedent, start, published }) => {
		const told = antecedent(({ period }) => period?.grain === 'day');
		if (!told || start - told.endToken > reach) return;
		// "from Sept. 20 to Thursday" ends on the last Thursday.
		if (reach === 1 && published - told.period!.start > 6 * DAY) return;
		const days = (number(captures.weekday) - fieldsOf(told.period!.start).weekday + 6) % 7;
		const day = dayOf(daysAfter(told.period!.start, days + 1));
		return fromPublication(withPart(day, captures.part), { from: told.index });
	};

/** "Freitagabend": the sense is the number of the weekday and the part of the day. */
export const weekdayPart: Meaning = (scene) => {
	const [day = '', ...part] = String(scene.captures.weekdayPart);
	return weekday({
		...scene,
		captures: { ...scene.captures, weekday: Number(day), part: part.join('') }
	});
};

/** "Nacht zum Freitag": the night that begins on the day before. */
export const nightBefore: Meaning = (scene) => {
	const reading = weekday(scene);
	const period = reading?.period && withPart(shift(reading.period, -1), 'NI');
	return reading && { ...reading, type: 'time', period, others: undefined };
};

/** "Freitag vergangener Woche". */
export const weekdayOfWeek: Meaning = ({ captures, published }) => {
	const week = shift(periodAt('week', published), number(captures.which));
	return fromPublication(dayOf(daysAfter(week.start, number(captures.weekday) - 1)));
};

/** "the day before last Tuesday", "the day after tomorrow"; `beside` is -1 before, 1 after. */
export const besideDay: Meaning = (scene) => {
	const { dayWord: word, weekday: name, beside } = scene.captures;
	const reading = name ? weekday(scene) : word !== undefined ? dayWord(scene) : undefined;
	return (
		reading?.period && {
			...reading,
			period: shift(reading.period, number(beside)),
			others: undefined
		}
	);
};

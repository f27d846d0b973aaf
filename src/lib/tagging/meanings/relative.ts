/** Dates counted from the publication: "yesterday", "on Friday", "last week", "two years ago". */
import type { Modifier } from '../expression';
import type { Meaning, Reading } from '../meaning';
import { durationOf, SOME, type Unit } from '../notation';
import { day as calendarDay } from './calendar';
import { daysAfter, fieldsOf, periodAt, shift, type Grain, type Period } from '../period';
import { amount, number, unit } from './captures';

const fromPublication = (period: Period, more: Partial<Reading> = {}): Reading => ({
	type: period.part ? 'time' : 'date',
	period,
	from: 'published',
	...more
});

const dayOf = (time: number): Period => periodAt('day', time);

/** "today" is 0, "yesterday" -1; a part of the day may stand with it. */
export const dayWord: Meaning = ({ captures, published }) =>
	fromPublication(withPart(dayOf(daysAfter(published, number(captures.dayWord))), captures.part));

/** "the day before yesterday". */
export const daysAway =
	(days: number): Meaning =>
	({ published }) =>
		fromPublication(dayOf(daysAfter(published, days)));

/** "this morning", "tonight", "last night". */
export const partOfToday =
	(offset: number): Meaning =>
	({ captures, published }) =>
		fromPublication(withPart(dayOf(daysAfter(published, offset)), captures.part));

export const withPart = (period: Period, part: unknown): Period =>
	part === undefined ? period : { ...period, part: String(part) };

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
	const ahead = cue === 'future' && back !== 0;
	const [first, second] = ahead ? [daysAfter(last, 7), last] : [last, daysAfter(last, 7)];
	// Without a cue the other week is not out of question.
	return fromPublication(on(first), cue ? {} : { others: [on(second)] });
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

/** "last week", "this year", "next month", "the coming weekend". */
export const unitAway: Meaning = (scene) => {
	const { captures, published } = scene;
	const which = number(captures.which);
	const grain = grainOf(unit(captures.unit));
	if (!grain) return;
	const current = periodAt(grain, published);
	if (grain === 'weekend') return fromPublication(weekendAway(published, which));
	return fromPublication(shift(current, which));
};

/** "the current fiscal year". */
export const unitOf =
	(grain: Grain): Meaning =>
	({ captures, published }) =>
		fromPublication(shift(periodAt(grain, published), number(captures.which)));

/** "the full year". */
export const thisUnit =
	(grain: Grain): Meaning =>
	({ published }) =>
		fromPublication(periodAt(grain, published));

/** "year-end". */
export const endOfYear: Meaning = ({ published }) =>
	fromPublication(periodAt('year', published), { modifier: 'END' });

/** "the end of the month", "earlier in the year". */
export const edgeOfUnit: Meaning = ({ captures, published }) =>
	fromPublication(periodAt(grainOf(unit(captures.unit)), published), {
		modifier: captures.edge as Modifier
	});

/** "Jahresende". */
export const edgeOfYear: Meaning = (scene) =>
	edgeOfUnit({ ...scene, captures: { ...scene.captures, unit: 'year' } });

/** The last weekend has begun, the next has not; on a weekend "this" is the one that it is. */
function weekendAway(published: number, which: number): Period {
	const own = periodAt('weekend', published);
	if (which === 0) return own;
	const last = own.start <= published ? own : shift(own, -1);
	if (which > 0) return shift(last, 1);
	return own.start <= published ? shift(own, -1) : last;
}

/** "the weekend": the last one, the one ahead where the clause looks ahead. */
export const weekend: Meaning = (scene) => {
	const own = periodAt('weekend', scene.published);
	const last = own.start <= scene.published ? own : shift(own, -1);
	const next = shift(last, 1);
	const ahead = scene.cue() === 'future';
	return fromPublication(ahead ? next : last, { others: [ahead ? last : next] });
};

const GRAINS: Partial<Record<Unit, Grain>> = { second: 'minute' };
export const grainOf = (name: Unit): Grain => GRAINS[name] ?? (name as Grain);

/**
 * "two years ago", "in three days". The grain is that of the unit: two years ago is a year. What is
 * counted in weeks is told to the week, and lies about so many weeks before the day itself.
 */
export const away =
	(direction: -1 | 1): Meaning =>
	({ captures, published, clock, bound, antecedent, sentence }) => {
		const count = amount(captures.amount);
		const name = unit(captures.unit);
		if (count === SOME)
			return {
				type: 'vague',
				value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
				from: 'published'
			};
		const event = bound()
			? antecedent((earlier) => earlier.sentence === sentence && earlier.period?.grain === 'day')
			: undefined;
		const origin = event?.period?.start ?? published;
		const from = event?.index ?? 'published';
		const clockTime = event ? undefined : clock;
		const about = captures.about as Modifier | undefined;
		return {
			...countedFrom(origin, direction * count, name, clockTime),
			...(about && { modifier: about }),
			from
		};
	};

/** "a week or so ago". */
export const about =
	(direction: -1 | 1): Meaning =>
	(scene) => {
		const reading = away(direction)(scene);
		return reading && { ...reading, modifier: 'APPROX', approximate: true };
	};

/** "the day before last Tuesday"; `beside` is -1 before, 1 after. */
export const besideWeekday: Meaning = (scene) => {
	const reading = weekday(scene);
	const days = number(scene.captures.beside);
	return reading && { ...reading, period: shift(reading.period!, days), others: undefined };
};

/** "the week of March 18". */
export const weekOf: Meaning = (scene) => {
	const reading = calendarDay(scene);
	return (
		reading && { ...reading, period: periodAt('week', reading.period!.start), others: undefined }
	);
};

/** "in two weeks": ahead only in a clause that looks ahead; "the second letter in two weeks" is a length. */
export const ahead: Meaning = (scene) => (scene.cue() === 'future' ? away(1)(scene) : undefined);

/** What lies a number of units from an origin. */
export function countedFrom(origin: number, count: number, name: Unit, clock?: number): Reading {
	switch (name) {
		case 'second':
		case 'minute':
		case 'hour': {
			// Without a time to count from it says how long, and no more.
			if (clock === undefined)
				return { type: 'duration', value: durationOf(Math.abs(count), name) };
			const length = { second: 1000, minute: 60_000, hour: 3_600_000 }[name];
			const period = periodAt(name === 'hour' ? 'hour' : 'minute', clock + count * length);
			return { type: 'time', period };
		}
		case 'day':
			return { type: 'date', period: dayOf(daysAfter(origin, Math.round(count))) };
		case 'week':
		case 'weekend': {
			const day = dayOf(daysAfter(origin, Math.round(count * 7)));
			return { type: 'date', period: periodAt('week', day.start), day, approximate: true };
		}
		case 'decade':
			return {
				type: 'date',
				period: shift(periodAt('year', origin), Math.round(count * 10)),
				approximate: true
			};
		case 'century':
			return {
				type: 'date',
				period: shift(periodAt('decade', origin), Math.round(count * 10)),
				approximate: true
			};
		case 'year':
			if (count % 1 !== 0)
				return {
					type: 'date',
					period: shift(periodAt('month', origin), Math.round(count * 12)),
					approximate: true
				};
			return { type: 'date', period: shift(periodAt('year', origin), count), approximate: true };
		default:
			return {
				type: 'date',
				period: shift(periodAt(name, origin), Math.round(count)),
				approximate: true
			};
	}
}

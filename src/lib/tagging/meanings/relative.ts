/** Days, weeks, months and years near the publication: "yesterday", "last week", "year-end". */
import type { Modifier } from '../expression';
import type { Meaning } from '../meaning';
import { calendarPeriod, daysAfter, periodAt, shift, type Grain, type Period } from '../period';
import { day as calendarDay } from './calendar';
import { number, unit } from './captures';
import { yearOf } from './likely-year';
import { dayOf, fromPublication, grainOf, withPart } from './publication';

/** "today" is 0, "yesterday" -1; a part of the day may stand with it. */
export const dayWord: Meaning = ({ captures, published }) =>
	fromPublication(withPart(dayOf(daysAfter(published, number(captures.dayWord))), captures.part));

/** "But today, ...": our time, where no verb tells of the day itself. */
export const todayOrNow: Meaning = (scene) =>
	scene.cue() ? undefined : { type: 'vague', value: 'PRESENT_REF' };

/** "It's the third day", "Monday is the third day": the day that the sentence names, else that of the publication. */
export const dayAtHand: Meaning = ({ antecedent, sentence, published }) => {
	const told = antecedent((one) => one.sentence === sentence && one.period?.grain === 'day');
	return fromPublication(told?.period ?? dayOf(published), told && { from: told.index });
};

/** "this morning", "tonight", "last night". */
export const partOfToday =
	(offset: number): Meaning =>
	({ captures, published }) =>
		fromPublication(withPart(dayOf(daysAfter(published, offset)), captures.part));

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

/** "year-end", "year-end 1988". */
export const endOfYear: Meaning = (scene) => {
	const year = yearOf(scene);
	const period = year ? calendarPeriod(year) : periodAt('year', scene.published);
	return fromPublication(period, { modifier: 'END', ...(year && { from: undefined }) });
};

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

/** "the week of March 18". */
export const weekOf: Meaning = (scene) => {
	const reading = calendarDay(scene);
	return (
		reading && {
			...reading,
			period: periodAt(grainOf(unit(scene.captures.unit)), reading.period!.start),
			others: undefined
		}
	);
};

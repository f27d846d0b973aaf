/** Dates counted from another date of the text: "the same day", "a week earlier", "that year". */
import type { Modifier } from '../expression';
import type { Antecedent, Meaning, Reading, Scene } from '../meaning';
import { SOME } from '../notation';
import {
	calendarPeriod,
	endOf,
	fieldsOf,
	periodAt,
	shift,
	type Grain,
	type Period
} from '../period';
import { amount, number, unit } from './captures';
import { countedFrom } from './counted';
import * as relative from './relative';
import { duration } from './lengths';
import { grainOf, withPart } from './publication';

/** How sharp the grains are, the sharpest first. */
const SHARPNESS =
	'minute hour day weekend week month quarter season half year decade century'.split(' ');

const asSharpAs = (period: Period | undefined, grain: Grain): period is Period =>
	period !== undefined && SHARPNESS.indexOf(period.grain) <= SHARPNESS.indexOf(grain);

/** A day counted from another goes on from the sentences just before; a year may go on from farther. */
const NEAR = 3;

/** The last date of the text that is at least as sharp as a grain, else the publication. */
function originOf(scene: Scene, grain: Grain): { time: number; from: Reading['from'] } {
	const found = scene.antecedent(
		(earlier) => earlier.type !== 'recurring' && asSharpAs(earlier.period, grain)
	);
	return found
		? { time: found.period!.start, from: found.index }
		: { time: scene.published, from: 'published' };
}

/** The same, but nothing where a day would have to be counted from far away, or from the publication. */
function nearOriginOf(scene: Scene, grain: Grain) {
	const origin = originOf(scene, grain);
	const told = scene.antecedent(({ index }) => index === origin.from);
	const near = told && scene.sentence - told.sentence <= NEAR;
	return near || grain !== 'day' ? origin : undefined;
}

/** A day that nothing told before makes out: no more than that it is one. */
const someDay = (part: unknown): Reading =>
	part
		? { type: 'time', value: `XXXX-XX-XXT${String(part)}` }
		: { type: 'date', value: 'XXXX-XX-XX' };

/** "the same day", "that year": the stretch of the unit that holds the date before. */
export const same: Meaning = (scene) => {
	const grain = grainOf(unit(scene.captures.unit));
	const origin = nearOriginOf(scene, grain);
	if (!origin) return someDay(scene.captures.part);
	const { time, from } = origin;
	const period = withPart(periodAt(grain, time), scene.captures.part);
	return { type: period.part ? 'time' : 'date', period, from };
};

/** "earlier in the day": of the day told of; "later in the year": of that of the publication. */
export const edgeOfUnit: Meaning = (scene) =>
	scene.captures.unit === 'day'
		? { ...same(scene)!, modifier: scene.captures.edge as Modifier }
		: relative.edgeOfUnit(scene);

/** "the next day", "the following week", "the previous year". */
export const beside: Meaning = (scene) => {
	const grain = grainOf(unit(scene.captures.unit ?? 'day'));
	const origin = nearOriginOf(scene, grain);
	if (!origin) return someDay(scene.captures.part);
	const { time, from } = origin;
	const period = shift(periodAt(grain, time), number(scene.captures.which));
	const whole = withPart(period, scene.captures.part);
	return { type: whole.part ? 'time' : 'date', period: whole, from };
};

/** "tags darauf". */
export const dayAfter =
	(days: number): Meaning =>
	(scene) =>
		beside({ ...scene, captures: { unit: 'day', which: days } });

/** "im Vorjahr", "am Vortag". */
export const before: Meaning = (scene) =>
	beside({ ...scene, captures: { ...scene.captures, which: -1 } });

/** "am Abend": of the last day told of. */
export const partOfDayTold: Meaning = (scene) =>
	same({ ...scene, captures: { ...scene.captures, unit: 'day' } });

/** "two days later", "a week earlier". */
export const from =
	(direction: -1 | 1): Meaning =>
	(scene) => {
		const count = amount(scene.captures.amount);
		const name = unit(scene.captures.unit);
		if (count === SOME) return { type: 'vague', value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF' };
		const origin = nearOriginOf(scene, grainOf(name));
		// From nowhere near it only says how long.
		if (!origin) return duration(scene);
		return { ...countedFrom(origin.time, direction * count, name), from: origin.from };
	};

/** Units in which companies report. */
const isReported = ({ period, value, sentence, compared }: Antecedent, own: number) =>
	!compared &&
	(period?.grain === 'quarter' ||
		period?.grain === 'half' ||
		/^P\d+[MQ]$/.test(value ?? '') ||
		(sentence === own && period?.grain === 'month'));

/**
 * "a year ago", "a year earlier", "the year-ago period". Beside a quarter it is that quarter of the year
 * before: results are compared with those of the same quarter. Otherwise it is a year.
 */
export const yearBefore: Meaning = (scene) => {
	const { published, sentence } = scene;
	const reported = scene.antecedent((earlier) => isReported(earlier, sentence));
	const period = reported?.period;
	if (!reported || !period)
		return {
			type: 'date',
			period: calendarPeriod(fieldsOf(published).year - 1),
			approximate: true,
			from: 'published',
			compared: true
		};
	const years: Partial<Record<Grain, number>> = { quarter: 4, half: 2, month: 12 };
	return {
		type: 'date',
		period: shift(period, -(years[period.grain] ?? 1)),
		from: reported.index,
		compared: true
	};
};

/** "the quarter", "the latest period": the one told of, else the last that is over. */
export const reportedQuarter =
	(yearsBefore: number): Meaning =>
	(scene) => {
		const isQuarter = ({ period, compared }: Antecedent) =>
			!compared && period?.grain === 'quarter';
		const told =
			scene.antecedent((one) => isQuarter(one) && endOf(one.period!) <= scene.published) ??
			scene.antecedent((one) => isQuarter(one) && one.period!.start <= scene.published);
		const recent = told?.period ?? shift(periodAt('quarter', scene.published), -1);
		return {
			type: 'date',
			period: shift(recent, -4 * yearsBefore),
			from: told?.index ?? 'published',
			...(yearsBefore > 0 && { compared: true as const })
		};
	};

/** Durations and what recurs: "two-year", "for weeks", "every month", "$40,000 a year". */
import type { Meaning } from '../meaning';
import { durationOf, SOME } from '../notation';
import { amount, number, unit } from './captures';

/** "two years", "38-minute", "the past five years". */
export const duration: Meaning = ({ captures }) => ({
	type: 'duration',
	value: durationOf(amount(captures.amount), unit(captures.unit))
});

/** "a year and a half". */
export const oneAndAHalf: Meaning = (scene) =>
	duration({ ...scene, captures: { ...scene.captures, amount: 1.5 } });

/** "zweiwöchig": the word has its TIMEX3 in the lexicon. */
export const written: Meaning = ({ captures }) => ({
	type: 'duration',
	value: String(captures.length)
});

/** "months", "for years", "months-long": how many, nobody says. */
export const open: Meaning = ({ captures }) => ({
	type: 'duration',
	value: durationOf(SOME, unit(captures.unit))
});

/** "12 to 18 months", "a year or two". */
export const between: Meaning = ({ captures }) => ({
	type: 'duration',
	value: durationOf(SOME, unit(captures.unit))
});

/** "a while", "some time". */
export const unmeasured: Meaning = () => ({ type: 'duration', value: 'PXX' });

/** "every two weeks", "daily", "a year" of what is paid or done so often. */
export const every: Meaning = ({ captures }) => ({
	type: 'recurring',
	value: durationOf(amount(captures.amount), unit(captures.unit))
});

/** "every other day". */
export const everyOther: Meaning = ({ captures }) => ({
	type: 'recurring',
	value: durationOf(2, unit(captures.unit))
});

/** "Mondays", "every Tuesday night". */
export const everyWeekday: Meaning = ({ captures }) => ({
	type: 'recurring',
	value: `XXXX-WXX-${number(captures.weekday)}${captures.part ? `T${captures.part}` : ''}`
});

/** "every March". */
export const everyMonth: Meaning = ({ captures }) => ({
	type: 'recurring',
	value: `XXXX-${String(number(captures.month)).padStart(2, '0')}`
});

/** "recently", "now", "soon". */
export const vague =
	(value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Meaning =>
	() => ({ type: 'vague', value });

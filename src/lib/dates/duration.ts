import { DAY, HOUR, MINUTE, SECOND } from './units';
import type { Language } from '../language/language';
import { numberFormatter } from './formatters';

/** Mean length of a year of the Gregorian calendar. */
const YEAR = 365.2425 * DAY;

/** Units with their length and the shortest duration that is given in them, both in ms. */
const UNITS: [unit: string, length: number, from: number][] = [
	['year', YEAR, 3 * YEAR],
	['month', YEAR / 12, 60 * DAY],
	['day', DAY, 2 * DAY],
	['hour', HOUR, 2 * HOUR],
	['minute', MINUTE, 2 * MINUTE]
];

/**
 * How long something takes, in one rounded unit: "23 months". A unit is used from two of it on (years
 * from three), so that rounding never moves it by more than a quarter.
 *
 * @param duration ms, not negative
 * @param style `long` writes the unit out, `short` and `narrow` abbreviate it as the language does
 */
export function labelDuration(
	duration: number,
	{ locale }: Language,
	style: 'long' | 'short' | 'narrow' = 'long'
): string {
	const [unit, length] = UNITS.find(([, , from]) => duration >= from) ?? ['second', SECOND];
	return numberFormatter(locale, { style: 'unit', unit, unitDisplay: style }).format(
		Math.round(duration / length)
	);
}

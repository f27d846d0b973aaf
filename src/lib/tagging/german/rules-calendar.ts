/** Dates by the calendar, as German news writes them: "am Freitag, dem 1. März", "im Herbst 2023". */
import type { Phrase, Rule } from '../grammar';
import { feast } from '../meanings/feast';
import * as years from '../meanings/years';
import * as calendar from '../meanings/calendar';

/** A weekday before its date: "Freitag, dem 1. März". */
export const onWeekday: Phrase[] = [
	{ pattern: '{weekday} ,? (dem|den|der)?', value: ({ weekday }) => weekday }
];

/** The year behind a date. One that is relative is below 100. */
export const ofYear: Phrase[] = [
	{ pattern: '{year}', value: ({ year }) => year },
	{ pattern: '(im jahr|im jahre|des jahres) {year}', value: ({ year }) => year },
	{ pattern: '{whichYear}', value: ({ whichYear }) => whichYear }
];

/** What a number of four digits stands behind when it is a year. */
const YEAR_BEHIND = 'seit|anfang|ende|mitte|(|sommer|winter|herbst|frühjahr|frühling|{month}';

/** What shows that a number of four digits is an amount. */
const AMOUNT_BEHIND =
	'rund|etwa|über|fast|knapp|mindestens|gut|ungefähr|$|€|nr|artikel|paragraf|seite|zimmer';

export const calendarRules: Rule[] = [
	{
		name: 'Tag und Monat',
		pattern: '{onWeekday}? {day}+. {month} {ofYear}?',
		means: calendar.day,
		example: 'am [Freitag, dem 1. März 2024 = 2024-03-01]'
	},
	{
		name: 'Datum in Ziffern',
		pattern: '{onWeekday}? {dots}',
		means: calendar.dotted,
		example: 'am [16.2.2024 = 2024-02-16]'
	},
	{
		name: 'ISO-Datum',
		pattern: '{digits:a}-{digits:b}-{digits:c}',
		means: calendar.numeric('year first'),
		example: 'vom [2024-02-16 = 2024-02-16]'
	},
	{
		name: 'Monat',
		pattern: '{month} {ofYear}?',
		means: calendar.month,
		example: 'im [Februar 1947 = 1947-02]'
	},
	{
		name: 'voriger Monat beim Namen',
		pattern: '{which} {month}',
		means: calendar.month,
		example: 'im [vergangenen November = 2023-11]'
	},
	{
		name: 'das Jahr',
		pattern: '(jahr|jahre|jahres) {year:ofYear}',
		means: years.year,
		example: 'im [Jahr 2022 = 2022]'
	},
	{
		name: 'Jahr',
		pattern: '{year:ofYear}',
		means: years.year,
		behind: YEAR_BEHIND,
		notBefore: '{units}|prozent|euro|menschen|personen|{number}',
		example: 'Seit [2022 = 2022] ist Krieg.'
	},
	{
		name: 'Jahr vor Kleingeschriebenem',
		pattern: '{year:ofYear}',
		means: years.year,
		notBehind: AMOUNT_BEHIND,
		notBefore: '{capital}|prozent|mal|neue|neuen|weitere|weiteren|{number}',
		example: '[1989 = 1989] fiel die Mauer.'
	},
	{
		name: 'Jahrzehnt',
		pattern: '(die|den|der)? {decade} (jahre|jahren)',
		means: years.decade,
		example: 'in [den 1990er-Jahren = 199X]'
	},
	{
		name: 'Jahrhundert',
		pattern: '{digits:ordinal}+. (jahrhundert|jahrhunderts)',
		means: years.century,
		example: 'im [19. Jahrhundert = 18]'
	},
	{
		name: 'Jahreszeit eines Jahres',
		pattern: '{season} {ofYear}',
		means: years.part('season'),
		example: 'im [Herbst 2023 = 2023-FA]'
	},
	{
		name: 'vorige Jahreszeit',
		pattern: '{which} {season}',
		means: years.part('season'),
		example: 'im [vergangenen Sommer = 2023-SU]'
	},
	{
		name: 'Jahreszeit',
		pattern: '{season}',
		means: years.part('season'),
		behind: 'im|den|zum|vom|seit|bis',
		example: 'im [Herbst = 2023-FA] gewählt'
	},
	{
		name: 'Feiertag',
		pattern: '{feast} {ofYear}?',
		means: feast,
		example: 'an [Heiligabend = 2023-12-24]'
	},
	{
		name: 'voriger Feiertag',
		pattern: '{which} {feast}',
		means: feast,
		example: 'seit [letzten Ostern = 2023-04-09]'
	},
	{
		name: 'Quartal',
		pattern: '{ordinal} quartal {ofYear}?',
		means: years.part('quarter'),
		example: 'im [dritten Quartal 2023 = 2023-Q3]'
	},
	{
		name: 'Halbjahr',
		pattern: '{ordinal} halbjahr {ofYear}?',
		means: years.part('half'),
		example: 'im [zweiten Halbjahr 2023 = 2023-H2]'
	}
];

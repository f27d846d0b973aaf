/**
 * Dates by the calendar. News leaves the year away where the reader knows it: such a date is the nearest
 * one that fits its clause.
 */
import type { Phrase, Rule } from '../grammar';
import { feast } from '../meanings/feast';
import * as years from '../meanings/years';
import * as calendar from '../meanings/calendar';

/** What a number of four digits stands behind when it is a year. */
const YEAR_BEHIND =
	'in|since|of|by|from|until|till|before|after|through|during|between|to|and|than|for|early|late|mid|' +
	"around|about|circa|(|,|or|as|versus|on|at|pre|post|was|over|{month}|the|a|its|their|our|his|her|that|'s|this";

/** What a number of four digits stands before when it counts something. */
const YEAR_BEFORE =
	'{units}|%|people|$|percent|shares|miles|feet|tons|dollars|men|women|jobs|{number}|barrels|troops|cars|' +
	'workers|employees|soldiers|points|meters|seats|homes|votes|cases|deaths|students';

/** A weekday before its date: "Tuesday, March 5". */
export const onWeekday: Phrase[] = [{ pattern: '{weekday} ,?', value: ({ weekday }) => weekday }];

/** A year; one that is relative is below 100. */
export const itsYear: Phrase[] = [
	{ pattern: 'fiscal? {year}', value: ({ year }) => year },
	{ pattern: '{whichYear}', value: ({ whichYear }) => whichYear }
];

/** The year behind a date: "March 5, 1946", "June of last year". */
export const ofYear: Phrase[] = [
	{ pattern: ',? (of|in)? {itsYear}', value: ({ itsYear }) => itsYear }
];

export const calendarRules: Rule[] = [
	{
		name: 'month and day',
		pattern: '{which}? {which}? {onWeekday}? {month} the? {day} {ofYear}?',
		means: calendar.day,
		example: 'on [Tuesday, March 5, 2024 = 2024-03-05]'
	},
	{
		name: 'and another day',
		pattern: '{day}',
		means: calendar.anotherDay,
		behind: 'and|or|to|through|{day}',
		before: '.|,|;|)|in|at|for|to|and|but|as|by|when|with|after|before',
		example: 'on March 14 and [15 = 2024-03-15]'
	},
	{
		name: 'short month and day',
		pattern: '{onWeekday}? {shortMonth:month} {day} {ofYear}?',
		means: calendar.day,
		example: 'on [Jan 12 = 2024-01-12]'
	},
	{
		name: 'day and month',
		pattern: '{onWeekday}? the? {day} of? {month} {ofYear}?',
		means: calendar.day,
		example: 'on [the 6th of April 1994 = 1994-04-06]'
	},
	{
		name: 'ISO date',
		pattern: '{digits:a}-{digits:b}-{digits:c}',
		means: calendar.numeric('year first'),
		example: 'dated [2024-02-16 = 2024-02-16]'
	},
	{
		name: 'date in figures',
		pattern: '{digits:a}+/+{digits:b}+/+{digits:c}',
		means: calendar.numeric('month first'),
		example: 'dated [2/16/2024 = 2024-02-16]'
	},
	{
		name: 'month',
		pattern: '{month} {ofYear}?',
		means: calendar.month,
		notBefore: '{capital}',
		example: 'in [February 1947 = 1947-02]'
	},
	{
		name: 'relative month name',
		pattern: '(the)? {which} {month}',
		means: calendar.month,
		example: 'elected [last November = 2023-11]'
	},
	{
		name: 'the year by its number',
		pattern: '(the year|fiscal|fiscal year) {year}',
		means: years.year,
		example: 'by [the year 2030 = 2030]'
	},
	{
		name: 'year',
		pattern: '{year}',
		means: years.year,
		behind: YEAR_BEHIND,
		notBefore: YEAR_BEFORE,
		example: 'founded in [1988 = 1988]'
	},
	{
		name: 'year at the head of a sentence',
		pattern: '{year}',
		means: years.year,
		before:
			",|'s|was|saw|and|)|.|;|elections|election|budget|season|census|campaign|presidential|war|law|constitution|world|olympics",
		notBehind: '$|{month}|no|#|-|{capital}',
		example: '[1992 = 1992] was a hard year.'
	},
	{
		name: 'short year',
		pattern: "'+{digits}",
		means: years.shortYear,
		behind: 'in|since|of|by|from|until|{month}',
		notBefore: '{units}',
		example: "back in ['88 = 1988]"
	},
	{
		name: 'decade',
		pattern: "the? '? {decade}",
		means: years.decade,
		example: 'in [the 1960s = 196X]'
	},
	{
		name: 'century',
		pattern: 'the? {ordinal} century',
		means: years.century,
		example: 'in [the 20th century = 19]'
	},
	{
		name: 'season of a year',
		pattern: 'the? {season} {ofYear}',
		means: years.part('season'),
		example: 'in [the winter of 1994 = 1994-WI]'
	},
	{
		name: 'relative season',
		pattern: '(the)? {which} {season}',
		means: years.part('season'),
		example: 'broke out [last spring = 2023-SP]'
	},
	{
		name: 'season',
		pattern: 'the {season}',
		means: years.part('season'),
		notBefore: 'of|from|in',
		example: 'fought through [the summer = 2023-SU]'
	},
	{
		name: 'feast',
		pattern: '{feast} {ofYear}?',
		means: feast,
		notBefore: 'season|weekend|shopping|sales|party|week',
		example: 'on [Christmas Eve 1968 = 1968-12-24]'
	},
	{
		name: 'relative feast',
		pattern: '{which} {feast}',
		means: feast,
		example: 'since [last Thanksgiving = 2023-11-23]'
	}
];

/**
 * Dates by the calendar. News leaves the year away where the reader knows it: such a date is the nearest
 * one that fits its clause.
 */
import type { Rule } from '../grammar';
import * as calendar from '../meanings/calendar';

/** What a number of four digits stands behind when it is a year. */
const YEAR_BEHIND =
	'in|since|of|by|from|until|till|before|after|through|during|between|to|and|than|for|early|late|mid|' +
	"around|about|circa|(|,|or|as|versus|on|at|pre|post|was|over|{month}|the|a|its|their|our|his|her|that|'s|this";

/** What a number of four digits stands before when it counts something. */
const YEAR_BEFORE =
	'{units}|%|people|$|percent|shares|miles|feet|tons|dollars|men|women|jobs|{number}|barrels|troops|cars|' +
	'workers|employees|soldiers|points|meters|metres|pounds|seats|homes|votes|cases|deaths|patients|students|stores';

export const calendarRules: Rule[] = [
	{
		name: 'weekday, month, day and year',
		pattern: '{weekday} ,? the? {month} the? {day} ,? {year}',
		means: calendar.day,
		example: 'on [Tuesday, March 5, 2024]',
		value: '2024-03-05'
	},
	{
		name: 'weekday, month and day',
		pattern: 'this? coming? {weekday} ,? the? {month} the? {day}',
		means: calendar.day,
		example: 'on [Friday, March 1]',
		value: '2024-03-01'
	},
	{
		name: 'weekday, day, month and year',
		pattern: '{weekday} ,? the? {day} of? {month} ,? {year}',
		means: calendar.day,
		example: 'on [Friday 1 March 2024]',
		value: '2024-03-01'
	},
	{
		name: 'weekday, day and month',
		pattern: '{weekday} ,? the? {day} of? {month}',
		means: calendar.day,
		example: 'on [Friday 1 March]',
		value: '2024-03-01'
	},
	{
		name: 'month, day and year',
		pattern: '{month} the? {day} ,? {year}',
		means: calendar.day,
		example: 'on [March 5, 1946]',
		value: '1946-03-05'
	},
	{
		name: 'month, day and relative year',
		pattern: '{month} the? {day} ,? (of|this)? {whichYear}',
		means: calendar.day,
		example: 'on [June 4 last year]',
		value: '2023-06-04'
	},
	{
		name: 'month and day',
		pattern: '{month} the? {day}',
		means: calendar.day,
		example: 'was sworn in on [Jan. 20]',
		value: '2024-01-20'
	},
	{
		name: 'day, month and year',
		pattern: 'the? {day} of? {month} ,? {year}',
		means: calendar.day,
		example: 'on [the 6th of April 1994]',
		value: '1994-04-06'
	},
	{
		name: 'day, month and relative year',
		pattern: 'the? {day} of? {month} ,? of? {whichYear}',
		means: calendar.day,
		example: 'on [6 April last year]',
		value: '2023-04-06'
	},
	{
		name: 'day and month',
		pattern: 'the? {day} of? {month}',
		means: calendar.day,
		example: 'died on [16 February]',
		value: '2024-02-16'
	},
	{
		name: 'ISO date',
		pattern: '{digits:a}-{digits:b}-{digits:c}',
		means: calendar.numeric('year first'),
		example: 'dated [2024-02-16]',
		value: '2024-02-16'
	},
	{
		name: 'date in figures',
		pattern: '{digits:a}+/+{digits:b}+/+{digits:c}',
		means: calendar.numeric('month first'),
		example: 'dated [2/16/2024]',
		value: '2024-02-16'
	},
	{
		name: 'month and year',
		pattern: '{month} ,? of? {year}',
		means: calendar.month,
		example: 'in [February 1947]',
		value: '1947-02'
	},
	{
		name: 'month and relative year',
		pattern: '{month} ,? (of)? {whichYear}',
		means: calendar.month,
		example: 'in [June last year]',
		value: '2023-06'
	},
	{
		name: 'relative month name',
		pattern: '(the)? {which} {month}',
		means: calendar.month,
		example: 'elected [last November]',
		value: '2023-11'
	},
	{
		name: 'relative month and day',
		pattern: '{which} {month} the? {day}',
		means: calendar.day,
		example: 'was shot [last Oct. 23]',
		value: '2023-10-23'
	},
	{
		name: 'month',
		pattern: '{month}',
		means: calendar.month,
		notBefore: "{capital}|'s day",
		example: 'It was sold in [December].',
		value: '2023-12'
	},
	{
		name: 'the year in words',
		pattern: 'the year {year}',
		means: calendar.year,
		example: 'by [the year 2030]',
		value: '2030'
	},
	{
		name: 'fiscal year by its number',
		pattern: 'fiscal {year}',
		means: calendar.year,
		example: 'for [fiscal 2023]',
		value: '2023'
	},
	{
		name: 'year',
		pattern: '{year}',
		means: calendar.year,
		behind: YEAR_BEHIND,
		notBefore: YEAR_BEFORE,
		example: 'founded in [1988]',
		value: '1988'
	},
	{
		name: 'year at the head of a sentence',
		pattern: '{year}',
		means: calendar.year,
		before:
			",|'s|was|saw|and|)|.|;|elections|election|budget|season|census|campaign|presidential|war|law|constitution|world|olympics",
		notBehind: '$|{month}|no|#|-|{capital}',
		example: '[1992] was a hard year.',
		value: '1992'
	},
	{
		name: 'short year',
		pattern: "'+{digits}",
		means: calendar.shortYear,
		behind: 'in|since|of|by|from|until|{month}',
		notBefore: '{units}',
		example: "back in ['88]",
		value: '1988'
	},
	{
		name: 'decade',
		pattern: "the? '? {decade}",
		means: calendar.decade,
		example: 'in [the 1960s]',
		value: '196X'
	},
	{
		name: 'century',
		pattern: 'the? {ordinal} century',
		means: calendar.century,
		example: 'in [the 20th century]',
		value: '19'
	},
	{
		name: 'season and year',
		pattern: 'the? {season} of? {year}',
		means: calendar.part('season'),
		example: 'in [the winter of 1994]',
		value: '1994-WI'
	},
	{
		name: 'season of a relative year',
		pattern: 'the? {season} of? {whichYear}',
		means: calendar.part('season'),
		example: 'in [the summer of last year]',
		value: '2023-SU'
	},
	{
		name: 'relative season',
		pattern: '(the)? {which} {season}',
		means: calendar.part('season'),
		example: 'broke out [last spring]',
		value: '2023-SP'
	},
	{
		name: 'season',
		pattern: 'the {season}',
		means: calendar.part('season'),
		notBefore: 'of|from|in',
		example: 'fought through [the summer]',
		value: '2023-SU'
	},
	{
		name: 'feast and year',
		pattern: '{feast} ,? (of)? {year}',
		means: calendar.feast,
		example: 'on [Christmas Eve 1968]',
		value: '1968-12-24'
	},
	{
		name: 'relative feast',
		pattern: '{which} {feast}',
		means: calendar.feast,
		example: 'since [last Thanksgiving]',
		value: '2023-11-23'
	},
	{
		name: 'feast',
		pattern: '{feast}',
		means: calendar.feast,
		example: 'on [Christmas Eve]',
		value: '2023-12-24'
	}
];

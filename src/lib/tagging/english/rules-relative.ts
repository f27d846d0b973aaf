/**
 * Dates counted from the day of publication. A bare weekday is the last one, today included, unless its
 * clause looks ahead; what is counted in a unit is told in that unit.
 */
import type { Rule } from '../grammar';
import * as anaphora from '../meanings/anaphora';
import * as relative from '../meanings/relative';

export const relativeRules: Rule[] = [
	{
		name: 'today',
		pattern: '{dayWord}',
		means: relative.dayWord,
		lower: true,
		example: 'resigned [yesterday]',
		value: '2024-03-04'
	},
	{
		name: 'day before yesterday',
		pattern: 'the day before yesterday',
		means: relative.daysAway(-2),
		example: 'arrived [the day before yesterday]',
		value: '2024-03-03'
	},
	{
		name: 'day after tomorrow',
		pattern: 'the day after tomorrow',
		means: relative.daysAway(2),
		example: 'leaves [the day after tomorrow]',
		value: '2024-03-07'
	},
	{
		name: 'part of a relative day',
		pattern: '{dayWord} (in the)? {part}',
		means: relative.dayWord,
		lower: true,
		example: 'met [yesterday afternoon]',
		value: '2024-03-04TAF'
	},
	{
		name: 'part, then relative day',
		pattern: 'mid? {part} {dayWord}',
		means: relative.dayWord,
		example: 'by [mid-afternoon yesterday]',
		value: '2024-03-04TAF'
	},
	{
		name: 'this morning',
		pattern: 'this {part}',
		means: relative.partOfToday(0),
		example: 'began [this morning]',
		value: '2024-03-05TMO'
	},
	{
		name: 'tonight',
		pattern: '{tonight:part}',
		means: relative.partOfToday(0),
		lower: true,
		example: 'speaks [tonight]',
		value: '2024-03-05TNI'
	},
	{
		name: 'last night',
		pattern: 'last {evening:part}',
		means: relative.partOfToday(-1),
		example: 'struck [last night]',
		value: '2024-03-04TNI'
	},
	{
		name: 'weekday',
		pattern: '{weekday}',
		means: relative.weekday,
		notBefore: '{month}',
		example: 'said on [Friday]',
		value: '2024-03-01'
	},
	{
		name: 'part of a weekday',
		pattern: '{weekday} {part}',
		means: relative.weekday,
		example: 'died [Wednesday night]',
		value: '2024-02-28TNI'
	},
	{
		name: 'relative weekday',
		pattern: '(the)? {which} {weekday}',
		means: relative.weekday,
		example: 'since [last Tuesday]',
		value: '2024-02-27'
	},
	{
		name: 'part of a relative weekday',
		pattern: '(the)? {which} {weekday} {part}',
		means: relative.weekday,
		example: 'on [last Friday night]',
		value: '2024-03-01TNI'
	},
	{
		name: 'relative unit',
		pattern: '{which} {period:unit}',
		means: relative.unitAway,
		notBefore: 'ago|{unit}|old',
		lower: true,
		example: 'said [last week]',
		value: '2024-W09'
	},
	{
		name: 'relative unit with the article',
		pattern: 'the {whichOne:which} {period:unit}',
		means: relative.unitAway,
		notBefore: 'or|{unit}|of',
		example: 'over [the past year]',
		value: '2023'
	},
	{
		name: 'the weekend',
		pattern: 'the weekend',
		means: relative.weekend,
		example: 'over [the weekend]',
		value: '2024-W09-WE'
	},
	{
		name: 'amount ago',
		pattern: '{amount} {unit} ago',
		means: relative.away(-1),
		example: 'invaded [two years ago]',
		value: '2022'
	},
	{
		name: 'amount or so ago',
		pattern: '{amount} {unit} or so ago',
		means: relative.about(-1),
		example: 'left [a week or so ago]',
		value: '2024-W09'
	},
	{
		name: 'amount back',
		pattern: '{amount} {unit} back',
		means: relative.away(-1),
		example: 'began [three months back]',
		value: '2023-12'
	},
	{
		name: 'amount from now',
		pattern: '{amount} {unit} (from now|from today|hence)',
		means: relative.away(1),
		example: 'opens [two weeks from now]',
		value: '2024-W12'
	},
	{
		name: 'in an amount',
		pattern: '{amount} {unit}',
		means: relative.ahead,
		behind: 'in',
		notBehind: '-',
		example: 'It will open in [three days].',
		value: '2024-03-08'
	},
	{
		name: 'the same unit',
		pattern: '(the same|that same|that|that very) {period:unit}',
		means: anaphora.same,
		notBefore: 'of',
		example: 'On Friday he was buried. [The same day] the tape appeared.',
		value: '2024-03-01'
	},
	{
		name: 'earlier in the unit',
		pattern: 'earlier in the {period:unit}',
		means: relative.edgeOfUnit('START'),
		example: '[Earlier in the year] it rained.',
		value: '2024'
	},
	{
		name: 'later in the unit',
		pattern: 'later in the {period:unit}',
		means: relative.edgeOfUnit('END'),
		example: '[Later in the day] he left.',
		value: '2024-03-05'
	},
	{
		name: 'the day beside a weekday',
		pattern: '(the)? day {beforeAfter:beside} {which}? {weekday}',
		means: relative.besideWeekday,
		example: '[the day before last Tuesday]',
		value: '2024-02-26'
	},
	{
		name: 'the week of a day',
		pattern: 'the week of {month} {day}',
		means: relative.weekOf,
		example: 'in [the week of March 18]',
		value: '2024-W12'
	},
	{
		name: 'mid part',
		pattern: 'mid {part}',
		means: relative.partOfToday(0),
		example: 'by [mid-afternoon]',
		value: '2024-03-05TAF'
	},
	{
		name: 'the next unit',
		pattern: 'the {beside:which} {period:unit}',
		means: anaphora.beside,
		notBefore: 'of|or',
		example: 'On Friday he was buried. [The following day] crowds came.',
		value: '2024-03-02'
	},
	{
		name: 'the next part of the day',
		pattern: 'the {beside:which} {part}',
		means: anaphora.beside,
		example: 'On Friday he was buried. [The next morning] crowds came.',
		value: '2024-03-02TMO'
	},
	{
		name: 'amount later',
		pattern: '{amount} {unit} (later|afterward|afterwards|after that)',
		means: anaphora.from(1),
		example: 'On Friday he was buried. [Two days later] crowds came.',
		value: '2024-03-03'
	},
	{
		name: 'amount earlier',
		pattern: '{amount} {unit} (earlier|previously|beforehand)',
		means: anaphora.from(-1),
		example: 'On Friday he was buried. He had died [two weeks earlier].',
		value: '2024-W07'
	},
	{
		name: 'amount before',
		pattern: '{amount} {unit} before',
		means: anaphora.from(-1),
		before: '.|,|;|)|and|but|by|in|at|when',
		example: 'On Friday he was buried. He had died [two weeks before].',
		value: '2024-W07'
	}
];

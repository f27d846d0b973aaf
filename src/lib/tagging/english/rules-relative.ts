/**
 * Dates counted from the day of publication. A bare weekday is the last one, today included, unless its
 * clause looks ahead; what is counted in a unit is told in that unit.
 */
import type { Rule } from '../grammar';
import * as counted from '../meanings/counted';
import * as weekdays from '../meanings/weekday';
import * as anaphora from '../meanings/anaphora';
import * as relative from '../meanings/relative';

export const relativeRules: Rule[] = [
	{
		name: 'but today',
		pattern: 'today',
		means: relative.todayOrNow,
		behind: 'but|and|yet',
		before: ',',
		example: 'Many died. But [today = PRESENT_REF], the work is safe.'
	},
	{
		name: 'today',
		pattern: '{dayWord} (in the)? {part}?',
		means: relative.dayWord,
		notBefore: '{ofOurTime}',
		lower: true,
		example: 'resigned [yesterday = 2024-03-04]'
	},
	{
		name: 'the day that it is',
		pattern: '(the)? {ordinal} day',
		means: relative.dayAtHand,
		behind: "is|'s",
		example: "It's [the third day = 2024-03-05] of the strike."
	},
	{
		name: 'part, then relative day',
		pattern: 'mid? {part} {dayWord}',
		means: relative.dayWord,
		example: 'by [mid-afternoon yesterday = 2024-03-04TAF]'
	},
	{
		name: 'this morning',
		pattern: '(this|mid) {part}',
		means: relative.partOfToday(0),
		example: 'began [this morning = 2024-03-05TMO]'
	},
	{
		name: 'tonight',
		pattern: '{tonight:part}',
		means: relative.partOfToday(0),
		lower: true,
		example: 'speaks [tonight = 2024-03-05TNI]'
	},
	{
		name: 'last night',
		pattern: 'last {part}',
		means: relative.partOfToday(-1),
		example: 'struck [last night = 2024-03-04TNI]'
	},
	{
		name: 'weekday at the end of a range',
		pattern: '{weekday} {part}?',
		means: weekdays.laterWeekday(1),
		behind: 'through|to',
		example: 'from Saturday to [Monday = 2024-03-04]'
	},
	{
		name: 'the following weekday',
		pattern: '(the following|the next) {weekday} {part}?',
		means: weekdays.laterWeekday(20),
		example: 'On Feb. 2 it rained; [the following Monday = 2024-02-05] it blew.'
	},
	{
		name: 'weekday',
		pattern: 'this? {which}? {weekday} {part}?',
		means: weekdays.weekday,
		notBefore: '{month}|{nights}',
		example: 'said on [Friday = 2024-03-01]'
	},
	{
		name: 'relative weekday',
		pattern: 'the {which} {weekday} {part}?',
		means: weekdays.weekday,
		example: 'since [the previous Tuesday = 2024-02-27]'
	},
	{
		name: 'relative unit',
		pattern: 'this? {which} {period:unit}',
		means: relative.unitAway,
		notBefore: 'ago|{unit}|old',
		lower: true,
		example: 'said [last week = 2024-W09]'
	},
	{
		name: 'relative unit with the article',
		pattern: 'the {whichOne:which} {period:unit}',
		means: relative.unitAway,
		notBefore: 'or|{unit}|of',
		example: 'over [the past year = 2023]'
	},
	{
		name: 'the weekend',
		pattern: 'the weekend',
		means: relative.weekend,
		example: 'over [the weekend = 2024-W09-WE]'
	},
	{
		name: 'amount ago',
		pattern: '{amount} {unit} (ago|back)',
		means: counted.away(-1),
		example: 'invaded [two years ago = 2022]'
	},
	{
		name: 'amount or so ago',
		pattern: '{amount} {unit} or so ago',
		means: counted.about(-1),
		example: 'left [a week or so ago = 2024-W09]'
	},
	{
		name: 'amount from now',
		pattern: '{amount} {unit} (from now|from today|hence)',
		means: counted.away(1),
		example: 'opens [two weeks from now = 2024-W12]'
	},
	{
		name: 'in an amount',
		pattern: '{amount} {unit}',
		means: counted.ahead,
		behind: 'in',
		notBehind: '-',
		example: 'It will open in [three days = 2024-03-08].'
	},
	{
		name: 'the same unit',
		pattern: '(the same|that same|that|that very) {period:unit}',
		means: anaphora.same,
		notBefore: 'of',
		example: 'On Friday it rained; [the same day = 2024-03-01] it blew.'
	},
	{
		name: 'earlier in the unit',
		pattern: '{edge} in the {period:unit}',
		means: anaphora.edgeOfUnit,
		example: '[Earlier in the year = 2024] it rained.'
	},
	{
		name: 'the day beside a day',
		pattern: '(the)? day {beforeAfter:beside} {dayWord}? {which}? {weekday}?',
		means: weekdays.besideDay,
		example: '[the day before last Tuesday = 2024-02-26]'
	},
	{
		name: 'the week of a day',
		pattern: 'the {period:unit} of {month} {day}',
		means: relative.weekOf,
		example: 'in [the week of March 18 = 2024-W12]'
	},
	{
		name: 'the next unit',
		pattern: 'the {beside:which} {period:unit}',
		means: anaphora.beside,
		notBefore: 'of|or',
		example: 'On Friday it rained; [the following day = 2024-03-02] it blew.'
	},
	{
		name: 'the next part of the day',
		pattern: 'the {beside:which} {part}',
		means: anaphora.beside,
		example: 'On Friday it rained; [the next morning = 2024-03-02TMO] it blew.'
	},
	{
		name: 'in the part of the day',
		pattern: 'the {part}',
		means: anaphora.partOfDayTold,
		behind: 'in|during',
		example: 'On Friday it rained; in [the evening = 2024-03-01TEV] it blew.'
	},
	{
		name: 'amount later',
		pattern: '{amount} {unit} (later|afterward|afterwards|after that)',
		means: anaphora.from(1),
		example: 'On Friday it rained; [two days later = 2024-03-03] it blew.'
	},
	{
		name: 'amount earlier',
		pattern: '{amount} {unit} (earlier|previously|beforehand)',
		means: anaphora.from(-1),
		example: 'On Friday it rained; [two weeks earlier = 2024-W07] it blew.'
	}
];

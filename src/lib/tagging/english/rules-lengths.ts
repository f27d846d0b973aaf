/** How long, and how often. A length is no date, though it looks like one: "it would take months". */
import type { Phrase, Rule } from '../grammar';
import * as lengths from '../meanings/lengths';

/** Makes a habit of the weekday before it: "Monday and Tuesday nights". */
export const nights: Phrase[] = [
	{ pattern: '(and|or|through|to) {weekday} {parts}', value: ({ parts }) => parts! }
];

export const lengthRules: Rule[] = [
	{
		name: 'per unit',
		pattern: '(a|an|per) {unit}',
		means: lengths.every,
		behind: 'once|twice|times|percent|%|million|billion|{money}|{number}|hours|days',
		example: '$2 million [a year = P1Y]'
	},
	{
		name: 'amount-unit',
		pattern: '{amount}-{unit}',
		means: lengths.duration,
		notBefore: 'old|olds',
		example: 'the [38-minute = PT38M] recording'
	},
	{
		name: 'amount-unit period',
		pattern: 'a {number:amount}-{unit} period',
		means: lengths.duration,
		example: 'over [a three-year period = P3Y]'
	},
	{
		name: 'units-long',
		pattern: '{units:unit}-long',
		means: lengths.open,
		example: 'a [months-long = PXM] debate'
	},
	{
		name: 'unit-long',
		pattern: '{unit}-long',
		means: lengths.duration,
		example: 'a [day-long = P1D] meeting'
	},
	{
		name: 'amount of units',
		pattern: '{amount} (more|additional|full|straight|consecutive|long|whole|solid)? {unit}',
		means: lengths.duration,
		notBefore: 'old|olds|long|following',
		example: 'lasted [two more weeks = P2W]'
	},
	{
		name: 'between two amounts',
		pattern: '(the next|the last|the past)? {amount} (to|or) {amount:more} {units:unit}',
		means: lengths.between,
		example: '[12 to 18 months = PXM]'
	},
	{
		name: 'one or two',
		pattern: 'a {unit} or two',
		means: lengths.between,
		example: 'in [a year or two = PXY]'
	},
	{
		name: 'one and a half',
		pattern: '(a|an|the past|the last) {period:unit} and a half',
		means: lengths.oneAndAHalf,
		example: 'after [a year and a half = P1Y6M]'
	},
	{
		name: 'open amount later',
		pattern: '{units:unit} (later|earlier)',
		means: lengths.open,
		example: '[Hours later = PTXH] he died.'
	},
	{
		name: 'units or units',
		pattern: '{units:unit} (or|and) {units:more}',
		means: lengths.open,
		example: 'It may take [weeks or months = PXW].'
	},
	{
		name: 'the year ended',
		pattern: 'the {period:unit}',
		means: lengths.duration,
		before: 'ended|ending',
		example: 'for [the year = P1Y] ended Sept. 30'
	},
	{
		name: 'the amount of units',
		pattern: 'the {number:amount} {units:unit}',
		means: lengths.duration,
		example: 'for [the nine months = P9M]'
	},
	{
		name: 'past amount of units',
		pattern:
			'(the)? (last|past|first|next|coming|previous|latest|final|following|preceding) {amount} {units:unit}',
		means: lengths.duration,
		example: 'over [the past five years = P5Y]'
	},
	{
		name: 'open amount of units',
		pattern: '{units:unit}',
		means: lengths.open,
		behind: 'for|take|takes|took|taken|last|lasted|lasting|within|spent|after|spend',
		example: 'It would take [months = PXM].'
	},
	{
		name: 'units ahead',
		pattern: 'the {units:unit} ahead',
		means: lengths.open,
		example: 'in [the weeks ahead = PXW]'
	},
	{
		name: 'the first units',
		pattern: 'the (first|early|final|opening) {units:unit}',
		means: lengths.open,
		example: 'in [the first hours = PTXH] of the war'
	},
	{
		name: 'a while',
		pattern: '(a while|some time|a long time)',
		means: lengths.unmeasured,
		example: 'lasted for [a while = PXX]'
	},
	{
		name: 'often',
		pattern: '{often:unit}',
		means: lengths.every,
		lower: true,
		example: 'flights leave [daily = P1D]'
	},
	{
		name: 'every unit',
		pattern: '(every|each) {unit}',
		means: lengths.every,
		example: '[every month = P1M]'
	},
	{
		name: 'every amount of units',
		pattern: 'every {amount} {units:unit}',
		means: lengths.every,
		example: '[every two years = P2Y]'
	},
	{
		name: 'every other unit',
		pattern: '(every other|every second) {unit}',
		means: lengths.everyOther,
		example: '[every other day = P2D]'
	},
	{
		name: 'every weekday',
		pattern: '(every|each) {weekday} {part}?',
		means: lengths.everyWeekday,
		example: '[every Thursday = XXXX-WXX-4]'
	},
	{
		name: 'weekdays',
		pattern: '{weekdays:weekday}',
		means: lengths.everyWeekday,
		example: 'on [Mondays = XXXX-WXX-1]'
	},
	{
		name: 'parts of weekdays',
		pattern: '{weekday} {parts:part}',
		means: lengths.everyWeekday,
		example: 'on [Tuesday nights = XXXX-WXX-2TNI]'
	},
	{
		name: 'weekday before nights',
		pattern: '{weekday}',
		means: lengths.everyWeekday,
		before: '{nights}',
		example: 'leaves [Monday = XXXX-WXX-1] and Tuesday nights'
	},
	{
		name: 'every month by name',
		pattern: '(every|each) {month}',
		means: lengths.everyMonth,
		example: '[every March = XXXX-03]'
	}
];

/** How long, and how often. A length is no date, though it looks like one: "it would take months". */
import type { Rule } from '../grammar';
import * as lengths from '../meanings/lengths';

export const lengthRules: Rule[] = [
	{
		name: 'per unit',
		pattern: '(a|an|per) {unit}',
		means: lengths.every,
		behind: 'once|twice|times|percent|%|million|billion|{money}|{number}|hours|days',
		example: '$2 million [a year]',
		value: 'P1Y'
	},
	{
		name: 'amount-unit',
		pattern: '{amount}-{unit}',
		means: lengths.duration,
		notBefore: 'old|olds',
		example: 'the [38-minute] recording',
		value: 'PT38M'
	},
	{
		name: 'amount-unit period',
		pattern: 'a {number:amount}-{unit} period',
		means: lengths.duration,
		example: 'over [a three-year period]',
		value: 'P3Y'
	},
	{
		name: 'units-long',
		pattern: '{units:unit}-long',
		means: lengths.open,
		example: 'a [months-long] debate',
		value: 'PXM'
	},
	{
		name: 'unit-long',
		pattern: '{unit}-long',
		means: lengths.duration,
		example: 'a [day-long] meeting',
		value: 'P1D'
	},
	{
		name: 'amount of units',
		pattern: '{amount} (more|additional|full|straight|consecutive|long|whole|solid)? {unit}',
		means: lengths.duration,
		notBefore: 'old|olds|long|after|following',
		example: 'lasted [two more weeks]',
		value: 'P2W'
	},
	{
		name: 'for an amount of units',
		pattern: '{amount} (more|full|straight|consecutive|long|whole)? {unit}',
		means: lengths.duration,
		behind: 'for|lasted|took',
		notBefore: 'old|olds|long',
		example: 'He was jailed for [two years] after the trial.',
		value: 'P2Y'
	},
	{
		name: 'between two amounts',
		pattern: '(the next|the last|the past)? {amount} (to|or) {amount:more} {units:unit}',
		means: lengths.between,
		example: '[12 to 18 months]',
		value: 'PXM'
	},
	{
		name: 'one or two',
		pattern: 'a {unit} or two',
		means: lengths.between,
		example: 'in [a year or two]',
		value: 'PXY'
	},
	{
		name: 'units or units',
		pattern: '{units:unit} (or|and) {units:more}',
		means: lengths.open,
		example: 'It may take [weeks or months].',
		value: 'PXW'
	},
	{
		name: 'the year ended',
		pattern: 'the {period:unit}',
		means: lengths.duration,
		before: 'ended|ending',
		example: 'for [the year] ended Sept. 30',
		value: 'P1Y'
	},
	{
		name: 'the amount of units',
		pattern: 'the {number:amount} {units:unit}',
		means: lengths.duration,
		example: 'for [the nine months]',
		value: 'P9M'
	},
	{
		name: 'past amount of units',
		pattern:
			'(the)? (last|past|first|next|coming|previous|latest|final|following|preceding) {amount} {units:unit}',
		means: lengths.duration,
		example: 'over [the past five years]',
		value: 'P5Y'
	},
	{
		name: 'open amount of units',
		pattern: '{units:unit}',
		means: lengths.open,
		behind: 'for|take|takes|took|taken|last|lasted|lasting|within|spent|after|spend',
		example: 'It would take [months].',
		value: 'PXM'
	},
	{
		name: 'units ahead',
		pattern: 'the {units:unit} ahead',
		means: lengths.open,
		example: 'in [the weeks ahead]',
		value: 'PXW'
	},
	{
		name: 'a while',
		pattern: '(a while|some time|a long time)',
		means: lengths.unmeasured,
		example: 'lasted for [a while]',
		value: 'PXX'
	},
	{
		name: 'often',
		pattern: '{often:unit}',
		means: lengths.every,
		lower: true,
		example: 'flights leave [daily]',
		value: 'P1D'
	},
	{
		name: 'quarterly',
		pattern: 'quarterly',
		means: () => ({ type: 'recurring', value: 'P3M' }),
		before: '.|,|;|)|in|to',
		example: 'is paid [quarterly]',
		value: 'P3M'
	},
	{
		name: 'every unit',
		pattern: '(every|each) {unit}',
		means: lengths.every,
		example: '[every month]',
		value: 'P1M'
	},
	{
		name: 'every amount of units',
		pattern: 'every {amount} {units:unit}',
		means: lengths.every,
		example: '[every two years]',
		value: 'P2Y'
	},
	{
		name: 'every other unit',
		pattern: '(every other|every second) {unit}',
		means: lengths.everyOther,
		example: '[every other day]',
		value: 'P2D'
	},
	{
		name: 'every weekday',
		pattern: '(every|each) {weekday} {part}?',
		means: lengths.everyWeekday,
		example: '[every Thursday]',
		value: 'XXXX-WXX-4'
	},
	{
		name: 'weekdays',
		pattern: '{weekdays:weekday}',
		means: lengths.everyWeekday,
		example: 'on [Mondays]',
		value: 'XXXX-WXX-1'
	},
	{
		name: 'parts of weekdays',
		pattern: '{weekday} {parts:part}',
		means: lengths.everyWeekday,
		example: 'on [Tuesday nights]',
		value: 'XXXX-WXX-2TNI'
	},
	{
		name: 'every month by name',
		pattern: '(every|each) {month}',
		means: lengths.everyMonth,
		example: '[every March]',
		value: 'XXXX-03'
	}
];

/**
 * How business news dates results: by quarters, and beside the same quarter of the year before. "A year
 * ago" beside a quarter is that quarter, and not a year.
 */
import type { Rule } from '../grammar';
import * as anaphora from '../meanings/anaphora';
import * as calendar from '../meanings/calendar';
import * as relative from '../meanings/relative';

export const reportingRules: Rule[] = [
	{
		name: 'quarter of a year',
		pattern: 'the? fiscal? {ordinal} quarter (of|in)? fiscal? {year}',
		means: calendar.part('quarter'),
		example: 'in [the third quarter of 1984]',
		value: '1984-Q3'
	},
	{
		name: 'quarter of a relative year',
		pattern: 'the? fiscal? {ordinal} quarter of? {whichYear}',
		means: calendar.part('quarter'),
		example: 'in [the second quarter of last year]',
		value: '2023-Q2'
	},
	{
		name: 'quarter of a relative year, year first',
		pattern: "{whichYear} 's {ordinal} quarter",
		means: calendar.part('quarter'),
		example: "[next year's first quarter]",
		value: '2025-Q1'
	},
	{
		name: 'quarter',
		pattern: "the? (company's)? fiscal? {ordinal} fiscal? quarter",
		means: calendar.part('quarter'),
		example: '[Fourth-quarter] profit fell.',
		value: '2023-Q4'
	},
	{
		name: 'half of a year',
		pattern: 'the? {ordinal} half of? {year}',
		means: calendar.part('half'),
		example: 'in [the first half of 2023]',
		value: '2023-H1'
	},
	{
		name: 'half of a relative year',
		pattern: 'the? {ordinal} half of {whichYear}',
		means: calendar.part('half'),
		example: 'in [the second half of this year]',
		value: '2024-H2'
	},
	{
		name: 'half',
		pattern: 'the {ordinal} half',
		means: calendar.part('half'),
		notBefore: 'of',
		example: 'Profit rose in [the first half].',
		value: '2024-H1'
	},
	{
		name: 'the quarter',
		pattern: 'the {latest}? quarter',
		means: anaphora.reportedQuarter(0),
		notBefore: 'of',
		example: 'Sales fell in [the latest quarter].',
		value: '2023-Q4'
	},
	{
		name: 'the latest period',
		pattern: 'the latest (period|quarter)',
		means: anaphora.reportedQuarter(0),
		example: 'Sales fell in [the latest period].',
		value: '2023-Q4'
	},
	{
		name: 'the year-ago quarter',
		pattern: 'the? comparable? year (ago|earlier) {ordinal}? (quarter|period)',
		means: anaphora.reportedQuarter(1),
		example: 'Fourth-quarter profit rose from [the year-ago period].',
		value: '2022-Q4'
	},
	{
		name: 'quarter a year ago',
		pattern: 'the quarter a year (ago|earlier)',
		means: anaphora.reportedQuarter(1),
		example: 'Fourth-quarter profit rose from [the quarter a year ago].',
		value: '2022-Q4'
	},
	{
		name: 'a year ago',
		pattern: '(a|one) year (ago|earlier|before)',
		means: anaphora.yearBefore,
		example: 'Fourth-quarter profit rose from $2 million [a year ago].',
		value: '2022-Q4'
	},
	{
		name: 'year-earlier',
		pattern: 'year (earlier|ago)',
		means: anaphora.yearBefore,
		example: 'Fourth-quarter profit rose from [year-earlier] profit.',
		value: '2022-Q4'
	},
	{
		name: 'fiscal year',
		pattern: 'the? {which} fiscal year',
		means: relative.unitOf('year'),
		example: 'for [the current fiscal year]',
		value: '2024'
	},
	{
		name: 'the fiscal year',
		pattern: 'the (fiscal|full|calendar) year',
		means: relative.thisUnit('year'),
		example: 'for [the full year]',
		value: '2024'
	},
	{
		name: 'for the year',
		pattern: 'the year',
		means: relative.thisUnit('year'),
		behind: 'for|in',
		before: '.|,|;|)|to',
		example: 'For [the year], sales were flat.',
		value: '2024'
	},
	{
		name: 'end of the month',
		pattern: 'the end of the {period:unit}',
		means: relative.edgeOfUnit('END'),
		example: 'by [the end of the month]',
		value: '2024-03'
	},
	{
		name: 'end of the year',
		pattern: "the? (year end|year 's end|end of the year)",
		means: relative.endOfYear,
		example: 'by [year-end]',
		value: '2024'
	}
];

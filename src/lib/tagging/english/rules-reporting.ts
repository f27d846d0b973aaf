/**
 * How business news dates results: by quarters, and beside the same quarter of the year before. "A year
 * ago" beside a quarter is that quarter, and not a year.
 */
import type { Rule } from '../grammar';
import * as years from '../meanings/years';
import * as anaphora from '../meanings/anaphora';
import * as relative from '../meanings/relative';

export const reportingRules: Rule[] = [
	{
		name: 'quarter',
		pattern: "the? (company's)? fiscal? {ordinal} fiscal? quarter {ofYear}?",
		means: years.part('quarter'),
		example: 'in [the third quarter of 1984 = 1984-Q3]'
	},
	{
		name: 'quarter behind its year',
		pattern: "the? {itsYear:ofYear} 's? {ordinal} quarter",
		means: years.part('quarter'),
		example: "[next year's first quarter = 2025-Q1]"
	},
	{
		name: 'half of a year',
		pattern: 'the? {ordinal} half {ofYear}',
		means: years.part('half'),
		example: 'in [the first half of 2023 = 2023-H1]'
	},
	{
		name: 'half',
		pattern: 'the? {ordinal} half',
		means: years.part('half'),
		notBefore: 'of',
		example: '[First-half = 2024-H1] profit rose.'
	},
	{
		name: 'the quarter',
		pattern:
			'the (quarter|latest quarter|latest period|recent quarter|most recent quarter|current quarter)',
		means: anaphora.reportedQuarter(0),
		notBefore: 'of',
		example: 'Sales fell in [the latest quarter = 2023-Q4].'
	},
	{
		name: 'the year-ago quarter',
		pattern: 'the? comparable? (year ago|year earlier) {ordinal}? (quarter|period)',
		means: anaphora.reportedQuarter(1),
		example: 'Fourth-quarter profit rose from [the year-ago period = 2022-Q4].'
	},
	{
		name: 'quarter a year ago',
		pattern: '(the quarter|the same quarter|the same period) a year (ago|earlier)',
		means: anaphora.reportedQuarter(1),
		example: 'Fourth-quarter profit rose from [the quarter a year ago = 2022-Q4].'
	},
	{
		name: 'a year ago',
		pattern: '(a|one)? year (ago|earlier)',
		means: anaphora.yearBefore,
		example: 'Fourth-quarter profit rose from $2 million [a year ago = 2022-Q4].'
	},
	{
		name: 'fiscal year',
		pattern: 'the? {which} fiscal year',
		means: relative.unitOf('year'),
		example: 'for [the current fiscal year = 2024]'
	},
	{
		name: 'the fiscal year',
		pattern: 'the (fiscal|full|calendar) year',
		means: relative.thisUnit('year'),
		example: 'for [the full year = 2024]'
	},
	{
		name: 'for the year',
		pattern: 'the year',
		means: relative.thisUnit('year'),
		behind: 'for|in',
		before: '.|,|;|)|to',
		example: 'For [the year = 2024], sales were flat.'
	},
	{
		name: 'end of the month',
		pattern: 'the {edge} of the {period:unit}',
		means: relative.edgeOfUnit,
		example: 'by [the end of the month = 2024-03]'
	},
	{
		name: 'end of the year',
		pattern: "the? (year end|year 's end|end of the year) {ofYear}?",
		means: relative.endOfYear,
		example: 'by [year-end = 2024]'
	}
];

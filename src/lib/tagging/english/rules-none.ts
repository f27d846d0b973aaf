/** What looks like a time and is none: shares, names, turns of speech. */
import type { Rule } from '../grammar';
import { nothing } from '../meanings/nothing';

export const noneRules: Rule[] = [
	{
		name: 'a second one',
		pattern: '(a|the) second',
		means: nothing,
		notBefore: 'quarter|half|ago|later|day|week|month|of|{month}',
		example: '[A second] group came.'
	},
	{
		name: 'three quarters',
		pattern: 'three quarters of',
		means: nothing,
		example: '[Three-quarters of] its food is imported.'
	},
	{
		name: 'a quarter',
		pattern: '(a|one) quarter',
		means: nothing,
		notBefore: 'ago|earlier|later|before',
		example: 'sold [a quarter] of its shares'
	},
	{
		name: 'at the last minute',
		pattern: 'the? (last minute|early hours|first day|late in the day|early in the day)',
		means: nothing,
		example: 'a [last-minute] offer'
	},
	{
		name: 'the last of a time',
		pattern: 'the last {period} of',
		means: nothing,
		example: 'on [the last day] of the trial'
	},
	{
		name: 'at the same time',
		pattern: 'at the same time',
		means: nothing,
		example: '[At the same time], costs rose.'
	},
	{
		name: 'as many units',
		pattern: 'as many {units}',
		means: nothing,
		example: 'the third time in [as many weeks]'
	},
	{
		name: 'now, then',
		pattern: 'now',
		means: nothing,
		notBehind: '{any}',
		before: ',',
		example: '[Now], he says, it is over.'
	},
	{
		name: 'a march',
		pattern: 'march (for|on) {capital}',
		means: nothing,
		notBehind: 'in|last|since|by|of|until',
		example: 'joined the annual [March for Life]'
	},
	{
		name: 'may',
		pattern: 'may (i|we|you|he|she|they|god)',
		means: nothing,
		example: '[May we] ask why?'
	},
	{
		name: 'a name with a weekday',
		pattern: '{weekday} (times|telegraph|mirror|express|mail|post|herald)',
		means: nothing,
		example: 'told the [Sunday Times]'
	},
	{
		name: 'an age',
		pattern: '{number} (year|years|month|months|week|weeks|day|days) (old|olds)',
		means: nothing,
		example: 'a [6-year-old] boy'
	},
	{
		name: 'decade of a life',
		pattern: '(his|her|their|my) (early|mid|late)? {decade}',
		means: nothing,
		example: 'a woman in [her late thirties]'
	},
	{
		name: 'of tomorrow',
		pattern: '(today|yesterday|tomorrow)',
		means: nothing,
		behind: 'of',
		before: '.|,|and|are|is|will',
		example: 'the people of [tomorrow]'
	}
];

/** Words for past, present and future that name no date, and are not to be read as one. */
import type { Phrase, Rule } from '../grammar';
import { open, vague } from '../meanings/lengths';

/** What belongs to a time rather than to a day: "today's youth", "tomorrow's world". */
export const ofOurTime: Phrase[] = [
	{
		pattern: "'s (youth|young|world|society|generation|children|women|men|leaders|standards)",
		value: () => 1
	}
];

export const vagueRules: Rule[] = [
	{
		name: 'now',
		pattern: 'right? (now|currently|at present|at the moment|nowadays|these days|presently)',
		means: vague('PRESENT_REF'),
		lower: true,
		notBehind: 'from',
		example: 'is [now = PRESENT_REF] investigated'
	},

	{
		name: 'current',
		pattern: 'current',
		means: vague('PRESENT_REF'),
		lower: true,
		notBefore: '{period}|account|accounts',
		example: 'the [current = PRESENT_REF] government'
	},
	{
		name: 'of our time',
		pattern: 'today',
		means: vague('PRESENT_REF'),
		before: '{ofOurTime}',
		example: "[today = PRESENT_REF]'s youth"
	},
	{
		name: 'recently',
		pattern:
			'(more|most)? (recently|lately|once upon a time|long ago|ages ago|in the old days|the other day)',
		means: vague('PAST_REF'),
		example: 'was [recently = PAST_REF] sold'
	},
	{
		name: 'recent',
		pattern: 'recent',
		means: vague('PAST_REF'),
		example: 'the [recent = PAST_REF] attacks'
	},
	{
		name: 'recent units',
		pattern: 'recent (days|years|decades|times)',
		means: vague('PAST_REF'),
		example: 'in [recent years = PAST_REF]'
	},
	{
		name: 'recent weeks',
		pattern: 'recent {units:unit}',
		means: open,
		example: 'in [recent weeks = PXW]'
	},
	{
		name: 'the past',
		pattern: 'the past',
		means: vague('PAST_REF'),
		behind: 'in|of|from',
		notBefore: '{units}|{period}|{amount}|{number}',
		example: 'in [the past = PAST_REF]'
	},
	{
		name: 'the time',
		pattern: '(the time|that time)',
		means: vague('PAST_REF'),
		behind: 'at',
		notBefore: 'of',
		example: 'at [the time = PAST_REF]'
	},
	{
		name: 'the future',
		pattern: '(the|the near|near|the foreseeable|the immediate|the not too distant) (future|term)',
		means: vague('FUTURE_REF'),
		example: 'in [the near future = FUTURE_REF]'
	},
	{
		name: 'one day',
		pattern: '(one day|some day|someday)',
		means: vague('FUTURE_REF'),
		behind: "will|may|could|would|'ll",
		example: 'It will [one day = FUTURE_REF] be rebuilt.'
	},
	{
		name: 'soon',
		pattern: 'soon',
		means: vague('FUTURE_REF'),
		behind: "will|could|may|'ll|would|very|again",
		example: 'will [soon = FUTURE_REF] decide'
	},
	{
		name: 'soon to be',
		pattern: 'soon',
		means: vague('FUTURE_REF'),
		before: 'will|be|to',
		example: 'it [soon = FUTURE_REF] will begin'
	},
	{
		name: 'coming units',
		pattern: 'the? (coming|future|upcoming) {units}',
		means: vague('FUTURE_REF'),
		example: 'in [coming months = FUTURE_REF]'
	},
	{
		name: 'units ago',
		pattern: '{units} ago',
		means: vague('PAST_REF'),
		example: 'closed [years ago = PAST_REF]'
	}
];

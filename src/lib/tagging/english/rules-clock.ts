/** Times of the clock. A price is none: "$1.02 a share". */
import type { Phrase, Rule } from '../grammar';
import { clock, clockTime } from '../meanings/clock';

/** "10:35 a.m.", "10 p.m.", "14:30". */
export const clockPhrases: Phrase[] = [
	{ pattern: '{digits:hour}+:+{digits:minute}', value: clockTime() },
	{ pattern: '{digits:hour}+:+{digits:minute} am', value: clockTime('am') },
	{ pattern: '{digits:hour}+:+{digits:minute} pm', value: clockTime('pm') },
	{ pattern: '{digits:hour} am', value: clockTime('am') },
	{ pattern: '{digits:hour} pm', value: clockTime('pm') },
	{ pattern: '{am}', value: clockTime() },
	{ pattern: '{pm}', value: clockTime() },
	{ pattern: "{number:hour} o'clock", value: clockTime() },
	{ pattern: '(noon|midday)', value: () => 720 },
	{ pattern: 'midnight', value: () => 1440 }
];

export const clockRules: Rule[] = [
	{
		name: 'time of the clock',
		pattern: '{clock} {zone}?',
		means: clock,
		notBehind: '$',
		example: 'On Friday they met at [10:35 a.m. = 2024-03-01T10:35].'
	}
];

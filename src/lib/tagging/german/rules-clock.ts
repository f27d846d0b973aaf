/** Times of the clock in German: "14.30 Uhr", "8 Uhr", "Mitternacht". */
import type { Phrase, Rule } from '../grammar';
import { clock, clockTime } from '../meanings/clock';

export const clockPhrases: Phrase[] = [
	{ pattern: '{digits:hour} uhr', value: clockTime() },
	{ pattern: '{digits:hour}+:+{digits:minute} uhr?', value: clockTime() },
	{ pattern: '{dots} uhr', value: ({ dots }) => clockOfDots(String(dots)) },
	{ pattern: 'mitternacht', value: () => 1440 }
];

/** "14.30" as minutes from midnight. */
function clockOfDots(dots: string): number | undefined {
	const [hour = 0, minute = 0, more] = dots.split('.').map(Number);
	return more === undefined && hour < 25 && minute < 60 ? hour * 60 + minute : undefined;
}

export const clockRules: Rule[] = [
	{
		name: 'Uhrzeit',
		pattern: '{clock}',
		means: clock,
		example: 'Am Freitag trafen sie sich um [14.30 Uhr = 2024-03-01T14:30].'
	}
];

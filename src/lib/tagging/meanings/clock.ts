/** Times of the clock. They lie on the day beside them, else on the last day told of. */
import { DAY, MINUTE } from '../../dates/units';
import type { Sense } from '../grammar';
import type { Antecedent, Meaning } from '../meaning';
import type { Captures } from '../pattern';
import { periodAt } from '../period';
import { number } from './captures';

/** Minutes from midnight of "10:35 p.m."; nothing where there is no such time. */
export const clockTime =
	(half?: 'am' | 'pm') =>
	({ hour, minute, pm, am }: Captures): Sense | undefined => {
		const [hours, minutes] = [number(hour ?? pm ?? am), minute === undefined ? 0 : number(minute)];
		const side = half ?? (pm !== undefined ? 'pm' : am !== undefined ? 'am' : undefined);
		if (minutes > 59 || hours > (side ? 12 : 24) || (side && hours === 0)) return;
		return ((side ? hours % 12 : hours) + (side === 'pm' ? 12 : 0)) * 60 + minutes;
	};

/** "10:35 a.m.", "noon". */
export const clock: Meaning = (scene) => {
	const { captures, published, antecedent, sentence } = scene;
	const minutes = number(captures.clock);
	const isDay = ({ period }: Antecedent) => period?.grain === 'day';
	// What is told of the past goes on with the last day told of; a time ahead lies near the publication.
	const day = antecedent(
		(earlier) => isDay(earlier) && (earlier.sentence === sentence || scene.cue() === 'past')
	);
	const start = (day?.period?.start ?? published) + minutes * MINUTE;
	return {
		type: 'time',
		period: { ...periodAt('minute', start) },
		from: day?.index ?? 'published'
	};
};

/** The same time of the clock on another day. */
export const onDay = (time: number, day: number): number => day + (((time % DAY) + DAY) % DAY);

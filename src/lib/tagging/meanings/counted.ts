/** What lies so many units away: "two years ago", "in three days". */
import type { Modifier } from '../expression';
import type { Meaning, Reading } from '../meaning';
import { durationOf, SOME, type Unit } from '../notation';
import { daysAfter, periodAt, shift } from '../period';
import { amount, unit } from './captures';
import { dayOf } from './publication';

/**
 * "two years ago", "in three days". The grain is that of the unit: two years ago is a year. What is
 * counted in weeks is told to the week, and lies about so many weeks before the day itself.
 */
export const away =
	(direction: -1 | 1): Meaning =>
	({ captures, published, clock, bound, antecedent, sentence }) => {
		const count = amount(captures.amount);
		const name = unit(captures.unit);
		if (count === SOME)
			return {
				type: 'vague',
				value: direction < 0 ? 'PAST_REF' : 'FUTURE_REF',
				from: 'published'
			};
		const event = bound()
			? antecedent((earlier) => earlier.sentence === sentence && earlier.period?.grain === 'day')
			: undefined;
		const origin = event?.period?.start ?? published;
		const from = event?.index ?? 'published';
		const clockTime = event ? undefined : clock;
		const about = captures.about as Modifier | undefined;
		return {
			...countedFrom(origin, direction * count, name, clockTime),
			...(about && { modifier: about }),
			from
		};
	};

/** "a week or so ago". */
export const about =
	(direction: -1 | 1): Meaning =>
	(scene) => {
		const reading = away(direction)(scene);
		return reading && { ...reading, modifier: 'APPROX', approximate: true };
	};

/** "in two weeks": ahead only in a clause that looks ahead; "the second letter in two weeks" is a length. */
export const ahead: Meaning = (scene) =>
	/future|either/.test(scene.cue() ?? '') ? away(1)(scene) : undefined;

/** What lies a number of units from an origin. */
export function countedFrom(origin: number, count: number, name: Unit, clock?: number): Reading {
	switch (name) {
		case 'second':
		case 'minute':
		case 'hour': {
			// Without a time to count from it says how long, and no more.
			if (clock === undefined)
				return { type: 'duration', value: durationOf(Math.abs(count), name) };
			const length = { second: 1000, minute: 60_000, hour: 3_600_000 }[name];
			const period = periodAt(name === 'hour' ? 'hour' : 'minute', clock + count * length);
			return { type: 'time', period };
		}
		case 'day':
			return { type: 'date', period: dayOf(daysAfter(origin, Math.round(count))) };
		case 'week':
		case 'weekend': {
			const day = dayOf(daysAfter(origin, Math.round(count * 7)));
			return { type: 'date', period: periodAt('week', day.start), day, approximate: true };
		}
		case 'decade':
			return {
				type: 'date',
				period: shift(periodAt('year', origin), Math.round(count * 10)),
				approximate: true
			};
		case 'century':
			return {
				type: 'date',
				period: shift(periodAt('decade', origin), Math.round(count * 10)),
				approximate: true
			};
		case 'year':
			if (count % 1 !== 0)
				return {
					type: 'date',
					period: shift(periodAt('month', origin), Math.round(count * 12)),
					approximate: true
				};
			return { type: 'date', period: shift(periodAt('year', origin), count), approximate: true };
		default:
			return {
				type: 'date',
				period: shift(periodAt(name, origin), Math.round(count)),
				approximate: true
			};
	}
}

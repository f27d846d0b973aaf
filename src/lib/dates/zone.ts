import { timeOf } from './calendar';
import { HOUR, MINUTE, SECOND } from './units';

/** Building a formatter costs far more than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
	let formatter = formatters.get(zone);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
			timeZone: zone,
			hourCycle: 'h23',
			era: 'narrow',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric'
		});
		formatters.set(zone, formatter);
	}
	return formatter;
}

/** Whether `zone` is an IANA zone that this machine knows, such as `Europe/Berlin`. */
export function isZone(zone: string): boolean {
	try {
		formatterOf(zone);
		return true;
	} catch {
		return false;
	}
}

/**
 * What the clocks of a zone show at an instant.
 *
 * @param instant ms since 1970 UTC
 * @param zone IANA name
 * @returns ms on the story's clock: the civil time counted as if it were UTC. Two instants share one
 *   civil time in the hour that an autumn repeats.
 * @throws RangeError if there is no such zone
 */
export function civilTime(instant: number, zone: string): number {
	if (zone === 'UTC') return instant;
	const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
	for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = value;
	const year = Number(parts.year);
	return (
		timeOf(parts.era === 'B' ? 1 - year : year, Number(parts.month), Number(parts.day)) +
		Number(parts.hour) * HOUR +
		Number(parts.minute) * MINUTE +
		Number(parts.second) * SECOND +
		// Intl knows no negative milliseconds: the instant's own, counted from the second before it.
		(instant - Math.floor(instant / SECOND) * SECOND)
	);
}

/**
 * The instant at which the clocks of a zone show a civil time: the reverse of `civilTime`. Of an hour that
 * an autumn repeats it is the one or the other; of an hour that a spring leaves out, one beside it.
 *
 * @param civil ms on the story's clock
 * @param zone IANA name
 * @returns ms since 1970 UTC
 * @throws RangeError if there is no such zone
 */
export function instantOf(civil: number, zone: string): number {
	const guess = 2 * civil - civilTime(civil, zone);
	return guess + civil - civilTime(guess, zone);
}

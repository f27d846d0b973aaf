/** Whether a file that has arrived is the part that was asked for: hosts answer with all sorts of things. */
import type { Part, Texts } from './part';

/** A part that does not fit the story, or is none. */
export class PartError extends Error {
	override name = 'PartError';
}

const isNumbers = (value: unknown, length: number): value is number[] =>
	Array.isArray(value) && value.length === length && value.every(Number.isFinite);

const isWithin = (value: unknown, length: number, limit: number): value is number[] =>
	isNumbers(value, length) &&
	value.every((index) => Number.isInteger(index) && index >= 0 && index < limit);

function isTexts(value: unknown, count: number): value is Texts {
	const { all, lengths } = (value ?? {}) as Partial<Texts>;
	return (
		typeof all === 'string' &&
		isWithin(lengths, count, Infinity) &&
		lengths.reduce((sum, length) => sum + length, 0) === all.length
	);
}

const isStrings = (value: unknown): value is string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');

/** What a part must agree with. */
export interface Expected {
	/** Index of its first event, and how many it has. */
	first: number;
	count: number;
	/** How many tracks the story has, and how many people and places together. */
	tracks: number;
	names: number;
}

/**
 * Makes sure that something is the part that is expected.
 *
 * @throws PartError that says what does not fit
 */
export function readPart(value: unknown, { first, count, tracks, names }: Expected): Part {
	const part = (typeof value === 'object' && value !== null ? value : {}) as Part;
	const demand = (fits: boolean, what: string) => {
		if (!fits) throw new PartError(`No part of ${count} events from event ${first} on: ${what}`);
	};
	demand(part.version === 1, `version ${JSON.stringify(part.version) ?? 'missing'}, not 1`);
	demand(part.first === first, `it begins with event ${JSON.stringify(part.first) ?? 'missing'}`);
	for (const name of ['start', 'length', 'lead', 'trail', 'flags'] as const)
		demand(isNumbers(part[name], count), `column "${name}" has not ${count} numbers`);
	for (const name of ['id', 'title', 'label'] as const)
		demand(isTexts(part[name], count), `column "${name}" has not ${count} texts`);
	demand(isWithin(part.track, count, tracks), 'column "track" names a track that is not there');
	demand(isStrings(part.speakers), 'there is no list of speakers');
	demand(isWithin(part.by, count, part.speakers.length), 'column "by" names no speaker');
	const dates: unknown[] = Object.values(part.dates ?? {});
	demand(dates.length > 0 && dates.every(isStrings), 'there are no dates in words');
	const fewest = Math.min(...dates.map((list) => (list as string[]).length));
	demand(isWithin(part.date, count, fewest), 'column "date" names no date');
	demand(
		Array.isArray(part.groups) &&
			part.groups.every((group) => Array.isArray(group) && isWithin(group, group.length, names)),
		'there is no list of who and where'
	);
	demand(isWithin(part.names, count, part.groups.length), 'column "names" names nobody');
	demand(
		Array.isArray(part.apart) && part.apart.every((item) => isNumbers(item, 3)),
		'light parts are no triples'
	);
	return part;
}

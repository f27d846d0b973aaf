/**
 * The events of a large story as files: parts of some thousand events each, in order of time, by column.
 * A part is JSON, so that anything can read it, and compressed as a whole. It holds what is drawn, said
 * and searched of every event; all else of an event is in its `Details`.
 */
import type { LanguageCode } from '../language/languages';
import { bodyOf, reachOf } from '../layout/table';
import { STATUSES, type StoryEvent } from '../story/types';
import { joined } from './text-column';

/** Events to a part: some 100 kB compressed, so that progress shows and a failed request costs little. */
export const PART_SIZE = 4096;

/** Texts of a column, one after the other, and the length of each in UTF-16 units. */
export interface Texts {
	all: string;
	lengths: number[];
}

/** A part as written. All times in ms on the story's clock; each column has one value an event. */
export interface Part {
	version: 1;
	/** Index of its first event. */
	first: number;
	/** Start of each body, counted from that of the event before it, the first from 0. */
	start: number[];
	/** Length of each body. */
	length: number[];
	/** How much of what is drawn comes before the body, and how much after it. */
	lead: number[];
	trail: number[];
	/** Index of its track. */
	track: number[];
	/** Signs of the event, as bits: see `FLAGS`. */
	flags: number[];
	id: Texts;
	title: Texts;
	/** Empty where the label is the title. */
	label: Texts;
	/** Who says so, as an index into the list; 0 is the article itself. */
	by: number[];
	speakers: string[];
	/** When, in words, as an index into the lists of each language. */
	date: number[];
	dates: Record<LanguageCode, string[]>;
	/** Who and where, as an index into the list of groups, of indexes into the story's people, then its places. */
	names: number[];
	groups: number[][];
	/** Light parts that lie apart from their bodies: index in the part, start, end. */
	apart: [index: number, start: number, end: number][];
}

/** What of an event is true, one bit each; its status stands above them as a number. */
export const FLAGS = {
	key: 1,
	core: 2,
	span: 4,
	openStart: 8,
	openEnd: 16,
	lasting: 32,
	approximate: 64,
	uncertain: 128,
	fromRecord: 256,
	apart: 512
} as const;

/** By how many bits the status is shifted. */
export const STATUS_SHIFT = 10;

function flagsOf({ key, status, placement }: StoryEvent): number {
	const { core, span, ...signs } = placement;
	const given = { ...signs, key, core: core !== undefined, span: span !== undefined };
	const names = Object.keys(FLAGS) as (keyof typeof FLAGS)[];
	const bits = names.reduce((sum, name) => sum + (given[name] ? FLAGS[name] : 0), 0);
	return bits + (STATUSES.indexOf(status) << STATUS_SHIFT);
}

/** Values by their index in a list that has each of them once. */
function listed<T>(values: readonly T[], first: readonly T[] = []): { list: T[]; at: number[] } {
	const list = [...first];
	const places = new Map(list.map((value, index) => [JSON.stringify(value), index]));
	const at = values.map((value) => {
		const key = JSON.stringify(value);
		const known = places.get(key) ?? list.push(value) - 1;
		places.set(key, known);
		return known;
	});
	return { list, at };
}

/** What a part is written from. */
export interface PartSource {
	/** All events of the story, in order of time. */
	events: readonly StoryEvent[];
	/** Ids of the tracks, people and places of the story, in its order. */
	tracks: readonly string[];
	people: readonly string[];
	places: readonly string[];
	/** When an event happens, in words. */
	dateOf: (id: string, language: LanguageCode) => string;
	languages: readonly LanguageCode[];
}

/** Writes the part of a story that begins with an event. */
export function writePart(source: PartSource, first: number): Part {
	const own = source.events.slice(first, first + PART_SIZE);
	const trackAt = new Map(source.tracks.map((id, index) => [id, index]));
	const personAt = new Map(source.people.map((id, index) => [id, index]));
	const placeAt = new Map(source.places.map((id, index) => [id, source.people.length + index]));
	const starts = own.map((event) => bodyOf(event).start);
	const by = listed(
		own.map((event) => event.by ?? ''),
		['']
	);
	const dates = listed(
		own.map(({ id }) => source.languages.map((code) => source.dateOf(id, code)))
	);
	const names = listed(
		own.map(({ people, places }) => [
			...people.map((id) => personAt.get(id) ?? -1),
			...places.map((id) => placeAt.get(id) ?? -1)
		]),
		[[]]
	);
	return {
		version: 1,
		first,
		start: starts.map((start, index) => start - (starts[index - 1] ?? 0)),
		length: own.map((event) => bodyOf(event).end - bodyOf(event).start),
		lead: own.map((event) => bodyOf(event).start - reachOf(event).start),
		trail: own.map((event) => reachOf(event).end - bodyOf(event).end),
		track: own.map((event) => trackAt.get(event.track) ?? 0),
		flags: own.map(flagsOf),
		id: joined(own.map(({ id }) => id)),
		title: joined(own.map(({ title }) => title)),
		label: joined(own.map(({ label, title }) => (label === title ? '' : label))),
		by: by.at,
		speakers: by.list,
		date: dates.at,
		dates: Object.fromEntries(
			source.languages.map((code, index) => [code, dates.list.map((words) => words[index] ?? '')])
		) as Part['dates'],
		names: names.at,
		groups: names.list,
		apart: own.flatMap(({ placement: { apart, span } }, index) =>
			apart && span ? [[index, span.start, span.end] as Part['apart'][number]] : []
		)
	};
}

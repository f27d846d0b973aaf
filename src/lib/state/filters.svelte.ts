/**
 * What the reader wants to see stand out: tracks, statuses, a person, words. What does not fit is
 * faded, never removed.
 */
import { folded, type Searchable } from '../story/search';
import type { Status } from '../story/types';
import type { Query } from './url';

/** What of a link is about filters. */
type FilterQuery = Pick<Query, 'tracks' | 'statuses' | 'people' | 'search'>;

/** Whether a set of wanted values lets one through: an empty set wants all. */
const wants = <T>(wanted: ReadonlySet<T>, values: readonly T[]): boolean =>
	wanted.size === 0 || values.some((value) => wanted.has(value));

const sum = (mask: Uint8Array): number => mask.reduce((count, fits) => count + fits, 0);

export class Filters {
	tracks = $state.raw<ReadonlySet<string>>(new Set());
	statuses = $state.raw<ReadonlySet<Status>>(new Set());
	people = $state.raw<ReadonlySet<string>>(new Set());
	query = $state('');
	/** All events. */
	events = $state.raw() as Searchable;

	readonly active: boolean = $derived.by(
		() => this.tracks.size + this.statuses.size + this.people.size > 0 || this.query.trim() !== ''
	);
	/** For each event by its index, 1 if the search finds it; nothing without a search. */
	readonly #hits: Uint8Array | undefined = $derived.by(() => {
		const query = folded(this.query.trim());
		return query === '' ? undefined : this.#mask(this.events.holds(query));
	});
	/** For each event by its index, 1 if it fits all filters; nothing without any. */
	readonly mask: Uint8Array | undefined = $derived.by(() =>
		this.active ? this.#mask((index) => this.#fits(index)) : undefined
	);
	/** How many events fit all filters. */
	readonly count: number = $derived(this.mask ? sum(this.mask) : this.events.count);

	constructor(events: Searchable) {
		this.events = events;
	}

	/** Whether an event is to be faded. */
	fades(id: string): boolean {
		return this.mask !== undefined && !this.mask[this.events.indexOf(id)];
	}
	/** Whether the search finds an event. */
	finds(id: string): boolean {
		return this.#hits?.[this.events.indexOf(id)] === 1;
	}
	/** Ids of the events that the search finds, if they are no more than so many: more are nothing to pick out. */
	found(most: number): string[] {
		const ids: string[] = [];
		const hits = this.#hits ?? new Uint8Array();
		for (let at = hits.indexOf(1); at >= 0; at = hits.indexOf(1, at + 1)) {
			if (ids.length === most) return [];
			ids.push(this.events.id(at));
		}
		return ids;
	}
	/** Takes over what a link asks for. */
	restore({ tracks, statuses, people, search }: FilterQuery): void {
		this.tracks = new Set(tracks);
		this.statuses = new Set(statuses);
		this.people = new Set(people);
		this.query = search;
	}
	/** One click restores all. */
	clear(): void {
		this.restore({ tracks: [], statuses: [], people: [], search: '' });
	}
	#fits(index: number): boolean {
		return (
			wants(this.tracks, [this.events.track(index)]) &&
			wants(this.statuses, [this.events.status(index)]) &&
			(this.people.size === 0 || wants(this.people, this.events.people(index))) &&
			this.#hits?.[index] !== 0
		);
	}
	#mask(fits: (index: number) => boolean): Uint8Array {
		const mask = new Uint8Array(this.events.count);
		for (let index = 0; index < mask.length; index++) mask[index] = Number(fits(index));
		return mask;
	}
}

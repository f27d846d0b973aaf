/**
 * What the reader wants to see stand out: tracks, statuses, a person, words. What does not fit is
 * faded, never removed.
 */
import type { Status, Story, StoryEvent } from '../story/types';
import type { Query } from './url';

/** What of a link is about filters. */
type FilterQuery = Pick<Query, 'tracks' | 'statuses' | 'people' | 'search'>;

/** Text as a search compares it: without case and diacritics. */
export const folded = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{Diacritic}/gu, '')
		.toLowerCase();

/** Whether a set of wanted values lets one through: an empty set wants all. */
const wants = <T>(wanted: ReadonlySet<T>, values: readonly T[]): boolean =>
	wanted.size === 0 || values.some((value) => wanted.has(value));

export class Filters {
	tracks = $state.raw<ReadonlySet<string>>(new Set());
	statuses = $state.raw<ReadonlySet<Status>>(new Set());
	people = $state.raw<ReadonlySet<string>>(new Set());
	query = $state('');
	readonly #story: Story;
	/** All words of each event that a search looks through. */
	readonly #texts: ReadonlyMap<string, string>;

	readonly active: boolean = $derived.by(
		() => this.tracks.size + this.statuses.size + this.people.size > 0 || this.query.trim() !== ''
	);
	/** Ids of the events that the search finds; empty without a search. */
	readonly found: ReadonlySet<string> = $derived.by(() => {
		const query = folded(this.query.trim());
		if (query === '') return new Set<string>();
		const ids = this.#story.events.map((event) => event.id);
		return new Set(ids.filter((id) => this.#texts.get(id)?.includes(query)));
	});
	/** Ids of the events that fit all filters. */
	readonly shown: ReadonlySet<string> = $derived.by(
		() => new Set(this.#story.events.filter((event) => this.#fits(event)).map(({ id }) => id))
	);

	constructor(story: Story) {
		this.#story = story;
		const names = new Map([...story.people, ...story.places].map(({ id, name }) => [id, name]));
		this.#texts = new Map(
			story.events.map((event) => [
				event.id,
				folded(
					[
						event.title,
						event.label,
						event.by ?? '',
						...event.sources.map((source) => source.quote),
						...[...event.people, ...event.places].map((id) => names.get(id) ?? '')
					].join('\n')
				)
			])
		);
	}

	/** Whether an event is to be faded. */
	fades(id: string): boolean {
		return this.active && !this.shown.has(id);
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
	#fits(event: StoryEvent): boolean {
		return (
			wants(this.tracks, [event.track]) &&
			wants(this.statuses, [event.status]) &&
			wants(this.people, event.people) &&
			(this.query.trim() === '' || this.found.has(event.id))
		);
	}
}

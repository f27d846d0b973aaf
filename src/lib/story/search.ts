/** What a search and the filters look at, by the index of an event in order of time. */
import type { Status, Story } from './types';

/** Text as a search compares it: without case and diacritics. */
export const folded = (text: string): string =>
	// Most text needs only the last step, and there can be a hundred thousand titles.

	(/[^\0-\x7f]/.test(text)
		? text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
		: text
	).toLowerCase();

/** The events of a story, as far as filters ask. */
export interface Searchable {
	readonly count: number;
	/** Index of the event with an id, or -1; and back. */
	indexOf(id: string): number;
	id(index: number): string;
	/** Id of its track. */
	track(index: number): string;
	status(index: number): Status;
	/** Ids of the people who take part. */
	people(index: number): readonly string[];
	/** Tells of an event whether some text stands in the words that a search looks through; the text is folded. */
	holds(text: string): (index: number) => boolean;
}

/** The events of a story that has them all with it; their words are folded once, when first asked for. */
export function searchableStory({ events, people, places }: Story): Searchable {
	const names = new Map([...people, ...places].map(({ id, name }) => [id, name]));
	const indexes = new Map(events.map(({ id }, index) => [id, index]));
	const texts: string[] = [];
	const at = (index: number) => {
		const event = events[index];
		if (!event) throw new RangeError(`There is no event ${index} among ${events.length}`);
		return event;
	};
	return {
		count: events.length,
		indexOf: (id) => indexes.get(id) ?? -1,
		id: (index) => at(index).id,
		track: (index) => at(index).track,
		status: (index) => at(index).status,
		people: (index) => at(index).people,
		holds: (text) => (index) => {
			const event = at(index);
			texts[index] ??= folded(
				[
					event.title,
					event.label,
					event.by ?? '',
					...event.sources.map((source) => source.quote),
					...[...event.people, ...event.places].map((id) => names.get(id) ?? '')
				].join('\n')
			);
			return texts[index].includes(text);
		}
	};
}

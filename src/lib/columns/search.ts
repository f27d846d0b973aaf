/** The columns of a large story, as far as filters ask. Its quotes are not among them: those come later. */
import { folded, type Searchable } from '../story/search';
import type { Person, Place } from '../story/types';
import type { ColumnTable } from './table';

/**
 * A large story as it is searched. Whoever types a word looks through all events with its first letter; with
 * each that follows, only through those that had the text before.
 */
export function searchableTable(
	table: ColumnTable,
	{ people, places }: { people: readonly Person[]; places: readonly Place[] }
): Searchable {
	const named = [...people, ...places];
	const ids = named.map(({ id }) => id);
	const texts = named.map(({ name }) => folded(name));
	/** What was looked for last, and 1 for each event that is known not to hold it. */
	const last = { text: '', misses: new Uint8Array() };
	return {
		count: table.count,
		indexOf: (id) => table.indexOf(id),
		id: (index) => table.id(index),
		track: (index) => table.trackId(index),
		status: (index) => table.status(index),
		people: (index) =>
			table
				.names(index)
				.filter((name) => name < people.length)
				.map((name) => ids[name] ?? ''),
		holds(text) {
			if (last.text === '' || !text.includes(last.text)) last.misses = new Uint8Array(table.count);
			last.text = text;
			const { misses } = last;
			return (index) => {
				if (misses[index]) return false;
				const found =
					folded(table.words(index)).includes(text) ||
					table.names(index).some((name) => texts[name]?.includes(text));
				if (!found) misses[index] = 1;
				return found;
			};
		}
	};
}

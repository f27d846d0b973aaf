/** The columns of a large story, as far as filters ask. Its quotes are not among them: those come later. */
import { folded, type Searchable } from '../story/search';
import type { Person, Place } from '../story/types';
import type { ColumnTable } from './table';

export function searchableTable(
	table: ColumnTable,
	{ people, places }: { people: readonly Person[]; places: readonly Place[] }
): Searchable {
	const named = [...people, ...places];
	const ids = named.map(({ id }) => id);
	const texts = named.map(({ name }) => folded(name));
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
		text: (index) =>
			[folded(table.words(index)), ...table.names(index).map((name) => texts[name] ?? '')].join(
				'\n'
			)
	};
}

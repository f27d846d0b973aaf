/** Which of many events are drawn by themselves, whatever stands around them. */
import type { LayoutOptions } from './layout';
import type { EventTable } from './table';

/** What of a layout's options decides it. */
export type Wanted = Pick<LayoutOptions, 'view' | 'prominent' | 'apart'>;

/** Prominent events are drawn by themselves if no more than so many begin in view. */
const MOST_APART = 24;

/**
 * Prepares for a table.
 *
 * @returns indexes of the events that are drawn by themselves
 */
export function apartIn(table: EventTable): (wanted: Wanted) => number[] {
	// To find an event by its id takes long, and what is prominent stays the same for many steps.
	const known = new WeakMap<ReadonlySet<string>, readonly number[]>();
	const indexesOf = (ids: Iterable<string>) =>
		[...ids].map((id) => table.indexOf(id)).filter((index) => index >= 0);
	return ({ view, prominent, apart = [] }) => {
		const standing = (prominent && known.get(prominent)) ?? indexesOf(prominent ?? []);
		if (prominent) known.set(prominent, standing);
		const begun = standing.filter((index) => {
			const start = table.bodyStart[index]!;
			return start >= view.from && start < view.to;
		});
		return [...new Set([...indexesOf(apart), ...(begun.length <= MOST_APART ? begun : [])])];
	};
}

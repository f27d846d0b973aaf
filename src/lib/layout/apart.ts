/** Which of many events are drawn by themselves, whatever stands around them. */
import type { LayoutOptions } from './layout';
import type { EventTable } from './table';

/** What of a layout's options decides it. */
export type Wanted = Pick<LayoutOptions, 'view' | 'prominent' | 'apart'>;

/** Prominent events are drawn by themselves if no more than so many begin in view. */
const MOST_APART = 24;

/** Indexes of the events that are drawn by themselves. */
export function apartOf(table: EventTable, { view, prominent, apart = [] }: Wanted): number[] {
	const indexOf = (id: string) => table.indexOf(id);
	const begun = [...(prominent ?? [])].map(indexOf).filter((index) => {
		const start = table.bodyStart[index];
		return start !== undefined && start >= view.from && start < view.to;
	});
	const always = apart.map(indexOf).filter((index) => index >= 0);
	return [...new Set([...always, ...(begun.length <= MOST_APART ? begun : [])])];
}

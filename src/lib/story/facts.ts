/** What the events of a story have, for those who show only what there is: the key, the filters. */
import { STATUSES, type Status, type Story } from './types';

export interface Facts {
	/** How many events there are. */
	count: number;
	/** The statuses that they have, and the ids of the people who take part. */
	statuses: Status[];
	people: string[];
	/** Whether any of them is dated by the public record. */
	fromRecord: boolean;
}

export function factsOf({ events, people }: Pick<Story, 'events' | 'people'>): Facts {
	const statuses = new Set(events.map(({ status }) => status));
	const takePart = new Set(events.flatMap((event) => event.people));
	return {
		count: events.length,
		statuses: STATUSES.filter((status) => statuses.has(status)),
		people: people.map(({ id }) => id).filter((id) => takePart.has(id)),
		fromRecord: events.some(({ placement }) => placement.fromRecord)
	};
}

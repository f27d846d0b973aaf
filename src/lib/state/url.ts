/**
 * The reader's state in the query of an address, as a table. Reading is total: whatever is not
 * understood is as good as absent. Times are on the story's clock, to the minute, or the second in a
 * view of less than two hours.
 */
import { HOUR, MINUTE, SECOND } from '../dates/units';
import { STATUSES, type Status, type Story } from '../story/types';
import type { View } from '../layout/viewport';

/** What a link carries. */
export interface Query {
	/** Ids of the selected events. */
	events: string[];
	/** Id of the article beside the drawing, where it is not the first. */
	article?: string;
	view?: View;
	mode: 'tracks' | 'told';
	folded: boolean;
	tracks: string[];
	statuses: Status[];
	people: string[];
	search: string;
}

/** `2024-02-16T09:30`, or with seconds where the time has them. */
function formatTime(time: number): string {
	const iso = new Date(time).toISOString();
	return time % MINUTE === 0 ? iso.replace(/:00\.000Z$/, '') : iso.replace(/\.\d{3}Z$/, '');
}

const TIME = /^([+-]\d{6}|\d{4})-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/;

function parseTime(text: string | null): number | undefined {
	if (text === null || !TIME.test(text)) return undefined;
	const time = Date.parse(text.includes('T') ? `${text}Z` : `${text}T00:00Z`);
	return Number.isFinite(time) ? time : undefined;
}

/** The ids in a comma-separated list that are known, each once, in the order of the list. */
function known<T extends string>(text: string | null, isKnown: (id: string) => boolean): T[] {
	const wanted = new Set<string>((text ?? '').split(','));
	return [...wanted].filter((id): id is T => isKnown(id));
}

/** Words to search for; what was no UTF-8 in the address is none. */
const wordsOf = (text: string | null): string => (text?.includes('\uFFFD') ? '' : (text ?? ''));

/** What a query can name. */
export interface Named extends Pick<Story, 'articles' | 'tracks' | 'people'> {
	/** Whether the story has an event with an id. */
	hasEvent: (id: string) => boolean;
}

/** Reads a query. Never throws: a bad value is left out. */
export function readQuery(parameters: URLSearchParams, story: Named): Query {
	const from = parseTime(parameters.get('from'));
	const to = parseTime(parameters.get('to'));
	const among = (items: readonly { id: string }[]) => (id: string) =>
		items.some((item) => item.id === id);
	const [, ...others] = story.articles;
	const article = others.find(({ id }) => id === parameters.get('article'));
	return {
		events: known(parameters.get('event'), story.hasEvent),
		...(article && { article: article.id }),
		...(from !== undefined && to !== undefined && from < to && { view: { from, to } }),
		mode: parameters.get('mode') === 'told' ? 'told' : 'tracks',
		folded: parameters.get('scale') !== 'even',
		tracks: known(parameters.get('track'), among(story.tracks)),
		statuses: known(parameters.get('status'), (status) => STATUSES.includes(status as Status)),
		people: known(parameters.get('person'), among(story.people)),
		search: wordsOf(parameters.get('q'))
	};
}

/** An edge of a view, as sharp as the view is long. */
function edgeOf(view: View | undefined, edge: keyof View): string | undefined {
	if (!view) return;
	const unit = view.to - view.from < 2 * HOUR ? SECOND : MINUTE;
	return formatTime(Math.round(view[edge] / unit) * unit);
}

/** One row a parameter: its name, and its value or nothing where it is as always. */
const ROWS: readonly [string, (query: Query) => string | undefined][] = [
	['event', ({ events }) => events.join(',')],
	['article', ({ article }) => article],
	['from', ({ view }) => edgeOf(view, 'from')],
	['to', ({ view }) => edgeOf(view, 'to')],
	['mode', ({ mode }) => (mode === 'told' ? 'told' : '')],
	['scale', ({ folded }) => (folded ? '' : 'even')],
	['track', ({ tracks }) => tracks.join(',')],
	['status', ({ statuses }) => statuses.join(',')],
	['person', ({ people }) => people.join(',')],
	['q', ({ search }) => search.trim()]
];

/** A query without filters: of a frame, which has no means to undo one. */
export const unfiltered = (query: Query): Query => ({
	...query,
	tracks: [],
	statuses: [],
	people: [],
	search: ''
});

/** Writes a query over the parameters that an address has already; those of others stay. */
export function writeQuery(query: Query, parameters: URLSearchParams): URLSearchParams {
	const written = new URLSearchParams(parameters);
	for (const [name, valueOf] of ROWS) {
		const value = valueOf(query);
		if (value) written.set(name, value);
		else written.delete(name);
	}
	return written;
}

/** A query as it stands in an address: commas and colons are legal there and easier to read. */
export const formatQuery = (parameters: URLSearchParams): string =>
	parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');

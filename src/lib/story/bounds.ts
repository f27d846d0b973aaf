/**
 * Between which moments each event lies: by the text alone, with the public record, and by the
 * text's order given the dates of the other events. Contradictions are found and named, never
 * resolved in silence.
 *
 * Bounds are exact but for `sameDay`, for which they are sound, not complete: no possible time is
 * ever excluded, but bounds can be wider than need be, and a contradiction between days that
 * nothing else bounds can go unnoticed.
 */
import { DAY } from '../dates/units';
import type { Conflict, DatingOf, Link } from './network';
import { settle } from './settle';
import type { Bounds, Disagreement, Relation } from './types';

/** An event as far as time is concerned. Dates are bounds in whole ms; ±Infinity is unbounded. */
export interface TimedEvent {
	id: string;
	relations: Relation[];
	/** What the words of the text say of the date, its order left aside. */
	article?: Bounds;
	/** What the public record says of it. */
	record?: Bounds;
}

/** The bounds of an event, in ms; see the fields of the same names in `StoryEvent`. */
export interface EventBounds {
	/** By the text alone: dates of the article and relations. */
	text: Bounds;
	/** With the record, whose dates stand in place of those of the article. */
	record: Bounds;
	/** For an event that the text does not date: by the dates of the other events. */
	order: Bounds;
}

/** Whether there is any start and end, one ms apart at least, within the bounds. */
function isPossible({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): boolean {
	return earliestStart <= latestStart && earliestEnd <= latestEnd && earliestStart < latestEnd;
}

/** The relations of each event with the other's index in place of its id. */
function linksOf(events: TimedEvent[]): Link[] {
	const indexOf = new Map(events.map(({ id }, index) => [id, index]));
	return events.flatMap(({ id, relations }, of) =>
		relations.map(({ kind, event }) => {
			const other = indexOf.get(event);
			if (other === undefined) throw new RangeError(`${id} is ${kind} unknown event ${event}`);
			return { of, kind, event: other };
		})
	);
}

/** A part of the story that no relation ties to the rest: its bounds depend on nothing else. */
interface Component {
	events: number[];
	links: Link[];
}

/** Connected components, by union-find. */
function componentsOf(count: number, links: Link[]): Component[] {
	const leader = Int32Array.from({ length: count }, (_, event) => event);
	const find = (event: number) => {
		while (leader[event] !== event) event = leader[event] = leader[leader[event]!]!;
		return event;
	};
	for (const { of, event } of links) leader[find(of)] = find(event);
	const components = new Map<number, Component>();
	for (let event = 0; event < count; event++) {
		const component = components.get(find(event));
		if (component) component.events.push(event);
		else components.set(find(event), { events: [event], links: [] });
	}
	for (const link of links) components.get(find(link.of))!.links.push(link);
	return [...components.values()];
}

/**
 * For each event to which its own record would beg the question, the events whose records are left
 * aside to say where the text's order puts it: itself, those on its day, and its parts.
 */
function leftAside(events: TimedEvent[], links: Link[]): Map<number, Set<number>> {
	const undated = new Map<number, Set<number>>();
	const leave = (of: number, aside: number) => {
		if (events[of]!.article || !events[aside]!.record) return;
		const set = undated.get(of);
		if (set) set.add(aside);
		else undated.set(of, new Set([aside]));
	};
	events.forEach((_, index) => leave(index, index));
	for (const { of, kind, event } of links) {
		if (kind === 'sameDay') leave(of, event);
		if (kind === 'sameDay' || kind === 'during') leave(event, of);
	}
	return undated;
}

/** Collects contradictions, each once, whichever network shows it first. */
class Disagreements {
	readonly found: Disagreement[] = [];
	private readonly seen = new Set<string>();

	constructor(private readonly events: TimedEvent[]) {}

	add({ events, links, usesRecord }: Conflict): void {
		const id = (event: number) => this.events[event]!.id;
		const relations = links.map(({ of, kind, event }) => ({ of: id(of), kind, event: id(event) }));
		const key = JSON.stringify([
			[...events].sort((a, b) => a - b),
			relations.map(({ of, kind, event }) => JSON.stringify([of, kind, event])).sort()
		]);
		if (this.seen.has(key)) return;
		this.seen.add(key);
		const between = usesRecord ? 'article-and-record' : 'article';
		this.found.push({ events: events.map(id), relations, between });
	}
}

/**
 * Computes the bounds of all events, and all contradictions between dates and relations. The
 * relations of a contradiction are set aside where it is found, so that the dates stand.
 *
 * @param events with distinct ids
 * @param day length of a civil day in ms; days begin at its multiples
 * @throws RangeError if a relation names an unknown event, or a date is impossible in itself
 */
export function boundsOf(
	events: TimedEvent[],
	day = DAY
): { bounds: Map<string, EventBounds>; disagreements: Disagreement[] } {
	for (const { id, article, record } of events) {
		for (const date of [article, record]) {
			if (date && !isPossible(date)) {
				throw new RangeError(`No time is within the bounds of ${id}: ${JSON.stringify(date)}`);
			}
		}
	}
	const links = linksOf(events);
	const components = componentsOf(events.length, links);
	const disagreements = new Disagreements(events);
	const byArticle: DatingOf = (event) => {
		const bounds = events[event]!.article;
		return bounds && { bounds, fromRecord: false };
	};
	const byRecord: DatingOf = (event) => {
		const bounds = events[event]!.record;
		return bounds ? { bounds, fromRecord: true } : byArticle(event);
	};

	/** Writes bounds by index of event, and tells what contradicts. */
	const settleInto = (bounds: Bounds[], component: Component, datingOf: DatingOf) => {
		const settled = settle(component.events, component.links, datingOf, day);
		component.events.forEach((event, position) => (bounds[event] = settled.bounds[position]!));
		settled.conflicts.forEach((conflict) => disagreements.add(conflict));
	};

	const text: Bounds[] = [];
	for (const component of components) settleInto(text, component, byArticle);
	events.forEach(({ article, record }, index) => {
		if (!article || !record) return;
		const apart =
			article.earliestStart >= record.latestEnd || record.earliestStart >= article.latestEnd;
		if (apart) disagreements.add({ events: [index], links: [], usesRecord: true });
	});
	const record = text.slice();
	for (const component of components) {
		const isRecorded = component.events.some((event) => events[event]!.record);
		if (isRecorded) settleInto(record, component, byRecord);
	}

	const order = record.slice();
	const aside = leftAside(events, links);
	for (const { events, links } of components) {
		// Events of one day often leave the same records aside, and so share a network.
		const settled = new Map<string, Bounds[]>();
		events.forEach((event, position) => {
			const set = aside.get(event);
			if (!set) return;
			const key = [...set].sort((a, b) => a - b).join();
			const datingOf: DatingOf = (other) => (set.has(other) ? byArticle : byRecord)(other);
			const bounds = settled.get(key) ?? settle(events, links, datingOf, day).bounds;
			settled.set(key, bounds);
			order[event] = bounds[position]!;
		});
	}

	const bounds = new Map(
		events.map(({ id }, i) => [id, { text: text[i]!, record: record[i]!, order: order[i]! }])
	);
	return { bounds, disagreements: disagreements.found };
}

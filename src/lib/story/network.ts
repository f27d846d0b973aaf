/**
 * Events as a simple temporal problem: each has a start and an end, its date bounds them, and the
 * relations of the text order them against those of other events.
 */
import { roundToGrid } from './grid';
import { solve, type Constraint, type Solution } from './stp';
import type { Bounds, RelationKind } from './types';

/** A relation between two events, each given by its index. */
export interface Link {
	of: number;
	kind: RelationKind;
	event: number;
}

/** What dates an event, and whether that stands in the text or on the public record. */
export interface Dating {
	bounds: Bounds;
	fromRecord: boolean;
}

/** The date, if any, of the event with this index. */
export type DatingOf = (event: number) => Dating | undefined;

/** Dates and relations that cannot all be true. */
export interface Conflict {
	/** The events of the chain, from what must come first to what must come last, each once. */
	events: number[];
	links: Link[];
	/** Whether a date of the public record takes part. */
	usesRecord: boolean;
}

/** Start and end of the event at a position among those of the network. Variable 0 is the origin. */
const startOf = (position: number) => 1 + 2 * position;
const endOf = (position: number) => 2 + 2 * position;

/** The network of some events, by their dates and by links among them only. */
export class EventNetwork {
	private readonly constraints: Constraint[] = [];
	/** Why each constraint is there: a link, a date, or (undefined) because an event takes time. */
	private readonly reasons: (Link | Dating | undefined)[] = [];
	/** For each sameDay link the midnight at which its day begins: a multiple of `day`. */
	private readonly midnights: number[] = [];
	/** The constraints of each link. */
	private readonly indexes = new Map<Link, number[]>();
	private size: number;

	constructor(
		private readonly events: number[],
		links: Link[],
		datingOf: DatingOf,
		private readonly day: number
	) {
		const position = new Map(events.map((event, index) => [event, index]));
		this.size = startOf(events.length);
		for (const [event, index] of position) {
			const [start, end] = [startOf(index), endOf(index)];
			this.order(start, 1, end);
			const dating = datingOf(event);
			if (!dating) continue;
			this.within(start, dating.bounds.earliestStart, dating.bounds.latestStart, dating);
			this.within(end, dating.bounds.earliestEnd, dating.bounds.latestEnd, dating);
		}
		for (const link of links) {
			const first = this.constraints.length;
			this.relate(link, position.get(link.of)!, position.get(link.event)!);
			const own = this.constraints.slice(first).map((_, index) => first + index);
			this.indexes.set(link, own);
		}
	}

	/** Demands that `first` comes at least `gap` ms before `second`. */
	private order(first: number, gap: number, second: number, reason?: Link | Dating): void {
		this.constraints.push({ from: second, to: first, max: -gap });
		this.reasons.push(reason);
	}

	private within(variable: number, earliest: number, latest: number, reason: Dating): void {
		if (earliest > -Infinity) this.order(0, earliest, variable, reason);
		if (latest < Infinity) this.order(variable, -latest, 0, reason);
	}

	private relate(link: Link, a: number, b: number): void {
		const [startA, endA, startB, endB] = [startOf(a), endOf(a), startOf(b), endOf(b)];
		switch (link.kind) {
			case 'after':
				return this.order(startB, 0, startA, link);
			case 'before':
				return this.order(endA, 0, startB, link);
			case 'during':
				this.order(startB, 0, startA, link);
				return this.order(endA, 0, endB, link);
			case 'since':
				this.order(startB, 0, startA, link);
				return this.order(startA, 1, endB, link);
			case 'until':
				this.order(startB, 1, endA, link);
				return this.order(endA, 0, endB, link);
			case 'sameDay': {
				// All that can be said of the two as differences follows from a common midnight.
				const midnight = this.size++;
				this.midnights.push(midnight);
				for (const [start, end] of [
					[startA, endA],
					[startB, endB]
				] as const) {
					this.order(midnight, 0, start, link);
					this.order(end, -this.day, midnight, link);
				}
			}
		}
	}

	/** The tightest bounds, unless there is a contradiction. */
	solve(): Bounds[] | undefined {
		const solved = solve(this.size, this.constraints);
		return solved.consistent ? this.read(this.round(solved)) : undefined;
	}

	/** The tightest bounds, the links of all contradictions set aside, which `tell` is told. */
	settle(tell: (conflict: Conflict) => void): Bounds[] {
		const setAside = (cycle: number[]) => {
			const conflict = this.conflict(cycle);
			tell(conflict);
			const indexes = conflict.links.flatMap((link) => this.indexes.get(link)!);
			for (const index of indexes) this.constraints[index]!.max = Infinity;
			return indexes;
		};
		for (;;) {
			const rounded = this.round(solve(this.size, this.constraints, setAside));
			const bounds = this.read(rounded);
			if (bounds) return bounds;
			if (!rounded.consistent) setAside(rounded.cycle);
		}
	}

	private round(solution: Solution): ReturnType<typeof roundToGrid> {
		return roundToGrid(this.constraints, solution, this.midnights, this.day);
	}

	private read(rounded: ReturnType<typeof roundToGrid>): Bounds[] | undefined {
		if (!rounded.consistent) return undefined;
		const { earliest, latest } = rounded;
		return this.events.map((_, position) => ({
			earliestStart: earliest[startOf(position)]!,
			latestStart: latest[startOf(position)]!,
			earliestEnd: earliest[endOf(position)]!,
			latestEnd: latest[endOf(position)]!
		}));
	}

	/** Says a cycle of constraints in events and links. */
	private conflict(cycle: number[]): Conflict {
		// Constraints lead from later to earlier; a chain is told forwards, from the date it starts at
		// (variable 0) or else from the event that stands first.
		const told = cycle.toReversed();
		const variables = told.map((index) => this.constraints[index]!.to);
		const first = variables.indexOf(Math.min(...variables));
		const chain = [...told.slice(first), ...told.slice(0, first)];
		const events = new Set<number>();
		const links = new Set<Link>();
		let usesRecord = false;
		for (const index of chain) {
			const { from, to } = this.constraints[index]!;
			for (const variable of [to, from]) {
				const event = variable > 0 ? this.events[Math.floor((variable - 1) / 2)] : undefined;
				if (event !== undefined) events.add(event);
			}
			const reason = this.reasons[index];
			if (reason && 'kind' in reason) links.add(reason);
			else if (reason?.fromRecord) usesRecord = true;
		}
		// An event too long for any day contradicts sameDay alone, but not without the other event.
		for (const { of, event } of links) events.add(of).add(event);
		return { events: [...events], links: [...links], usesRecord };
	}
}

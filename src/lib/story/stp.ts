/**
 * The simple temporal problem: moments, and upper bounds on the differences between them.
 *
 * It is a shortest-path problem: the network is consistent if and only if its distance graph has no
 * negative cycle, and then the shortest paths to and from the origin are the tightest bounds.
 * Source: Dechter, Meiri and Pearl, "Temporal constraint networks", Artificial Intelligence 49, 1991.
 */
import { shortestPaths, type Graph, type SetAside } from './shortest-paths';

/**
 * x_to - x_from <= max, in whole milliseconds; a `max` of Infinity says nothing. Variable 0 is the
 * origin, at time 0.
 */
export interface Constraint {
	from: number;
	to: number;
	max: number;
}

/** The tightest bounds of each variable against the origin, in ms; ±Infinity where there is none. */
export interface Solution {
	consistent: true;
	earliest: Float64Array;
	latest: Float64Array;
	/** Index of the constraint out of the variable that sets its `earliest`; -1 where none does. */
	earliestBy: Int32Array;
	/** Index of the constraint into the variable that sets its `latest`; -1 where none does. */
	latestBy: Int32Array;
}

/** Constraints that cannot all hold. */
export interface Contradiction {
	consistent: false;
	/** Indexes of constraints; each begins at the variable where the one before it ends. */
	cycle: number[];
}

/** The distance graph of some constraints: arc k is constraint k, turned about if `backwards`. */
export function distanceGraph(size: number, constraints: Constraint[], backwards = false): Graph {
	const from = Int32Array.from(constraints, (constraint) => constraint.from);
	const to = Int32Array.from(constraints, (constraint) => constraint.to);
	const [tail, head] = backwards ? [to, from] : [from, to];
	const first = new Int32Array(size + 1);
	for (const variable of tail) first[variable + 1]!++;
	for (let variable = 0; variable < size; variable++) first[variable + 1]! += first[variable]!;
	const free = first.slice();
	const out = new Int32Array(tail.length);
	tail.forEach((variable, arc) => (out[free[variable]!++] = arc));
	return { tail, head, weight: Float64Array.from(constraints, ({ max }) => max), first, out };
}

/**
 * Solves a simple temporal problem.
 *
 * @param size number of variables, the origin (variable 0) included
 * @param constraints their differences; all `from` and `to` are below `size`
 * @param setAside if given, is told every negative cycle, and the problem is solved without the
 *   constraints that it returns
 * @returns the tightest bounds, or a negative cycle wherever in the network it is
 */
export function solve(size: number, constraints: Constraint[]): Solution | Contradiction;
export function solve(size: number, constraints: Constraint[], setAside: SetAside): Solution;
export function solve(
	size: number,
	constraints: Constraint[],
	setAside?: SetAside
): Solution | Contradiction {
	const forwards = distanceGraph(size, constraints);
	// From everywhere at once, since a contradiction need not have to do with the origin.
	const { cycle } = shortestPaths(size, forwards, Array(size).keys(), setAside);
	if (cycle) return { consistent: false, cycle };
	const fromOrigin = shortestPaths(size, forwards, [0]);
	const backwards = { ...distanceGraph(size, constraints, true), weight: forwards.weight };
	const toOrigin = shortestPaths(size, backwards, [0]);
	return {
		consistent: true,
		// 0 - x rather than -x, which would make a negative zero.
		earliest: toOrigin.distance.map((distance) => 0 - distance),
		latest: fromOrigin.distance,
		earliestBy: toOrigin.via,
		latestBy: fromOrigin.via
	};
}

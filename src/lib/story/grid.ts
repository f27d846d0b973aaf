/**
 * Variables that only take multiples of a step, such as the midnight at which a civil day begins.
 *
 * The bounds of such a variable are rounded inwards, and what follows from that is followed through
 * the network until nothing changes: bounds propagation. It is sound, it never excludes a time that
 * is possible, but not complete: a contradiction that shows only in the distance of two such
 * variables, neither of them bounded, is not found. With such variables the problem is no longer
 * simple.
 */
import type { Graph } from './shortest-paths';
import { distanceGraph, type Constraint, type Contradiction, type Solution } from './stp';

/**
 * How often the bound of one variable is rounded. Where days contradict one another and nothing else
 * bounds them, their bounds would climb for ever; to stop early only leaves them wider.
 */
const MOST_ROUNDINGS = 256;

/** Upper bounds, each with the chain of constraints that it comes from. */
class UpperBounds {
	/** Each step of reasoning: the constraint used, and the step that it builds on, or -1. */
	private readonly used: number[] = [];
	private readonly basis: number[] = [];
	private readonly lastStep: Int32Array;

	/**
	 * @param values upper bounds as solved, without the grid; they are tightened in place
	 * @param by the arc that set each of them
	 */
	constructor(
		private readonly graph: Graph,
		readonly values: Float64Array,
		private readonly by: Int32Array
	) {
		this.lastStep = new Int32Array(values.length).fill(-1);
	}

	/** The constraints that bound a variable, from it back to the origin. */
	chain(variable: number): number[] {
		const chain: number[] = [];
		let at = variable;
		for (let step = this.lastStep[variable]!; step >= 0; step = this.basis[step]!) {
			chain.push(this.used[step]!);
			at = this.graph.tail[this.used[step]!]!;
		}
		for (; this.by[at]! >= 0; at = this.graph.tail[this.by[at]!]!) chain.push(this.by[at]!);
		return chain;
	}

	/**
	 * Rounds the bounds of `variables` down to the grid and follows the consequences.
	 *
	 * @param lower lower bounds of all variables
	 * @returns a variable whose upper bound fell below its lower bound, if any
	 */
	round(variables: number[], step: number, lower: Float64Array): number | undefined {
		const { values, graph } = this;
		const roundings = new Int32Array(values.length).fill(-1);
		const queue: number[] = [];
		const queued = new Uint8Array(values.length);
		for (const variable of variables) {
			roundings[variable] = 0;
			const value = Math.floor(values[variable]! / step) * step;
			if (!(value < values[variable]!)) continue;
			values[variable] = value;
			if (value < lower[variable]!) return variable;
			queue.push(variable);
			queued[variable] = 1;
		}
		for (const source of queue) {
			queued[source] = 0;
			for (let at = graph.first[source]!; at < graph.first[source + 1]!; at++) {
				const arc = graph.out[at]!;
				const target = graph.head[arc]!;
				let value = values[source]! + graph.weight[arc]!;
				if (roundings[target]! >= 0) value = Math.floor(value / step) * step;
				if (!(value < values[target]!)) continue;
				if (roundings[target]! >= 0 && ++roundings[target]! > MOST_ROUNDINGS) continue;
				values[target] = value;
				this.basis.push(this.lastStep[source]!);
				this.lastStep[target] = this.used.push(arc) - 1;
				if (value < lower[target]!) return target;
				if (!queued[target]) queue.push(target);
				queued[target] = 1;
			}
		}
		return undefined;
	}
}

/** The same bounds seen with time running backwards, where lower bounds are upper bounds. */
const mirrored = (times: Float64Array) => times.map((time) => 0 - time);

/**
 * Tightens the solution of a simple temporal problem, some of whose variables are multiples of
 * `step`. The cycle of a contradiction runs from the origin to the origin; unlike a cycle of `solve`
 * it can pass a constraint twice, and adds up to less than nothing only with the rounding.
 *
 * @param constraints those that were solved
 * @param solution their solution, which is left as it is
 * @param variables those on the grid
 * @param step of the grid, in ms
 */
export function roundToGrid(
	constraints: Constraint[],
	solution: Solution,
	variables: number[],
	step: number
): Pick<Solution, 'consistent' | 'earliest' | 'latest'> | Contradiction {
	if (variables.length === 0) return solution;
	const { earliest, latest, earliestBy, latestBy } = solution;
	const size = latest.length;
	const upper = new UpperBounds(distanceGraph(size, constraints), latest.slice(), latestBy);
	const backwards = distanceGraph(size, constraints, true);
	const lower = new UpperBounds(backwards, mirrored(earliest), earliestBy);
	const empty =
		upper.round(variables, step, earliest) ?? lower.round(variables, step, mirrored(upper.values));
	if (empty === undefined) {
		return { consistent: true, earliest: mirrored(lower.values), latest: upper.values };
	}
	const cycle = [...upper.chain(empty).reverse(), ...lower.chain(empty)];
	return { consistent: false, cycle };
}

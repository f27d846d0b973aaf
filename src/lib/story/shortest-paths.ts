/**
 * Shortest paths in a directed graph whose weights can be negative: Bellman and Ford's method with a
 * queue, and with Tarjan's tree to find negative cycles.
 */

/** A weighted directed graph: arc `k` leads from `tail[k]` to `head[k]`. */
export interface Graph {
	tail: Int32Array;
	head: Int32Array;
	weight: Float64Array;
	/** The arcs out of variable v are `out[first[v]]` to `out[first[v + 1] - 1]`. */
	first: Int32Array;
	out: Int32Array;
}

/**
 * Told a negative cycle, says which arcs to set aside: one of the cycle at least, and others
 * besides if they stand or fall with it.
 */
export type SetAside = (cycle: number[]) => number[];

/**
 * The tree of shortest paths known so far. When a distance falls, all that hangs below it is stale:
 * it is cut off and not scanned until it is reached again, which spares long chains the quadratic
 * worst case, and finds a negative cycle as soon as there is one. Source: Tarjan, "Shortest paths",
 * 1981; Cherkassky and Goldberg, "Negative-cycle detection algorithms", Math. Programming 85, 1999.
 */
class PathTree {
	private readonly parent: Int32Array;
	private readonly firstChild: Int32Array;
	private readonly next: Int32Array;
	private readonly previous: Int32Array;

	constructor(size: number) {
		this.parent = new Int32Array(size).fill(-1);
		this.firstChild = new Int32Array(size).fill(-1);
		this.next = new Int32Array(size).fill(-1);
		this.previous = new Int32Array(size).fill(-1);
	}

	/** Cuts `root` off, takes all that hangs below it apart, and returns all of it, `root` first. */
	takeApart(root: number): number[] {
		const { parent, firstChild, next, previous } = this;
		if (parent[root]! >= 0) {
			const [before, after] = [previous[root]!, next[root]!];
			if (before >= 0) next[before] = after;
			else firstChild[parent[root]!] = after;
			if (after >= 0) previous[after] = before;
		}
		const cut = [root];
		for (const variable of cut) {
			parent[variable] = -1;
			for (let child = firstChild[variable]!; child >= 0; child = next[child]!) cut.push(child);
			firstChild[variable] = -1;
		}
		return cut;
	}

	hang(variable: number, parent: number): void {
		const sibling = this.firstChild[parent]!;
		this.parent[variable] = parent;
		this.previous[variable] = -1;
		this.next[variable] = sibling;
		if (sibling >= 0) this.previous[sibling] = variable;
		this.firstChild[parent] = variable;
	}
}

/**
 * Queue-based Bellman-Ford from `roots`; `via` is the last arc of each path, -1 where none. Stops at a
 * negative cycle unless `setAside` says which arcs to leave out, whose weight is then Infinity.
 */
export function shortestPaths(
	size: number,
	{ tail, head, weight, first, out }: Graph,
	roots: Iterable<number>,
	setAside?: SetAside
): { distance: Float64Array; via: Int32Array; cycle?: number[] } {
	const distance = new Float64Array(size).fill(Infinity);
	const via = new Int32Array(size).fill(-1);
	const tree = new PathTree(size);
	const active = new Uint8Array(size);
	const queued = new Uint8Array(size);
	// A variable stands in the queue at most once, so a ring of `size` places is enough.
	const queue = new Int32Array(size);
	let [front, waiting] = [0, 0];
	const enqueue = (variable: number) => {
		active[variable] = 1;
		if (queued[variable]) return;
		queued[variable] = 1;
		queue[(front + waiting++) % size] = variable;
	};

	for (const root of roots) {
		distance[root] = 0;
		enqueue(root);
	}
	while (waiting > 0) {
		const variable = queue[front]!;
		front = (front + 1) % size;
		waiting--;
		queued[variable] = 0;
		if (!active[variable]) continue;
		active[variable] = 0;
		for (let at = first[variable]!; at < first[variable + 1]!; at++) {
			const arc = out[at]!;
			const target = head[arc]!;
			const length = distance[variable]! + weight[arc]!;
			if (!(length < distance[target]!)) continue;
			const stale = tree.takeApart(target);
			if (stale.includes(variable)) {
				const cycle = [arc];
				for (let v = variable; v !== target; v = tail[via[v]!]!) cycle.push(via[v]!);
				cycle.reverse();
				if (!setAside) return { distance, via, cycle };
				// Distances may stay lower than they would be: any that satisfy all constraints will do.
				for (const dropped of setAside(cycle)) {
					weight[dropped] = Infinity;
					if (via[head[dropped]!] === dropped) stale.push(...tree.takeApart(head[dropped]!));
				}
				stale.forEach(enqueue);
				break;
			}
			for (const cut of stale) active[cut] = 0;
			distance[target] = length;
			via[target] = arc;
			tree.hang(target, variable);
			enqueue(target);
		}
	}
	return { distance, via };
}

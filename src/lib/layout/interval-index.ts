/**
 * Which intervals of a sorted list meet a stretch, without looking at the others: an implicit tree of
 * blocks, each with the first start and the last end of what is in it (an augmented interval tree,
 * Cormen et al., "Introduction to Algorithms", ch. 14.3, with wide nodes in flat arrays).
 */

/** Intervals, or blocks, to a block. */
const FAN_OUT = 64;

export class IntervalIndex {
	readonly #order: Uint32Array;
	readonly #starts: Float64Array;
	readonly #ends: Float64Array;
	/** For each level from the leaves up, the least start and the greatest end of every block. */
	readonly #levels: { start: Float64Array; end: Float64Array }[] = [];

	/**
	 * @param order indexes of the intervals, those that lie close in time close together
	 * @param starts of all intervals, by index
	 * @param ends of all intervals, by index; after their starts
	 */
	constructor(order: Uint32Array, starts: Float64Array, ends: Float64Array) {
		this.#order = order;
		this.#starts = starts;
		this.#ends = ends;
		let below: { start: (at: number) => number; end: (at: number) => number; length: number } = {
			start: (at) => starts[order[at]!]!,
			end: (at) => ends[order[at]!]!,
			length: order.length
		};
		while (below.length > FAN_OUT) {
			const length = Math.ceil(below.length / FAN_OUT);
			const level = {
				start: new Float64Array(length).fill(Infinity),
				end: new Float64Array(length).fill(-Infinity)
			};
			for (let at = 0; at < below.length; at++) {
				const block = Math.floor(at / FAN_OUT);
				level.start[block] = Math.min(level.start[block]!, below.start(at));
				level.end[block] = Math.max(level.end[block]!, below.end(at));
			}
			this.#levels.push(level);
			below = { start: (at) => level.start[at]!, end: (at) => level.end[at]!, length };
		}
	}

	/** Memory of the blocks, in bytes. */
	get bytes(): number {
		return this.#levels.reduce((sum, { start, end }) => sum + start.byteLength + end.byteLength, 0);
	}

	/**
	 * Visits every interval that meets [from, to), in the order of the list.
	 *
	 * @param visit takes the index of an interval; `false` ends the search
	 */
	visit(from: number, to: number, visit: (index: number) => boolean | void): void {
		const descend = (level: number, first: number, last: number): boolean => {
			if (level < 0) {
				for (let at = first; at < last; at++) {
					const index = this.#order[at]!;
					if (this.#ends[index]! > from && this.#starts[index]! < to && visit(index) === false)
						return false;
				}
				return true;
			}
			const { start, end } = this.#levels[level]!;
			for (let block = first; block < last; block++) {
				if (!(end[block]! > from && start[block]! < to)) continue;
				const children = level > 0 ? this.#levels[level - 1]!.start.length : this.#order.length;
				const begin = block * FAN_OUT;
				if (!descend(level - 1, begin, Math.min(begin + FAN_OUT, children))) return false;
			}
			return true;
		};
		const top = this.#levels.length - 1;
		descend(top, 0, top < 0 ? this.#order.length : this.#levels[top]!.start.length);
	}
}

/**
 * Many short texts as one: a JavaScript string for each would cost more than what it says. A text is cut
 * out when it is asked for.
 */

/** Texts from one known beginning to the next. */
const STRIDE = 16;

/** The narrowest array that holds lengths. */
function narrow(lengths: readonly number[]): Uint8Array | Uint16Array | Uint32Array {
	const most = lengths.reduce((longest, length) => Math.max(longest, length), 0);
	return most < 256
		? Uint8Array.from(lengths)
		: most < 65_536
			? Uint16Array.from(lengths)
			: Uint32Array.from(lengths);
}

export class TextColumn {
	readonly #all: string;
	readonly #lengths: Uint8Array | Uint16Array | Uint32Array;
	/** Where every sixteenth text begins. */
	readonly #begins: Uint32Array;

	/**
	 * @param all the texts, one after the other
	 * @param lengths of each, in UTF-16 units
	 */
	constructor(all: string, lengths: readonly number[]) {
		this.#all = all;
		this.#lengths = narrow(lengths);
		this.#begins = new Uint32Array(Math.ceil(lengths.length / STRIDE));
		let begin = 0;
		lengths.forEach((length, index) => {
			if (index % STRIDE === 0) this.#begins[index / STRIDE] = begin;
			begin += length;
		});
	}

	/** Memory beside the text, in bytes. */
	get bytes(): number {
		return this.#lengths.byteLength + this.#begins.byteLength;
	}

	at(index: number): string {
		const begin = this.#beginOf(index);
		return this.#all.slice(begin, begin + (this.#lengths[index] ?? 0));
	}

	/** Index of a text, or -1. */
	indexOf(text: string): number {
		if (text === '') return this.#lengths.indexOf(0);
		for (let at = this.#all.indexOf(text); at >= 0; at = this.#all.indexOf(text, at + 1)) {
			const index = this.#indexAt(at);
			if (this.#lengths[index] === text.length && this.#beginOf(index) === at) return index;
		}
		return -1;
	}

	#beginOf(index: number): number {
		const block = Math.floor(index / STRIDE);
		let begin = this.#begins[block] ?? this.#all.length;
		for (let before = block * STRIDE; before < index; before++) begin += this.#lengths[before]!;
		return begin;
	}

	/** Index of the text in which a place lies. */
	#indexAt(place: number): number {
		let [low, high] = [0, this.#begins.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (this.#begins[middle]! <= place) low = middle + 1;
			else high = middle;
		}
		let index = Math.max(0, low - 1) * STRIDE;
		let end = this.#beginOf(index) + (this.#lengths[index] ?? 0);
		while (end <= place && index < this.#lengths.length - 1) end += this.#lengths[++index]!;
		return index;
	}
}

/** Texts as a column is made from: all of them in one, and how long each is. */
export const joined = (texts: readonly string[]): { all: string; lengths: number[] } => ({
	all: texts.join(''),
	lengths: texts.map((text) => text.length)
});

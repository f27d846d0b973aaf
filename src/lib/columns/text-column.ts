/**
 * Many short texts as one: a JavaScript string for each would cost more than what it says. A text is cut
 * out when it is asked for.
 */

/** Texts from one known beginning to the next. */
const STRIDE = 16;

/** Whole numbers from 0 on. */
export type Counts = Uint8Array | Uint16Array | Uint32Array;

/** The narrowest array that holds whole numbers from 0 on. */
export function narrow(counts: readonly number[]): Counts {
	const most = counts.reduce((largest, count) => Math.max(largest, count), 0);
	return most < 256
		? Uint8Array.from(counts)
		: most < 65_536
			? Uint16Array.from(counts)
			: Uint32Array.from(counts);
}

const writer = new TextEncoder();
const reader = new TextDecoder('utf-8', { ignoreBOM: true });

/** How many bytes a character of a text takes in UTF-8 (RFC 3629); a half of a pair by itself is replaced by U+FFFD. */
const bytesOf = (code: number): number =>
	code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;

/** Bytes of each of some texts that stand one after the other. */
function sizesOf(all: string, lengths: readonly number[]): number[] {
	let [at, end] = [0, 0];
	return lengths.map((length) => {
		end += length;
		let size = 0;
		while (at < end) {
			const bytes = bytesOf(all.codePointAt(at)!);
			size += bytes;
			at += bytes === 4 ? 2 : 1;
		}
		return size;
	});
}

export class TextColumn {
	/** In UTF-8: in a string a single “ among ten thousand letters makes each of them two bytes. */
	readonly #utf8: Uint8Array;
	readonly #sizes: Counts;
	/** Where every sixteenth text begins. */
	readonly #begins: Uint32Array;

	/**
	 * @param all the texts, one after the other
	 * @param lengths of each, in UTF-16 units
	 */
	constructor(all: string, lengths: readonly number[]) {
		this.#utf8 = writer.encode(all);
		const sizes = this.#utf8.length === all.length ? lengths : sizesOf(all, lengths);
		this.#sizes = narrow(sizes);
		this.#begins = new Uint32Array(Math.ceil(sizes.length / STRIDE));
		let begin = 0;
		sizes.forEach((size, index) => {
			if (index % STRIDE === 0) this.#begins[index / STRIDE] = begin;
			begin += size;
		});
	}

	/** Memory beside the text, in bytes. */
	get bytes(): number {
		return this.#sizes.byteLength + this.#begins.byteLength;
	}

	at(index: number): string {
		const size = this.#sizes[index] ?? 0;
		if (size === 0) return '';
		const begin = this.#beginOf(index);
		return reader.decode(this.#utf8.subarray(begin, begin + size));
	}

	/** Index of a text, or -1. */
	indexOf(text: string): number {
		const wanted = writer.encode(text);
		// From its end, as ids of a story often begin alike.
		const stands = (begin: number) => {
			let at = wanted.length - 1;
			while (at >= 0 && wanted[at] === this.#utf8[begin + at]) at--;
			return at < 0;
		};
		let begin = 0;
		for (let index = 0; index < this.#sizes.length; index++) {
			const size = this.#sizes[index]!;
			if (size === wanted.length && stands(begin)) return index;
			begin += size;
		}
		return -1;
	}

	#beginOf(index: number): number {
		const block = Math.floor(index / STRIDE);
		let begin = this.#begins[block] ?? 0;
		for (let before = block * STRIDE; before < index; before++) begin += this.#sizes[before]!;
		return begin;
	}
}

/** Texts as one column, made from a list of them. */
export function columnOf(texts: readonly string[]): TextColumn {
	const { all, lengths } = joined(texts);
	return new TextColumn(all, lengths);
}

/** Texts as a column is made from: all of them in one, and how long each is. */
export const joined = (texts: readonly string[]): { all: string; lengths: number[] } => ({
	all: texts.join(''),
	lengths: texts.map((text) => text.length)
});

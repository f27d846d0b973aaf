/**
 * The table of a large story, filled part by part as they arrive. An event is made when it is asked for,
 * and forgotten when many others were: what stays is some 40 bytes an event and its words.
 */
import type { DrawnEvent, EventTable } from '../layout/table';
import { STATUSES, type Placement } from '../story/types';
import { FLAGS, STATUS_SHIFT, type EventText, type Part } from './part';

/** Events that are kept once made; a drawing holds a few hundred. */
const KEPT = 4000;

/** A part that does not fit the table, or is none. */
export class PartError extends Error {
	override name = 'PartError';
}

const isNumbers = (value: unknown, length: number): value is number[] =>
	Array.isArray(value) && value.length === length && value.every(Number.isFinite);

const isText = (value: unknown): value is EventText =>
	Array.isArray(value) &&
	typeof value[0] === 'string' &&
	typeof value[1] === 'string' &&
	value.length <= 4;

/** Makes sure that something is a part of so many events, from the one that is expected. */
export function readPart(value: unknown, first: number, count: number): Part {
	const part = (typeof value === 'object' && value !== null ? value : {}) as Part;
	const columns = [part.start, part.length, part.lead, part.trail, part.track, part.flags];
	const fits =
		part.version === 1 &&
		part.first === first &&
		columns.every((column) => isNumbers(column, count)) &&
		Array.isArray(part.text) &&
		part.text.length === count &&
		part.text.every(isText) &&
		Array.isArray(part.apart) &&
		part.apart.every((item) => isNumbers(item, 3));
	if (!fits) throw new PartError(`no part of ${count} events from event ${first} on`);
	return part;
}

export class LargeTable implements EventTable {
	readonly count: number;
	readonly bodyStart: Float64Array;
	readonly bodyEnd: Float64Array;
	readonly reachStart: Float64Array;
	readonly reachEnd: Float64Array;
	readonly track: Uint8Array | Uint16Array;
	readonly #flags: Uint16Array;
	readonly #trackIds: readonly string[];
	/** Words of each part, as UTF-8 of one JSON array a line, and where each line begins. */
	readonly #text: Uint8Array[] = [];
	readonly #lines: Uint32Array;
	readonly #partSize: number;
	readonly #apart = new Map<number, { start: number; end: number }>();
	readonly #made = new Map<number, DrawnEvent>();
	readonly #indexes = new Map<string, number>();
	readonly #decoder = new TextDecoder();

	/**
	 * @param count of all events
	 * @param partSize events to a part; the last may have fewer
	 */
	constructor(count: number, partSize: number, trackIds: readonly string[]) {
		this.count = count;
		this.bodyStart = new Float64Array(count);
		this.bodyEnd = new Float64Array(count);
		this.reachStart = new Float64Array(count);
		this.reachEnd = new Float64Array(count);
		this.track = new (trackIds.length > 256 ? Uint16Array : Uint8Array)(count);
		this.#flags = new Uint16Array(count);
		this.#lines = new Uint32Array(count);
		this.#trackIds = trackIds;
		this.#partSize = partSize;
	}

	/** Fills in a part that `readPart` has read. */
	fill(part: Part): void {
		let start = 0;
		const lines: string[] = [];
		const encoder = new TextEncoder();
		let offset = 0;
		part.start.forEach((step, at) => {
			const index = part.first + at;
			start += step;
			const end = start + part.length[at]!;
			this.bodyStart[index] = start;
			this.bodyEnd[index] = end;
			this.reachStart[index] = start - part.lead[at]!;
			this.reachEnd[index] = end + part.trail[at]!;
			this.track[index] = part.track[at]!;
			this.#flags[index] = part.flags[at]!;
			const line = `${JSON.stringify(part.text[at])}\n`;
			this.#lines[index] = offset;
			offset += lengthOf(line);
			lines.push(line);
		});
		this.#text[part.first / this.#partSize] = encoder.encode(lines.join(''));
		for (const [at, from, to] of part.apart)
			this.#apart.set(part.first + at, { start: from, end: to });
	}

	isKey(index: number): boolean {
		return (this.#flags[index]! & FLAGS.key) > 0;
	}

	at(index: number): DrawnEvent {
		const known = this.#made.get(index);
		if (known) return known;
		if (this.#made.size >= KEPT) {
			this.#made.clear();
			this.#indexes.clear();
		}
		const event = this.#make(index);
		this.#made.set(index, event);
		this.#indexes.set(event.id, index);
		return event;
	}

	indexOf(id: string): number {
		const known = this.#indexes.get(id);
		if (known !== undefined) return known;
		const wanted = new TextEncoder().encode(`[${JSON.stringify(id)},`);
		for (let index = 0; index < this.count; index++) {
			const text = this.#text[Math.floor(index / this.#partSize)];
			const line = this.#lines[index]!;
			if (text && wanted.every((byte, at) => text[line + at] === byte)) {
				this.#indexes.set(id, index);
				return index;
			}
		}
		return -1;
	}

	/** All words of the events that are drawn, as lines of JSON: what a search looks through. */
	*lines(): Generator<[index: number, line: string]> {
		let index = 0;
		for (const text of this.#text) {
			const lines = this.#decoder.decode(text).split('\n');
			lines.pop();
			for (const line of lines) yield [index++, line];
		}
	}

	#make(index: number): DrawnEvent {
		const text = this.#text[Math.floor(index / this.#partSize)];
		if (!text || index < 0 || index >= this.count)
			throw new RangeError(`There is no event ${index} among ${this.count}`);
		const from = this.#lines[index]!;
		const to = text.indexOf(10, from);
		const [id, title, label, by] = JSON.parse(
			this.#decoder.decode(text.subarray(from, to))
		) as EventText;
		const flags = this.#flags[index]!;
		const is = (flag: keyof typeof FLAGS) => (flags & FLAGS[flag]) > 0;
		const body = { start: this.bodyStart[index]!, end: this.bodyEnd[index]! };
		const reach = { start: this.reachStart[index]!, end: this.reachEnd[index]! };
		const placement: Placement = {
			...(is('core') && { core: body }),
			...(is('span') && { span: this.#apart.get(index) ?? reach }),
			openStart: is('openStart'),
			openEnd: is('openEnd'),
			lasting: is('lasting'),
			approximate: is('approximate'),
			uncertain: is('uncertain'),
			fromRecord: is('fromRecord'),
			apart: is('apart'),
			order: body.start
		};
		return {
			id,
			title,
			label: label ?? title,
			track: this.#trackIds[this.track[index]!] ?? '',
			key: is('key'),
			status: STATUSES[flags >> STATUS_SHIFT] ?? 'happened',
			...(typeof by === 'string' && { by }),
			placement
		};
	}
}

/** Length of a text in UTF-8, in bytes, without writing it. */
function lengthOf(text: string): number {
	let length = text.length;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		// Each half of a surrogate pair makes two of the four bytes of its character.
		if (code > 0x7f) length += code > 0x7ff && !(code >= 0xd800 && code < 0xe000) ? 2 : 1;
	}
	return length;
}

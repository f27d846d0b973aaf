/**
 * The table of a large story, filled part by part as they arrive. An event is made when it is asked for,
 * and forgotten when many others were: what stays is a few dozen bytes an event, and its words.
 */
import type { DrawnEvent, EventTable } from '../layout/table';
import { STATUSES, type Placement, type Status } from '../story/types';
import { FLAGS, PART_SIZE, STATUS_SHIFT, type Part } from './part';
import { columnOf, narrow, TextColumn, type Counts } from './text-column';

/** Events that are kept once made; a drawing holds a few hundred. */
const KEPT = 2000;

/** What of a part is kept, its words as bytes. */
interface Kept {
	id: TextColumn;
	title: TextColumn;
	label: TextColumn;
	by: Counts;
	speakers: readonly string[];
	date: Counts;
	/** When, in the words of each language. */
	dates: ReadonlyMap<string, TextColumn>;
	names: Counts;
	/** The lists of who and where, one after the other, and where each ends. */
	groups: Uint32Array;
	groupEnds: Uint32Array;
}

/** How many parts a story of so many events has. */
export const partsOf = (count: number): number => Math.ceil(count / PART_SIZE);

export class ColumnTable implements EventTable {
	readonly count: number;
	readonly bodyStart: Float64Array;
	readonly bodyEnd: Float64Array;
	#reachStart: Float64Array;
	#reachEnd: Float64Array;
	readonly track: Uint8Array | Uint16Array;
	readonly #flags: Uint16Array;
	readonly #trackIds: readonly string[];
	readonly #parts: Kept[] = [];
	readonly #apart = new Map<number, { start: number; end: number }>();
	readonly #made = new Map<number, DrawnEvent>();
	readonly #indexes = new Map<string, number>();

	/** @param count of all events, none of which is there yet */
	constructor(count: number, trackIds: readonly string[]) {
		this.count = count;
		this.bodyStart = new Float64Array(count);
		this.bodyEnd = new Float64Array(count);
		this.#reachStart = this.bodyStart;
		this.#reachEnd = this.bodyEnd;
		this.track = new (trackIds.length > 256 ? Uint16Array : Uint8Array)(count);
		this.#flags = new Uint16Array(count);
		this.#trackIds = trackIds;
	}

	/** Until something is drawn of an event before its body, and of one after it, these are the columns of bodies. */
	get reachStart(): Float64Array {
		return this.#reachStart;
	}
	get reachEnd(): Float64Array {
		return this.#reachEnd;
	}

	/** Memory that the columns take beside their text, and beside who, where and when in words, in bytes. */
	get bytes(): number {
		const own = [...new Set([this.bodyStart, this.bodyEnd, this.reachStart, this.reachEnd])];
		const parts = this.#parts.flatMap(({ by, date, names, id, title, label }) => [
			by.byteLength + date.byteLength + names.byteLength,
			id.bytes + title.bytes + label.bytes
		]);
		return [...own.map((column) => column.byteLength), ...parts].reduce(
			(sum, bytes) => sum + bytes,
			this.track.byteLength + this.#flags.byteLength
		);
	}

	/** Whether a part has been filled in. */
	has(part: number): boolean {
		return this.#parts[part] !== undefined;
	}

	/** Fills in a part that `readPart` has read. */
	fill(part: Part): void {
		const isSome = (length: number) => length !== 0;
		if (this.#reachStart === this.bodyStart && part.lead.some(isSome))
			this.#reachStart = this.bodyStart.slice();
		if (this.#reachEnd === this.bodyEnd && part.trail.some(isSome))
			this.#reachEnd = this.bodyEnd.slice();
		let start = 0;
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
		});
		for (const [at, from, to] of part.apart)
			this.#apart.set(part.first + at, { start: from, end: to });
		let end = 0;
		this.#parts[part.first / PART_SIZE] = {
			id: new TextColumn(part.id.all, part.id.lengths),
			title: new TextColumn(part.title.all, part.title.lengths),
			label: new TextColumn(part.label.all, part.label.lengths),
			by: narrow(part.by),
			speakers: part.speakers,
			date: narrow(part.date),
			dates: new Map(Object.entries(part.dates).map(([code, texts]) => [code, columnOf(texts)])),
			names: narrow(part.names),
			groups: Uint32Array.from(part.groups.flat()),
			groupEnds: Uint32Array.from(part.groups, ({ length }) => (end += length))
		};
	}

	isKey(index: number): boolean {
		return this.#is(index, 'key');
	}
	status(index: number): Status {
		return STATUSES[this.#flags[index]! >> STATUS_SHIFT] ?? 'happened';
	}
	/** Id of its track. */
	trackId(index: number): string {
		return this.#trackIds[this.track[index]!] ?? '';
	}
	/** When, in words. */
	date(index: number, language: string): string {
		const [part, at] = this.#placeOf(index);
		return part.dates.get(language)?.at(part.date[at]!) ?? '';
	}
	/** Who takes part and where, as indexes into the people of the story and then its places. */
	names(index: number): readonly number[] {
		const [{ names, groups, groupEnds }, at] = this.#placeOf(index);
		const group = names[at]!;
		return [...groups.subarray(groupEnds[group - 1] ?? 0, groupEnds[group])];
	}
	id(index: number): string {
		const [part, at] = this.#placeOf(index);
		return this.#remember(part.id.at(at), index);
	}
	/** Title, label and speaker, a line each. */
	words(index: number): string {
		const [part, at] = this.#placeOf(index);
		return `${part.title.at(at)}\n${part.label.at(at)}\n${part.speakers[part.by[at]!] ?? ''}`;
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

	/** The selected and the found are asked for at each step, drawn or not, and to look for one takes long. */
	#remember(id: string, index: number): string {
		if (this.#indexes.size >= 2 * KEPT) this.#indexes.clear();
		this.#indexes.set(id, index);
		return id;
	}

	indexOf(id: string): number {
		const known = this.#indexes.get(id);
		if (known !== undefined) return known;
		for (const [part, { id: ids }] of this.#parts.entries()) {
			const at = ids.indexOf(id);
			if (at < 0) continue;
			const index = part * PART_SIZE + at;
			this.#remember(id, index);
			return index;
		}
		return -1;
	}

	#is(index: number, flag: keyof typeof FLAGS): boolean {
		return (this.#flags[index]! & FLAGS[flag]) > 0;
	}

	/** The part of an event and its place there. */
	#placeOf(index: number): [Kept, number] {
		const part = this.#parts[Math.floor(index / PART_SIZE)];
		if (!part || index < 0 || index >= this.count)
			throw new RangeError(`There is no event ${index} among ${this.count}`);
		return [part, index % PART_SIZE];
	}

	#make(index: number): DrawnEvent {
		const [part, at] = this.#placeOf(index);
		const is = (flag: keyof typeof FLAGS) => this.#is(index, flag);
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
		const title = part.title.at(at);
		const by = part.speakers[part.by[at]!];
		return {
			id: part.id.at(at),
			title,
			label: part.label.at(at) || title,
			track: this.trackId(index),
			key: is('key'),
			status: this.status(index),
			...(by && { by }),
			placement
		};
	}
}

/**
 * A large story while it arrives: its events part by part, then whatever a reader looks at. What has
 * arrived stays; what failed is asked for again, and nothing else.
 */
import { filesOf, type Manifest } from '../columns/manifest';
import { detailsOf, readDetails, type Details } from '../columns/details';
import { readPage } from '../columns/pages';
import { PART_SIZE } from '../columns/part';
import { readPart } from '../columns/part-check';
import { ColumnTable } from '../columns/table';
import type { ArticleText } from '../story/articles';
import type { Story } from '../story/types';
import { fetchPacked, LoadFault, type Fetching } from './packed';

/** Parts that are asked for at once. */
const AT_ONCE = 3;
/** Files that are kept besides the events: what a reader has looked at of late. */
const KEPT = 48;

/** What `readPart` and its like refuse is a damaged file to the reader. */
const damaged = (fault: unknown): LoadFault =>
	fault instanceof LoadFault
		? fault
		: new LoadFault('damaged', fault instanceof Error ? fault.message : String(fault));

export class LateStory {
	readonly manifest: Manifest;
	readonly table: ColumnTable;
	/** Whether all events are there. */
	loaded = $state(false);
	/** Why they are not, once a request has failed. */
	fault = $state.raw<LoadFault | undefined>(undefined);
	/** Bytes that have arrived of those that the parts have. */
	bytes = $state(0);
	readonly total: number;
	readonly #folder: string;
	readonly #names: ReturnType<typeof filesOf>;
	readonly #tracks: number;
	/** How many people and places there are together. */
	readonly #mentioned: number;
	/** Files that have arrived or are on their way, by name, the latest last. */
	readonly #files = new Map<string, Promise<unknown>>();
	/** Names of those that were asked for in vain. */
	readonly #failed = new Set<string>();

	/** @param folder address of the folder of the story's files, with a slash at the end */
	constructor(
		manifest: Manifest,
		folder: string,
		{ tracks, people, places }: Pick<Story, 'tracks' | 'people' | 'places'>
	) {
		this.manifest = manifest;
		this.table = new ColumnTable(
			manifest.facts.count,
			tracks.map(({ id }) => id)
		);
		this.total = manifest.parts.reduce((sum, { packed }) => sum + packed, 0);
		this.#folder = folder;
		this.#names = filesOf(manifest.edition);
		this.#tracks = tracks.length;
		this.#mentioned = people.length + places.length;
	}

	/** How much has arrived, from 0 to 1. */
	get share(): number {
		return this.loaded ? 1 : Math.min(1, this.bytes / this.total);
	}

	/** Fetches what is missing of the events. Never rejects: what went wrong is in `fault`. */
	async load(): Promise<void> {
		this.fault = undefined;
		const missing = this.manifest.parts.map((_, part) => part).filter((p) => !this.table.has(p));
		const next = async (): Promise<void> => {
			for (let part = missing.shift(); part !== undefined; part = missing.shift())
				await this.#part(part);
		};
		// All requests are waited for, so that what still arrives is kept before anything is tried again.
		const ended = await Promise.allSettled(
			Array.from({ length: AT_ONCE }, () =>
				next().catch((fault: unknown) => {
					missing.length = 0;
					throw fault;
				})
			)
		);
		const failed = ended.find((end) => end.status === 'rejected');
		if (failed) this.fault = damaged(failed.reason);
		else this.loaded = true;
	}

	/** Details of the event at an index, and of its neighbours. Rejects with a `LoadFault`. */
	details(index: number): Promise<Details> {
		const file = detailsOf(index);
		return this.#kept(this.#names.details(file), (value) => readDetails(value, file));
	}
	/** A page of an article. Rejects with a `LoadFault`. */
	page(article: number, page: number): Promise<ArticleText> {
		return this.#kept(this.#names.page(article, page), (value) => readPage(value, article));
	}

	async #part(part: number): Promise<void> {
		const size = this.manifest.parts[part]!;
		let came = 0;
		const arrive = (share: number) => {
			const now = Math.round(share * size.packed);
			this.bytes += now - came;
			came = now;
		};
		try {
			const value = await this.#fetch(this.#names.part(part), { size, onshare: arrive });
			const first = part * PART_SIZE;
			const count = Math.min(PART_SIZE, this.manifest.facts.count - first);
			const expected = { first, count, tracks: this.#tracks, names: this.#mentioned };
			this.table.fill(readPart(value, expected));
			arrive(1);
		} catch (fault) {
			arrive(0);
			this.#failed.add(this.#names.part(part));
			throw fault;
		}
	}

	#fetch(name: string, fetching: Fetching = {}): Promise<unknown> {
		return fetchPacked(this.#folder + name, { ...fetching, again: this.#failed.delete(name) });
	}
	/** A file that is fetched once, and again if that failed. */
	#kept<T>(name: string, read: (value: unknown) => T): Promise<T> {
		const known = this.#files.get(name) as Promise<T> | undefined;
		this.#files.delete(name);
		const file =
			known ??
			this.#fetch(name)
				.then(read)
				.catch((fault: unknown) => {
					this.#files.delete(name);
					this.#failed.add(name);
					throw damaged(fault);
				});
		this.#files.set(name, file);
		const [oldest] = this.#files.keys();
		if (this.#files.size > KEPT && oldest !== undefined) this.#files.delete(oldest);
		return file;
	}
}

/** What the page of a large story knows of it before its files arrive. */
import type { Facts } from '../story/facts';

/** Beyond so many events, a page brings its story's events as files of their own. */
export const LARGE = 500;

/** Bytes of a file as it is written, and once it is unpacked, as which some hosts send it. */
export interface Size {
	packed: number;
	plain: number;
}

/** The files of a large story. */
export interface Manifest {
	facts: Facts;
	/** Which files belong together: those of another build of the story have another name. */
	edition: string;
	/** Sizes of each part, in order of time: what progress is counted in. */
	parts: Size[];
	/** For each article, the first sentence of each of its pages. */
	pages: number[][];
}

/**
 * Names of the files of an edition, without their folder. Compressed JSON: `gunzip` makes them readable.
 * A page that is open while its story is published anew finds its own files or none, never others.
 */
export const filesOf = (edition: string) =>
	({
		part: (part: number) => `events-${part}.${edition}.json.gz`,
		details: (file: number) => `details-${file}.${edition}.json.gz`,
		page: (article: number, page: number) => `article-${article}-${page}.${edition}.json.gz`
	}) as const;

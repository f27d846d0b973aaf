/** What the page of a large story knows of it before its files arrive. */
import type { Facts } from '../story/facts';

/** Beyond so many events, a page brings its story's events as files of their own. */
export const LARGE = 500;

/** The files of a large story. */
export interface Manifest {
	facts: Facts;
	/** Bytes of each compressed part, in order of time: what progress is counted in. */
	parts: number[];
	/** For each article, the first sentence of each of its pages. */
	pages: number[][];
}

/** Names of the files, without their folder. Compressed JSON: `gunzip` makes them readable. */
export const FILES = {
	part: (part: number) => `events-${part}.json.gz`,
	details: (file: number) => `details-${file}.json.gz`,
	page: (article: number, page: number) => `article-${article}-${page}.json.gz`
} as const;

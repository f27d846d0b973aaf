/** What a whole run of the bench has measured: what the tables are made from and the JSON holds. */
import type { Size } from './options';
import type { PeerName } from './peers';
import type { Sample } from './sample';

/** One page with one story. */
export interface Measurement {
	peer: PeerName;
	size: Size;
	/** 1, or 4 where the processor was slowed down to a quarter. */
	throttle: number;
	/** All visits that came to their end. */
	samples: Sample[];
	/** Why there are no (more) visits: what did not finish within its time. */
	unfinished?: string;
	/** Gzipped bytes of all that the page fetches. Absent where it was slowed down. */
	bytes?: PageBytes;
}

/** Gzipped bytes by what they are for. Fonts count as they are, since they are compressed already. */
export interface PageBytes {
	/** Scripts and styles. */
	code: number;
	/** The page itself, stories and lists of events. */
	data: number;
	fonts: number;
}

/** What it was measured on. */
export interface Machine {
	browser: string;
	node: string;
	processor: string;
	cores: number;
	/** In GB. */
	memory: number;
}

/** Everything that one call of the bench has found out. */
export interface Report {
	machine: Machine;
	runs: number;
	measurements: Measurement[];
}

/** The measurement of one page with one story, if it was made. */
export const find = (
	measurements: readonly Measurement[],
	peer: PeerName,
	size: Size,
	throttle = 1
): Measurement | undefined =>
	measurements.find(
		(item) => item.peer === peer && item.size === size && item.throttle === throttle
	);

/** What `npm run bench` is told on its command line. */
import { PEERS, type PeerName } from './peers';

/** A story to measure with: the published one, or a generated one of so many events. */
export type Size = 'taurus' | number;

/** What to measure, and what to do with it. */
export interface BenchOptions {
	sizes: Size[];
	/** Visits to each page with each story. */
	runs: number;
	peers: PeerName[];
	/** Also measures our page and the blank one at a quarter of the speed; a profile is made at that speed. */
	throttle: boolean;
	/** Writes docs/performance.md and docs/performance.json. */
	write: boolean;
	/** Instead of measuring, says where our page spends its time and memory. */
	profile: boolean;
}

const NAMES = PEERS.map(({ name }) => name);
const FLAGS = ['throttle', 'write', 'profile'] as const;

function sizeFrom(text: string): Size {
	if (text === 'taurus') return text;
	if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
	throw new Error(`--sizes: "${text}" is neither "taurus" nor a number of events up to 999999.`);
}

function peerFrom(text: string): PeerName {
	const name = NAMES.find((known) => known === text);
	if (name) return name;
	throw new Error(`--peers: there is no "${text}". Name some of: ${NAMES.join(', ')}.`);
}

function runsFrom(text: string): number {
	if (/^[1-9]\d?$/.test(text)) return Number(text);
	throw new Error(`--runs: "${text}" is no number from 1 to 99.`);
}

const listOf = <T>(text: string, read: (item: string) => T): T[] => [
	...new Set(text.split(',').map(read))
];

/**
 * Reads arguments such as `--sizes=taurus,1000 --runs=3 --peers=ours,canvas --throttle`.
 *
 * @throws Error that says which argument is not understood, and what would be
 */
export function readOptions(args: readonly string[]): BenchOptions {
	const options: BenchOptions = {
		sizes: ['taurus', 1000, 10_000, 100_000],
		runs: 5,
		peers: [...NAMES],
		throttle: false,
		write: false,
		profile: false
	};
	for (const argument of args) {
		const [, name = '', value] = /^--([a-z]+)(?:=(.+))?$/.exec(argument) ?? [];
		const flag = FLAGS.find((known) => known === name);
		if (flag && value === undefined) options[flag] = true;
		else if (name === 'sizes' && value) options.sizes = listOf(value, sizeFrom);
		else if (name === 'peers' && value) options.peers = listOf(value, peerFrom);
		else if (name === 'runs' && value) options.runs = runsFrom(value);
		else
			throw new Error(
				`"${argument}" is not understood. Known: --sizes=… --runs=… --peers=… --throttle --write --profile`
			);
	}
	return options;
}

/** All visits of a run, in turn over the pages, so that a busy moment of the machine falls on all alike. */
import { Unfinished } from './deadline';
import type { Measurement } from './measurement';
import type { BenchOptions, Size } from './options';
import type { PeerName } from './peers';
import type { Sites } from './sites';
import { visit, type Visit } from './visit';
import { weigh } from './weigh';

/** At a quarter of the speed only these are compared, with these stories. */
const THROTTLED: { peers: PeerName[]; sizes: Size[] } = {
	peers: ['ours', 'blank'],
	sizes: ['taurus', 10_000]
};

/** The pages of a run, none of them visited yet. */
function planned({ sizes, peers, throttle }: BenchOptions): Measurement[] {
	const pass = (stories: readonly Size[], pages: readonly PeerName[], slower: number) =>
		stories.flatMap((size) =>
			pages.map((peer): Measurement => ({ peer, size, throttle: slower, samples: [] }))
		);
	return [
		...pass(sizes, peers, 1),
		...(throttle
			? pass(
					sizes.filter((size) => THROTTLED.sizes.includes(size)),
					peers.filter((peer) => THROTTLED.peers.includes(peer)),
					4
				)
			: [])
	];
}

/** What did not finish, in words; anything else is a fault of the bench or of a page, and thrown. */
function unfinished(error: unknown): string {
	if (error instanceof Unfinished) return error.message;
	throw error;
}

/**
 * Visits every page as often as asked. A page that did not finish once is not visited again: it would
 * only take minutes to say the same.
 *
 * @param say is told of each visit
 */
export async function measure(
	options: BenchOptions,
	sites: Sites,
	executablePath: string,
	say: (line: string) => void
): Promise<Measurement[]> {
	const measurements = planned(options);
	const visitOf = ({ peer, size, throttle }: Measurement): Visit => ({
		executablePath,
		address: sites.address(peer, size),
		recorder: sites.recorder,
		throttle
	});
	for (let run = 1; run <= options.runs; run++)
		for (const measurement of measurements) {
			const { peer, size, throttle } = measurement;
			if (measurement.unfinished) continue;
			const name = `run ${run}, ${peer}, ${size}${throttle > 1 ? `, ${throttle}x slower` : ''}`;
			try {
				if (run === 1 && throttle === 1) measurement.bytes = await weigh(visitOf(measurement));
				const sample = await visit(visitOf(measurement));
				measurement.samples.push(sample);
				const { drawn, live, wheel, drag } = sample;
				say(
					`${name}: drawn ${drawn.toFixed(0)}, takes gestures ${live.toFixed(0)}, a wheel step ${wheel.cpu.toFixed(1)}, a drag step ${drag.cpu.toFixed(1)} ms`
				);
			} catch (error) {
				measurement.unfinished = unfinished(error);
				say(`${name}: ${measurement.unfinished}`);
			}
		}
	return measurements;
}

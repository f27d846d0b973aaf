/** The fullest bin of a whole story, against which others are drawn. */
import type { UnitScale } from './fold';
import type { EventTable } from './table';

/**
 * Counts how many events of one track begin within one bin, at most.
 *
 * @param bin its length in units; bins lie at multiples of it
 * @returns at least 1
 */
export function peakOf(table: EventTable, scale: UnitScale, bin: number): number {
	// Of each track the bin that is being filled, and how many are in it.
	const bins: number[] = [];
	const counts: number[] = [];
	let peak = 1;
	for (let event = 0; event < table.count; event++) {
		const track = table.track[event]!;
		const own = Math.floor(scale.toUnit(table.bodyStart[event]!) / bin);
		const count = (counts[track] = bins[track] === own ? counts[track]! + 1 : 1);
		bins[track] = own;
		if (count > peak) peak = count;
	}
	return peak;
}

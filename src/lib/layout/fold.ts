/**
 * A time scale with folds: long stretches in which nothing begins or ends are squeezed to a fixed
 * length and drawn as a break that says how long it is. The fold is part of the scale, so zooming and
 * panning work in it as anywhere: everything else counts in *units*, which are milliseconds outside
 * folds.
 */
import type { Extent } from '../dates/extent';

/** A folded stretch of time. */
export type Fold = Extent;

/** Time to units and back. Both directions are increasing and piecewise linear. */
export interface UnitScale {
	/** What the scale is made for; beyond it, a unit is a millisecond. */
	domain: Extent;
	folds: readonly Fold[];
	/** Length of the domain in units. */
	size: number;
	/** Units from the start of the domain. */
	toUnit(time: number): number;
	toTime(unit: number): number;
}

/** How much of the unfolded rest one fold is as wide as. */
const FOLD_SHARE = 0.065;
/** How many times the densest half a stretch must be long to be folded. */
const LONG = 2;
/** How much of the densest half is left standing on either side of a fold. */
const PAD_SHARE = 0.04;

/** Length of the shortest stretch that holds half of the sorted `times`. */
export function densestHalf(times: ArrayLike<number>): number {
	const half = Math.ceil(times.length / 2);
	let shortest = Infinity;
	for (let i = 0; i + half <= times.length; i++)
		shortest = Math.min(shortest, (times[i + half - 1] ?? Infinity) - (times[i] ?? 0));
	return shortest;
}

/**
 * The stretches worth folding: those in which nothing begins or ends for longer than twice what the
 * densest half of all beginnings and ends takes. A story that is spread evenly has none.
 *
 * @param times when something begins or ends, on the story's clock, in any order
 */
export function foldsOf(times: Iterable<number>): Fold[] {
	const sorted = Float64Array.from(times).sort();
	let count = 0;
	for (const time of sorted) if (count === 0 || time !== sorted[count - 1]) sorted[count++] = time;
	const moments = sorted.subarray(0, count);
	const dense = densestHalf(moments);
	if (!Number.isFinite(dense) || dense <= 0) return [];
	const pad = dense * PAD_SHARE;
	const folds: Fold[] = [];
	for (let at = 1; at < count; at++) {
		const [a, b] = [moments[at - 1]!, moments[at]!];
		if (b - a > LONG * dense + 2 * pad) folds.push({ start: a + pad, end: b - pad });
	}
	return folds;
}

/** Makes the scale of a domain with some stretches folded; with none it is the identity. */
export function unitScale(domain: Extent, folds: readonly Fold[]): UnitScale {
	if (folds.length === 0)
		return {
			domain,
			folds,
			size: domain.end - domain.start,
			toUnit: (time) => time - domain.start,
			toTime: (unit) => unit + domain.start
		};
	const folded = folds.reduce((sum, fold) => sum + fold.end - fold.start, 0);
	const length = (domain.end - domain.start - folded) * FOLD_SHARE;
	const times = [domain.start];
	const units = [0];
	const add = (time: number, unit: number) => {
		times.push(time);
		units.push(unit);
	};
	for (const fold of folds) {
		const before = (units.at(-1) ?? 0) + fold.start - (times.at(-1) ?? 0);
		add(fold.start, before);
		add(fold.end, before + length);
	}
	const size = (units.at(-1) ?? 0) + domain.end - (times.at(-1) ?? 0);
	times.push(domain.end);
	units.push(size);
	return {
		domain,
		folds,
		size,
		toUnit: (time) => alongPieces(times, units, time),
		toTime: (unit) => alongPieces(units, times, unit)
	};
}

/**
 * Where `value` stands in `to` if the points of `from` and `to` are joined by straight lines; beyond
 * the first and the last it goes on one to one, so that a unit is a millisecond there.
 */
function alongPieces(from: readonly number[], to: readonly number[], value: number): number {
	const last = from.length - 1;
	if (!(value >= from[0]!)) return to[0]! + value - from[0]!;
	if (value >= from[last]!) return to[last]! + value - from[last]!;
	// A story has a handful of folds: to walk along them is as quick as to search.
	let piece = 0;
	while (from[piece + 1]! <= value) piece++;
	const [a, b] = [from[piece]!, from[piece + 1]!];
	const [c, d] = [to[piece]!, to[piece + 1]!];
	return c + ((value - a) / (b - a)) * (d - c);
}

/** The pieces of an extent that are not folded, in order. */
export function unfoldedPieces(extent: Extent, folds: readonly Fold[]): Extent[] {
	const pieces: Extent[] = [];
	let start = extent.start;
	for (const fold of folds) {
		if (fold.end <= start) continue;
		if (fold.start >= extent.end) break;
		if (fold.start > start) pieces.push({ start, end: fold.start });
		start = Math.max(start, fold.end);
	}
	if (start < extent.end) pieces.push({ start, end: extent.end });
	return pieces;
}

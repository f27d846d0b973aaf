/** The few statistics of the bench. All are of at least one number. */

/**
 * The value below which a share of the values lies, between two neighbours in proportion (type 7 of
 * Hyndman and Fan, "Sample Quantiles in Statistical Packages", 1996).
 *
 * @param share from 0, the least, to 1, the greatest
 * @throws RangeError where there are no values
 */
export function quantile(values: readonly number[], share: number): number {
	if (values.length === 0) throw new RangeError('No values, so no quantile');
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const below = sorted[Math.floor(place)] ?? NaN;
	const above = sorted[Math.ceil(place)] ?? NaN;
	return below + (above - below) * (place - Math.floor(place));
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** How far values lie apart: half their range as a share of their median; 0 of a single value. */
export function spread(values: readonly number[]): number {
	const range = quantile(values, 1) - quantile(values, 0);
	return range === 0 ? 0 : range / 2 / median(values);
}

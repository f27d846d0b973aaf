/** What a date counted from the publication reads as. */
import type { Reading } from '../meaning';
import type { Unit } from '../notation';
import { periodAt, type Grain, type Period } from '../period';

/** A date, or a part of a day, counted from the publication. */
export const fromPublication = (period: Period, more: Partial<Reading> = {}): Reading => ({
	type: period.part ? 'time' : 'date',
	period,
	from: 'published',
	...more
});

/** The day that holds a time. */
export const dayOf = (time: number): Period => periodAt('day', time);

/** The same, cut to a part of the day where there is one. */
export const withPart = (period: Period, part: unknown): Period =>
	part === undefined ? period : { ...period, part: String(part) };

const GRAINS: Partial<Record<Unit, Grain>> = { second: 'minute' };

/** The stretch of the calendar that a unit counts in. */
export const grainOf = (name: Unit): Grain => GRAINS[name] ?? (name as Grain);

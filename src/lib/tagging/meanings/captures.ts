/** What a pattern has kept, as the types that meanings ask for. */
import type { Sense } from '../grammar';
import { SOME, type Amount, type Unit } from '../notation';

/** @throws TypeError where the pattern keeps no number there: a fault of the rule, not of the text */
export function number(sense: Sense | undefined): number {
	if (typeof sense === 'number') return sense;
	throw new TypeError('The pattern of the rule keeps no such number');
}

/** An amount, one where none is written. */
export const amount = (sense: Sense | undefined): Amount =>
	sense === undefined ? 1 : sense === SOME ? SOME : number(sense);

export const unit = (sense: Sense | undefined): Unit => sense as Unit;

/** The year of a date that is written without one: news leaves it away where the reader knows it. */
import { DAY } from '../../dates/units';
import type { Reading, Scene } from '../meaning';
import { fieldsOf, type Grain, type Period } from '../period';
import { number } from './captures';

/** A date ahead is announced at most about so long before, if its clause does not say more. */
const ANNOUNCED = 120 * DAY;

/** A day so near is meant even against the verb, if the other one is almost a year away. */
const SOON = 60 * DAY;
const FAR = 300 * DAY;

/** A date that stands for itself. */
export const date = (period: Period): Reading => ({ type: 'date', period });

/** A date read with the year that its clause and the publication suggest. */
export function inLikelyYear(scene: Scene, make: (year: number) => Period): Reading {
	const { published } = scene;
	const { year } = fieldsOf(published);
	const [past, next] = [year - 1, year, year + 1]
		.map(make)
		.reduce<[Period?, Period?]>(
			([before, after], period) =>
				period.start <= published ? [period, after] : [before, after ?? period],
			[undefined, undefined]
		) as [Period, Period];
	const ahead = next.start - published;
	const behind = published - past.start;
	// What is only just over is still spoken of in the past tense; a whole year back it would be named.
	const chosen = isAhead(scene, past.grain, ahead, behind) ? next : past;
	const others = scene.cue() ? [] : [chosen === next ? past : next];
	return { ...date(chosen), from: 'published', others };
}

function isAhead(scene: Scene, grain: Grain, ahead: number, behind: number): boolean {
	const cue = scene.cue();
	if (!cue) return goesOn(scene) || (ahead < ANNOUNCED && ahead < behind);
	if (cue === 'either') return ahead < behind;
	const isFuture = cue === 'future';
	// A day of almost a year away would be named with its year, whatever the verb says.
	const [said, other] = isFuture ? [ahead, behind] : [behind, ahead];
	return (
		isFuture !== (grain === 'day' && said > FAR && other < SOON && /^past$|^future$/.test(cue))
	);
}

/** Whether the last day or month that the sentence names lies ahead: "from March 30, and from August 6". */
export const goesOn = ({ antecedent, sentence, published }: Scene): boolean => {
	const told = antecedent(
		({ period, ...one }) => one.sentence === sentence && /day|month/.test(period?.grain ?? '')
	);
	return told !== undefined && told.period!.start > published;
};

/** A year that stands with the date, in digits or as "last year". */
export function yearOf({ captures, published }: Scene): number | undefined {
	if (captures.ofYear === undefined) return undefined;
	const year = number(captures.ofYear);
	return year < 100 ? fieldsOf(published).year + year : year;
}

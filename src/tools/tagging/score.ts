/**
 * Scores found expressions of time against marked ones, as the TempEval-3 task did (UzZaman et al.,
 * SemEval 2013): spans first, then of the spans that overlap how many have the same type and value.
 */

/** An expression by its offsets in the text, [start, end), with its TIMEX3 type and value. */
export interface Timex {
	start: number;
	end: number;
	type: string;
	value: string;
}

/** What is counted over all articles. */
export interface Counts {
	/** Marked by people. */
	gold: number;
	/** Found by the system. */
	system: number;
	/** Pairs of one marked and one found that overlap. */
	relaxed: number;
	/** Pairs with the same offsets. */
	strict: number;
	/** Overlapping pairs with the same type, and with the same value. */
	type: number;
	value: number;
	/** Found days (`2024-03-01`), and those of them that are right. */
	days: number;
	rightDays: number;
}

export const NOTHING: Counts = {
	gold: 0,
	system: 0,
	relaxed: 0,
	strict: 0,
	type: 0,
	value: 0,
	days: 0,
	rightDays: 0
};

const DAY = /^\d{4}-\d\d-\d\d$/;

/** In the order of the text; of two found that overlap the one that begins first, or is longer. */
function inOrder(timexes: readonly Timex[]): Timex[] {
	const sorted = [...timexes].sort((a, b) => a.start - b.start || b.end - a.end);
	const kept: Timex[] = [];
	for (const timex of sorted) if (timex.start >= (kept.at(-1)?.end ?? 0)) kept.push(timex);
	return kept;
}

/** Pairs of marked and found expressions that overlap; each stands in one pair at most. */
export function pairUp(
	gold: readonly Timex[],
	system: readonly Timex[]
): { gold: Timex; system: Timex }[] {
	const pairs: { gold: Timex; system: Timex }[] = [];
	const found = inOrder(system);
	let next = 0;
	for (const marked of [...gold].sort((a, b) => a.start - b.start)) {
		while (found[next] && found[next]!.end <= marked.start) next++;
		const candidate = found[next];
		if (!candidate || candidate.start >= marked.end) continue;
		pairs.push({ gold: marked, system: candidate });
		next++;
	}
	return pairs;
}

/** Counts of one article. */
export function countArticle(gold: readonly Timex[], system: readonly Timex[]): Counts {
	const found = inOrder(system);
	const pairs = pairUp(gold, found);
	const right = pairs.filter((pair) => pair.gold.value === pair.system.value);
	return {
		gold: gold.length,
		system: found.length,
		relaxed: pairs.length,
		strict: pairs.filter(
			(pair) => pair.gold.start === pair.system.start && pair.gold.end === pair.system.end
		).length,
		type: pairs.filter((pair) => pair.gold.type === pair.system.type).length,
		value: right.length,
		days: found.filter(({ value }) => DAY.test(value)).length,
		rightDays: right.filter(({ system: { value } }) => DAY.test(value)).length
	};
}

/** Counts of several articles together. */
export function addCounts(a: Counts, b: Counts): Counts {
	const names = Object.keys(a) as (keyof Counts)[];
	return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Counts;
}

/** Shares of one, all between 0 and 1; 0 where there is nothing to count. */
export interface Scores {
	strict: number;
	relaxed: number;
	type: number;
	value: number;
	/** How many of the found days are right. */
	dayPrecision: number;
}

/** F1 of spans, of types and of values, and the precision of days. */
export function scoresOf(counts: Counts): Scores {
	const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
	const f1 = (right: number) => share(2 * right, counts.gold + counts.system);
	return {
		strict: f1(counts.strict),
		relaxed: f1(counts.relaxed),
		// F1 of the overlapping spans, times the share of them that is right: the same as F1 of the right.
		type: f1(counts.type),
		value: f1(counts.value),
		dayPrecision: share(counts.rightDays, counts.days)
	};
}

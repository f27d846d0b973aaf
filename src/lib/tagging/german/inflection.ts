/** German words in all the forms that sentences have them in. */

/** An adjective with its endings: "letzte", "letzten", "letzter" ... of "letzt"; several stems by spaces. */
export const inflected = (stems: string): string =>
	stems
		.split(' ')
		.flatMap((stem) => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending))
		.join('|');

/** The same with the bare stem: "monatelang", "monatelange" ... */
export const inflectedOrBare = (stems: string): string =>
	`${stems.replaceAll(' ', '|')}|${inflected(stems)}`;

const NUMBERS = 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

/** Adjectives of a length in one word, by their TIMEX3: `P2W: 'zweiwöchig|zweiwöchige|...'`. */
export function lengthsInOneWord(stems: Record<string, string>): Record<string, string> {
	const entries = Object.entries(stems).flatMap(([code, stem]) => [
		...NUMBERS.map((number, index) => [valueOf(index + 1, code), inflectedOrBare(number + stem)]),
		[valueOf('X', code), inflectedOrBare(`mehr${stem}`)]
	]);
	return Object.fromEntries(entries) as Record<string, string>;
}

const valueOf = (amount: number | string, code: string) =>
	code.startsWith('T') ? `PT${amount}${code.slice(1)}` : `P${amount}${code}`;

/** Compounds of two classes: `'5NI': 'Freitagnacht'` of weekdays and parts of the day. */
export function compounds(
	first: Record<string, string>,
	second: Record<string, string>
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(first).flatMap(([a, heads]) =>
			Object.entries(second).map(([b, tails]) => [
				a + b,
				heads
					.split('|')
					.flatMap((head) => tails.split('|').map((tail) => head + tail.toLowerCase()))
					.join('|')
			])
		)
	) as Record<string, string>;
}

/**
 * Keeps a text from turning round what stands after it (Unicode Bidirectional Algorithm, UAX #9). The
 * text itself stays to the letter: whatever it opens is closed behind it.
 */
const POP_FORMATTING = '\u202C';
const POP_ISOLATE = '\u2069';
/** LRE, RLE, LRO and RLO; LRI, RLI and FSI. */
const CLOSERS = new Map([
	...['\u202A', '\u202B', '\u202D', '\u202E'].map((opener) => [opener, POP_FORMATTING] as const),
	...['\u2066', '\u2067', '\u2068'].map((opener) => [opener, POP_ISOLATE] as const)
]);

/** Appends the marks that close every embedding, override and isolate that a text leaves open. */
export function closeDirections(text: string): string {
	const open: string[] = [];
	for (const character of text) {
		const closer = CLOSERS.get(character);
		if (closer) open.push(closer);
		else if (character === POP_FORMATTING && open.at(-1) === POP_FORMATTING) open.pop();
		else if (character === POP_ISOLATE && open.includes(POP_ISOLATE)) {
			// It closes whatever was opened within the isolate as well (rule X6a).
			open.length = open.lastIndexOf(POP_ISOLATE);
		}
	}
	return text + open.reverse().join('');
}

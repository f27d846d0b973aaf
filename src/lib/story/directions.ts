/**
 * Keeps a text from turning round what stands after it (Unicode Bidirectional Algorithm, UAX #9). The
 * text itself stays to the letter: whatever it opens is closed behind it.
 */
const POP_FORMATTING = '\u202C';
const POP_ISOLATE = '\u2069';
/** LRE, RLE, LRO and RLO. */
const EMBEDS = /[\u202A\u202B\u202D\u202E]/;
/** LRI, RLI and FSI. */
const ISOLATES = /[\u2066-\u2068]/;

/** Appends the marks that close every embedding, override and isolate that a text leaves open. */
export function closeDirections(text: string): string {
	const open: string[] = [];
	for (const character of text) {
		if (EMBEDS.test(character)) open.push(POP_FORMATTING);
		else if (ISOLATES.test(character)) open.push(POP_ISOLATE);
		else if (character === POP_FORMATTING && open.at(-1) === character) open.pop();
		// It closes whatever was opened within the isolate as well (rule X6a).
		else if (character === POP_ISOLATE && open.includes(character))
			open.length = open.lastIndexOf(character);
	}
	return text + open.reverse().join('');
}

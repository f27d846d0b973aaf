/** Folding of long lines (RFC 5545, section 3.1). */

/** Octets of a line, its break left aside. */
const LIMIT = 75;

/** Octets of a code point in UTF-8. A surrogate alone becomes U+FFFD, which has three as well. */
function octetsOf(character: string): number {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80) return 1;
	if (code < 0x800) return 2;
	return code < 0x10000 ? 3 : 4;
}

/** Breaks a line at 75 octets, never inside a code point; each further line begins with a space. */
export function foldLine(line: string): string {
	let folded = '';
	let length = 0;
	for (const character of line) {
		const octets = octetsOf(character);
		if (length + octets > LIMIT) {
			folded += '\r\n ';
			length = 1;
		}
		folded += character;
		length += octets;
	}
	return folded;
}

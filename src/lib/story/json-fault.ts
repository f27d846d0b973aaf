/**
 * Where a text stops being JSON, and what would mend it there. `JSON.parse` says the one only for some
 * faults and the other for none, and its words change with the engine.
 */

/** The first fault of a text. */
export interface JsonFault {
	/** UTF-16 offset at which the text stops being JSON. */
	offset: number;
	found: string;
	mend: string;
}

/** What may stand next. */
type Awaited = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'next' | 'nothing';

const SPACE = /[ \t\n\r]*/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
/** A string up to, and without, its closing mark or whatever cannot stand in it. */
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;
const BARE_WORD = /[\w.+-]+/y;

const CLOSING = { '{': '}', '[': ']' };

const MENDS: Record<Awaited, string> = {
	value: 'write words in quotation marks, a number, true, false, a [list] or an {object} here',
	'value or ]': 'write what the list holds here, or close it with ]',
	name: 'write the name of a field here, in quotation marks',
	'name or }': 'write the name of a field here, in quotation marks, or close with }',
	':': 'write a colon between the name of a field and what it holds',
	next: 'write a comma before it, or take it out',
	nothing: 'take out what stands after the end'
};

/** What a pattern matches at an offset; empty if it does not. */
function matchAt(pattern: RegExp, text: string, offset: number): string {
	pattern.lastIndex = offset;
	return pattern.exec(text)?.[0] ?? '';
}

/** Finds the first fault; none if the text is JSON. */
export function jsonFault(text: string): JsonFault | undefined {
	const open: ('{' | '[')[] = [];
	let awaited: Awaited = 'value';
	let offset = 0;

	for (;;) {
		offset += matchAt(SPACE, text, offset).length;
		const char = text[offset];
		const inner = open.at(-1);
		if (char === undefined) {
			if (awaited === 'nothing') return undefined;
			const closing = open.map((bracket) => CLOSING[bracket]).reverse();
			const mend = inner
				? `write what is missing, and close with ${closing.join('')}`
				: MENDS.value;
			return { offset, found: 'the end of the file', mend };
		}
		const valueFits: boolean = awaited === 'value' || awaited === 'value or ]';
		const nameFits: boolean = awaited === 'name' || awaited === 'name or }';
		const closes = inner !== undefined && char === CLOSING[inner];
		const afterValue: Awaited = open.length > 0 ? 'next' : 'nothing';

		if (char === '"' && (valueFits || nameFits)) {
			offset += matchAt(STRING, text, offset).length;
			if (text[offset] !== '"') return stringFault(text, offset);
			offset += 1;
			awaited = nameFits ? ':' : afterValue;
		} else if ((char === '{' || char === '[') && valueFits) {
			open.push(char);
			offset += 1;
			awaited = char === '{' ? 'name or }' : 'value or ]';
		} else if (closes && (awaited === 'next' || awaited.endsWith(char))) {
			open.pop();
			offset += 1;
			awaited = open.length > 0 ? 'next' : 'nothing';
		} else if (char === ',' && awaited === 'next') {
			offset += 1;
			awaited = inner === '{' ? 'name' : 'value';
		} else if (char === ':' && awaited === ':') {
			offset += 1;
			awaited = 'value';
		} else {
			const scalar = valueFits ? matchAt(SCALAR, text, offset) : '';
			if (!scalar) return structureFault(text, offset, awaited, inner);
			offset += scalar.length;
			awaited = afterValue;
		}
	}
}

/** A fault within quotation marks. */
function stringFault(text: string, offset: number): JsonFault {
	const char = text[offset];
	if (char === undefined)
		return { offset, found: 'the end of the file within words', mend: 'close them with "' };
	if (char === '\\')
		return { offset, found: 'a backslash that stands for nothing', mend: 'write two of them' };
	return char === '\n' || char === '\r'
		? { offset, found: 'the end of the line within words', mend: 'close them with ", or write \\n' }
		: { offset, found: 'a control character within words', mend: 'take it out' };
}

/** A fault between the fields and values. */
function structureFault(
	text: string,
	offset: number,
	awaited: Awaited,
	inner: '{' | '[' | undefined
): JsonFault {
	const char = String.fromCodePoint(text.codePointAt(offset) ?? 0);
	const mend = MENDS[awaited];
	if (char === '\uFEFF')
		return { offset, found: 'a byte order mark', mend: 'save the file as UTF-8 without one' };
	if (/[\p{Z}\p{C}]/u.test(char)) return { offset, found: 'an unusual space', mend: 'take it out' };
	if (char === '"') return { offset, found: 'a quotation mark', mend };
	if (char === ',') {
		const isSpare = awaited !== 'nothing' && awaited !== ':';
		return { offset, found: 'a comma', mend: isSpare ? 'take it out' : mend };
	}
	const found = `"${matchAt(BARE_WORD, text, offset) || char}"`;
	if (/[“”„«»‘’'`]/.test(char)) return { offset, found, mend: 'use straight quotation marks' };
	if (char === '/') return { offset, found, mend: 'take out the comment: JSON has none' };
	if (inner && (char === '}' || char === ']')) {
		const isOther = char !== CLOSING[inner];
		if (isOther) return { offset, found, mend: `close what is open with ${CLOSING[inner]} first` };
		if (text.slice(0, offset).trimEnd().endsWith(','))
			return { offset, found, mend: 'take out the comma before it' };
	}
	return { offset, found, mend };
}

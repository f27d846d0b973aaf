import type { Expression } from '../../lib/tagging/expression';

/** Expressions as a list to read: line and column, type, value and reading, other readings below. */
export function listOf(text: string, expressions: readonly Expression[]): string {
	if (expressions.length === 0) return 'No expression of time.';
	const place = placesIn(text);
	return expressions
		.flatMap(({ start, type, value, edtf, modifier, reading, others = [] }) => [
			[
				place(start).padEnd(8),
				type.padEnd(10),
				[value, modifier].filter(Boolean).join(' ').padEnd(18),
				(edtf ?? '').padEnd(26),
				reading
			].join(' '),
			...others.map((other) => `${' '.repeat(20)}or ${other.value} (${other.edtf})`)
		])
		.join('\n');
}

/** Line and column of offsets, which have to be asked for in their order; both count from 1. */
function placesIn(text: string): (offset: number) => string {
	let [line, lineStart, seen] = [1, 0, 0];
	return (offset) => {
		for (; seen < offset; seen++) {
			if (text[seen] !== '\n') continue;
			line++;
			lineStart = seen + 1;
		}
		return `${line}:${offset - lineStart + 1}`;
	};
}

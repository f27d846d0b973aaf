import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStoryText } from '../../../src/lib/story/file';

const text = readFileSync('static/stories/taurus-leak.json', 'utf8');
const linesOf = (input: string) => {
	const result = readStoryText(input);
	return 'lines' in result ? result.lines : [];
};

describe('The text of a story file', () => {
	it('that is right is a story', () => {
		expect(linesOf(text)).toEqual([]);
	});

	it.each([
		['{\n\t"a": 1,\n}', 'line 3, column 1'],
		['{"a" 1}', 'line 1, column 6'],
		['[1, 2', 'line 1, column 6'],
		['', 'line 1, column 1'],
		['{"a": "b\n"}', 'line 1, column 9'],
		['{} {}', 'line 1, column 4']
	])(
		'that is no JSON, %j, says where it stops being any, and what would mend it',
		(input, place) => {
			const lines = linesOf(input);
			expect(lines).toHaveLength(1);
			expect(lines[0]).toContain(`${place}:`);
			expect(lines[0]).toMatch(/found .+; .+\./);
		}
	);

	it('says one of two things of any text: the problems of a story, or where it is no JSON', () => {
		const cut = fc.tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 4 }));
		fc.assert(
			fc.property(cut, ([from, length, instead]) => {
				const changed = text.slice(0, from) + instead + text.slice(from + length);
				let isJson = true;
				try {
					JSON.parse(changed);
				} catch {
					isJson = false;
				}
				const [first = ''] = linesOf(changed);
				expect(first.startsWith('no JSON at line ')).toBe(!isJson);
			}),
			{ numRuns: 300 }
		);
	});
});

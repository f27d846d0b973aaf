/** What holds for any text: no fault, offsets within it, no overlap, dates that can be read, linear work. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { parseEdtf } from '../../../src/lib/dates/edtf';
import { english } from '../../../src/lib/tagging/english/english';
import { german } from '../../../src/lib/tagging/german/german';
import type { Expression } from '../../../src/lib/tagging/expression';
import { tagText } from '../../../src/lib/tagging/tag';
import { wordingIn } from '../../../src/lib/tagging/wording';
import { tag, unmark } from './marked';

const GRAMMARS = [english, german];

/** What rules begin with, stand behind and stop at, in any order. */
const pieces = (grammar: (typeof GRAMMARS)[number]) =>
	fc.oneof(
		fc.constantFrom(...grammar.rules.map(({ example }) => unmark(example).text)),
		fc.constantFrom(...grammar.rules.flatMap(({ pattern }) => pattern.match(/[\p{L}']+/gu) ?? [])),
		fc.constantFrom(
			...Object.values(grammar.lexicon).flatMap((senses) =>
				Object.values(senses).flatMap((words) => words.split('|'))
			)
		),
		fc.constantFrom(
			' ',
			', ',
			'. ',
			'\n\n',
			'-',
			' – ',
			'’s',
			'(',
			')',
			'$',
			'/',
			':',
			'½',
			'😀',
			'\u0301'
		),
		fc.nat(3000).map(String),
		fc.string({ unit: 'grapheme', maxLength: 8 })
	);

const texts = (grammar: (typeof GRAMMARS)[number]) =>
	fc
		.array(fc.tuple(pieces(grammar), fc.constantFrom('', ' ', '-')), { maxLength: 30 })
		.map((list) => list.flat().join(''));

const published = fc
	.date({ min: new Date('0100-01-01'), max: new Date('9800-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));

function check(text: string, expressions: readonly Expression[]): void {
	let last = 0;
	for (const { start, end, text: words, edtf, value, from, others = [], reading } of expressions) {
		expect(start).toBeGreaterThanOrEqual(last);
		expect(end).toBeGreaterThan(start);
		expect(end).toBeLessThanOrEqual(text.length);
		expect(text.slice(start, end)).toBe(words);
		expect(value).not.toBe('');
		expect(reading).not.toBe('');
		for (const date of [edtf, ...others.map((other) => other.edtf)]) {
			if (date !== undefined) expect(() => parseEdtf(date), `${words}: ${date}`).not.toThrow();
		}
		if (typeof from === 'number') {
			expect(from).toBeGreaterThanOrEqual(0);
			expect(from).toBeLessThan(expressions.length);
			expect(expressions[from]!.end).toBeLessThanOrEqual(start);
		}
		last = end;
	}
}

describe.each(GRAMMARS)('Any text, with the grammar of $code,', (grammar) => {
	it('is read without a fault, within its bounds, without overlaps, in dates that parse', () => {
		fc.assert(
			fc.property(texts(grammar), published, (text, day) => check(text, tag(text, grammar, day))),
			{ numRuns: 500 }
		);
	});

	it('may be any string', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) =>
				check(text, tag(text, grammar))
			)
		);
	});
});

/** How many elements of patterns are tried in a text. */
function workOf(text: string, grammar = english): number {
	let steps = 0;
	tagText(text, {
		published: parseEdtf('2024-03-05'),
		grammar,
		wording: wordingIn(en),
		step: () => steps++
	});
	return steps;
}

describe.each(GRAMMARS)('The work, with the grammar of $code,', (grammar) => {
	const words = grammar.rules.flatMap(({ pattern }) => pattern.match(/[\p{L}']+/gu) ?? []);
	const hostile: [string, string][] = [
		['one word again and again', 'last '],
		['commas', ','],
		['digits and commas', '1,'],
		['digits and dots', '1.'],
		['numbers in words', 'two hundred and '],
		['hyphens', 'two-'],
		['articles', 'the '],
		['amounts', 'a few '],
		['months', 'March 5, '],
		['slashes', '1/'],
		['apostrophes', "year's "],
		['dates', 'two weeks ago '],
		['all words of all patterns', `${words.join(' ')} `]
	];

	it.each(hostile)('grows with the text and no faster: %s', (_, piece) => {
		const times = Math.ceil(1000 / piece.length);
		const once = workOf(piece.repeat(times), grammar);
		const tenfold = workOf(piece.repeat(10 * times), grammar);
		expect(tenfold).toBeLessThanOrEqual(once * 10.5 + 1000);
	});

	it('is bounded at each token', () => {
		fc.assert(
			fc.property(texts(grammar), (text) => {
				const tokens = (text.match(/[\p{L}\p{N}]+|\S/gu) ?? []).length;
				return workOf(text, grammar) <= 400 * tokens;
			})
		);
	});

	it.each([
		['digits', '7'],
		['letters', 'a'],
		['letters with marks', 'a\u0301'],
		['spaces', ' ']
	])('does not stumble over one run of 200,000 %s', (_, piece) => {
		const text = piece.repeat(200_000);
		check(text, tag(text, grammar));
	});
});

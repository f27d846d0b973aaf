/** Every rule of every grammar, by the example that stands in its row. */
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/lib/tagging/english/english';
import { german } from '../../../src/lib/tagging/german/german';
import { tag, tagMarked, unmark } from './marked';

/** Classes of words that the engine knows without a lexicon. */
const BUILT_IN = ['number', 'amount', 'year', 'day', 'digits', 'capital', 'money', 'any', 'dots'];

describe.each([english, german])('The grammar of $code', (grammar) => {
	const readings = grammar.rules.filter(({ example }) => / = /.test(example));
	const rejections = grammar.rules.filter(({ example }) => !/ = /.test(example));

	it('names each rule once', () => {
		const names = grammar.rules.map(({ name }) => name);
		expect(names).toEqual([...new Set(names)]);
	});

	it('names only classes that it has', () => {
		const known = new Set([
			...Object.keys(grammar.lexicon),
			...Object.keys(grammar.phrases),
			...Object.values(grammar.numerals.suffixes),
			...BUILT_IN
		]);
		const patterns = [
			...grammar.rules.flatMap((rule) => [
				rule.pattern,
				rule.behind,
				rule.notBehind,
				rule.before,
				rule.notBefore
			]),
			...Object.values(grammar.phrases).flatMap((rows) => rows.map(({ pattern }) => pattern))
		];
		const named = patterns.flatMap((pattern = '') =>
			[...pattern.matchAll(/\{(\w+)/g)].map(([, name = '']) => name)
		);
		expect(named.filter((name) => !known.has(name))).toEqual([]);
	});

	it.each(readings)('reads by "$name": $example', ({ name, example }) => {
		const value = unmark(example).spans.at(-1)?.value;
		expect(tagMarked(example, grammar)).toMatchObject({ rule: name, value });
	});

	it.each(rejections)('reads nothing by "$name": $example', ({ example }) => {
		const { text, spans } = unmark(example);
		const inside = tag(text, grammar).filter(({ start, end }) =>
			spans.some((span) => start < span.end && span.start < end)
		);
		expect(spans).toHaveLength(1);
		expect(inside).toEqual([]);
	});

	it.each([...grammar.prefixes, ...grammar.suffixes])(
		'takes "$words" into the expression: $example',
		({ example, date, duration }) => {
			const modifier = tagMarked(example, grammar)?.modifier;
			expect(modifier).toBeDefined();
			expect([date, duration]).toContain(modifier);
		}
	);
});

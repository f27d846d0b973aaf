/** German sentences, graded; nothing but what stands in brackets may be found in them. */
import { describe, expect, it } from 'vitest';
import { german } from '../../../src/lib/tagging/german/german';
import { GERMAN_EXAMPLES } from './german-examples';
import { found, unmark } from './marked';

describe.each(Object.entries(GERMAN_EXAMPLES))('German that is %s to read', (_, examples) => {
	it.each(examples)('%s', (example) => {
		const { text, spans } = unmark(example);
		const wanted = spans.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
		expect(found(text, german)).toEqual(wanted);
	});
});

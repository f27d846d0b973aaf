import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote } from '../../../src/lib/story/anchor';

const SENTENCES = [
	'The leak was posted.',
	'It was “a mistake”, he said.',
	'The leak was severe. 🚀 So.'
];

describe('A quote', () => {
	it.each([
		[1, 'leak', 4, 8],
		[1, 'The leak was posted.', 0, 20],
		[2, '“a mistake”', 7, 18],
		[3, 'So', 24, 26]
	])('is exact in sentence %i: %s', (sentence, quote, start, end) => {
		expect(findQuote(SENTENCES, sentence, quote)).toEqual({ state: 'exact', sentence, start, end });
	});

	it('is moved where it stands to the letter in one other place', () => {
		expect(findQuote(SENTENCES, 1, 'severe')).toEqual({
			state: 'moved',
			sentence: 3,
			start: 13,
			end: 19
		});
	});

	it('is exact in its own sentence however often it stands elsewhere', () => {
		expect(findQuote(SENTENCES, 3, 'The leak')).toMatchObject({ state: 'exact', sentence: 3 });
	});

	it('is lost where it stands in several other places, or twice in one', () => {
		expect(findQuote(SENTENCES, 2, 'The leak')).toEqual({ state: 'lost', elsewhere: 2 });
		expect(findQuote(['x', 'aaa'], 1, 'aa')).toEqual({ state: 'lost', elsewhere: 2 });
	});

	it.each(['"a mistake"', 'the leak', 'The  leak', 'leaked'])(
		'is lost where a single character differs: %s',
		(quote) => {
			expect(findQuote(SENTENCES, 2, quote)).toEqual({ state: 'lost', elsewhere: 0 });
		}
	);

	it.each([0, -1, 4, 1.5])(
		'of sentence %d, which there is not, is sought elsewhere',
		(sentence) => {
			expect(findQuote(SENTENCES, sentence, 'severe')).toMatchObject({
				state: 'moved',
				sentence: 3
			});
		}
	);

	it('is never said to stand where it does not', () => {
		const text = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
		fc.assert(
			fc.property(
				fc.array(text, { maxLength: 4 }),
				fc.integer({ min: 0, max: 5 }),
				text.filter((quote) => quote !== ''),
				(sentences, sentence, quote) => {
					const found = findQuote(sentences, sentence, quote);
					if (found.state === 'lost') {
						expect(sentences[sentence - 1]?.includes(quote) ?? false).toBe(false);
						expect(found.elsewhere).not.toBe(1);
					} else {
						const { start, end } = found;
						expect(sentences[found.sentence - 1]?.slice(start, end)).toBe(quote);
						expect(found.state === 'exact').toBe(found.sentence === sentence);
					}
				}
			)
		);
	});
});

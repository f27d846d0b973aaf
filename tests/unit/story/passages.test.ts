import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/lib/story/passages';
import type { Sentence, StoryEvent } from '../../../src/lib/story/types';
import { eventOf, taurusStory } from '../../fixtures/taurus-leak';

const story = taurusStory();
const model = eventOf(story, 'leak');

const sentence = (text: string): Sentence => ({ number: 1, paragraph: 0, text });

/** An event that quotes [start, end) of sentence 1. */
const quoting = (id: string, ...ranges: [start: number, end: number][]): StoryEvent => ({
	...model,
	id,
	sources: ranges.map(([start, end]) => ({ article: 0, sentence: 1, quote: '', start, end }))
});

describe('The passages of a sentence', () => {
	it('are the sentence where nothing is quoted', () => {
		expect(passagesOf(sentence('abc'), [])).toEqual([{ text: 'abc', events: [] }]);
	});

	it('are cut where quotes begin and end, and belong to all that overlap', () => {
		const events = [quoting('a', [0, 4]), quoting('b', [2, 6])];
		expect(passagesOf(sentence('abcdefgh'), events)).toEqual([
			{ text: 'ab', events: ['a'] },
			{ text: 'cd', events: ['a', 'b'] },
			{ text: 'ef', events: ['b'] },
			{ text: 'gh', events: [] }
		]);
	});

	it('name an event once that quotes the same words twice', () => {
		expect(passagesOf(sentence('ab'), [quoting('a', [0, 2], [0, 2])])).toEqual([
			{ text: 'ab', events: ['a'] }
		]);
	});

	it('leave out the quotes of other sentences', () => {
		const other = { ...sentence('abc'), number: 2 };
		expect(passagesOf(other, [quoting('a', [0, 2])])).toEqual([{ text: 'abc', events: [] }]);
	});

	it.each(story.articles[0]!.sentences.map((item) => [item.number, item] as const))(
		'of sentence %i join to it and hold each quote whole',
		(number, item) => {
			const passages = passagesOf(item, story.events);
			expect(passages.map(({ text }) => text).join('')).toBe(item.text);
			for (const { id, sources } of story.events) {
				const own = sources.filter((source) => source.sentence === number);
				const quoted = passages.filter(({ events }) => events.includes(id));
				const length = quoted.reduce((sum, { text }) => sum + text.length, 0);
				expect(length).toBe(own.reduce((sum, { quote }) => sum + quote.length, 0));
			}
		}
	);

	it('join to the sentence whatever is quoted, and none is empty', () => {
		const range = fc
			.tuple(fc.nat(20), fc.nat(20))
			.filter(([a, b]) => a !== b)
			.map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
		fc.assert(
			fc.property(fc.array(range, { maxLength: 6 }), (ranges) => {
				const text = 'abcdefghijklmnopqrst';
				const events = ranges.map((one, index) => quoting(`e${index}`, one));
				const passages = passagesOf(sentence(text), events);
				expect(passages.map((passage) => passage.text).join('')).toBe(text);
				expect(passages.every((passage) => passage.text !== '')).toBe(true);
				ranges.forEach(([start, end], index) => {
					const covered = passages.filter((passage) => passage.events.includes(`e${index}`));
					expect(covered.map((passage) => passage.text).join('')).toBe(text.slice(start, end));
				});
			})
		);
	});
});

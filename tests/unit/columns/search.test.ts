import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { searchableTable } from '../../../src/lib/columns/search';
import { folded } from '../../../src/lib/story/search';
import { filled, made } from '../../fixtures/columns';
import { taurusStory } from '../../fixtures/taurus-leak';

describe('A search through a large story', () => {
	it.each([
		['the Taurus story', taurusStory()],
		['a generated one', made(3, 300)]
	])('finds what is in the words of %s, whatever was looked for before', (_, story) => {
		const searched = searchableTable(filled(story), story);
		const names = new Map([...story.people, ...story.places].map(({ id, name }) => [id, name]));
		const words = story.events.map(({ title, label, by, people, places }) =>
			[title, label, by ?? '', ...[...people, ...places].map((id) => names.get(id) ?? '')].map(
				folded
			)
		);
		const letters = fc.constantFrom(...' abcdehilmnorstuz'.split(''));
		// Typed letter by letter, with a word taken out and put back, and others in between.
		const typed = fc.array(
			fc.oneof(
				fc.array(letters, { minLength: 1, maxLength: 3 }).map((word) => word.join('')),
				fc.constantFrom(...words.flat().filter((text) => text !== '')),
				fc.nat({ max: 40 })
			),
			{ minLength: 1, maxLength: 8 }
		);
		fc.assert(
			fc.property(typed, (steps) => {
				let text = '';
				for (const step of steps) {
					text = typeof step === 'string' ? (text + step).trim() : text.slice(0, step).trim();
					if (text === '') continue;
					const holds = searched.holds(text);
					const found = words.flatMap((_, index) => (holds(index) ? [index] : []));
					const wanted = words.flatMap((own, index) =>
						own.some((words) => words.includes(text)) ? [index] : []
					);
					expect(found, text).toEqual(wanted);
				}
			})
		);
	});

	it('with another letter asks only those that had the letters before', () => {
		const story = made(3, 300);
		const table = filled(story);
		const searched = searchableTable(table, story);
		const look = (text: string) => {
			const asked = vi.spyOn(table, 'words');
			const holds = searched.holds(text);
			const found = story.events.filter((_, index) => holds(index)).length;
			const times = asked.mock.calls.length;
			asked.mockRestore();
			return { found, times };
		};
		const first = look('harb');
		expect(first.times).toBe(300);
		expect(first.found).toBeGreaterThan(0);
		expect(first.found).toBeLessThan(150);
		const second = look('harbour');
		expect(second.times).toBe(first.found);
		expect(look('crane').times, 'another word is looked for everywhere').toBe(300);
	});
});

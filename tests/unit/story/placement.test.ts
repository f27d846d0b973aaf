import { describe, expect, it } from 'vitest';
import { randomStory } from '../../fixtures/random-stories';
import { eventOf, publishedStory } from '../../fixtures/taurus-leak';

describe('What is drawn of events made up', () => {
	it('is light between two seconds, and solid for a whole day', () => {
		const story = publishedStory('apollo-11-launch');
		const { placement } = eventOf(story, 'hatch-closed');
		expect(placement.core).toBeUndefined();
		expect(placement.span).toEqual({
			start: Date.parse('1969-07-16T10:54:00Z'),
			end: Date.parse('1969-07-16T13:31:52Z') - 1
		});
		const day = { start: Date.parse('1969-07-16T00:00Z'), end: Date.parse('1969-07-17T00:00Z') };
		expect(eventOf(story, 'spectators').placement.core).toEqual(day);
	});

	it('has edges of a second where something lasts from one to another', () => {
		const { placement } = eventOf(publishedStory('apollo-11-launch'), 'second-stage');
		expect(placement.core).toEqual({
			start: Date.parse('1969-07-16T13:34:44Z'),
			end: Date.parse('1969-07-16T13:41:09Z')
		});
		expect(placement.span).toBeUndefined();
	});

	it('has a length, whatever article and record leave open', () => {
		for (let seed = 1; seed <= 40; seed++)
			for (const { id, placement } of randomStory(seed, 40).events) {
				const parts = [placement.core, placement.span].filter((part) => part !== undefined);
				expect(parts.length, `${id} of seed ${seed}`).toBeGreaterThan(0);
				for (const { start, end } of parts)
					expect(start, `${id} of seed ${seed}`).toBeLessThan(end);
			}
	});
});

import { describe, expect, it } from 'vitest';
import type { DrawnEvent } from '../../../src/lib/layout/table';
import { openingData } from '../../../src/routes/large.server';
import { generatedStory } from '../../fixtures/generated-story';
import { storyOf } from '../../fixtures/taurus-leak';

describe('What the page of a large story brings', () => {
	it('has of each event in its pictures what is drawn of it, and no more', async () => {
		const story = storyOf(generatedStory({ seed: 5, events: 600, articles: 12 }));
		const { late } = await openingData(story);
		const full = new Map(story.events.map((event) => [event.id, event]));
		const drawn = late.opening.pictures.flatMap(({ layout }) => [
			...layout.marks.map(({ event }) => event),
			...layout.clusters.flatMap(({ events }) => events)
		]);
		expect(drawn.length).toBeGreaterThan(20);
		for (const event of drawn) {
			const { id, title, label, track, key, status, by, placement } = full.get(event.id)!;
			const wanted: DrawnEvent = { id, title, label, track, key, status, placement };
			expect(event).toEqual(by === undefined ? wanted : { ...wanted, by });
		}
		// One event is one object, however many pictures have it: so it is written down once.
		expect(new Set(drawn).size).toBe(new Set(drawn.map(({ id }) => id)).size);
	});
});

import { describe, expect, it } from 'vitest';
import { randomStory } from '../../fixtures/random-stories';

describe('What is drawn of events made up', () => {
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

import { describe, expect, it } from 'vitest';
import { taggerOf, weigh } from '../../../src/tools/tagging/weight';

/** In gzipped bytes, for the engine and one language. */
const LIMIT = 20_000;

describe('What a page loads to tag one language', () => {
	it.each(['english', 'german'] as const)('stays below 20 kB: %s', async (name) => {
		const bytes = await weigh(taggerOf(name));
		expect(bytes).toBeGreaterThan(5_000);
		expect(bytes).toBeLessThanOrEqual(LIMIT);
	});
});

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DAY, HOUR } from '../../../src/lib/dates/units';
import { readStoryText } from '../../../src/lib/story/file';
import { generatedStory } from '../../fixtures/generated-story';

const text = (seed: number, events: number) => JSON.stringify(generatedStory({ seed, events }));
const digest = (words: string) => createHash('sha256').update(words).digest('hex');

describe('A generated story', () => {
	const result = readStoryText(text(1, 1000), 'generated-1000');
	const story = 'story' in result ? result.story : undefined;

	it('is a valid file', () => {
		expect('lines' in result ? result.lines : []).toEqual([]);
		expect(story?.events).toHaveLength(1000);
	});

	it('is the same for the same seed, and another for another', () => {
		expect(digest(text(1, 300))).toBe(digest(text(1, 300)));
		expect(digest(text(2, 300))).not.toBe(digest(text(1, 300)));
	});

	it('has titles of three to eight words', () => {
		const lengths = story?.events.map(({ title }) => title.split(' ').length) ?? [];
		expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
		expect(Math.max(...lengths)).toBeLessThanOrEqual(8);
	});

	it('has minutes, days and months, every status, and a few hundredths key', () => {
		const drawn = story?.events.map(({ placement }) => placement.core ?? placement.span) ?? [];
		const lengths = drawn.map((body) => (body ? body.end - body.start : 0));
		const share = (of: (length: number) => boolean) => lengths.filter(of).length / lengths.length;
		expect(share((length) => length < HOUR)).toBeGreaterThan(0.05);
		expect(share((length) => length === DAY)).toBeGreaterThan(0.5);
		expect(share((length) => length >= 28 * DAY)).toBeGreaterThan(0.02);
		expect(new Set(story?.events.map(({ status }) => status)).size).toBe(5);
		const key = story?.events.filter((event) => event.key).length ?? 0;
		expect(key).toBeGreaterThan(10);
		expect(key).toBeLessThan(60);
	});

	it('comes in bursts over about two years', () => {
		const times = story?.events.map(({ placement }) => placement.order).sort((a, b) => a - b) ?? [];
		const first = times[0] ?? 0;
		const last = times.at(-1) ?? 0;
		expect((last - first) / DAY).toBeGreaterThan(600);
		expect((last - first) / DAY).toBeLessThan(800);
		const weeks = new Map<number, number>();
		for (const time of times) {
			const week = Math.floor((time - first) / (7 * DAY));
			weeks.set(week, (weeks.get(week) ?? 0) + 1);
		}
		const even = times.length / ((last - first) / (7 * DAY));
		expect(Math.max(...weeks.values())).toBeGreaterThan(4 * even);
	});

	it('refuses what it cannot make', () => {
		expect(() => generatedStory({ seed: 1, events: 0 })).toThrow(RangeError);
		expect(() => generatedStory({ seed: 1, events: 10, articles: 0 })).toThrow(/0 articles/);
		expect(() => generatedStory({ seed: 1, events: 3, articles: 4 })).toThrow(
			/some would be empty/
		);
	});
});

import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { frontPageWords } from '../../../src/lib/language/front-page';
import { listed } from '../../../src/lib/story/listing';
import { publishedStory } from '../../fixtures/taurus-leak';

describe('A line of the list of stories', () => {
	it.each([
		['taurus-leak', 'February 2022 – March 2024', 'Februar 2022 – März 2024'],
		['apollo-11-launch', '14–20 July 1969', '14.–20. Juli 1969'],
		['halleys-comet', '466 BC – 2134 AD', '466 v. Chr. – 2134 n. Chr.']
	])('of %s says what time it is about: "%s", "%s"', (id, english, german) => {
		const story = publishedStory(id);
		expect(listed(story, [en, de])).toEqual({
			id,
			title: story.title,
			summary: story.summary,
			lang: 'en',
			span: { en: english, de: german }
		});
	});

	it('stands under a heading, in English where there are no words', () => {
		const headings = ['en', 'de', 'tlh'].map((code) => frontPageWords(code).stories);
		expect(headings).toEqual(['Stories', 'Geschichten', 'Stories']);
	});
});

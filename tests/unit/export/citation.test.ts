/** The citation of one event. */
import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/lib/export/citation';
import { citationWords } from '../../../src/lib/export/citation-words';
import { closeDirections } from '../../../src/lib/story/directions';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { everyKind, everyKindFile } from '../../fixtures/every-kind';
import { storyOf } from '../../fixtures/taurus-leak';
import { HOSTILE, hostileStory } from './hostile';

const LINK = 'https://example.org/stories/every-kind/?event=claimed';
const story = everyKind();

describe('A citation', () => {
	it('says what, when, who says so, where, and ends with the link', () => {
		expect(citationOf(story, 'claimed', LINK, en)).toBe(
			'What is claimed. Monday 6 May 2024. Claimed, says Anna: “This is claimed” (Sentence 3). ' +
				`Article, publisher not named, published Wednesday 15 May 2024. ${LINK}`
		);
		expect(citationOf(story, 'claimed', LINK, de)).toBe(
			'What is claimed. Montag, 6. Mai 2024. Behauptet, Quelle: Anna: „This is claimed“ (Satz 3). ' +
				`Artikel, Herausgeber nicht genannt, erschienen: Mittwoch, 15. Mai 2024. ${LINK}`
		);
	});

	it('marks a date of the record, and says where there is none', () => {
		expect(citationOf(story, 'record-alone', LINK, en)).toContain(
			' Tuesday 7 May 2024 (dated from the public record, not by the article). '
		);
		expect(citationOf(story, 'undated-nothing-known', LINK, en)).toContain(' No date. ');
	});

	it('names an article that has a name', () => {
		const file = everyKindFile();
		Object.assign(file.article, { title: 'All', publisher: 'Daily', url: 'https://d.org/a' });
		expect(citationOf(storyOf(file), 'happened', LINK, en)).toContain(
			'. “All”, Daily, published Wednesday 15 May 2024, https://d.org/a. '
		);
	});

	it('takes other words, and English for a language without any', () => {
		const words = { ...citationWords('en'), publisherNotNamed: 'no publisher' };
		expect(citationOf(story, 'claimed', LINK, en, words)).toContain('. Article, no publisher, ');
		expect(citationWords('toString')).toBe(citationWords('en'));
	});

	it('is of an event of the story', () => {
		expect(() => citationOf(story, 'nobody', LINK, en)).toThrow(RangeError);
	});
});

describe('Hostile words', () => {
	it.each(Object.keys(HOSTILE))('%s stay on the line and turn nothing round', (id) => {
		const citation = citationOf(hostileStory(), id, LINK, en);
		expect(citation).not.toMatch(/[\r\n\u2028\u2029]/);
		expect(citation.endsWith(` ${LINK}`)).toBe(true);
		expect(citation).toContain("?a=1,2;b=%C3%BC'%E2%80%AE. ");
		expect(closeDirections(citation)).toBe(citation);
	});

	it.each([
		['plain', ''],
		['\u202Eabc', '\u202C'],
		['\u202Eabc\u202C', ''],
		['\u2066\u202Eabc', '\u202C\u2069'],
		['\u2066\u202Eabc\u2069', ''],
		['\u202E\u2067abc\u202C', '\u2069\u202C'],
		['\u202C\u2069', '']
	])('what %j opens is closed', (text, closers) => {
		expect(closeDirections(text)).toBe(text + closers);
	});
});

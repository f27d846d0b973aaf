import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/lib/export/annotations';
import { citationOf } from '../../../src/lib/export/citation';
import { storyCsv } from '../../../src/lib/export/csv';
import { calendarOf } from '../../../src/lib/export/icalendar';
import { storyJsonLd } from '../../../src/lib/export/jsonld';
import { sentenceUrls } from '../../../src/lib/export/text-fragment';
import { timelineJsOf } from '../../../src/lib/export/timelinejs';
import { en } from '../../../src/lib/language/en';
import { dossier } from '../../fixtures/dossier';
import { storyOf } from '../../fixtures/taurus-leak';

const file = dossier();
Object.assign(file.articles[1]!, {
	title: 'All of it',
	publisher: 'Daily',
	url: 'https://daily.org/all'
});
const story = storyOf(file);
const FIRST = 'urn:sourceline:story:two:article:first';
const SECOND = 'https://daily.org/all';

describe('What is taken away of a story of many articles', () => {
	it('is based on all of them, each quote on its own, as linked data', () => {
		const { isBasedOn, itemListElement } = storyJsonLd(story, en);
		expect(isBasedOn).toMatchObject([{ '@id': FIRST }, { '@id': SECOND, headline: 'All of it' }]);
		const leaked = itemListElement.find(({ item }) => item.name === 'It leaks');
		expect(leaked?.item.subjectOf.map(({ isPartOf }) => isPartOf['@id'])).toEqual([FIRST, SECOND]);
	});

	it('has the place of each quote in its own article, as annotations', () => {
		const targets = annotationsOf(story).items.map(({ target }) => [
			target.source,
			target.selector.find((selector) => selector.type === 'TextPositionSelector')
		]);
		expect(targets).toContainEqual([FIRST, { type: 'TextPositionSelector', start: 3, end: 9 }]);
		expect(targets).toContainEqual([SECOND, { type: 'TextPositionSelector', start: 43, end: 49 }]);
	});

	it('says where a sentence stands, in words and in tables', () => {
		expect(storyCsv(story, en)).toContain('first 1 | second 2');
		const line = citationOf(story, 'leaked', 'https://x.org', en);
		expect(line).toContain(
			'“leaked” (Article of Tuesday 5 March 2024: Sentence 1); “leaked” (All of it, Daily: Sentence 2)'
		);
		expect(line).toContain('published Tuesday 5 March 2024');
		const { calendar } = calendarOf(story, en);
		const unfolded = calendar.replaceAll('\r\n ', '');
		expect(unfolded).toContain('“leaked” (All of it\\, Daily: Sentence 2)');
		expect(unfolded.match(/URL:/g)).toHaveLength(1);
		const slides = JSON.stringify(timelineJsOf(story, en).timeline);
		expect(slides).toContain('(Article of Tuesday 5 March 2024: Sentence 1)');
		expect(slides).toContain('All of it, Daily, https:<wbr>//daily.org/all');
	});

	it('leads to the sentences of the articles that have an address', () => {
		expect(Object.keys(sentenceUrls(story))).toEqual(['second-s1', 'second-s2']);
	});
});

import { describe, expect, it } from 'vitest';
import { en } from '../../../src/lib/language/en';
import { articleOf, sentenceId, textOf } from '../../../src/lib/story/articles';
import { parseStory } from '../../../src/lib/story/parse';
import type { DossierFile } from '../../../src/lib/story/schema';
import { wordsOf } from '../../../src/lib/story/words';
import { dossier } from '../../fixtures/dossier';
import { eventOf, storyOf, taurusFile } from '../../fixtures/taurus-leak';

const problemsOf = (change: (file: DossierFile) => void) => {
	const file = dossier();
	change(file);
	const result = parseStory(file);
	return 'problems' in result ? result.problems : [];
};

describe('A story of many articles', () => {
	const story = storyOf(dossier());

	it('has each with its own sentences and day', () => {
		expect(story.articles.map(({ id, sentences }) => [id, sentences.map((s) => s.number)])).toEqual(
			[
				['first', [1, 2]],
				['second', [1, 2]]
			]
		);
		expect(wordsOf(story, en).published).toEqual(['Tuesday 5 March 2024', 'Tuesday 12 March 2024']);
	});

	it('counts a date from the article whose words date the event', () => {
		expect(articleOf(story, eventOf(story, 'leaked')).id).toBe('first');
		expect(articleOf(story, eventOf(story, 'again')).id).toBe('second');
		const { events } = wordsOf(story, en);
		expect(events.leaked?.reasoning).toContain('Tuesday 5 March 2024');
		expect(events.again?.reasoning).toContain('Tuesday 12 March 2024');
	});

	it('lets what goes on go on when its own article appears', () => {
		expect(eventOf(story, 'inquiry').bounds.latestStart).toBe(Date.UTC(2024, 2, 13) - 1);
	});

	it('puts the sources of an event in the order of the articles', () => {
		expect(eventOf(story, 'leaked').sources.map(({ article }) => article)).toEqual([0, 1]);
	});

	it('knows what each article reports', () => {
		const ids = (article: number) => textOf(story, article).events.map(({ id }) => id);
		expect(ids(0)).toEqual(['leaked']);
		expect(ids(1).sort()).toEqual(['again', 'inquiry', 'leaked']);
	});

	it('names sentences by article; the simple form keeps its short names', () => {
		expect(sentenceId(story, { article: 1, sentence: 2 })).toBe('second-s2');
		expect(sentenceId(storyOf(taurusFile()), { article: 0, sentence: 12 })).toBe('s12');
	});
});

describe('A file of many articles with a fault', () => {
	it.each<[string, (file: DossierFile) => void, string, RegExp, RegExp]>([
		[
			'both forms at once',
			(f) => Object.assign(f, { article: taurusFile().article }),
			'article',
			/beside "articles"/,
			/list of articles/
		],
		[
			'neither form',
			(f) => Reflect.deleteProperty(f, 'articles'),
			'',
			/no article/,
			/"articles" for a story of many/
		],
		['no articles at all', (f) => (f.articles = []), 'articles', /empty/, /./],
		[
			'an id twice',
			(f) => (f.articles[1]!.id = 'first'),
			'articles[1].id',
			/articles\[0\] has already/,
			/own id/
		],
		[
			'a source without its article',
			(f) => delete f.events[0]!.sources[0]!.article,
			'events[0].sources[0].article',
			/nothing/,
			/first, second/
		],
		[
			'a source of an unknown article',
			(f) => (f.events[0]!.sources[0]!.article = 'third'),
			'events[0].sources[0].article',
			/"third"/,
			/first, second/
		],
		[
			'a sentence beyond its article',
			(f) => (f.events[0]!.sources[0]!.sentence = 7),
			'events[0].sources[0].sentence',
			/stands in sentence 1/,
			/write 1/
		],
		[
			'a day that is none',
			(f) => (f.articles[1]!.published = '2024'),
			'articles[1].published',
			/not one day/,
			/./
		],
		[
			'something over before its own article appears',
			(f) => (f.events[2]!.article = { when: '2024-03-05' }),
			'events[2].article.when',
			/still going on/,
			/./
		]
	])('names %s', (_, change, path, found, mend) => {
		const problems = problemsOf(change);
		const own = problems.find((problem) => problem.path === path);
		expect(own, JSON.stringify(problems, null, '\t')).toBeDefined();
		expect(own?.found).toMatch(found);
		expect(own?.mend).toMatch(mend);
	});

	it('names an article where the story has one', () => {
		const file = taurusFile();
		file.events[0]!.sources[0]!.article = 'other';
		const result = parseStory(file);
		expect(result).toMatchObject({
			problems: [
				{ path: 'events[0].sources[0].article', mend: expect.stringMatching(/take it out/) }
			]
		});
	});
});

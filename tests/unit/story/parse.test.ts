import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeProblem, parseStory } from '../../../src/lib/story/parse';
import type { StoryFile } from '../../../src/lib/story/schema';
import type { Problem } from '../../../src/lib/story/types';
import { taurusFile } from '../../fixtures/taurus-leak';

/** A file as an author may leave it: nothing of its shape is certain. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Draft = any;

function problemsOf(input: unknown): Problem[] {
	const result = parseStory(input);
	return 'problems' in result ? result.problems : [];
}

function problemsAfter(change: (file: Draft) => void): Problem[] {
	const file: Draft = taurusFile();
	change(file);
	return problemsOf(file);
}

/** A change to the file, and the path, the words on what was found, and the words that mend it. */
const MUTATIONS: [
	what: string,
	change: (file: Draft) => void,
	path: string,
	found: RegExp,
	mend: RegExp
][] = [
	['a missing field', (f) => delete f.title, 'title', /nothing/, /^add /],
	[
		'a missing field deep in the file',
		(f) => delete f.events[3].sources[0].quote,
		'events[3].sources[0].quote',
		/nothing/,
		/^add /
	],
	['a missing list', (f) => delete f.events, 'events', /nothing/, /^add /],
	['a number for words', (f) => (f.title = 5), 'title', /5/, /words/],
	[
		'words for a number',
		(f) => (f.events[0].sources[0].sentence = '14'),
		'events[0].sources[0].sentence',
		/"14"/,
		/number/
	],
	['words for an event', (f) => (f.events[3] = 'x'), 'events[3]', /"x"/, /object/i],
	['null for a list', (f) => (f.tracks = null), 'tracks', /null/, /list/],
	['a list for a date', (f) => (f.events[0].article = []), 'events[0].article', /\[\]/, /./],
	['an unknown field', (f) => (f.extra = 1), 'extra', /field/, /take it out/],
	[
		'an unknown field of an event',
		(f) => (f.events[0].colour = 'red'),
		'events[0].colour',
		/field/,
		/take it out/
	],
	['empty words', (f) => (f.events[0].title = ''), 'events[0].title', /"" is empty/, /./],
	['blank words', (f) => (f.summary = ' \n'), 'summary', /is empty/, /./],
	[
		'an empty sentence',
		(f) => (f.article.paragraphs[2][0] = ''),
		'article.paragraphs[2][0]',
		/is empty/,
		/./
	],
	[
		'a paragraph without sentences',
		(f) => (f.article.paragraphs[2] = []),
		'article.paragraphs[2]',
		/without sentences/,
		/./
	],
	[
		'an article without paragraphs',
		(f) => (f.article.paragraphs = []),
		'article.paragraphs',
		/without paragraphs/,
		/./
	],
	['no tracks', (f) => (f.tracks = []), 'tracks', /is empty/, /./],
	['no events', (f) => (f.events = []), 'events', /is empty/, /./],
	['no sources', (f) => (f.events[0].sources = []), 'events[0].sources', /at least one/, /./],
	['a bad id', (f) => (f.events[0].id = 'Bad Id'), 'events[0].id', /"Bad Id" is no id/, /./],
	[
		'an unknown status',
		(f) => (f.events[0].status = 'done'),
		'events[0].status',
		/"done"/,
		/happened/
	],
	['another version', (f) => (f.version = 2), 'version', /2/, /1/],
	['an address that is none', (f) => (f.article.url = 'x'), 'article.url', /"x"/, /./],
	[
		'an address that runs a script',
		(f) => (f.article.url = 'javascript:alert(1)'),
		'article.url',
		/javascript/,
		/./
	],
	[
		'two events of one id',
		(f) => (f.events[1].id = 'invasion'),
		'events[1].id',
		/"invasion".*events\[0\]/,
		/own id/
	],
	[
		'two tracks of one id',
		(f) => (f.tracks[1].id = 'war'),
		'tracks[3].id',
		/"war".*tracks\[1\]/,
		/own id/
	],
	[
		'two people of one id',
		(f) => (f.people[1].id = 'pistorius'),
		'people[1].id',
		/"pistorius".*people\[0\]/,
		/own id/
	],
	[
		'two places of one id',
		(f) => (f.places[1].id = 'singapore'),
		'places[1].id',
		/"singapore".*places\[0\]/,
		/own id/
	],
	[
		'an unknown track',
		(f) => (f.events[0].track = 'moskow'),
		'events[0].track',
		/"moskow".*no track/,
		/moscow/
	],
	[
		'an unknown person',
		(f) => (f.events[2].people = ['scholz', 'merz']),
		'events[2].people[1]',
		/"merz".*no person/,
		/scholz/
	],
	[
		'an unknown place',
		(f) => (f.events[2].places = ['paris']),
		'events[2].places[0]',
		/"paris".*no place/,
		/singapore/
	],
	[
		'an unknown event',
		(f) => (f.events[1].since = ['invasionn']),
		'events[1].since[0]',
		/"invasionn".*no event/,
		/: invasion$/
	],
	[
		'an unknown event to count from',
		(f) => (f.events[1].article.from = 'nowhere'),
		'events[1].article.from',
		/"nowhere".*no event/,
		/invasion/
	],
	[
		'a relation to itself',
		(f) => (f.events[0].before = ['invasion']),
		'events[0].before[0]',
		/"invasion", the event itself/,
		/another/
	],
	[
		'a date counted from itself',
		(f) => (f.events[0].article.from = 'invasion'),
		'events[0].article.from',
		/itself/,
		/./
	],
	[
		'a date that is none',
		(f) => (f.events[0].record.when = '24 Feb'),
		'events[0].record.when',
		/"24 Feb"/,
		/EDTF/
	],
	[
		'a day that no month has',
		(f) => (f.events[0].article.when = '2024-02-30'),
		'events[0].article.when',
		/2024-02-30/,
		/EDTF/
	],
	[
		'a day of publication that is none',
		(f) => (f.article.published = 'yesterday'),
		'article.published',
		/"yesterday"/,
		/EDTF/
	],
	[
		'a publication without a beginning',
		(f) => (f.article.published = '../2024'),
		'article.published',
		/2024/,
		/./
	],
	[
		'a publication in an unknown year',
		(f) => (f.article.published = 'XXXX'),
		'article.published',
		/XXXX/,
		/./
	],
	['a zone that is none', (f) => (f.zone = 'Berlin'), 'zone', /"Berlin"/, /Europe\/Berlin/],
	[
		'a quote that stands in another sentence',
		(f) => (f.events[0].sources[0].sentence = 3),
		'events[0].sources[0].sentence',
		/3, but.*sentence 14/,
		/14/
	],
	[
		'a quote of a sentence beyond the last',
		(f) => (f.events[0].sources[0].sentence = 22),
		'events[0].sources[0].sentence',
		/22.*sentence 14/,
		/14/
	],
	[
		'a quote of sentence 0',
		(f) => (f.events[0].sources[0].sentence = 0),
		'events[0].sources[0].sentence',
		/0 counts from 1/,
		/./
	],
	[
		'a quote of half a sentence',
		(f) => (f.events[0].sources[0].sentence = 1.5),
		'events[0].sources[0].sentence',
		/1\.5 is no whole number/,
		/./
	],
	[
		'a lost quote',
		(f) => (f.events[0].sources[0].quote = 'never said'),
		'events[0].sources[0].quote',
		/lost.*"never said"/,
		/sentence 14/
	],
	[
		'a quote with other quotation marks',
		(f) => (f.events[22].sources[0].quote = '"I will not sacrifice'),
		'events[22].sources[0].quote',
		/lost/,
		/quotation marks/
	],
	[
		'a quote that stands in other places',
		(f) => (f.events[0].sources[0] = { sentence: 5, quote: 'Taurus' }),
		'events[0].sources[0].quote',
		/not in sentence 5.*5 other places/,
		/sentence 5/
	],
	[
		'a phrase of another sentence',
		(f) => (f.events[0].article.phrase = 'on Friday'),
		'events[0].article.phrase',
		/"on Friday".*none.*14/,
		/copy/
	],
	[
		'something going on that began later',
		(f) => (f.events[24].article.when = '2025'),
		'events[24].article.when',
		/2025/,
		/./
	],
	[
		'something going on that was over',
		(f) => (f.events[24].article.when = '2023'),
		'events[24].article.when',
		/2023/,
		/./
	]
];

describe('A story file', () => {
	it('that is right has no problems', () => {
		expect(problemsOf(taurusFile())).toEqual([]);
	});

	it.each(MUTATIONS)('with %s has a problem there', (_, change, path, found, mend) => {
		const problems = problemsAfter(change);
		const there = problems.find((problem) => problem.path === path);
		expect(there, `problems at ${problems.map((problem) => problem.path).join()}`).toBeDefined();
		expect(there?.found).toMatch(found);
		expect(there?.mend).toMatch(mend);
	});

	it.each(MUTATIONS)('with %s has it said in the author’s words', (_, change) => {
		for (const { mend, found } of problemsAfter(change)) {
			expect(mend).not.toBe('');
			expect(`${found} ${mend}`).not.toMatch(/Invalid|undefined|Expected "/);
		}
	});

	it('with several problems has all of them reported', () => {
		const problems = problemsAfter((file) => {
			delete file.title;
			file.extra = 1;
			file.zone = 'Nowhere';
			file.events[0].track = 'no-track';
			file.events[4].sources[0].quote = 'never said';
			file.events[15].article.when = 'Friday';
		});
		expect(problems.map(({ path }) => path).sort()).toEqual([
			'events[0].track',
			'events[15].article.when',
			'events[4].sources[0].quote',
			'extra',
			'title',
			'zone'
		]);
	});

	it('with one broken event still has the others checked', () => {
		const problems = problemsAfter((file) => {
			file.events[0] = 7;
			file.events[5].people = ['nobody'];
		});
		expect(problems.map(({ path }) => path)).toContain('events[0]');
		expect(problems.map(({ path }) => path)).toContain('events[5].people[0]');
	});

	it('does not send the author to a sentence that the article lacks', () => {
		const [problem] = problemsAfter((file) => {
			file.events[3].sources[0] = { sentence: 99, quote: 'never said' };
			delete file.events[3].article;
		});
		expect(problem?.found).toMatch(/never said/);
		expect(problem?.mend).not.toMatch(/from sentence 99/);
	});

	it('has each problem said in a line', () => {
		expect(describeProblem({ path: 'zone', found: '"x"', mend: 'write another' })).toBe(
			'zone: found "x"; write another.'
		);
		expect(describeProblem({ path: '', found: 'null', mend: 'write a story' })).toContain(
			'the file: found null'
		);
	});
});

describe('What is no object', () => {
	it.each([[null], [undefined], [5], ['x'], [true], [[]], [[1]]])(
		'as %j is one problem',
		(input) => {
			const problems = problemsOf(input);
			expect(problems.map(({ path }) => path)).toEqual(['']);
			expect(problems[0]?.found).not.toBe('');
			expect(problems[0]?.mend).not.toBe('');
		}
	);
});

/** Every place in a file, as the keys on the way to it. */
function placesIn(value: unknown, keys: (string | number)[] = []): (string | number)[][] {
	if (typeof value !== 'object' || value === null) return [keys];
	const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
	return [keys, ...entries.flatMap(([key, item]) => placesIn(item, [...keys, key]))];
}

/** Deletes what is at a place, or puts something else there. */
function changeAt(file: Draft, keys: (string | number)[], value: unknown, remove: boolean): Draft {
	const last = keys.at(-1);
	if (last === undefined) return value;
	const parent = keys.slice(0, -1).reduce((at, key) => at?.[key], file);
	if (typeof parent !== 'object' || parent === null) return file;
	if (!remove) parent[last] = value;
	else if (Array.isArray(parent)) parent.splice(Number(last), 1);
	else delete parent[last];
	return file;
}

/** Reading never throws: a story or its problems, each with words. */
function expectAnswer(input: unknown): void {
	const result = parseStory(input);
	if ('story' in result) {
		expect(result.story.events.length).toBeGreaterThan(0);
		return;
	}
	expect(result.problems.length).toBeGreaterThan(0);
	for (const { path, found, mend } of result.problems) {
		expect(typeof path).toBe('string');
		expect(found).not.toBe('');
		expect(mend).not.toBe('');
	}
}

describe('Reading never throws', () => {
	it('on any JSON', () => {
		fc.assert(
			fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
				expectAnswer(value);
			}),
			{ numRuns: 500 }
		);
	});

	it('on the published file with any of its parts taken out or replaced', () => {
		const places = placesIn(taurusFile()).filter((keys) => keys[1] !== 'paragraphs');
		const change = fc.record({
			keys: fc.constantFrom(...places),
			value: fc.oneof(
				fc.jsonValue({ maxDepth: 2 }),
				fc.constantFrom('2025', '2023', '../2024', 'Y170000002', '2024-03-01~', 'ongoing', 'leak')
			),
			remove: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
				let file: Draft = taurusFile();
				for (const { keys, value, remove } of changes) file = changeAt(file, keys, value, remove);
				expectAnswer(file);
			}),
			{ numRuns: 400 }
		);
	});

	it('on any dates in the published file', () => {
		const when = fc.constantFrom(
			'2022',
			'2025~',
			'2024-03',
			'../2024',
			'2020/',
			'[..2023]',
			'XXXX'
		);
		fc.assert(
			fc.property(fc.nat(24), when, fc.boolean(), (index, date, onRecord) => {
				const file: StoryFile = taurusFile();
				const event = file.events[index];
				if (event && onRecord) event.record = { when: date, note: 'On record.' };
				else if (event) event.article = { when: date };
				expectAnswer(file);
			})
		);
	});
});

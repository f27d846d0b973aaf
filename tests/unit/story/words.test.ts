import { describe, expect, it } from 'vitest';
import { closeDirections } from '../../../src/lib/story/directions';
import { HOSTILE, hostileStory, RIGHT_TO_LEFT } from '../export/hostile';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { wordsOf, type EventWords } from '../../../src/lib/story/words';
import { everyKindFile } from '../../fixtures/every-kind';
import { publishedStory, storyOf, taurusStory } from '../../fixtures/taurus-leak';

const story = taurusStory();
const english = wordsOf(story, en);
const german = wordsOf(story, de);
const ids = story.events.map(({ id }) => id);

function wordsIn(words: typeof english, id: string): EventWords {
	const found = words.events[id];
	if (!found) throw new Error(`There are no words for ${id}`);
	return found;
}

/** The reasoning behind the date of an event, in English and German. */
const REASONS: [id: string, english: string, german: string][] = [
	[
		'leak',
		'“on Friday”, counted from the dateline, Tuesday 5 March 2024, so Friday 1 March 2024.',
		'„on Friday“, gezählt von dem Erscheinungstag, Dienstag, 5. März 2024, also Freitag, 1. März 2024.'
	],
	[
		'navalny-death',
		'“two weeks ago”, counted from “Navalny laid to rest”: Friday 1 March 2024, so about Friday 16 February 2024.',
		'„two weeks ago“, gezählt von „Navalny laid to rest“: Freitag, 1. März 2024, also etwa Freitag, 16. Februar 2024.'
	],
	[
		'invasion',
		'“two years ago”, counted from the dateline, Tuesday 5 March 2024, so about 2022.',
		'„two years ago“, gezählt von dem Erscheinungstag, Dienstag, 5. März 2024, also um 2022.'
	],
	[
		'officer-dials-in',
		'“and then dialled into the WebEx call” gives no date, after “Singapore Air Show”, before “RT’s editor posts the recording”, during “The call is intercepted”, so 20 February – 1 March 2024.',
		'„and then dialled into the WebEx call“ nennt kein Datum, nach „Singapore Air Show“, vor „RT’s editor posts the recording“, während „The call is intercepted“, also 20. Februar – 1. März 2024.'
	],
	[
		'scholz-no',
		'“last week”, counted from the dateline, Tuesday 5 March 2024, so between 26 February and 3 March 2024.',
		'„last week“, gezählt von dem Erscheinungstag, Dienstag, 5. März 2024, also zwischen dem 26. Februar und dem 3. März 2024.'
	],
	[
		'measures',
		'“overall security had been increased” gives no date, after “RT’s editor posts the recording”, before “Pistorius briefs reporters”, so 1–5 March 2024.',
		'„overall security had been increased“ nennt kein Datum, nach „RT’s editor posts the recording“, vor „Pistorius briefs reporters“, also 1.–5. März 2024.'
	],
	[
		'no-sacrifice',
		'No date in the text, during “Pistorius briefs reporters”, so 5 March 2024.',
		'Kein Datum im Text, während „Pistorius briefs reporters“, also 5. März 2024.'
	]
];

describe('Dates of other scales than days', () => {
	const launch = wordsOf(publishedStory('apollo-11-launch'), en);
	const comet = wordsOf(publishedStory('halleys-comet'), en);
	const kometen = wordsOf(publishedStory('halleys-comet'), de);

	it('are told to the second', () => {
		expect(wordsIn(launch, 'first-stage-off')).toMatchObject({
			date: 'Wednesday 16 July 1969, 13:34:42',
			reasoning:
				'“two minutes and 42 seconds after liftoff”, counted from “Liftoff”: Wednesday 16 July 1969, 13:32, so Wednesday 16 July 1969, 13:34:42.'
		});
		expect(wordsIn(launch, 'hatch-closed').reasoning).toBe(
			'No date in the text, after “Armstrong boards”, before “Ignition”, so 16 July 1969, 10:54–13:31:51.'
		);
	});

	it('are told in years before our era', () => {
		expect(wordsIn(comet, 'return-240-bc')).toMatchObject({
			date: '240 BC',
			reasoning: '“in 240 BC”: 240 BC.',
			bounds: '240 BC'
		});
		expect(wordsIn(kometen, 'return-240-bc').date).toBe('240 v. Chr.');
		expect(wordsIn(comet, 'tigranes').date).toBe('100–1 BC');
		expect(wordsIn(comet, 'jerusalem').date).toBe('66 AD (uncertain)');
	});

	it('are told where a record leaves its end to the order of the text', () => {
		const file = JSON.parse(JSON.stringify(everyKindFile())) as ReturnType<typeof everyKindFile>;
		const [first, second] = file.events;
		Object.assign(first!, { article: { when: '-0043' }, status: 'happened' });
		Object.assign(second!, {
			article: undefined,
			status: 'happened',
			record: { when: '-0048/', note: 'On record.' },
			until: [first!.id]
		});
		delete second!.article;
		const story = storyOf({ ...file, events: [first, second] });
		expect(wordsIn(wordsOf(story, en), second!.id).recordDate).toBe(
			'from 49 BC to 31 December 44 BC'
		);
	});
});

describe('The reasoning behind the date', () => {
	it.each(REASONS)('of %s is one sentence', (id, inEnglish, inGerman) => {
		expect(wordsIn(english, id).reasoning).toBe(inEnglish);
		expect(wordsIn(german, id).reasoning).toBe(inGerman);
	});

	it('of what still goes on says so', () => {
		expect(wordsIn(english, 'setbacks').reasoning).toContain(
			'still going on when the article appeared, Tuesday 5 March 2024'
		);
	});

	it('keeps the author’s remark', () => {
		expect(wordsIn(english, 'call-training').reasoning).toContain('is a duration, not a date');
	});
});

describe('The date', () => {
	it.each([
		['leak', 'Friday 1 March 2024', 'Freitag, 1. März 2024'],
		['officer-dials-in', 'Monday 19 February 2024', 'Montag, 19. Februar 2024'],
		['air-show', '20–25 February 2024', '20.–25. Februar 2024'],
		['measures', '1–5 March 2024', '1.–5. März 2024'],
		[
			'taurus-debate',
			'from about May 2023 to Monday 26 February 2024',
			'von etwa Mai 2023 bis Montag, 26. Februar 2024'
		],
		['setbacks', 'under way on Tuesday 5 March 2024', 'im Gange am Dienstag, 5. März 2024'],
		['german-aid', '2024', '2024']
	])('of %s is as sharp as it is known', (id, inEnglish, inGerman) => {
		expect(wordsIn(english, id).date).toContain(inEnglish);
		expect(wordsIn(german, id).date).toContain(inGerman);
	});

	it('of the hacked hotels is only about when', () => {
		expect(wordsIn(english, 'hotel-hacking').date).toMatch(/^about /);
		expect(wordsIn(german, 'hotel-hacking').date).toMatch(/^(ungefähr|etwa) /);
	});

	it('of the record stands beside that of the text, and neither replaces the other', () => {
		const words = wordsIn(english, 'scholz-no');
		expect(words.recordDate).toBe('Monday 26 February 2024');
		expect(words.articleDate).toBe('between 26 February and 3 March 2024');
		expect(wordsIn(english, 'fallout')).not.toHaveProperty('recordDate');
	});
});

describe('The words', () => {
	it.each(ids)('of %s are complete in every language', (id) => {
		for (const words of [english, german]) {
			const { title, date, articleDate, bounds, reasoning } = wordsIn(words, id);
			for (const text of [title, date, articleDate, bounds, reasoning]) {
				expect(text.trim()).not.toBe('');
				expect(text).not.toMatch(/undefined|NaN|Infinity|Invalid/);
			}
			expect(reasoning).toMatch(/\.[”“]?$/);
		}
	});

	it('say the day of publication with its weekday', () => {
		expect(english.published).toEqual(['Tuesday 5 March 2024']);
		expect(german.published).toEqual(['Dienstag, 5. März 2024']);
	});

	it('name the disagreement on the events that it concerns', () => {
		const [words] = wordsIn(english, 'officer-dials-in').disagreements;
		expect(words).toContain('The article’s order and the record disagree');
		expect(words).toContain('“Officer dials in, unsecured” after “Singapore Air Show”');
		expect(words).toContain('20–25 February 2024');
		expect(words).toContain('19 February 2024');
		expect(wordsIn(english, 'leak').disagreements).toEqual([]);
	});

	it.each(ids)('of %s in German have no English left beside the story’s own', (id) => {
		const { reasoning, date, articleDate, recordDate, bounds, disagreements, relations } = wordsIn(
			german,
			id
		);
		// Phrases and labels are quoted from the article and the file, and stay as they are.
		const labels = story.events.flatMap((event) => [event.label, event.article?.note ?? '']);
		const own = labels
			.filter((label) => label !== '')
			.reduce((text, label) => text.replaceAll(label, ''), [reasoning, ...disagreements].join(' '))
			.replace(/„[^“]*“/g, '');
		const said = [own, date, articleDate, recordDate, bounds, ...relations.map((r) => r.words)];
		expect(said.join(' ')).not.toMatch(
			/\b(counted|from|dateline|after|before|during|since|until|about|between|and|or|so|no date|gives|the|same day|article|March|February|January|December|Monday|Tuesday|Friday)\b/
		);
	});
});

describe('Words that turn the direction of writing', () => {
	const hostile = hostileStory();
	const words = wordsOf(hostile, en);

	it('are closed before ours go on, wherever they stand among ours', () => {
		const said = words.events.direction;
		const [phrase = '', rest = ''] = said?.reasoning.split(', counted from') ?? [];
		expect(phrase).toContain(RIGHT_TO_LEFT);
		expect(closeDirections(phrase)).toBe(phrase);
		for (const text of [rest, ...(said?.disagreements ?? [])]) {
			expect(closeDirections(text)).toBe(text);
		}
		expect(said?.disagreements.join()).toContain(RIGHT_TO_LEFT);
	});

	it('leave all others as they are written', () => {
		expect(words.events.quotes?.reasoning).toContain(HOSTILE.quotes);
	});
});

/** The timeline and the sheet, read by TimelineJS itself. */
import { describe, expect, it, vi } from 'vitest';
import { timelineJsOf } from '../../../src/lib/export/timelinejs';
import { SHEET_COLUMNS, timelineJsSheet } from '../../../src/lib/export/timelinejs-sheet';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import type { Story } from '../../../src/lib/story/types';
import type { StoryFile } from '../../../src/lib/story/schema';
import { everyKind, everyKindFile } from '../../fixtures/every-kind';
import { PUBLISHED, publishedStory, storyOf, taurusStory } from '../../fixtures/taurus-leak';
import { HOSTILE, hostileStory } from './hostile';
import { decoded, readJson, readSheet, shown, timelineJs } from './timelinejs-reader';

vi.spyOn(console, 'log').mockImplementation(() => {});

const taurus = taurusStory();

/** A story of one event that has a date. */
function dated(when: string) {
	const file: StoryFile = everyKindFile();
	const [event] = file.events;
	const only = { ...event!, article: { when } };
	return timelineJsOf(storyOf({ ...file, events: [only] }), en).timeline.events[0];
}

describe('A date', () => {
	it.each([
		['2024', { year: 2024 }, undefined],
		['2024-05', { year: 2024, month: 5 }, undefined],
		['2024-05-06~', { year: 2024, month: 5, day: 6 }, undefined],
		[
			'2024-05-06T14:30:00',
			{ year: 2024, month: 5, day: 6, hour: 14, minute: 30, second: 0 },
			undefined
		],
		['-0044-03-15', { year: -44, month: 3, day: 15 }, undefined],
		['202X', { year: 2020 }, { year: 2029 }],
		['2024-XX-05', { year: 2024 }, undefined],
		['2023-35', { year: 2023, month: 7 }, { year: 2023, month: 9 }],
		['2023-24', { year: 2023, month: 12 }, { year: 2024, month: 2 }],
		['2023-05/2024-02-26', { year: 2023, month: 5 }, { year: 2024, month: 2, day: 26 }],
		[
			'[2024-05-03..2024-05-09]',
			{ year: 2024, month: 5, day: 3 },
			{ year: 2024, month: 5, day: 9 }
		],
		['[2023,2024-05]', { year: 2023 }, { year: 2024, month: 5 }],
		['2024-05/..', { year: 2024, month: 5 }, undefined],
		['../2024-05', { year: 2024, month: 5 }, undefined]
	])('%s has the fields that it supports', (when, start, end) => {
		const event = dated(when);
		expect(event?.start_date).toEqual(start);
		expect(event?.end_date).toEqual(end);
	});
});

describe('An event that is only ordered', () => {
	it('has the seconds between which a clock bounds it', () => {
		const { timeline } = timelineJsOf(publishedStory('apollo-11-launch'), en);
		const hatch = timeline.events.find(({ unique_id }) => unique_id === 'hatch-closed');
		const day = { year: 1969, month: 7, day: 16 };
		expect(hatch?.start_date).toEqual({ ...day, hour: 10, minute: 54, second: 0 });
		expect(hatch?.end_date).toEqual({ ...day, hour: 13, minute: 31, second: 51 });
	});
});

describe('The timeline', () => {
	it.each([
		...PUBLISHED.map((id): [string, Story] => [id, publishedStory(id)]),
		['every kind', everyKind()],
		['hostile', hostileStory()]
	])('of %s is valid to TimelineJS', (_, story) => {
		const { timeline, leftOut } = timelineJsOf(story, en);
		const config = readJson(timeline);
		expect(config.messages.errors).toEqual([]);
		expect(config.isValid()).toBe(true);
		const ids = config.events.map(({ unique_id }) => unique_id);
		const all = story.events.map(({ id }) => id);
		expect([...ids, ...leftOut.map(({ id }) => id)].sort()).toEqual(all.sort());
		for (const { unique_id, start_date, end_date } of config.events) {
			const written = timeline.events.find((event) => event.unique_id === unique_id);
			expect(start_date.data).toMatchObject(written!.start_date);
			if (written?.end_date) expect(end_date?.data).toMatchObject(written.end_date);
			else expect(end_date).toBeUndefined();
		}
	});

	it('names what it leaves out', () => {
		expect(timelineJsOf(taurus, en).leftOut).toEqual([
			{ id: 'setbacks', title: 'Kyiv faces battlefield setbacks' },
			{ id: 'us-aid', title: 'US military aid held up in Congress' }
		]);
		const { title } = timelineJsOf(taurus, en).timeline;
		expect(title.text.text).toContain(
			'Left out, as the text gives them no beginning or no end: Kyiv faces battlefield setbacks; US military aid'
		);
	});

	it('says the date in words, the track, the quote and its sentence', () => {
		const { events } = timelineJsOf(taurus, de).timeline;
		const leak = events.find(({ unique_id }) => unique_id === 'leak');
		expect(leak).toMatchObject({ display_date: 'Freitag, 1. März 2024', autolink: false });
		expect(leak?.group).toBe('The call and the leak');
		expect(leak?.text.text).toMatch(/^<blockquote>„The 38-minute .* on Friday“ \(Satz 10\)</);
	});

	it('makes no fact of a claim, and marks what is from the record', () => {
		const { events } = timelineJsOf(taurus, en).timeline;
		const hacking = events.find(({ unique_id }) => unique_id === 'hotel-hacking');
		expect(hacking?.text.headline).toMatch(/ \(claimed\)$/);
		expect(hacking?.text.text).toMatch(/<p>claimed, says [\w ]*Pistorius<\/p>/);
		expect(hacking?.display_date).toBe('about 20–25 February 2024 †');
	});
});

describe('The sheet', () => {
	it.each([
		['taurus', taurus],
		['every kind', everyKind()],
		['hostile', hostileStory()],
		['before the common era', storyOf(withYear('-0044-03-15'))]
	])('of %s says the same to TimelineJS as the JSON', async (_, story) => {
		const { csv } = timelineJsSheet(story, en);
		expect(csv.split('\r\n')[0]).toBe(`\uFEFF${SHEET_COLUMNS.join(',')}`);
		const [sheet, json] = [await readSheet(csv), readJson(timelineJsOf(story, en).timeline)];
		expect(sheet.messages.errors).toEqual([]);
		const slides = ({ events }: typeof sheet) =>
			events.map(({ start_date, end_date, display_date, group, text }) => ({
				dates: [start_date, end_date].map((date) => date && String(date.data.date_obj)),
				display_date,
				group,
				text
			}));
		expect(slides(sheet)).toEqual(slides(json));
		expect(sheet.title.text).toEqual(json.title.text);
	});
});

function withYear(when: string): StoryFile {
	const file = everyKindFile();
	return { ...file, events: file.events.slice(0, 1).map((e) => ({ ...e, article: { when } })) };
}

describe('Hostile words', () => {
	const { events, title } = readJson(timelineJsOf(hostileStory(), en).timeline);
	const slideOf = (id: string) => events.find(({ unique_id }) => unique_id === id)!;
	const OWN = /<\/?(?:p|blockquote|wbr)>/g;

	it.each(Object.keys(HOSTILE))('%s are shown as words', (id) => {
		const { text, group, display_date } = slideOf(id);
		const own = HOSTILE[id]!.replace(/\r\n?/g, '\n');
		for (const html of [text.headline, group, display_date, text.text.replace(OWN, '')]) {
			expect(html).not.toMatch(/[<>"']/);
		}
		// TimelineJS trims a group.
		expect(shown(group).trim()).toContain(own.trim());
		expect(shown(text.headline)).toContain(own);
		expect(shown(text.text.replaceAll('<wbr>', ''))).toContain(own);
	});

	it('are no links, also where TimelineJS makes links of addresses by itself', () => {
		for (const { text } of [...events, title]) {
			expect(timelineJs.linkify(text.text)).toBe(text.text);
			// The sanitizer decodes what needs no reference in a text, quotation marks among them.
			const sanitized = text.text.replace(/&#(39|34|64);/g, decoded);
			expect(timelineJs.linkify(sanitized)).toBe(sanitized);
		}
	});
});

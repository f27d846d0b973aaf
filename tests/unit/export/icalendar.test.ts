/** The calendar, read back by ical.js. */
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/lib/export/icalendar';
import { foldLine } from '../../../src/lib/export/icalendar-fold';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import type { Language } from '../../../src/lib/language/language';
import type { Story } from '../../../src/lib/story/types';
import { everyKind } from '../../fixtures/every-kind';
import { publishedStory, taurusStory } from '../../fixtures/taurus-leak';
import { HOSTILE, hostileStory } from './hostile';

const taurus = taurusStory();

function read(story: Story, language: Language = en) {
	const { calendar, leftOut } = calendarOf(story, language);
	const component = new ICAL.Component(ICAL.parse(calendar));
	const events = component.getAllSubcomponents('vevent').map((event) => ({
		id: String(event.getFirstPropertyValue('uid')).split('@')[0],
		event: new ICAL.Event(event),
		value: (name: string) => event.getFirstPropertyValue(name)
	}));
	const eventOf = (id: string) => events.find((candidate) => candidate.id === id)!;
	return { calendar, leftOut, component, events, eventOf };
}

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('The calendar', () => {
	it('spans the days that are possible, the end exclusive', () => {
		const { eventOf } = read(taurus);
		const days = (id: string) => {
			const { startDate, endDate } = eventOf(id).event;
			expect([startDate.isDate, endDate.isDate]).toEqual([true, true]);
			return [startDate.toString(), endDate.toString()];
		};
		expect(days('leak')).toEqual(['2024-03-01', '2024-03-02']);
		expect(days('air-show')).toEqual(['2024-02-20', '2024-02-26']);
		expect(days('measures')).toEqual(['2024-03-01', '2024-03-06']);
		expect(days('german-aid')).toEqual(['2024-01-01', '2025-01-01']);
	});

	it('spans the seconds that are possible where a clock bounds the event, in UTC', () => {
		// 14:30 in Berlin.
		const timed = read(everyKind()).eventOf('to-the-second').event;
		expect([timed.startDate, timed.endDate].map(String)).toEqual([
			'2024-05-02T12:30:00Z',
			'2024-05-02T12:30:01Z'
		]);
		const { eventOf } = read(publishedStory('apollo-11-launch'));
		const times = (id: string) =>
			[eventOf(id).event.startDate, eventOf(id).event.endDate].map((time) => time.toString());
		expect(times('liftoff')).toEqual(['1969-07-16T13:32:00Z', '1969-07-16T13:32:01Z']);
		// Only ordered: after he boards, before the ignition.
		expect(times('hatch-closed')).toEqual(['1969-07-16T10:54:00Z', '1969-07-16T13:31:52Z']);
		expect(times('landing-planned')).toEqual(['1969-07-20', '1969-07-21']);
	});

	it('leaves out what lies before the year 1, and says so', () => {
		const story = publishedStory('halleys-comet');
		const { leftOut, events, component, eventOf } = read(story);
		expect(leftOut.map(({ id }) => id)).toEqual(
			story.events
				.filter(({ bounds }) => bounds.earliestStart < Date.parse('0001-01-01T00:00Z'))
				.map(({ id }) => id)
		);
		expect(leftOut.length).toBeGreaterThan(3);
		expect(events).toHaveLength(story.events.length - leftOut.length);
		expect(eventOf('jerusalem').event.startDate.year).toBe(66);
		expect(String(component.getFirstPropertyValue('x-wr-caldesc'))).toContain('before the year 1');
	});

	it('leaves out by name what has no first or no last day, and nothing else', () => {
		for (const story of [taurus, everyKind()]) {
			const { events, leftOut } = read(story);
			const endless = story.events.filter(
				({ bounds }) => !Number.isFinite(bounds.earliestStart) || !Number.isFinite(bounds.latestEnd)
			);
			expect(leftOut).toEqual(endless.map(({ id, title }) => ({ id, title })));
			expect(events).toHaveLength(story.events.length - endless.length);
		}
	});

	it('names in the file what it has left out, in its language, and is silent where that is nothing', () => {
		const noteOf = (story: Story, language?: Language) =>
			read(story, language)
				.component.getFirstPropertyValue('x-wr-caldesc')
				?.toString()
				// ical.js leaves the escapes of names that it does not know.
				.replace(/\\([,;\\])/g, '$1');
		for (const { title } of read(taurus).leftOut) expect(noteOf(taurus)).toContain(title);
		expect(noteOf(taurus, de)).toMatch(/^Ausgelassen/);
		const dated = { ...taurus, events: taurus.events.filter(({ id }) => id === 'leak') };
		expect(noteOf(dated)).toBeUndefined();
	});

	it('is the same whenever it is made', () => {
		expect(calendarOf(taurus, en)).toEqual(calendarOf(taurusStory(), en));
		const { value } = read(taurus).eventOf('leak');
		expect(String(value('dtstamp'))).toBe('2024-03-05T00:00:00Z');
		expect(value('uid')).toBe('leak@taurus-leak.sourceline');
		const uids = read(taurus).events.map((event) => event.value('uid'));
		expect(new Set(uids).size).toBe(uids.length);
	});

	it('says what it is of, and all that is known', () => {
		const { component, eventOf } = read(taurus, de);
		expect(component.getFirstPropertyValue('x-wr-calname')).toBe('The Taurus leak');
		const { value, event } = eventOf('scholz-no');
		expect(value('categories')).toBe('Berlin');
		expect(value('x-edtf')).toBe('2024-02-26');
		expect(event.description).toMatch(/^Montag, 26\. Februar 2024 †\n/);
		expect(event.description).toContain('(Satz ');
		expect(eventOf('hotel-hacking').event.summary).toMatch(/ \(behauptet\)$/);
	});

	it('keeps the commas of an EDTF set', () => {
		const { eventOf } = read(everyKind());
		expect(eventOf('within').value('x-edtf')).toBe('[2024-05-03..2024-05-09]');
		expect(eventOf('undated-between').value('x-edtf')).toBeNull();
	});
});

describe('Lines', () => {
	it.each([taurus, everyKind(), hostileStory()].map((story) => [story.id, story] as const))(
		'of %s are of 75 octets at most, whole in UTF-8, and end in CRLF',
		(_, story) => {
			const { calendar } = calendarOf(story, en);
			expect(calendar.endsWith('\r\n')).toBe(true);
			const lines = calendar.slice(0, -2).split('\r\n');
			for (const line of lines) {
				expect(octets(line)).toBeLessThanOrEqual(75);
				expect(line).not.toMatch(/[\r\n]/);
				expect(line).not.toMatch(/[\uD800-\uDFFF]/u);
				expect(line).toMatch(/^( |[A-Z-]+[:;])/);
			}
		}
	);

	it.each(['a'.repeat(75), 'a'.repeat(76), 'ü'.repeat(200), '€'.repeat(90), '😀'.repeat(50)])(
		'unfold to what they were: %s',
		(line) => {
			const folded = foldLine(line);
			expect(folded.split('\r\n').every((part) => octets(part) <= 75)).toBe(true);
			expect(folded.replaceAll('\r\n ', '')).toBe(line);
		}
	);
});

describe('Hostile words', () => {
	const { component, events, eventOf } = read(hostileStory());

	it('make no entries', () => {
		expect(events).toHaveLength(Object.keys(HOSTILE).length);
		expect(component.getAllSubcomponents()).toHaveLength(events.length);
	});

	it.each(Object.keys(HOSTILE))('%s come back as words', (id) => {
		const { event, value } = eventOf(id);
		const text = HOSTILE[id]!.replace(/\r\n|[\r\n\u2028\u2029]/g, '\n')
			// eslint-disable-next-line no-control-regex
			.replace(/[\0\x07\x7F]/g, '');
		for (const words of [event.summary, event.description, value('categories')]) {
			expect(words).toContain(text);
		}
		expect(value('url')).toMatch(/^https:\/\/example\.org\/[!-~]+$/);
	});
});

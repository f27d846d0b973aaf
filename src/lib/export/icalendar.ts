/**
 * A story as a calendar (iCalendar, RFC 5545): each entry over all days that are possible, or where a
 * clock bounds the event, over all the time.
 */
import { startOfDay } from '../dates/calendar';
import { DAY, SECOND } from '../dates/units';
import { instantOf } from '../dates/zone';
import type { Language } from '../language/language';
import type { Story } from '../story/types';
import { articleOf } from '../story/articles';
import { closeDirections } from '../story/directions';
import {
	dateOf,
	entriesOf,
	explanationOf,
	placeOf,
	titleOf,
	trackName,
	writtenDate,
	type Entry,
	type LeftOut
} from './entries';
import { foldLine } from './icalendar-fold';
import { leftOutNote } from './left-out';
import { uriOf } from './names';

/** A value of type TEXT (section 3.3.11): no control characters, breaks written `\n`. */
const textOf = (text: string) =>
	closeDirections(text)
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
		// eslint-disable-next-line no-control-regex
		.replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');

/** Two digits of each part: `0066-03-01T14:30:00` as `00660301T143000`. */
const basic = (iso: string) => iso.replace(/[-:]/g, '');

/** A value of type DATE or DATE-TIME (sections 3.3.4, 3.3.5) of an instant; nothing beyond the years 1 to 9999. */
function valueOf(time: number, type: 'date' | 'date-time'): string | undefined {
	if (!Number.isFinite(time)) return undefined;
	const iso = new Date(time).toISOString();
	if (!/^\d{4}-/.test(iso) || iso.startsWith('0000')) return undefined;
	return type === 'date' ? basic(iso.slice(0, 10)) : `${basic(iso.slice(0, 19))}Z`;
}

/** When an entry begins and is over (exclusive, section 3.6.1), or nothing if the calendar cannot say it. */
function spanOf({ event: { bounds } }: Entry, zone: string): string[] | undefined {
	const start = Math.floor(bounds.earliestStart / SECOND) * SECOND;
	const end = Math.ceil(bounds.latestEnd / SECOND) * SECOND;
	const isDays = start % DAY === 0 && end % DAY === 0;
	const [first, over] = isDays
		? [valueOf(start, 'date'), valueOf(end, 'date')]
		: [start, end].map((time) => {
				const known = Number.isFinite(time);
				return known ? valueOf(instantOf(time, zone), 'date-time') : undefined;
			});
	if (!first || !over) return undefined;
	const type = isDays ? ';VALUE=DATE' : '';
	return [`DTSTART${type}:${first}`, `DTEND${type}:${over}`];
}

const descriptionOf = (entry: Entry, story: Story, language: Language) =>
	[
		dateOf(entry),
		...explanationOf(entry, language),
		...entry.event.sources.map(
			(source) => `${language.story.quoted(source.quote)} (${placeOf(source, story, language)})`
		)
	]
		.map((line) => textOf(line))
		.join('\\n');

/** The lines of an event, or nothing if the calendar has no place for it. */
function linesOf(entry: Entry, story: Story, language: Language): string[] | undefined {
	const { event } = entry;
	const span = spanOf(entry, story.zone);
	if (!span) return undefined;
	const written = writtenDate(event);
	const { url, publishedExtent } = articleOf(story, event);
	return [
		'BEGIN:VEVENT',
		`UID:${event.id}@${story.id}.sourceline`,
		// The clock has no place here: the file is as old as the article.
		`DTSTAMP:${valueOf(startOfDay(publishedExtent.start), 'date-time') ?? '19700101T000000Z'}`,
		...span,
		`SUMMARY:${textOf(titleOf(event, language))}`,
		`DESCRIPTION:${descriptionOf(entry, story, language)}`,
		`CATEGORIES:${textOf(trackName(story, event))}`,
		...(written === undefined ? [] : [`X-EDTF:${textOf(written)}`]),
		...(url === undefined ? [] : [`URL:${uriOf(url)}`]),
		// Nobody is busy because of the news.
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

/**
 * Makes a calendar of a story.
 *
 * @returns also the events that a calendar has no entry for: those without a beginning or an end, and those
 *   before the year 1
 */
export function calendarOf(
	story: Story,
	language: Language
): { calendar: string; leftOut: LeftOut[] } {
	const leftOut: LeftOut[] = [];
	const events = entriesOf(story, language).flatMap((entry) => {
		const lines = linesOf(entry, story, language);
		if (!lines) leftOut.push({ id: entry.event.id, title: entry.event.title });
		return lines ?? [];
	});
	const note = leftOutNote(
		'calendar',
		leftOut.map(({ title }) => title),
		language.code
	);
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Sourceline//Sourceline//EN',
		'CALSCALE:GREGORIAN',
		`X-WR-CALNAME:${textOf(story.title)}`,
		...(note ? [`X-WR-CALDESC:${textOf(note)}`] : []),
		...events,
		'END:VCALENDAR'
	];
	return { calendar: lines.map((line) => `${foldLine(line)}\r\n`).join(''), leftOut };
}

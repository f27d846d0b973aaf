/** A story as a calendar (iCalendar, RFC 5545): all-day entries, each over all days that are possible. */
import { startOfDay } from '../dates/calendar';
import { DAY } from '../dates/units';
import type { Language } from '../language/language';
import type { Story } from '../story/types';
import { closeDirections } from '../story/directions';
import {
	dateOf,
	entriesOf,
	explanationOf,
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

/** A value of type DATE (section 3.3.4), which has years of four digits; else nothing. */
function dayOf(time: number): string | undefined {
	if (!Number.isFinite(time)) return undefined;
	const iso = new Date(time).toISOString();
	return /^\d{4}-/.test(iso) ? iso.slice(0, 10).replaceAll('-', '') : undefined;
}

const descriptionOf = (entry: Entry, language: Language) =>
	[
		dateOf(entry),
		...explanationOf(entry, language),
		...entry.event.sources.map(
			({ quote, sentence }) =>
				`${language.story.quoted(quote)} (${language.interface.sentence(sentence)})`
		)
	]
		.map((line) => textOf(line))
		.join('\\n');

/** The lines of an event, or nothing if it has no first or no last day. */
function linesOf(entry: Entry, story: Story, language: Language): string[] | undefined {
	const { event } = entry;
	const { earliestStart, latestEnd } = event.bounds;
	const first = dayOf(startOfDay(earliestStart));
	// Exclusive (section 3.6.1): the midnight by which it is over.
	const over = dayOf(startOfDay(latestEnd - 1) + DAY);
	if (!first || !over) return undefined;
	const written = writtenDate(event);
	const { url } = story.article;
	return [
		'BEGIN:VEVENT',
		`UID:${event.id}@${story.id}.sourceline`,
		// The clock has no place here: the file is as old as the article.
		`DTSTAMP:${dayOf(story.article.publishedExtent.start) ?? '19700101'}T000000Z`,
		`DTSTART;VALUE=DATE:${first}`,
		`DTEND;VALUE=DATE:${over}`,
		`SUMMARY:${textOf(titleOf(event, language))}`,
		`DESCRIPTION:${descriptionOf(entry, language)}`,
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
 * @returns also the events without a first or a last day, which a calendar has no entry for
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

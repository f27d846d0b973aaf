/** A story as the spreadsheet that TimelineJS3 reads, under the names of its own template. */
import type { Language } from '../language/language';
import type { Story } from '../story/types';
import { csvOf } from './csv-format';
import type { LeftOut } from './entries';
import { timelineJsOf } from './timelinejs';
import type { TimelineJsDate } from './timelinejs-dates';

/** All columns of the template: it is found missing otherwise where it is filled in by hand. */
export const SHEET_COLUMNS = [
	'Year',
	'Month',
	'Day',
	'Time',
	'End Year',
	'End Month',
	'End Day',
	'End Time',
	'Display Date',
	'Headline',
	'Text',
	'Media',
	'Media Credit',
	'Media Caption',
	'Media Thumbnail',
	'Alt Text',
	'Type',
	'Group',
	'Background'
] as const;

type Row = Partial<Record<(typeof SHEET_COLUMNS)[number], string>>;

/** Year, month, day and time of a date; empty where unknown. */
function cellsOf(date?: TimelineJsDate): [string, string, string, string] {
	const { year, month, day, hour, minute, second } = date ?? {};
	const clock = [hour, minute, second].map((part) => String(part).padStart(2, '0')).join(':');
	const cell = (part?: number) => (part === undefined ? '' : String(part));
	return [cell(year), cell(month), cell(day), hour === undefined ? '' : clock];
}

/** Makes the CSV of a TimelineJS3 sheet: the title, then a row an event. */
export function timelineJsSheet(
	story: Story,
	language: Language
): { csv: string; leftOut: LeftOut[] } {
	const { timeline, leftOut } = timelineJsOf(story, language);
	const { headline, text } = timeline.title.text;
	const rows: Row[] = [
		{ Headline: headline, Text: text, Type: 'title' },
		...timeline.events.map((event): Row => {
			const [year, month, day, time] = cellsOf(event.start_date);
			const [endYear, endMonth, endDay, endTime] = cellsOf(event.end_date);
			return {
				Year: year,
				Month: month,
				Day: day,
				Time: time,
				'End Year': endYear,
				'End Month': endMonth,
				'End Day': endDay,
				'End Time': endTime,
				'Display Date': event.display_date,
				Headline: event.text.headline,
				Text: event.text.text,
				Group: event.group
			};
		})
	];
	const cells = rows.map((row) => SHEET_COLUMNS.map((column) => row[column] ?? ''));
	return { csv: csvOf([SHEET_COLUMNS, ...cells]), leftOut };
}

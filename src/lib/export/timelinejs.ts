/** A story for TimelineJS3 (Knight Lab; JSON format of https://timeline.knightlab.com/docs/json-format.html). */
import type { Language } from '../language/language';
import type { Article, Story } from '../story/types';
import {
	dateOf,
	entriesOf,
	explanationOf,
	placeOf,
	titleOf,
	trackName,
	type Entry,
	type LeftOut
} from './entries';
import { leftOutNote } from './left-out';
import { spanOf, type TimelineJsSpan } from './timelinejs-dates';
import { headlineHtml, strippedHtml, textHtml } from './timelinejs-html';

interface SlideText {
	headline: string;
	text: string;
}

export interface TimelineJsEvent extends TimelineJsSpan {
	unique_id: string;
	display_date: string;
	group: string;
	text: SlideText;
	/** Off: what TimelineJS makes a link of by itself is not sanitized. */
	autolink: false;
}

export interface TimelineJs {
	title: { unique_id: string; text: SlideText; autolink: false };
	events: TimelineJsEvent[];
}

const paragraphs = (texts: readonly string[]) =>
	texts.map((text) => `<p>${textHtml(text)}</p>`).join('');

const articleLine = ({ title, publisher, url }: Article) =>
	[title, publisher, url].filter(Boolean).join(', ');

function textOf(entry: Entry, story: Story, language: Language): string {
	const quotes = entry.event.sources.map((source) => {
		const words = textHtml(language.story.quoted(source.quote));
		return `<blockquote>${words} (${textHtml(placeOf(source, story, language))})</blockquote>`;
	});
	return quotes.join('') + paragraphs(explanationOf(entry, language));
}

/**
 * Makes the JSON of a TimelineJS3 timeline: a title slide and a slide an event.
 *
 * @returns also the events that nothing bounds: TimelineJS needs a year of each
 */
export function timelineJsOf(
	story: Story,
	language: Language
): { timeline: TimelineJs; leftOut: LeftOut[] } {
	const leftOut: LeftOut[] = [];
	const events = entriesOf(story, language).flatMap((entry): TimelineJsEvent[] => {
		const { event } = entry;
		const span = spanOf(event, story.zone);
		if (!span) {
			leftOut.push({ id: event.id, title: event.title });
			return [];
		}
		return [
			{
				...span,
				// The date is only claimed to the sharpness of these words.
				display_date: strippedHtml(dateOf(entry)),
				unique_id: event.id,
				group: strippedHtml(trackName(story, event)),
				text: {
					headline: headlineHtml(titleOf(event, language)),
					text: textOf(entry, story, language)
				},
				autolink: false
			}
		];
	});
	const sources = story.articles.map(articleLine).filter(Boolean);
	const note = leftOutNote(
		'timeline',
		leftOut.map((event) => event.title),
		language.code
	);
	const title = {
		// No id of an event has two hyphens in a row.
		unique_id: `title--${story.id}`,
		text: {
			headline: headlineHtml(story.title),
			text: paragraphs([story.summary, ...sources, ...(note ? [note] : [])])
		},
		autolink: false as const
	};
	return { timeline: { title, events }, leftOut };
}

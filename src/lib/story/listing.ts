/** A story as a line of a list: what it is called, and what time it is about. */
import type { Extent } from '../dates/extent';
import { hullOf } from '../dates/hull';
import { labelPair, type MomentUnit } from '../dates/moment';
import { DAY } from '../dates/units';
import type { Language } from '../language/language';
import type { Story } from './types';

export interface ListedStory {
	id: string;
	title: string;
	summary: string;
	/** BCP 47 tag of title and summary. */
	lang: string;
	/** From when to when, by the code of the language that says it. */
	span: Record<string, string>;
}

/** The coarsest unit in which a stretch of more than so many ms is told. */
const UNITS: [longerThan: number, unit: MomentUnit][] = [
	[3 * 365 * DAY, 'year'],
	[60 * DAY, 'month'],
	[-Infinity, 'day']
];

/**
 * From the first to the last that a story dates. What goes on since then counts with its beginning: that
 * it has not ended says nothing of the time that the story is about.
 */
export function spanOfStory({ events }: Story): Extent {
	const drawn = events.flatMap(({ placement, status }) => {
		const body = placement.core ?? placement.span;
		return body ? [{ ...body, end: status === 'ongoing' ? body.start + 1 : body.end }] : [];
	});
	return hullOf(drawn);
}

/** "14–20 July 1969", "466 BC – 2134 AD": in days, months or years, as the stretch is long. */
export function labelSpan({ start, end }: Extent, language: Language): string {
	const unit = UNITS.find(([longerThan]) => end - start > longerThan)?.[1] ?? 'day';
	return labelPair(start, end - 1, unit, language).range;
}

/** The line of a story, in every language given. */
export const listed = (story: Story, languages: readonly Language[]): ListedStory => ({
	id: story.id,
	title: story.title,
	summary: story.summary,
	lang: story.lang,
	span: Object.fromEntries(
		languages.map((language) => [language.code, labelSpan(spanOfStory(story), language)])
	)
});

/** What each form of a story's data has no place for, by the ending of its file. */
import { calendarOf } from '../lib/export/icalendar';
import { timelineJsOf } from '../lib/export/timelinejs';
import type { Language } from '../lib/language/language';
import type { Story } from '../lib/story/types';

/** Titles of events, for the forms that leave any out. */
export function leftOutOf(story: Story, language: Language): Record<string, string[]> {
	const titles = (events: readonly { title: string }[]) => events.map(({ title }) => title);
	const timeline = titles(timelineJsOf(story, language).leftOut);
	return {
		'.ics': titles(calendarOf(story, language).leftOut),
		'.timelinejs.json': timeline,
		'.timelinejs.csv': timeline
	};
}

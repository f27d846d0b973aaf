/** What every export says of an event: who is who, whether it happened, and why it has its date. */
import type { Language } from '../language/language';
import { sentenceName } from '../story/source-line';
import type { Source, Story, StoryEvent } from '../story/types';
import { wordsOf, type EventWords } from '../story/words';

/** An event beside its words. */
export interface Entry {
	event: StoryEvent;
	words: EventWords;
}

/** An event that an export has no place for, as it is told to the one who downloads. */
export type LeftOut = Pick<StoryEvent, 'id' | 'title'>;

/** All events of a story with their words, in order of time. */
export function entriesOf(story: Story, language: Language): Entry[] {
	const { events } = wordsOf(story, language);
	return story.events.map((event) => {
		const words = events[event.id];
		if (!words) throw new Error(`There are no words for ${event.id}`);
		return { event, words };
	});
}

/** The date as the file writes it, in EDTF: of the record, else of the article. */
export const writtenDate = ({ record, article }: StoryEvent): string | undefined =>
	record?.when ?? article?.when;

export const trackName = (story: Story, { track }: StoryEvent): string =>
	story.tracks.find(({ id }) => id === track)?.name ?? track;

/** Names in the order of the story's list, which is that of the file. */
export const namesOf = (items: readonly { id: string; name: string }[], ids: readonly string[]) =>
	items.filter(({ id }) => ids.includes(id)).map(({ name }) => name);

/** Where a source stands: its sentence, and of which article where there are several. */
export const placeOf = (source: Source, story: Story, language: Language): string =>
	sentenceName(story, source, language, wordsOf(story, language).published);

/** Whether somebody vouches that it has happened or goes on. */
const isFact = ({ status }: StoryEvent) => status === 'happened' || status === 'ongoing';

/**
 * The title, with its status where it is no fact: calendars and timelines show little else, and a
 * claim must not become a fact by being exported.
 */
export const titleOf = (event: StoryEvent, language: Language): string =>
	isFact(event) ? event.title : `${event.title} (${language.story.statuses[event.status]})`;

/** "claimed, says Boris Pistorius". */
export const standingOf = ({ status, by }: StoryEvent, { story: say }: Language): string =>
	by === undefined ? say.statuses[status] : `${say.statuses[status]}, ${say.says(by)}`;

/** The date in words, with the dagger of the public record where it leans on that. */
export const dateOf = ({ event, words }: Entry): string =>
	event.placement.fromRecord ? `${words.date} †` : words.date;

/** How the event stands and why it has its date, one paragraph each. */
export function explanationOf({ event, words }: Entry, language: Language): string[] {
	const say = language.interface;
	return [
		standingOf(event, language),
		`${say.reasoning}: ${words.reasoning}`,
		...(event.record ? [`${say.record}: ${words.recordDate ?? ''}. ${event.record.note}`] : []),
		...(event.placement.fromRecord ? [say.dagger] : []),
		...words.disagreements
	];
}

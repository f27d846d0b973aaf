/**
 * What a story is, once `parseStory` has read it: every reference resolved, every quote found in its
 * sentence, every date turned into numbers. Nothing past `parseStory` checks a field again.
 *
 * All times are milliseconds on the **story's own clock**: the civil time of the story's zone,
 * counted as if it were UTC. So a civil day is always [00:00, 24:00) and no result depends on the
 * zone of the reader. All extents are half-open, [start, end).
 */
import type { Extent } from '../dates/extent';

/** Whether an event happened, goes on, is only claimed, planned, or merely talked through. */
export type Status = 'happened' | 'ongoing' | 'claimed' | 'planned' | 'hypothetical';

export const STATUSES: readonly Status[] = [
	'happened',
	'ongoing',
	'claimed',
	'planned',
	'hypothetical'
];

/**
 * How the text orders an event A against another, B.
 *
 * - `after`: A begins once B has begun. The weakest reading of "and then": news prose says it of
 *   things that have begun as well as of things that are over.
 * - `before`: A is over by the time B begins. (So the strong "after" is B `before` A.)
 * - `during`: A lies within B.
 * - `sameDay`: A and B lie on one civil day.
 * - `since`: A begins while B happens ("since Russia invaded").
 * - `until`: A ends while B happens ("until Scholz said").
 */
export type RelationKind = 'after' | 'before' | 'during' | 'sameDay' | 'since' | 'until';

export const RELATION_KINDS: readonly RelationKind[] = [
	'after',
	'before',
	'during',
	'sameDay',
	'since',
	'until'
];

export interface Relation {
	kind: RelationKind;
	/** Id of the other event. */
	event: string;
}

/** One sentence of the article. */
export interface Sentence {
	/** Counts from 1 through its article. */
	number: number;
	/** Index of its paragraph, from 0. */
	paragraph: number;
	text: string;
}

/** Where an article reports an event: a quote that stands in a sentence to the letter. */
export interface Source {
	/** Index of the article. */
	article: number;
	sentence: number;
	quote: string;
	/** UTF-16 offset of the quote in the sentence. */
	start: number;
	/** UTF-16 offset of the first character after the quote. */
	end: number;
}

/** What the text alone says of a date. */
export interface ArticleDate {
	/** The words that date the event, to the letter. */
	phrase?: string;
	/** What the phrase is counted from: `published` or the id of an event. */
	from?: string;
	/** The reading, in EDTF, as written in the file. Absent where the text orders but does not date. */
	when?: string;
	/** The words say only about when: drawn dashed, bounds unmoved. */
	approximate?: boolean;
	/** A remark on the reading. */
	note?: string;
}

/** A date from the public record, outside the article. Always marked as such. */
export interface RecordDate {
	/** EDTF, as written in the file. */
	when: string;
	note: string;
}

/**
 * Between which moments an event begins and ends. Unbounded is ±Infinity.
 * A start is at the latest one millisecond before its latest end: an event takes some time.
 */
export interface Bounds {
	earliestStart: number;
	latestStart: number;
	earliestEnd: number;
	latestEnd: number;
}

/** Dates and relations that cannot all be true. */
export interface Disagreement {
	/** The events that form the contradiction, in the order of the chain, each once. */
	events: string[];
	/** The relations of the text that take part in it. */
	relations: { of: string; kind: RelationKind; event: string }[];
	/** Whether the text contradicts itself, or the public record. */
	between: 'article' | 'article-and-record';
}

/** What of an event's time is drawn, on the story's clock. */
export interface Placement {
	/** Drawn solid: the record, the reading of the text, or what is certain of a lasting event. */
	core?: Extent;
	/** Drawn light: between its earliest and its latest known moment. Always finite. */
	span?: Extent;
	/** Nothing bounds its beginning: the span runs off to the left with an arrow. */
	openStart: boolean;
	/** Nothing bounds its end: the span runs off to the right with an arrow. */
	openEnd: boolean;
	/** It lasts, rather than happens at some moment within. */
	lasting: boolean;
	/** `~` or "about": drawn dashed; of a lasting event only its light part, as the solid is certain. */
	approximate: boolean;
	/** `?`: drawn dashed. */
	uncertain: boolean;
	/** Whether the core leans on the public record rather than on the text alone. */
	fromRecord: boolean;
	/** Core and span do not touch: both are drawn, tied by a thin line. */
	apart: boolean;
	/** The moment by which events are put in order of time: finite, inside core or span. */
	order: number;
}

export interface StoryEvent {
	id: string;
	title: string;
	/** Short words for the mark's label; the title where the file gives none. */
	label: string;
	/** Id of its track. */
	track: string;
	/** One of the few that the reader looks for first. */
	key: boolean;
	status: Status;
	/** Who says so, where it is not the article itself. */
	by?: string;
	article?: ArticleDate;
	record?: RecordDate;
	/** Ids of people. */
	people: string[];
	/** Ids of places. */
	places: string[];
	relations: Relation[];
	/** At least one, in the order of the articles and of their sentences. */
	sources: Source[];
	/**
	 * Index of the article that its date is counted from: the first whose sentence holds the words that
	 * date it, else that of its first source.
	 */
	datedIn: number;
	/** By the text alone: its phrases and its order. */
	textBounds: Bounds;
	/** With the public record: what the record dates, and what the text's order makes of it. */
	bounds: Bounds;
	/**
	 * For an event that the text does not date: where the text's order puts it, given the dates of the
	 * *other* events (article or record), its own record left aside.
	 */
	orderBounds: Bounds;
	placement: Placement;
	/** Indexes into `Story.disagreements`. */
	disagreements: number[];
}

export interface Track {
	id: string;
	name: string;
}

export interface Person {
	id: string;
	name: string;
	role?: string;
}

export interface Place {
	id: string;
	name: string;
}

export interface Article {
	/** Unique in the story; `article` where the file has only one and names none. */
	id: string;
	title?: string;
	publisher?: string;
	url?: string;
	/** EDTF day of publication, which "on Friday" is counted from. */
	published: string;
	/** Extent of that day. */
	publishedExtent: Extent;
	/** How the day of publication is known. */
	datelineReasoning: string;
	/** What is to be said of the text as supplied ("publisher not named"). */
	note?: string;
	/** Sentences by paragraph. */
	paragraphs: Sentence[][];
	/** The same sentences, flat: sentence n is at index n - 1. */
	sentences: Sentence[];
}

export interface Story {
	id: string;
	title: string;
	/** One or two sentences that say what the story is. */
	summary: string;
	/** BCP 47 tag of the story's language. */
	lang: string;
	/** IANA name of the zone whose civil days the story counts in. */
	zone: string;
	/** At least one. */
	articles: Article[];
	tracks: Track[];
	people: Person[];
	places: Place[];
	/** In order of time (`placement.order`), then of telling. */
	events: StoryEvent[];
	disagreements: Disagreement[];
}

/** One finding of `parseStory`: where, what was found, and what would mend it. */
export interface Problem {
	/** Path in the file, such as `events[3].sources[0].quote`; empty for the file as a whole. */
	path: string;
	/** What is wrong, with the value that was found. */
	found: string;
	/** What would mend it. */
	mend: string;
}

/**
 * What the program says besides dates: in the reasoning of a story and in the interface. One object
 * of each per language, kept complete by TypeScript. Sentences are functions of what they name, so that
 * each language orders its own words.
 */
type Status = 'happened' | 'ongoing' | 'claimed' | 'planned' | 'hypothetical';
type RelationKind = 'after' | 'before' | 'during' | 'sameDay' | 'since' | 'until';

/** Words of the reasoning behind a date. Arguments are finished labels. */
export interface StoryWords {
	statuses: Record<Status, string>;
	/** What a status means, in a line. */
	statusNotes: Record<Status, string>;
	relations: Record<RelationKind, string>;
	quoted: (words: string) => string;
	/** Name of the day of publication in a chain of reasoning. */
	dateline: (date: string) => string;
	/** `“on Friday”, counted from the dateline, … → …` */
	counted: (phrase: string, from: string, date: string) => string;
	/** A phrase that gives a date by itself. */
	reads: (phrase: string, date: string) => string;
	/** A phrase that orders the event but does not date it. */
	undatedPhrase: (phrase: string) => string;
	undated: string;
	/** What follows from relations: `after A, before B, so 20 February – 1 March`. */
	so: (reasons: readonly string[], bounds: string) => string;
	/** Relations that bound nothing. */
	unbounded: (reasons: readonly string[]) => string;
	ongoing: (date: string) => string;
	/** The date of something of which no more is known than that it goes on. */
	underWay: (date: string) => string;
	/** `the article puts A after B` */
	stated: (a: string, kind: RelationKind, b: string) => string;
	disagreement: (
		between: 'article' | 'article-and-record',
		statements: readonly string[]
	) => string;
	ownDisagreement: (title: string) => string;
	/** Dates of a chain, `A: 19 February 2024`. */
	dated: (title: string, date: string) => string;
	says: (who: string) => string;
	about: (bounds: string) => string;
}

/** Words of the interface. */
export interface InterfaceWords {
	timeline: (title: string) => string;
	toolbar: string;
	zoomIn: string;
	zoomOut: string;
	showAll: string;
	back: string;
	toldOrder: string;
	unfold: string;
	earlier: (count: number) => string;
	later: (count: number) => string;
	cluster: (count: number) => string;
	openCluster: string;
	/** Of a cluster that no zoom can take apart. */
	chooseCluster: string;
	/** Events of a track that are only counted. */
	crowd: (count: number) => string;
	/** Events of a track that go on since before the view, and are only counted. */
	carried: (count: number) => string;
	dateline: string;
	published: (date: string) => string;
	overview: string;
	view: (from: string, to: string) => string;
	article: string;
	/** An article of which no name is given. `date` is a finished label. */
	articleOf: (date: string) => string;
	/** What a story of several articles is told from. */
	articles: (count: number) => string;
	/** What a picture is drawn from. */
	source: (name: string) => string;
	/** A picture of the few events to look for first, out of `count`. */
	keyEvents: (count: number) => string;
	sentence: (number: number) => string;
	events: (count: number) => string;
	of: (index: number, count: number) => string;
	previous: string;
	next: string;
	close: string;
	copyLink: string;
	copied: string;
	copyThis: string;
	copyCitation: string;
	citationCopied: string;
	copyThisCitation: string;
	/** Where only the reader's own keys may copy. */
	selectedToCopy: string;
	share: string;
	embed: string;
	download: string;
	/** A part of the page that could not be fetched. */
	unavailable: string;
	inTheArticle: string;
	onRecord: string;
	record: string;
	bounds: string;
	reasoning: string;
	disagreement: string;
	people: string;
	places: string;
	related: string;
	theArticle: string;
	theme: string;
	themes: Record<'auto' | 'light' | 'dark', string>;
	language: string;
	chronology: string;
	chronologyNote: string;
	dagger: string;
	data: string;
	wheelHint: string;
	cleared: string;
	keys: string;
	/** How a mark is drawn, for the key. */
	key: Record<'day' | 'span' | 'open' | 'dashed' | 'crowd', string>;
	keyTitle: string;
}

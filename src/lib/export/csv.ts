/** A story as a table, one row an event (RFC 4180; dates in EDTF, ISO 8601-2). */
import { edtfEdges } from '../dates/edtf-moment';
import type { Language } from '../language/language';
import { articleAt, articleOf } from '../story/articles';
import type { Source, Story } from '../story/types';
import { csvOf } from './csv-format';
import { dateOf, entriesOf, namesOf, trackName, writtenDate, type Entry } from './entries';

/** Between the items of a list within a cell; no comma or semicolon, which spreadsheets cut at. */
const SEPARATOR = ' | ';

const list = (items: readonly (string | number)[]) => items.join(SEPARATOR);

/** Between which days or seconds an event lies. */
const edgesOf = ({ event: { bounds } }: Entry) =>
	edtfEdges({ start: bounds.earliestStart, end: bounds.latestEnd });

/** The number of a sentence, after the id of its article where there are several. */
const numberOf = ({ article, sentence }: Source, story: Story) =>
	story.articles.length === 1 ? sentence : `${articleAt(story, article).id} ${sentence}`;

/** Columns by their names, which stay the same in every language. */
const COLUMNS: [name: string, cell: (entry: Entry, story: Story) => string][] = [
	['id', ({ event }) => event.id],
	['title', ({ event }) => event.title],
	['date', ({ event }) => writtenDate(event) ?? ''],
	['article_date', ({ event }) => event.article?.when ?? ''],
	['record_date', ({ event }) => event.record?.when ?? ''],
	['earliest', (entry) => edgesOf(entry).first ?? ''],
	['latest', (entry) => edgesOf(entry).last ?? ''],
	['date_words', dateOf],
	['reasoning', ({ words }) => words.reasoning],
	['status', ({ event }) => event.status],
	['by', ({ event }) => event.by ?? ''],
	['track', ({ event }, story) => trackName(story, event)],
	['people', ({ event }, story) => list(namesOf(story.people, event.people))],
	['places', ({ event }, story) => list(namesOf(story.places, event.places))],
	['sentences', ({ event }, story) => list(event.sources.map((source) => numberOf(source, story)))],
	['quotes', ({ event }) => list(event.sources.map(({ quote }) => quote))],
	['url', ({ event }, story) => articleOf(story, event).url ?? '']
];

/** Every event of a story as a row, in order of time; words in the language. */
export const storyCsv = (story: Story, language: Language): string =>
	csvOf([
		COLUMNS.map(([name]) => name),
		...entriesOf(story, language).map((entry) => COLUMNS.map(([, cell]) => cell(entry, story)))
	]);

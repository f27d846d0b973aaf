/**
 * The story file, field by field. This is the one place that says what a file may hold: the types
 * and the published JSON Schema are both made from it. What a schema cannot say (a quote stands in
 * its sentence, an id exists, a date is a date) is checked in `parse.ts`.
 */
import * as v from 'valibot';

const described = <T extends v.GenericSchema>(schema: T, description: string) =>
	v.pipe(schema, v.description(description));

const text = (description: string) =>
	v.pipe(v.string(), v.regex(/\S/, 'is empty, words are expected'), v.description(description));

const id = (description: string) =>
	v.pipe(
		v.string(),
		v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is no id: lower-case letters, digits and single hyphens'),
		v.description(description)
	);

const ids = (description: string) => described(v.optional(v.array(id('An id.'))), description);

const ArticleDateSchema = v.strictObject({
	phrase: v.optional(
		text('The words that date the event, to the letter, from one of its sentences.')
	),
	from: v.optional(id('What the phrase is counted from: "published" or the id of an event.')),
	when: v.optional(
		text('The reading of the text, in EDTF. Leave it out where the text does not date.')
	),
	approximate: v.optional(
		described(v.boolean(), 'The words say only about when; drawn dashed, bounds unmoved.')
	),
	note: v.optional(text('A remark on the reading, shown with its reasoning.'))
});

const RecordDateSchema = v.strictObject({
	when: text('A date from the public record, outside the article, in EDTF.'),
	note: text('What the record says, in a sentence.')
});

const SourceSchema = v.strictObject({
	article: v.optional(id('Id of its article, in a story of many; left out where there is one.')),
	sentence: described(
		v.pipe(v.number(), v.integer('is no whole number'), v.minValue(1, 'counts from 1')),
		'Number of the sentence, counted from 1 through its article.'
	),
	quote: text('Words that stand in that sentence, to the letter.')
});

const EventSchema = v.strictObject({
	id: id('Names the event in relations and links.'),
	title: text('What happened, in a line.'),
	label: v.optional(text('Short words for the mark; the title if left out.')),
	track: id('Id of its track.'),
	key: v.optional(described(v.boolean(), 'One of the few that a reader looks for first.')),
	status: described(
		v.picklist(['happened', 'ongoing', 'claimed', 'planned', 'hypothetical']),
		'Whether it happened, goes on, is claimed, planned or only talked through.'
	),
	by: v.optional(text('Who says so, where it is not the article itself.')),
	article: v.optional(described(ArticleDateSchema, 'What the text alone says of the date.')),
	record: v.optional(described(RecordDateSchema, 'A date from outside the article.')),
	after: ids('Begins once these have begun.'),
	before: ids('Is over by the time these begin.'),
	during: ids('Lies within these.'),
	sameDay: ids('On one civil day with these.'),
	since: ids('Begins while these happen.'),
	until: ids('Ends while these happen.'),
	people: ids('Ids of people.'),
	places: ids('Ids of places.'),
	sources: described(
		v.pipe(v.array(SourceSchema), v.minLength(1, 'is empty: an event needs at least one sentence')),
		'The sentences that report the event, each with the words that do.'
	)
});

const ARTICLE = {
	title: v.optional(text('Headline of the article.')),
	publisher: v.optional(text('Who published it.')),
	url: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'is no http(s) address'))),
	published: text('Day of publication, in EDTF; phrases such as "on Friday" are counted from it.'),
	datelineReasoning: text('How the day of publication is known.'),
	note: v.optional(text('What is to be said of the text as supplied.')),
	paragraphs: described(
		v.pipe(
			v.array(
				v.pipe(v.array(text('A sentence.')), v.minLength(1, 'is a paragraph without sentences'))
			),
			v.minLength(1, 'is an article without paragraphs')
		),
		'The article: paragraphs of sentences. Sentences of a paragraph are joined by one space.'
	)
};

/** The whole file. */
export const StorySchema = v.strictObject({
	$schema: v.optional(v.string()),
	version: described(v.literal(1), 'Version of this format.'),
	id: id('Names the story in addresses; the name of the file.'),
	title: text('Headline of the story.'),
	summary: text('What the story is, in a sentence or two.'),
	lang: text('BCP 47 tag of the language of the article and of these words, such as "en".'),
	zone: text('IANA zone whose civil days the article counts in, such as "Europe/Berlin".'),
	article: v.optional(described(v.strictObject(ARTICLE), 'The article of a story of one.')),
	articles: v.optional(
		described(
			v.pipe(
				v.array(v.strictObject({ id: id('Names the article in sources and links.'), ...ARTICLE })),
				v.minLength(1, 'is empty: a story needs at least one article')
			),
			'The articles of a story of many, in the order in which they are offered to the reader.'
		)
	),
	tracks: v.pipe(
		v.array(v.strictObject({ id: id('Id of the track.'), name: text('Its name.') })),
		v.minLength(1, 'is empty: a story needs at least one track')
	),
	people: v.array(
		v.strictObject({
			id: id('Id of the person.'),
			name: text('Name as the article has it.'),
			role: v.optional(text('Who that is.'))
		})
	),
	places: v.array(v.strictObject({ id: id('Id of the place.'), name: text('Name of the place.') })),
	events: v.pipe(v.array(EventSchema), v.minLength(1, 'is empty: a story needs at least one event'))
});

/** A story file as written. */
export type StoryFile = v.InferOutput<typeof StorySchema>;
/** A file of the simple form: a story of one article. */
export type SingleStoryFile = StoryFile & Required<Pick<StoryFile, 'article'>>;
/** A file of a story of many articles. */
export type DossierFile = StoryFile & Required<Pick<StoryFile, 'articles'>>;
/** An event as written. */
export type EventFile = StoryFile['events'][number];

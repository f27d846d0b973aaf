/** A story for search engines: JSON-LD 1.1 in the vocabulary of schema.org. */
import type { Language } from '../language/language';
import { articleAt } from '../story/articles';
import type { Article, Story } from '../story/types';
import { dateOf, entriesOf, explanationOf, writtenDate, type Entry } from './entries';
import { isoDatesOf } from './iso-dates';
import { articleIri, eventUrn, storyUrn, uriOf } from './names';

export interface NewsArticle {
	'@type': 'NewsArticle';
	'@id': string;
	headline?: string;
	url?: string;
	publisher?: { '@type': 'Organization'; name: string };
	datePublished?: string;
	inLanguage: string;
}

export interface Quotation {
	'@type': 'Quotation';
	text: string;
	isPartOf: { '@id': string };
}

export interface SchemaEvent {
	'@type': 'Event';
	'@id': string;
	name: string;
	/** Its status, and why it has its date: schema.org has no words for a claim that is no review. */
	description: string;
	startDate?: string;
	endDate?: string;
	subjectOf: Quotation[];
}

export interface StoryJsonLd {
	'@context': 'https://schema.org';
	/** A list is no creative work by itself, and only those are based on others. */
	'@type': ['ItemList', 'CreativeWork'];
	'@id': string;
	name: string;
	description: string;
	inLanguage: string;
	/** The article; a list where there are many. */
	isBasedOn: NewsArticle | NewsArticle[];
	numberOfItems: number;
	itemListOrder: 'https://schema.org/ItemListOrderAscending';
	itemListElement: { '@type': 'ListItem'; position: number; item: SchemaEvent }[];
}

function newsArticle(story: Story, article: Article): NewsArticle {
	const { title, url, publisher, published } = article;
	const { start: datePublished } = isoDatesOf(published);
	return {
		'@type': 'NewsArticle',
		'@id': articleIri(story, article),
		...(title !== undefined && { headline: title }),
		...(url !== undefined && { url: uriOf(url) }),
		...(publisher !== undefined && {
			publisher: { '@type': 'Organization' as const, name: publisher }
		}),
		...(datePublished !== undefined && { datePublished }),
		inLanguage: story.lang
	};
}

function schemaEvent(entry: Entry, story: Story, language: Language): SchemaEvent {
	const { event } = entry;
	const { start, end } = isoDatesOf(writtenDate(event));
	return {
		'@type': 'Event',
		'@id': eventUrn(story, event.id),
		name: event.title,
		description: [dateOf(entry), ...explanationOf(entry, language)].join('\n'),
		...(start !== undefined && { startDate: start }),
		...(end !== undefined && { endDate: end }),
		subjectOf: event.sources.map(({ article, quote }) => ({
			'@type': 'Quotation',
			text: quote,
			isPartOf: { '@id': articleIri(story, articleAt(story, article)) }
		}))
	};
}

/** As many entries, the key ones first, each with its place among all; in order of time. */
function shortened(entries: readonly Entry[], most: number): [Entry, number][] {
	const placed = entries.map((entry, index): [Entry, number] => [entry, index]);
	if (placed.length <= most) return placed;
	const isKey = ([{ event }]: [Entry, number]) => event.key;
	const chosen = [...placed.filter(isKey), ...placed.filter((item) => !isKey(item))];
	return chosen.slice(0, most).sort(([, a], [, b]) => a - b);
}

function basisOf(story: Story): StoryJsonLd['isBasedOn'] {
	const articles = story.articles.map((article) => newsArticle(story, article));
	const [only] = articles;
	return only && articles.length === 1 ? only : articles;
}

/**
 * Makes the linked data of a story, events in order of time.
 *
 * @param most so many events at most: the key ones first
 */
export const storyJsonLd = (story: Story, language: Language, most = Infinity): StoryJsonLd => ({
	'@context': 'https://schema.org',
	'@type': ['ItemList', 'CreativeWork'],
	'@id': storyUrn(story),
	name: story.title,
	description: story.summary,
	inLanguage: story.lang,
	isBasedOn: basisOf(story),
	numberOfItems: story.events.length,
	itemListOrder: 'https://schema.org/ItemListOrderAscending',
	itemListElement: shortened(entriesOf(story, language), most).map(([entry, index]) => ({
		'@type': 'ListItem',
		position: index + 1,
		item: schemaEvent(entry, story, language)
	}))
});

/**
 * JSON as it can stand in a `<script>`: no `</script>` and no `<!--` in it (HTML, section 4.12.1.3), and
 * no line break that older JavaScript did not have in its strings. It stays the same JSON.
 */
export const scriptSafe = (json: string): string =>
	json.replace(
		/[<\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);

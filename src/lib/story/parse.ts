/**
 * The border of the program: a story file in, a `Story` or every problem out. Nothing is dropped,
 * nothing becomes "today", nothing is guessed; past this line no code checks a field again.
 */
import { parseEdtf } from '../dates/edtf';
import { boundsOfDate, extentOf, isApproximate, isUncertain, lasts } from '../dates/extent';
import { findQuote } from './anchor';
import { boundsOf, type EventBounds } from './bounds';
import { contentProblems } from './checks';
import { placementOf } from './placement';
import { datingSource, ONLY } from './articles';
import type { EventFile, SingleStoryFile, StoryFile } from './schema';
import { shapeProblems } from './shape';
import {
	RELATION_KINDS,
	type Article,
	type Bounds,
	type Disagreement,
	type Problem,
	type Relation,
	type Sentence,
	type Source,
	type Story,
	type StoryEvent
} from './types';

/** A story, or every problem that keeps the file from being one. */
export type ParseResult = { story: Story } | { problems: Problem[] };

const UNBOUNDED: Bounds = {
	earliestStart: -Infinity,
	latestStart: Infinity,
	earliestEnd: -Infinity,
	latestEnd: Infinity
};

/** What is asked of the articles for each event. */
interface Texts {
	/** Index of each article by its id. */
	indexes: ReadonlyMap<string, number>;
	/** Texts of the sentences of each. */
	sentences: string[][];
}

type ArticleFile = SingleStoryFile['article'] & { id: string };

/** The articles of a file, whichever of the two forms it has. */
const articlesOf = ({ article, articles }: StoryFile): ArticleFile[] =>
	articles ?? (article ? [{ id: ONLY, ...article }] : []);

function readArticle({ paragraphs, ...article }: ArticleFile, zone: string): Article {
	let number = 0;
	const numbered = paragraphs.map((texts, paragraph) =>
		texts.map((text): Sentence => ({ number: ++number, paragraph, text }))
	);
	return {
		...article,
		publishedExtent: extentOf(parseEdtf(article.published), zone),
		paragraphs: numbered,
		sentences: numbered.flat()
	};
}

const relationsOf = (event: EventFile): Relation[] =>
	RELATION_KINDS.flatMap((kind) => (event[kind] ?? []).map((id) => ({ kind, event: id })));

/** Bounds of a date; an event still going on at publication spans that day as well. */
function datedBounds(event: EventFile, when: string | undefined, article: Article, zone: string) {
	const date = when === undefined ? undefined : parseEdtf(when);
	if (event.status !== 'ongoing') return date && boundsOfDate(date, zone);
	const { start, end } = article.publishedExtent;
	const extent = date && extentOf(date, zone);
	return {
		earliestStart: extent?.start ?? -Infinity,
		latestStart: end - 1,
		earliestEnd: start + 1,
		latestEnd: extent?.end ?? Infinity
	};
}

function sourcesOf(event: EventFile, texts: Texts): Source[] {
	return event.sources
		.map(({ article: id = ONLY, sentence, quote }): Source => {
			const article = texts.indexes.get(id) ?? -1;
			const anchor = findQuote(texts.sentences[article] ?? [], sentence, quote);
			if (anchor.state !== 'exact')
				throw new Error(`${event.id}: a lost quote got past the checks`);
			return { article, sentence, quote, start: anchor.start, end: anchor.end };
		})
		.sort((a, b) => a.article - b.article || a.sentence - b.sentence || a.start - b.start);
}

/** Index of the article whose words date an event. */
function datedIn(event: EventFile, { indexes, sentences }: Texts): number {
	const indexOf = ({ article = ONLY }: EventFile['sources'][number]) => indexes.get(article) ?? 0;
	const dating = datingSource(
		event.article?.phrase,
		event.sources,
		(source) => sentences[indexOf(source)]?.[source.sentence - 1]
	);
	return dating ? indexOf(dating) : 0;
}

function placedOf(event: EventFile, article: Article, zone: string, computed: EventBounds) {
	const when = event.record?.when ?? event.article?.when;
	const date = when === undefined ? undefined : parseEdtf(when);
	const ongoing = event.status === 'ongoing';
	const lasting =
		ongoing || (date !== undefined && lasts(date)) || Boolean(event.since ?? event.until);
	const dated = event.article?.when !== undefined;
	return placementOf({
		...(date && !lasting && date.kind !== 'oneOf' && { within: extentOf(date, zone) }),
		lasting,
		...(ongoing && { ongoingAt: article.publishedExtent }),
		otherwise: article.publishedExtent,
		bounds: computed.record,
		own: !event.record ? computed.record : dated ? computed.text : computed.order,
		approximate: (date !== undefined && isApproximate(date)) || event.article?.approximate === true,
		uncertain: date !== undefined && isUncertain(date),
		fromRecord:
			computed.record.earliestStart !== computed.text.earliestStart ||
			computed.record.latestEnd !== computed.text.latestEnd
	});
}

/** For each event that takes part in any, the indexes of its disagreements. */
function indexesByEvent(disagreements: readonly Disagreement[]): Map<string, number[]> {
	const indexes = new Map<string, number[]>();
	disagreements.forEach(({ events }, index) => {
		for (const id of events) {
			const own = indexes.get(id);
			if (own) own.push(index);
			else indexes.set(id, [index]);
		}
	});
	return indexes;
}

/**
 * An event whose record lies apart from where the text's order puts it disagrees with the article even
 * where the contradiction was found on another, with which it happens at once.
 */
function shareDisagreements(
	events: readonly StoryEvent[],
	disagreeing: ReadonlyMap<string, readonly number[]>
): void {
	const tied = new Map<string, string[]>();
	const tie = (of: string, other: string) => tied.set(of, [...(tied.get(of) ?? []), other]);
	for (const { id, relations } of events)
		for (const { kind, event } of relations)
			if (kind === 'sameDay' || kind === 'during') {
				tie(id, event);
				tie(event, id);
			}
	for (const event of events) {
		if (!event.placement.apart || event.disagreements.length > 0) continue;
		const shared = (tied.get(event.id) ?? []).flatMap((id) => disagreeing.get(id) ?? []);
		event.disagreements = [...new Set(shared)].sort((a, b) => a - b);
	}
}

/** Which of two events is told first. */
function toldFirst({ sources: [a] }: StoryEvent, { sources: [b] }: StoryEvent): number {
	if (!a || !b) return 0;
	return a.article - b.article || a.sentence - b.sentence || a.start - b.start;
}

function eventsOf(file: StoryFile, articles: readonly Article[]): [StoryEvent[], Disagreement[]] {
	const { zone } = file;
	const texts: Texts = {
		indexes: new Map(articles.map(({ id }, index) => [id, index])),
		sentences: articles.map(({ sentences }) => sentences.map(({ text }) => text))
	};
	const sourced = file.events.map((event) => ({
		sources: sourcesOf(event, texts),
		datedIn: datedIn(event, texts)
	}));
	const articleAt = (index: number) => articles[sourced[index]!.datedIn]!;
	const { bounds, disagreements } = boundsOf(
		file.events.map((event, index) => {
			const article = articleAt(index);
			const fromText = datedBounds(event, event.article?.when, article, zone);
			const fromRecord = event.record && datedBounds(event, event.record.when, article, zone);
			return {
				id: event.id,
				relations: relationsOf(event),
				...(fromText && { article: fromText }),
				...(fromRecord && { record: fromRecord })
			};
		})
	);
	const disagreeing = indexesByEvent(disagreements);
	const events = file.events.map((event, index): StoryEvent => {
		const computed = bounds.get(event.id) ?? {
			text: UNBOUNDED,
			record: UNBOUNDED,
			order: UNBOUNDED
		};
		return {
			id: event.id,
			title: event.title,
			label: event.label ?? event.title,
			track: event.track,
			key: event.key ?? false,
			status: event.status,
			...(event.by !== undefined && { by: event.by }),
			...(event.article && { article: event.article }),
			...(event.record && { record: event.record }),
			people: event.people ?? [],
			places: event.places ?? [],
			relations: relationsOf(event),
			...sourced[index]!,
			textBounds: computed.text,
			bounds: computed.record,
			orderBounds: computed.order,
			placement: placedOf(event, articleAt(index), zone, computed),
			disagreements: disagreeing.get(event.id) ?? []
		};
	});
	shareDisagreements(events, disagreeing);
	// Of those that begin together, what happens comes before what goes on from there.
	events.sort(
		(a, b) =>
			a.placement.order - b.placement.order ||
			Number(a.placement.lasting) - Number(b.placement.lasting) ||
			toldFirst(a, b)
	);
	return [events, disagreements];
}

/** Reads a story file. Never throws on bad input: it names every problem instead. */
export function parseStory(input: unknown): ParseResult {
	const problems = [...shapeProblems(input), ...contentProblems(input)];
	if (problems.length > 0) return { problems };
	const file = input as StoryFile;
	const articles = articlesOf(file).map((article) => readArticle(article, file.zone));
	const [events, disagreements] = eventsOf(file, articles);
	const { id, title, summary, lang, zone, tracks, people, places } = file;
	return {
		story: {
			id,
			title,
			summary,
			lang,
			zone,
			articles,
			tracks,
			people,
			places,
			events,
			disagreements
		}
	};
}

/** A problem as an author reads it: where, what was found, what would mend it. */
export const describeProblem = ({ path, found, mend }: Problem): string =>
	`${path || 'the file'}: found ${found}; ${mend}.`;

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
import type { EventFile, StoryFile } from './schema';
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

function articleOf(file: StoryFile): Article {
	const { paragraphs, ...article } = file.article;
	let number = 0;
	const numbered = paragraphs.map((texts, paragraph) =>
		texts.map((text): Sentence => ({ number: ++number, paragraph, text }))
	);
	return {
		...article,
		publishedExtent: extentOf(parseEdtf(article.published), file.zone),
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

function sourcesOf(event: EventFile, sentences: readonly string[]): Source[] {
	return event.sources
		.map(({ sentence, quote }) => {
			const anchor = findQuote(sentences, sentence, quote);
			if (anchor.state !== 'exact')
				throw new Error(`${event.id}: a lost quote got past the checks`);
			return { sentence, quote, start: anchor.start, end: anchor.end };
		})
		.sort((a, b) => a.sentence - b.sentence || a.start - b.start);
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

/**
 * An event whose record lies apart from where the text's order puts it disagrees with the article even
 * where the contradiction was found on another, with which it happens at once.
 */
function shareDisagreements(
	event: StoryEvent,
	events: readonly StoryEvent[],
	disagreements: readonly Disagreement[]
): void {
	if (!event.placement.apart || event.disagreements.length > 0) return;
	const ties = (a: StoryEvent, b: StoryEvent) =>
		a.relations.some(
			({ kind, event: id }) => id === b.id && (kind === 'sameDay' || kind === 'during')
		);
	const tied = events.filter((other) => ties(event, other) || ties(other, event));
	event.disagreements = disagreements.flatMap(({ events: ids }, index) =>
		tied.some(({ id }) => ids.includes(id)) ? [index] : []
	);
}

function eventsOf(file: StoryFile, article: Article): [StoryEvent[], Disagreement[]] {
	const { zone } = file;
	const { bounds, disagreements } = boundsOf(
		file.events.map((event) => {
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
	const texts = article.sentences.map((sentence) => sentence.text);
	const events = file.events.map((event): StoryEvent => {
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
			sources: sourcesOf(event, texts),
			textBounds: computed.text,
			bounds: computed.record,
			orderBounds: computed.order,
			placement: placedOf(event, article, zone, computed),
			disagreements: disagreements.flatMap((disagreement, index) =>
				disagreement.events.includes(event.id) ? [index] : []
			)
		};
	});
	for (const event of events) shareDisagreements(event, events, disagreements);
	const toldAt = (event: StoryEvent) =>
		(event.sources[0]?.sentence ?? 0) * 1e6 + (event.sources[0]?.start ?? 0);
	// Of those that begin together, what happens comes before what goes on from there.
	events.sort(
		(a, b) =>
			a.placement.order - b.placement.order ||
			Number(a.placement.lasting) - Number(b.placement.lasting) ||
			toldAt(a) - toldAt(b)
	);
	return [events, disagreements];
}

/** Reads a story file. Never throws on bad input: it names every problem instead. */
export function parseStory(input: unknown): ParseResult {
	const problems = [...shapeProblems(input), ...contentProblems(input)];
	if (problems.length > 0) return { problems };
	const file = input as StoryFile;
	const article = articleOf(file);
	const [events, disagreements] = eventsOf(file, article);
	const { id, title, summary, lang, zone, tracks, people, places } = file;
	return {
		story: {
			id,
			title,
			summary,
			lang,
			zone,
			article,
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

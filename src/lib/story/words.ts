/**
 * What a story's dates are in words: for each event its date at its own precision, and the reasoning
 * behind it in one sentence. Made once, where the page is built; another language makes them anew.
 */
import { parseEdtf } from '../dates/edtf';
import { edtfEdges } from '../dates/edtf-moment';
import { labelDate } from '../dates/label';
import { labelBounds } from '../dates/label-bounds';
import type { Language } from '../language/language';
import { closeDirections } from './directions';
import type { Bounds, Relation, Story, StoryEvent } from './types';

export interface EventWords {
	title: string;
	/** The date as well as it is known: of the record, else of the text, else its bounds. */
	date: string;
	/** By the text: its reading, or what its order leaves. */
	articleDate: string;
	recordDate?: string;
	/** Why, in one sentence. */
	reasoning: string;
	/** Earliest and latest by the text alone. */
	bounds: string;
	/** What the text says of the order: `after Singapore Air Show`. */
	relations: { words: string; event: string; title: string }[];
	disagreements: string[];
}

/** Words of a whole story, in one language. */
export interface TimelineWords {
	/** The day of publication of each article, with its weekday. */
	published: string[];
	events: Record<string, EventWords>;
}

const extentOfBounds = ({ earliestStart, latestEnd }: Bounds) => ({
	start: earliestStart,
	end: latestEnd
});

/** For each event, the events that are said to come before it. */
function precedingOf({ events }: Story): Map<string, string[]> {
	const preceding = new Map<string, string[]>();
	for (const { id, relations } of events)
		for (const { kind, event } of relations)
			if (kind === 'before') {
				const own = preceding.get(event);
				if (own) own.push(id);
				else preceding.set(event, [id]);
			}
	return preceding;
}

/** What of a relation helps to bound an event: those in which the event itself is the one ordered. */
function relationsOf(event: StoryEvent, preceding: ReadonlyMap<string, string[]>): Relation[] {
	// B before A is, for A, "after B": both ways round bound it.
	const inverse = (preceding.get(event.id) ?? []).map((id): Relation => ({
		kind: 'after',
		event: id
	}));
	const own = event.relations;
	const repeated = (relation: Relation) =>
		own.some(({ kind, event: id }) => kind === relation.kind && id === relation.event);
	return [...own, ...inverse.filter((relation) => !repeated(relation))];
}

/** The day of publication of each article, with its weekday. */
export const publishedWords = ({ articles, zone }: Story, language: Language): string[] =>
	articles.map(({ published }) =>
		labelDate(parseEdtf(published), language, { weekday: true, zone })
	);

/** What has been made: every page and file of a story asks for the same, and of a large one it takes seconds. */
const made = new WeakMap<Story, Map<Language, TimelineWords>>();

/** The words of all events in a language. */
export function wordsOf(story: Story, language: Language): TimelineWords {
	const known = made.get(story) ?? new Map<Language, TimelineWords>();
	made.set(story, known);
	const words = known.get(language) ?? makeWords(story, language);
	known.set(language, words);
	return words;
}

function makeWords(story: Story, language: Language): TimelineWords {
	const { story: say } = language;
	const published = publishedWords(story, language);
	const publishedOf = ({ datedIn }: StoryEvent) => published[datedIn] ?? '';
	const preceding = precedingOf(story);
	const byId = new Map(story.events.map((event) => [event.id, event]));
	// Words of the author stand among ours and must not turn them round.
	const label = (id: string) => closeDirections(byId.get(id)?.label ?? id);

	const dateOf = (when: string) =>
		labelDate(parseEdtf(when), language, { weekday: true, zone: story.zone });
	const boundsIn = (event: StoryEvent, bounds: Bounds) => {
		const { start, end } = extentOfBounds(bounds);
		const unbounded = start === -Infinity && end === Infinity;
		if (unbounded && event.status === 'ongoing') return say.underWay(publishedOf(event));
		const words = labelBounds(extentOfBounds(bounds), language);
		return event.article?.approximate ? say.about(words) : words;
	};
	const articleDate = (event: StoryEvent) =>
		event.article?.when ? dateOf(event.article.when) : boundsIn(event, event.orderBounds);
	const date = (event: StoryEvent) => {
		if (event.record) return recordDate(event);
		return event.article?.when ? dateOf(event.article.when) : boundsIn(event, event.bounds);
	};
	/** A record that leaves an end blank is completed by what the order of the text says of it. */
	const recordDate = ({ record, bounds }: StoryEvent) => {
		if (!record) return '';
		const { last } = edtfEdges(extentOfBounds(bounds));
		return dateOf(record.when.endsWith('/') && last ? record.when + last : record.when);
	};

	function reasoning(event: StoryEvent): string {
		const { article } = event;
		const phrase = article?.phrase && say.quoted(closeDirections(article.phrase));
		const remark = article?.note ? ` ${closeDirections(article.note)}` : '';
		if (article?.when && phrase && article.from) {
			const anchor = byId.get(article.from);
			const from = anchor
				? say.dated(say.quoted(label(anchor.id)), date(anchor))
				: say.dateline(publishedOf(event));
			return say.counted(phrase, from, dateOf(article.when)) + remark;
		}
		if (article?.when) return say.reads(phrase ?? label(event.id), dateOf(article.when)) + remark;
		const reasons = relationsOf(event, preceding).map(
			({ kind, event: id }) => `${say.relations[kind]} ${say.quoted(label(id))}`
		);
		if (event.status === 'ongoing') reasons.push(say.ongoing(publishedOf(event)));
		const opening = phrase ? say.undatedPhrase(phrase) : say.undated;
		const { earliestStart, latestEnd } = event.orderBounds;
		const bounded = Number.isFinite(earliestStart) || Number.isFinite(latestEnd);
		const given = [opening, ...reasons];
		const sentence = bounded
			? say.so(given, boundsIn(event, event.orderBounds))
			: say.unbounded(given);
		return sentence + remark;
	}

	const disagreement = (index: number): string => {
		const found = story.disagreements[index];
		if (!found) return '';
		const dates = found.events
			.map((id) => byId.get(id))
			.filter((event) => event !== undefined)
			.map((event) => say.dated(label(event.id), date(event)));
		const statements = found.relations.map(({ of, kind, event }) =>
			say.stated(label(of), kind, label(event))
		);
		const [first = ''] = found.events;
		const opening =
			statements.length > 0
				? say.disagreement(found.between, statements)
				: say.ownDisagreement(label(first));
		return `${opening} ${dates.join('; ')}.`;
	};

	const events = story.events.map((event): [string, EventWords] => [
		event.id,
		{
			title: event.title,
			date: date(event),
			articleDate: articleDate(event),
			...(event.record && { recordDate: recordDate(event) }),
			reasoning: reasoning(event),
			bounds: labelBounds(extentOfBounds(event.textBounds), language),
			relations: event.relations.map(({ kind, event: id }) => ({
				words: say.relations[kind],
				event: id,
				title: byId.get(id)?.title ?? id
			})),
			disagreements: event.disagreements.map(disagreement)
		}
	]);
	return { published, events: Object.fromEntries(events) };
}

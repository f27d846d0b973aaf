/** A sentence cut where quotes begin and end, so that each piece belongs to the same events. */
import type { Sentence, StoryEvent } from './types';

/** A piece of a sentence. */
export interface Passage {
	text: string;
	/** Ids of the events whose quotes cover it, in order of time. */
	events: string[];
}

/** Cuts a sentence at the edges of all quotes that stand in it; the pieces join to the sentence. */
export function passagesOf(
	sentence: Sentence,
	events: readonly Pick<StoryEvent, 'id' | 'sources'>[],
	article = 0
): Passage[] {
	const quotes = events.flatMap((event) =>
		event.sources
			.filter((source) => source.article === article && source.sentence === sentence.number)
			.map(({ start, end }) => ({ id: event.id, start, end }))
	);
	const edges = quotes.flatMap(({ start, end }) => [start, end]);
	const cuts = [...new Set([0, ...edges, sentence.text.length])].sort((a, b) => a - b);
	return cuts.slice(0, -1).map((from, index) => {
		const to = cuts[index + 1] ?? sentence.text.length;
		const covering = quotes.filter(({ start, end }) => start <= from && end >= to);
		return {
			text: sentence.text.slice(from, to),
			events: [...new Set(covering.map(({ id }) => id))]
		};
	});
}

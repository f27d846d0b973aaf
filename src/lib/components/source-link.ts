/** Where a link to a sentence leads. */
import { articleAt, sentenceId } from '../story/articles';
import type { Source } from '../story/types';
import type { TimelineState } from '../state/timeline.svelte';

type Cited = Pick<Source, 'article' | 'sentence'>;

/** Whether all sentences are in the page, so that a link can lead to each by its name. */
const isWhole = ({ story, late }: TimelineState): boolean => story.articles.length === 1 && !late;

/**
 * Address of a sentence that reports an event. Where not all sentences are in the page, it asks for the
 * event and its article.
 *
 * @param page address of the page with the article; empty for this one
 */
export function sourceHref(timeline: TimelineState, id: string, source: Cited, page = ''): string {
	const { story } = timeline;
	if (isWhole(timeline)) return `${page}#${sentenceId(story, source)}`;
	const article = source.article > 0 ? `&article=${articleAt(story, source.article).id}` : '';
	return `${page}?event=${id}${article}`;
}

/** Follows such a link within the page, where the browser by itself could not. */
export function followSource(
	e: MouseEvent,
	timeline: TimelineState,
	id: string,
	source: Cited
): void {
	if (isWhole(timeline) || e.metaKey || e.ctrlKey || e.shiftKey) return;
	e.preventDefault();
	timeline.cite(id, source);
}

/**
 * What the reader is doing: the view, the selection, the mode and the filters. The only mutable object
 * of a page. Everything that is drawn is derived from it; the address is its copy, never its source.
 */
import { createContext } from 'svelte';
import type { Extent } from '../dates/extent';
import { hullOf } from '../dates/hull';
import type { Cell } from '../layout/detail';
import { layoutTimeline, type Layout, type LayoutWords } from '../layout/layout';
import { planTimeline, type Plan } from '../layout/plan';
import { prepare, type CrowdMaker, type Prepared } from '../layout/prepare';
import { tableOf, type EventTable } from '../layout/table';
import { toldIndexes } from '../layout/told';
import type { View } from '../layout/viewport';
import {
	articleAt,
	reports,
	textOf,
	type ArticleText,
	type ReportedEvent
} from '../story/articles';
import { factsOf, type Facts } from '../story/facts';
import { searchableStory, type Searchable } from '../story/search';
import type { Source, Story, StoryEvent } from '../story/types';
import { Filters } from './filters.svelte';
import { Gesture } from './gesture.svelte';
import { glide } from './motion';
import type { Named, Query } from './url';
import { Viewport } from './viewport.svelte';

export type Mode = 'tracks' | 'told';

/** What the pointer or the focus is on, if it is on either. */
interface Hovered {
	event?: string | undefined;
	sentence?: number;
}

/** Width of the drawing, in pixels, until it is measured. */
export const ASSUMED_WIDTH = 860;
const TEXT_SHARE = 13 / 16;
const TOLD_MS = 600;
/** What a search finds keeps its labels before all others, if it is no more than this. */
const MOST_FOUND = 250;
/** Of events that are only counted, so many can be leafed through. */
const MOST_CHOSEN = 200;
/** A body of which this share of the view is seen need not be moved to be seen. */
const SEEN_SHARE = 0.04;

export class TimelineState {
	readonly story: Story;
	readonly filters: Filters;
	/** Whether the view is moved by hand: what nobody reads meanwhile can wait. */
	readonly gesture = new Gesture();
	/** The stretch of time that is shown, and its moves. */
	readonly viewport = new Viewport(() => this.plan, this.gesture);
	readonly #words: () => LayoutWords;
	readonly #crowdOf: CrowdMaker | undefined;
	/** Events with all that is known of them; of a large story those that were looked at of late. */
	#known = $state.raw() as ReadonlyMap<string, StoryEvent>;
	/** All events, by column. */
	table = $state.raw() as EventTable;
	/** What of them is known before anything is drawn. */
	prepared = $state.raw() as Prepared;
	/** Whether all events are there: those of a large story come after its page. */
	loaded = $state(true);
	/** Whether they do come later. */
	readonly late: boolean;
	/** What the events have, for the key and the filters. */
	readonly facts: Facts;

	/** Width of the plot in pixels. */
	width = $state(ASSUMED_WIDTH);
	/** Size of the page's text in pixels: follows the reader's settings. */
	rootText = $state(16);
	/** Height of a lane in sizes of text. */
	laneRatio = $state(1.85);
	folded = $state(true);
	mode = $state<Mode>('tracks');
	/** Index of the article that stands beside the drawing. */
	article = $state(0);
	#page = $state.raw<ArticleText | undefined>(undefined);
	/** Heights of the events' words in the article column, where that stands beside the drawing. */
	heights = $state.raw<ReadonlyMap<string, number> | undefined>(undefined);
	/** Ids of the selected events: one, or all of a sentence. */
	selection = $state.raw<readonly string[]>([]);
	/** Which of the selected the card shows. */
	current = $state(0);
	/** The sentence that the selection was made by, if it was: it stays in sight. */
	origin = $state<number | undefined>(undefined);
	#hovered = $state.raw<Hovered>({});
	/** Event that holds the one tab stop of the plot. */
	focused = $state<string | undefined>(undefined);
	/** What was last done, in words, for the live region. */
	announcement = $state('');
	#told = $state(0);
	/** Stops the change between the orders on its way. */
	#stopTold = () => {};
	/** Whether the view is to go to what the article tells of, once that is known. */
	#seeks = false;

	readonly plan: Plan = $derived.by(() =>
		planTimeline(this.story, {
			prepared: this.prepared,
			width: this.width,
			text: this.rootText * TEXT_SHARE,
			laneRatio: this.laneRatio,
			folded: this.folded
		})
	);
	readonly layout: Layout = $derived.by(() =>
		layoutTimeline(this.plan, {
			view: this.view,
			words: this.#words(),
			told: this.#told,
			order: this.#order,
			published: articleAt(this.story, this.article).publishedExtent,
			heights: this.heights,
			prominent: this.#prominent,
			apart: this.#apart,
			fits: this.filters.mask
		})
	);
	readonly selected: StoryEvent | undefined = $derived.by(() =>
		this.event(this.selection[this.current])
	);
	/** The article beside the drawing, with the events that it reports. */
	readonly text: ArticleText = $derived.by(() =>
		this.#page?.article === this.article ? this.#page : textOf(this.story, this.article)
	);
	/** Numbers of its sentences that report the event on the card. */
	readonly cited: ReadonlySet<number> = $derived.by(
		() => new Set(this.#sentencesOf(this.selected))
	);
	/** Ids of the events that are lit from either side. */
	readonly lit: ReadonlySet<string> = $derived.by(() => {
		const { event, sentence } = this.hovered;
		if (sentence !== undefined) return new Set(this.eventsOf(sentence).map(({ id }) => id));
		return new Set(event === undefined ? [] : [event]);
	});
	readonly litSentences: ReadonlySet<number> = $derived.by(() => {
		const { event, sentence } = this.hovered;
		const own = this.text.events.find(({ id }) => id === event);
		return new Set(sentence === undefined ? this.#sentencesOf(own) : [sentence]);
	});
	/** Indexes of the events of the article in the order of telling, where that is shown. */
	readonly #order: readonly number[] = $derived.by(() =>
		this.#told > 0 ? toldIndexes(this.text, this.table) : []
	);
	/** What a link to the page as it stands carries. */
	readonly query: Query = $derived.by(() => ({
		// The event on the card comes first, so that the link opens with it.
		events: [...new Set([this.selected?.id ?? [], this.selection].flat())],
		...(this.article > 0 && { article: articleAt(this.story, this.article).id }),
		...(this.viewport.isOpening ? {} : { view: this.view }),
		mode: this.mode,
		folded: this.folded,
		tracks: [...this.filters.tracks],
		statuses: [...this.filters.statuses],
		people: [...this.filters.people],
		search: this.filters.query
	}));
	readonly #prominent: ReadonlySet<string> = $derived.by(
		() => new Set([...this.selection, ...this.#apart, ...this.filters.found(MOST_FOUND)])
	);
	/** Where there are many events the focus must have something to stand on, however small it is. */
	readonly #apart: readonly string[] = $derived.by(() =>
		[this.selection[this.current] ?? [], this.prepared.crowd ? (this.focused ?? []) : []].flat()
	);

	/**
	 * @param story what `parseStory` returned
	 * @param words what the layout says in the reader's language; read anew when it changes
	 * @param crowdOf what a story of many events is drawn by
	 * @param late what the events of a large story have, which come later: see `adopt`
	 */
	constructor(story: Story, words: () => LayoutWords, crowdOf?: CrowdMaker, late?: Facts) {
		this.story = story;
		this.facts = late ?? factsOf(story);
		this.#words = words;
		this.#crowdOf = crowdOf;
		this.learn(story.events);
		this.filters = new Filters(searchableStory(story));
		this.late = late !== undefined;
		this.loaded = !late;
		if (!late) this.#draw(tableOf(story));
	}

	/** Takes over the events of a large story, once they are there. */
	adopt(table: EventTable, searchable: Searchable): void {
		this.filters.events = searchable;
		this.#draw(table);
		this.loaded = true;
	}
	/** Keeps events with all that is known of them, and no others. */
	learn(events: readonly StoryEvent[]): void {
		this.#known = new Map(events.map((event) => [event.id, event]));
	}
	#draw(table: EventTable): void {
		this.table = table;
		this.prepared = prepare(table, this.story.tracks.length, this.#crowdOf);
		this.viewport.show(this.plan.opening);
	}

	/** What an address can name. */
	get named(): Named {
		return { ...this.story, hasEvent: (id) => this.table.indexOf(id) >= 0 };
	}
	get view(): View {
		return this.viewport.view;
	}
	/** 0 by track, 1 in the told order, and between them on the way. */
	get told(): number {
		return this.#told;
	}
	event(id: string | undefined): StoryEvent | undefined {
		return id === undefined ? undefined : this.#known.get(id);
	}
	/** Events that a sentence of the article beside the drawing reports, in order of time. */
	eventsOf(sentence: number): ReportedEvent[] {
		const { article, events } = this.text;
		return events.filter(({ sources }) =>
			sources.some((source) => source.article === article && source.sentence === sentence)
		);
	}

	/** What of the article is read, where that does not come with the story. */
	get page(): ArticleText | undefined {
		return this.#page;
	}
	set page(page: ArticleText | undefined) {
		this.#page = page;
		if (this.#seeks) this.#seek();
	}
	/** Event or sentence under the pointer or the focus. */
	get hovered(): Hovered {
		return this.#hovered;
	}
	set hovered(hovered: Hovered) {
		// A pointer comes by many things that are the same: nothing need be drawn anew for that.
		const { event, sentence } = this.#hovered;
		if (hovered.event !== event || hovered.sentence !== sentence) this.#hovered = hovered;
	}

	/** Shows a view at once. */
	setView(view: View): void {
		this.#seeks = false;
		this.viewport.show(view);
	}
	/** Shows a view with the next frame: a step of a gesture. */
	step(view: View): void {
		this.#seeks = false;
		this.viewport.follow(view);
	}

	/** Selects an event. The view moves only if its mark is not to be seen. */
	select(id: string): void {
		if (this.table.indexOf(id) < 0) return;
		this.selection = [id];
		this.current = 0;
		this.origin = undefined;
		this.focused = id;
		this.showArticleOf(id);
		this.reveal(id);
	}
	/** Selects an event, and shows one of the sentences that report it. */
	cite(id: string, { article, sentence }: Pick<Source, 'article' | 'sentence'>): void {
		this.select(id);
		this.article = article;
		this.origin = sentence;
	}
	/** Selects several events at once, such as those that no zoom can take apart. */
	selectAll(ids: readonly string[]): void {
		this.selection = ids;
		this.current = 0;
		this.origin = undefined;
		this.focused = ids[0];
	}
	/** Selects all events that a sentence reports, and moves the view to hold them. */
	selectSentence(sentence: number): void {
		const events = this.eventsOf(sentence);
		const [first] = events;
		if (!first) return;
		this.selection = events.map((event) => event.id);
		this.current = 0;
		this.origin = sentence;
		this.focused = first.id;
		this.viewport.hold(hullOf(events.map(({ id }) => this.#edgeOf(this.table.indexOf(id)))));
	}
	/** Shows what a link asks for. A selection moves the view only if the link does not name one. */
	restore({ events: ids, article, view, mode, folded, ...wanted }: Query): void {
		if (!folded) this.setFolded(false);
		if (view) this.setView(view);
		this.filters.restore(wanted);
		this.selection = ids.filter((id) => this.table.indexOf(id) >= 0);
		this.current = 0;
		this.focused = this.selection[0];
		this.article = Math.max(
			0,
			this.story.articles.findIndex(({ id }) => id === article)
		);
		if (this.focused !== undefined) this.showArticleOf(this.focused);
		const isPlaced = view !== undefined || this.focused !== undefined;
		if (mode === 'told') this.setMode('told', { animate: false, seek: !isPlaced });
		if (this.focused !== undefined && !view) this.reveal(this.focused);
	}
	clear(): void {
		this.origin = undefined;
		this.selection = [];
		this.current = 0;
	}
	/** Moves the view if the mark of an event is out of it or hidden in a cluster. */
	reveal(id: string): void {
		const index = this.table.indexOf(id);
		if (index < 0) return;
		const cluster = this.layout.clusters.find(({ events }) =>
			events.some((event) => event.id === id)
		);
		// Where there are many events, the one meant is drawn by itself wherever it is.
		if (cluster && !this.prepared.crowd) this.viewport.open(cluster.extent);
		else if (!this.#isSeen(index)) this.viewport.hold(this.#edgeOf(index));
	}
	/** Id of the event before or after another in order of time; of the first or last of the view beside none. */
	neighbour(id: string | undefined, step: 1 | -1): string | undefined {
		const { table, view } = this;
		const last = table.count - 1;
		if (last < 0) return undefined;
		const index = id === undefined ? -1 : table.indexOf(id);
		const edge = table.bodyStart.findIndex((start) => start >= (step > 0 ? view.from : view.to));
		const after = edge < 0 ? last + 1 : edge;
		const beside = step > 0 ? after : after - 1;
		const next = index < 0 ? beside : index + step;
		return table.at(Math.min(Math.max(next, 0), last)).id;
	}
	/** Id of the first or the last event. */
	end(side: 'first' | 'last'): string | undefined {
		const { count } = this.table;
		return count === 0 ? undefined : this.table.at(side === 'first' ? 0 : count - 1).id;
	}
	/** Selects what is counted as under way since before the view, of a track; the first of very many. */
	selectCarried(track: number): void {
		this.#selectAt(this.prepared.crowd?.carried(track, this.view, MOST_CHOSEN) ?? []);
	}
	/** Shows more of what is only counted: goes nearer, or where that would show no more, selects it. */
	openCell(cell: Cell): void {
		if (cell.opens) this.viewport.open(cell.extent);
		else this.#selectAt(this.prepared.crowd?.within(cell, MOST_CHOSEN) ?? []);
	}
	#selectAt(indexes: readonly number[]): void {
		this.selectAll(indexes.map((index) => this.table.at(index).id));
	}
	/** The stretch for which an event must be seen to be seen at all. */
	bodyAt(index: number): Extent {
		return { start: this.table.bodyStart[index]!, end: this.table.bodyEnd[index]! };
	}
	/** @param seek whether the view may go to what the article tells of */
	setMode(mode: Mode, { animate = true, seek = true } = {}): void {
		this.mode = mode;
		const start = this.#told;
		const end = mode === 'told' ? 1 : 0;
		this.#stopTold();
		this.#stopTold = glide(animate ? TOLD_MS : 0, (share) => {
			this.#told = start + (end - start) * share;
		});
		if (seek) this.#seek();
	}
	/** Puts an article beside the drawing. */
	readArticle(article: number): void {
		this.article = article;
		this.#seek();
	}
	/** In the told order, goes to the events of the article if none of them is in view. */
	#seek(): void {
		this.#seeks = false;
		if (this.mode !== 'told') return;
		const told = toldIndexes(this.text, this.table).filter((index) => index >= 0);
		if (told.length === 0) this.#seeks = true;
		else if (!told.some((index) => this.#isSeen(index)))
			this.viewport.hold(hullOf(told.map((index) => this.bodyAt(index))));
	}
	/** Folds or unfolds the long empty stretches; the view stays on the times it shows. */
	setFolded(folded: boolean): void {
		this.viewport.keep(() => (this.folded = folded));
	}

	/** Shows an article that reports an event, unless the one that is shown does. */
	showArticleOf(id: string): void {
		const event = this.event(id);
		const [first] = event?.sources ?? [];
		if (event && first && !reports(this.article, event)) this.article = first.article;
	}
	/** Numbers of the sentences of the article that report an event. */
	#sentencesOf(event: ReportedEvent | undefined): number[] {
		const own = event?.sources.filter(({ article }) => article === this.article) ?? [];
		return own.map(({ sentence }) => sentence);
	}
	/** Whether enough of a body is in view to be seen. */
	#isSeen(index: number): boolean {
		const { toUnit } = this.plan.scale;
		const body = this.bodyAt(index);
		const [from, to] = [toUnit(this.view.from), toUnit(this.view.to)];
		const [start, end] = [toUnit(body.start), toUnit(body.end)];
		const seen = Math.min(to, end) - Math.max(from, start);
		return seen >= Math.min(end - start, (to - from) * SEEN_SHARE);
	}
	/** What of a body must be in view: all of it, or of one that lasts long the edge nearest to it. */
	#edgeOf(index: number): Extent {
		const { toUnit } = this.plan.scale;
		const body = this.bodyAt(index);
		const { from, to } = this.prepared.crowd ? this.view : this.plan.opening;
		const length = toUnit(to) - toUnit(from);
		if (toUnit(body.end) - toUnit(body.start) <= length / 2) return body;
		const edge = body.start > this.view.to ? body.start : body.end;
		return { start: edge, end: edge };
	}
}

/** The state of the page's timeline, handed down from the page. */
export const [getTimeline, setTimeline] = createContext<TimelineState>();

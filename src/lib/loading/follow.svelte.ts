/** Brings to a page of a large story what its reader looks at, once it is looked at. */
import { onMount, untrack } from 'svelte';
import { DETAILS_SIZE, type Details } from '../columns/details';
import { pageOf } from '../columns/pages';
import { searchableTable } from '../columns/search';
import type { LanguageCode } from '../language/languages';
import type { LanguageState } from '../state/language.svelte';
import type { TimelineState } from '../state/timeline.svelte';
import type { StoryEvent } from '../story/types';
import type { LateStory } from './late-story.svelte';
import type { LoadFault } from './packed';

/** Events whose details a page keeps. */
const KEPT = 1024;

export class LateReading {
	/** What could not be fetched of what the reader looks at. */
	detailsFault = $state.raw<LoadFault | undefined>(undefined);
	pageFault = $state.raw<LoadFault | undefined>(undefined);
	/** Page of the article that is shown. */
	page = $state(0);
	/** What the card shows: while the next of the selected is on its way, the one before, whose buttons have the focus. */
	readonly shown: StoryEvent | undefined = $derived.by(() => {
		const { selected, selection } = this.#timeline;
		if (selected || this.detailsFault) this.#latest = selected && { event: selected, selection };
		return this.#latest?.selection === selection ? this.#latest.event : undefined;
	});
	#latest: { event: StoryEvent; selection: readonly string[] } | undefined;
	readonly #late: LateStory;
	readonly #timeline: TimelineState;
	readonly #spoken: LanguageState;
	/** What has come of late, and the selected. */
	#details: readonly Details[] = [];
	/** Counts tries, so that another one is made when the reader asks for it. */
	#tries = $state(0);

	/**
	 * Called while a component is set up.
	 *
	 * @param first what the page brought with it
	 * @param onadopted once all events are there
	 */
	constructor(
		late: LateStory,
		timeline: TimelineState,
		spoken: LanguageState,
		first: Details,
		onadopted: () => void
	) {
		this.#late = late;
		this.#timeline = timeline;
		this.#spoken = spoken;
		this.learn(first);
		spoken.late = (id, code) => {
			const index = late.table.indexOf(id);
			return index < 0
				? undefined
				: `${late.table.at(index).title}, ${late.table.date(index, code)}`;
		};
		onMount(() => void late.load());
		$effect(() => {
			if (!late.loaded || untrack(() => timeline.loaded)) return;
			untrack(() => {
				timeline.adopt(late.table, searchableTable(late.table, timeline.story));
				onadopted();
			});
		});
		$effect(() => {
			const { code } = spoken.language;
			untrack(() => this.#speak(code));
		});
		$effect(() => this.#followSelection());
		$effect(() => {
			const { selected, article, origin } = timeline;
			const source = selected?.sources.find((own) => own.article === article);
			const sentence = origin ?? source?.sentence;
			if (selected && sentence !== undefined)
				this.page = pageOf(late.manifest.pages[article] ?? [1], sentence);
		});
		$effect(() => this.#followArticle());
	}

	/** Takes over some events with all that is known of them; the selected stay, others are kept for a while. */
	learn(details: Details): void {
		if (this.#details.includes(details)) return;
		const { selection } = this.#timeline;
		const isChosen = ({ events }: Details) => events.some(({ id }) => selection.includes(id));
		const all = [...this.#details, details];
		const oldest = all.length - 1 - Math.ceil(KEPT / DETAILS_SIZE);
		this.#details = all.filter((own, at) => at > oldest || isChosen(own));
		this.#timeline.learn(this.#details.flatMap(({ events }) => events));
		this.#speak(this.#spoken.language.code);
	}
	/** The words of a language come with the details, for all that there are. */
	#speak(code: string): void {
		const events = Object.assign(
			{},
			...this.#details.map(({ words }) => words[code as LanguageCode])
		);
		this.#spoken.words = { ...this.#spoken.words, events };
	}
	/** Asks again for what did not come. */
	again(): void {
		this.#tries++;
	}

	#followSelection(): void {
		const timeline = this.#timeline;
		void this.#tries;
		const id = timeline.selection[timeline.current];
		if (!timeline.loaded || id === undefined) return;
		untrack(() => (this.detailsFault = undefined));
		if (untrack(() => timeline.event(id))) return;
		const index = this.#late.table.indexOf(id);
		if (index < 0) return;
		this.#late.details(index).then(
			(details) => {
				this.learn(details);
				if (timeline.selection[timeline.current] === id) timeline.showArticleOf(id);
			},
			(fault: LoadFault) => {
				if (timeline.selection[timeline.current] === id) this.detailsFault = fault;
			}
		);
	}

	/** Brings the page of the article that is to be read. */
	#followArticle(): void {
		const timeline = this.#timeline;
		void this.#tries;
		const { article } = timeline;
		const pages = this.#late.manifest.pages[article] ?? [1];
		const page = Math.min(this.page, pages.length - 1);
		const first = pages[page];
		const shown = untrack(() => timeline.page);
		this.pageFault = undefined;
		if (shown?.article === article && shown.paragraphs[0]?.[0]?.number === first) return;
		this.#late.page(article, page).then(
			(text) => {
				if (timeline.article === article && this.page === page) timeline.page = text;
			},
			(fault: LoadFault) => {
				if (timeline.article === article && this.page === page) this.pageFault = fault;
			}
		);
	}
}

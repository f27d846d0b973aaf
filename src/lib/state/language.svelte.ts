/** The language that the page speaks, and the words of its story in it. */
import { createContext } from 'svelte';
import { labelDuration } from '../dates/duration';
import type { LayoutWords } from '../layout/layout';
import type { Language } from '../language/language';
import type { TimelineWords } from '../story/words';

export class LanguageState {
	language = $state.raw() as Language;
	words = $state.raw() as TimelineWords;
	readonly #formats = new Map<string, Intl.DateTimeFormat>();

	constructor(language: Language, words: TimelineWords) {
		this.language = language;
		this.words = words;
	}

	/** What the layout needs, in this language. Formats are slow to make, so they are kept. */
	readonly layoutWords: LayoutWords = $derived.by(() => {
		const { language } = this;
		const { locale } = language;
		return {
			format: (time, pattern) => {
				const key = locale + JSON.stringify(pattern);
				let format = this.#formats.get(key);
				if (!format) {
					format = new Intl.DateTimeFormat(locale, { ...pattern, timeZone: 'UTC' });
					this.#formats.set(key, format);
				}
				return format.format(time);
			},
			duration: (ms, style) => labelDuration(ms, language, style)
		};
	});

	set(language: Language, words: TimelineWords): void {
		this.language = language;
		this.words = words;
	}
	/** "Title, date" of an event. */
	nameOf(id: string): string {
		const event = this.words.events[id];
		return event ? `${event.title}, ${event.date}` : id;
	}
}

/** The page's language, handed down from the page. */
export const [getLanguage, setLanguage] = createContext<LanguageState>();

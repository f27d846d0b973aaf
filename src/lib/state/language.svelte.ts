/** The language that the page speaks, and the words of its story in it. */
import { createContext } from 'svelte';
import { labelDuration } from '../dates/duration';
import type { LayoutWords } from '../layout/layout';
import type { Language } from '../language/language';
import { isLanguageCode, loadLanguage } from '../language/languages';
import type { Story } from '../story/types';
import type { TimelineWords } from '../story/words';

/** Enough for the ticks of any view; the axis asks for the same times again at every step. */
const REMEMBERED = 500;

/** Formats are slow to make and slow to use, so both they and what they said are kept. */
function formatterOf(locale: string, pattern: Intl.DateTimeFormatOptions) {
	const format = new Intl.DateTimeFormat(locale, { ...pattern, timeZone: 'UTC' });
	const said = new Map<number, string>();
	return (time: number): string => {
		let words = said.get(time);
		if (words === undefined) {
			if (said.size >= REMEMBERED) said.clear();
			words = format.format(time);
			said.set(time, words);
		}
		return words;
	};
}

export class LanguageState {
	language = $state.raw() as Language;
	words = $state.raw() as TimelineWords;
	readonly #formatters = new Map<string, (time: number) => string>();

	constructor(language: Language, words: TimelineWords) {
		this.language = language;
		this.words = words;
	}

	/** What the layout needs, in this language. */
	readonly layoutWords: LayoutWords = $derived.by(() => {
		const { language } = this;
		const { locale } = language;
		return {
			format: (time, pattern) => {
				const key = locale + JSON.stringify(pattern);
				let formatter = this.#formatters.get(key);
				if (!formatter) {
					formatter = formatterOf(locale, pattern);
					this.#formatters.set(key, formatter);
				}
				return formatter(time);
			},
			duration: (ms, style) => labelDuration(ms, language, style)
		};
	});

	/** Speaks another language, if there are words for it; they are fetched only now. */
	async speak(code: string, story: Story): Promise<void> {
		if (!isLanguageCode(code) || code === this.language.code) return;
		const [language, { wordsOf }] = await Promise.all([
			loadLanguage(code),
			import('../story/words')
		]);
		this.language = language;
		this.words = wordsOf(story, language);
		document.documentElement.lang = code;
	}
	/** "Title, date" of an event. */
	nameOf(id: string): string {
		const event = this.words.events[id];
		return event ? `${event.title}, ${event.date}` : id;
	}
}

/** The page's language, handed down from the page. */
export const [getLanguage, setLanguage] = createContext<LanguageState>();

/** The language that the page speaks, and the words of its story in it. */
import { createContext } from 'svelte';
import type { LayoutWords } from '../layout/layout';
import { layoutWordsOf } from '../layout/words';
import type { Language } from '../language/language';
import { isLanguageCode, loadLanguage } from '../language/languages';
import type { Story } from '../story/types';
import type { TimelineWords } from '../story/words';

export class LanguageState {
	language = $state.raw() as Language;
	words = $state.raw() as TimelineWords;

	constructor(language: Language, words: TimelineWords) {
		this.language = language;
		this.words = words;
	}

	/** What the layout needs, in this language. */
	readonly layoutWords: LayoutWords = $derived.by(() => layoutWordsOf(this.language));

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
	/** The name of an event of a large story, whose words come only when it is looked at. */
	late: ((id: string, code: string) => string | undefined) | undefined;
	/** "Title, date" of an event. */
	nameOf(id: string): string {
		const event = this.words.events[id];
		return event ? `${event.title}, ${event.date}` : (this.late?.(id, this.language.code) ?? id);
	}
}

/** The page's language, handed down from the page. */
export const [getLanguage, setLanguage] = createContext<LanguageState>();

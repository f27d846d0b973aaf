/** The few words that only a frame says. */
import type { LanguageCode } from '../language/languages';

export interface EmbedWords {
	fullPage: string;
	list: string;
}

const WORDS: Record<LanguageCode, EmbedWords> = {
	en: {
		fullPage: 'With the article',
		list: 'All events as a list'
	},
	de: {
		fullPage: 'Mit dem Artikel',
		list: 'Alle Ereignisse als Liste'
	}
};

export const embedWords = (code: string): EmbedWords =>
	code in WORDS ? WORDS[code as LanguageCode] : WORDS.en;

/** The few words that only a frame says. */
import type { LanguageCode } from '../language/languages';

export interface EmbedWords {
	fullPage: string;
	list: string;
	/** A sentence in the article as it was published. */
	original: string;
	/** Where the host lets no link open: its address follows. */
	address: string;
}

const WORDS: Record<LanguageCode, EmbedWords> = {
	en: {
		fullPage: 'With the article',
		list: 'All events as a list',
		original: 'In the original',
		address: 'Address'
	},
	de: {
		fullPage: 'Mit dem Artikel',
		list: 'Alle Ereignisse als Liste',
		original: 'Im Original',
		address: 'Adresse'
	}
};

export const embedWords = (code: string): EmbedWords =>
	code in WORDS ? WORDS[code as LanguageCode] : WORDS.en;

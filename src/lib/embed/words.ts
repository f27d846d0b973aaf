/** The few words that only a frame says. */
import type { LanguageCode } from '../language/languages';
import type { Article } from '../story/types';

export interface EmbedWords {
	/** An article of which no name is given. `date` is a finished label. */
	article(date: string): string;
	fullPage: string;
	list: string;
}

const WORDS: Record<LanguageCode, EmbedWords> = {
	en: {
		article: (date) => `Article of ${date}`,
		fullPage: 'With the article',
		list: 'All events as a list'
	},
	de: {
		article: (date) => `Artikel vom ${date}`,
		fullPage: 'Mit dem Artikel',
		list: 'Alle Ereignisse als Liste'
	}
};

export const embedWords = (code: string): EmbedWords =>
	code in WORDS ? WORDS[code as LanguageCode] : WORDS.en;

/** The article by its name and publisher, or else by its day. */
export const sourceOf = ({ title, publisher }: Article, words: EmbedWords, day: string): string =>
	[title, publisher].filter(Boolean).join(', ') || words.article(day);

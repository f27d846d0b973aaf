/** The few words that only a citation says. */
import type { LanguageCode } from '../language/languages';

export interface CitationWords {
	/** A date that is not from the article. `date` is a finished label. */
	onRecord(date: string): string;
	/** An article of which no title is given. */
	article: string;
	/** What stands in place of the publisher. */
	publisherNotNamed: string;
	/** Day on which the article appeared, a finished label. */
	published(date: string): string;
}

const WORDS: Record<LanguageCode, CitationWords> = {
	en: {
		onRecord: (date) => `${date} (dated from the public record, not by the article)`,
		article: 'article',
		publisherNotNamed: 'publisher not named',
		published: (date) => `published ${date}`
	},
	de: {
		onRecord: (date) => `${date} (Datum aus öffentlicher Quelle, nicht aus dem Artikel)`,
		article: 'Artikel',
		publisherNotNamed: 'Herausgeber nicht genannt',
		published: (date) => `erschienen: ${date}`
	}
};

/** The words of a language; English where there are none. */
export const citationWords = (code: string): CitationWords =>
	Object.hasOwn(WORDS, code) ? WORDS[code as LanguageCode] : WORDS.en;

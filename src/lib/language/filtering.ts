/** What the search and the filters say. Only the page of a story has them, so frames do without. */
import type { LanguageCode } from './languages';

export interface FilteringWords {
	filter: string;
	tracks: string;
	statuses: string;
	search: string;
	searchHint: string;
	/** How many of all events fit, both as numbers of the language. */
	shown: (count: string, total: string) => string;
	showEverything: string;
}

const WORDS: Record<LanguageCode, FilteringWords> = {
	en: {
		filter: 'Filter',
		tracks: 'Tracks',
		statuses: 'Did it happen?',
		search: 'Search events, quotes and names',
		searchHint: 'Search',
		shown: (count, total) => `${count} of ${total} events fit`,
		showEverything: 'Show everything'
	},
	de: {
		filter: 'Filter',
		tracks: 'Stränge',
		statuses: 'Ist es geschehen?',
		search: 'Ereignisse, Zitate und Namen durchsuchen',
		searchHint: 'Suchen',
		shown: (count, total) => `${count} von ${total} Ereignissen passen`,
		showEverything: 'Alles zeigen'
	}
};

/** The words in a language; English where there are none. */
export const filteringWords = (code: string): FilteringWords =>
	Object.hasOwn(WORDS, code) ? WORDS[code as LanguageCode] : WORDS.en;

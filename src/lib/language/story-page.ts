/** What only the page of a story says, with its search and its filters: frames do without. */
import { wordsIn, type LanguageCode } from './languages';

export interface StoryPageWords {
	skipToArticle: string;
	invitation: string;
	filter: string;
	tracks: string;
	statuses: string;
	search: string;
	searchHint: string;
	/** How many of all events fit, both as numbers of the language. */
	shown: (count: string, total: string) => string;
	showEverything: string;
}

const WORDS: Record<LanguageCode, StoryPageWords> = {
	en: {
		skipToArticle: 'Skip to the article',
		invitation: 'Choose a mark or an underlined sentence: each leads to the other.',
		filter: 'Filter',
		tracks: 'Tracks',
		statuses: 'Did it happen?',
		search: 'Search events, quotes and names',
		searchHint: 'Search',
		shown: (count, total) => `${count} of ${total} events fit`,
		showEverything: 'Show everything'
	},
	de: {
		skipToArticle: 'Zum Artikel springen',
		invitation: 'Eine Marke oder einen unterstrichenen Satz wählen: Jedes führt zum anderen.',
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
export const storyPageWords = (code: string): StoryPageWords => wordsIn(WORDS, code);

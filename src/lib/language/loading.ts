/** What the page of a large story says while it arrives, and of its articles. Fetched only with such pages. */
import { countIn } from './count';
import { wordsIn, type LanguageCode } from './languages';

export interface LoadingWords {
	/** While events arrive. `count` is that of all; `percent` is a finished number. */
	loading: (count: number, percent: string) => string;
	loaded: (count: number) => string;
	/** What went wrong, by the kind of the fault, and what has not been lost by it. */
	faults: Record<'network' | 'status' | 'page' | 'damaged', string>;
	kept: (percent: string) => string;
	again: string;
	/** While the details of an event arrive, and when they do not. */
	details: string;
	detailsFailed: string;
	articleFailed: string;
	/** Where no script runs. `shown` of `count` events stand in the list. */
	scriptless: (shown: number, count: number) => string;
	/** Pages of the list. */
	page: (first: number, last: number, count: number) => string;
	firstPage: string;
	previousPage: string;
	nextPage: string;
	lastPage: string;
	article: (number: number, count: number) => string;
	chooseArticle: string;
	previousArticle: string;
	nextArticle: string;
	/** A page of a long article, by its sentences, and those beside it. */
	earlierSentences: string;
	laterSentences: string;
	sentences: (first: number, last: number) => string;
}

const count = countIn('en');
const zahl = countIn('de');

const WORDS: Record<LanguageCode, LoadingWords> = {
	en: {
		loading: (events, percent) => `Loading ${count(events)} events: ${percent}`,
		loaded: (events) => `${count(events)} events loaded`,
		faults: {
			network: 'The events could not be fetched: the connection failed.',
			status:
				'The events could not be fetched: the server does not give them out. If the story has been published anew meanwhile, reload the page.',
			page: 'The events could not be fetched: the server sent a page in their place.',
			damaged: 'The events could not be read: a file is cut short or damaged.'
		},
		kept: (percent) => `${percent} have arrived and are kept.`,
		again: 'Try again',
		details: 'Loading this event …',
		detailsFailed: 'This event could not be fetched.',
		articleFailed: 'This article could not be fetched.',
		scriptless: (shown, all) =>
			`The list holds the first ${count(shown)} of ${count(all)} events. All of them are in the data below; scripts bring them here.`,
		page: (first, last, all) => `${count(first)}–${count(last)} of ${count(all)}`,
		firstPage: 'First events',
		previousPage: 'Earlier events',
		nextPage: 'Later events',
		lastPage: 'Last events',
		article: (number, all) => `Article ${count(number)} of ${count(all)}`,
		chooseArticle: 'Choose an article',
		previousArticle: 'Previous article',
		nextArticle: 'Next article',
		earlierSentences: 'Earlier sentences',
		laterSentences: 'Later sentences',
		sentences: (first, last) => `Sentences ${first}–${last}`
	},
	de: {
		loading: (events, percent) => `${zahl(events)} Ereignisse werden geladen: ${percent}`,
		loaded: (events) => `${zahl(events)} Ereignisse geladen`,
		faults: {
			network: 'Die Ereignisse konnten nicht geladen werden: Die Verbindung ist gestört.',
			status:
				'Die Ereignisse konnten nicht geladen werden: Der Server gibt sie nicht heraus. Falls die Geschichte inzwischen neu veröffentlicht wurde, laden Sie die Seite neu.',
			page: 'Die Ereignisse konnten nicht geladen werden: Der Server hat stattdessen eine Seite geschickt.',
			damaged:
				'Die Ereignisse konnten nicht gelesen werden: Eine Datei ist unvollständig oder beschädigt.'
		},
		kept: (percent) => `${percent} sind angekommen und bleiben erhalten.`,
		again: 'Noch einmal versuchen',
		details: 'Das Ereignis wird geladen …',
		detailsFailed: 'Dieses Ereignis konnte nicht geladen werden.',
		articleFailed: 'Dieser Artikel konnte nicht geladen werden.',
		scriptless: (shown, all) =>
			`Die Liste enthält die ersten ${zahl(shown)} von ${zahl(all)} Ereignissen. Alle stehen in den Daten unten; Skripte holen sie hierher.`,
		page: (first, last, all) => `${zahl(first)}–${zahl(last)} von ${zahl(all)}`,
		firstPage: 'Erste Ereignisse',
		previousPage: 'Frühere Ereignisse',
		nextPage: 'Spätere Ereignisse',
		lastPage: 'Letzte Ereignisse',
		article: (number, all) => `Artikel ${zahl(number)} von ${zahl(all)}`,
		chooseArticle: 'Artikel wählen',
		previousArticle: 'Vorheriger Artikel',
		nextArticle: 'Nächster Artikel',
		earlierSentences: 'Frühere Sätze',
		laterSentences: 'Spätere Sätze',
		sentences: (first, last) => `Sätze ${first}–${last}`
	}
};

/** The words in a language; English where there are none. */
export const loadingWords = (code: string): LoadingWords => wordsIn(WORDS, code);

/** What the dialogs say by which a story is embedded and taken away. Fetched with them. */
import { wordsIn, type LanguageCode } from './languages';

export interface SharingWords {
	embed: string;
	preview: string;
	theme: string;
	themes: Record<'light' | 'dark' | 'auto', string>;
	order: string;
	orders: Record<'tracks' | 'told', string>;
	opens: string;
	/** With what a frame or a picture shows: as the story opens, or as the reader has it now. */
	opening: string;
	now: string;
	/** Besides the view, what is selected. */
	nowWith: string;
	wheel: string;
	wheels: Record<'page' | 'zoom' | 'none', string>;
	width: string;
	widthHint: string;
	height: string;
	heightHint: string;
	frame: string;
	frameNote: string;
	element: string;
	elementNote: string;
	image: string;
	imageNote: string;
	copy: string;
	copied: string;
	privacy: string;
	more: string;
	download: string;
	picture: string;
	pictureNote: string;
	shows: string;
	whole: string;
	making: string;
	made: (file: string) => string;
	failed: string;
	data: string;
	/** What each form of the data is for, by the ending of its file. */
	forms: Record<string, string>;
}

const WORDS: Record<LanguageCode, SharingWords> = {
	en: {
		embed: 'Embed this timeline',
		preview: 'Preview',
		theme: 'Colours',
		themes: { light: 'Light', dark: 'Dark', auto: 'As the reader’s system' },
		order: 'Order',
		orders: { tracks: 'By track', told: 'As the article tells it' },
		opens: 'Opens with',
		opening: 'The opening view',
		now: 'The view as it is now',
		nowWith: 'The view and the event of now',
		wheel: 'A plain wheel',
		wheels: {
			page: 'scrolls your page; Ctrl or ⌘ zooms',
			zoom: 'zooms the timeline',
			none: 'never zooms'
		},
		width: 'Width',
		widthHint: 'in pixels; empty for the full width',
		height: 'Height',
		heightHint: 'in pixels; the script fits it to the content',
		frame: 'Frame',
		frameNote:
			'For most systems. The script is optional: without it the frame keeps its height and scrolls.',
		element: 'Element',
		elementNote: 'Shorter. Where scripts do not run it shows a link.',
		image: 'Picture with a link',
		imageNote: 'For feeds, mail and systems that take no frames.',
		copy: 'Copy',
		copied: 'Copied',
		privacy:
			'No cookies, no tracking, no third parties: the frame stores nothing and asks no other host.',
		more: 'All options and messages are described in the documentation, docs/embedding.md.',
		download: 'Download',
		picture: 'Picture',
		pictureNote: 'With title, key and source in it, to be printed beside the article.',
		shows: 'It shows',
		whole: 'The whole story',
		making: 'Drawing …',
		made: (file) => `${file} is made`,
		failed: 'That did not work. Please try again.',
		data: 'Data, each event with its sources',
		forms: {
			'.json': 'the story file, as it was published',
			'.csv': 'a table for spreadsheets, dates in EDTF',
			'.ics': 'a calendar, each entry over what is known of the date',
			'.timelinejs.json': 'for TimelineJS',
			'.timelinejs.csv': 'for TimelineJS, as its spreadsheet',
			'.annotations.json': 'the quotes as annotations of the article',
			'.jsonld': 'linked data, as in the page'
		}
	},
	de: {
		embed: 'Diese Zeitleiste einbetten',
		preview: 'Vorschau',
		theme: 'Farben',
		themes: { light: 'Hell', dark: 'Dunkel', auto: 'Wie das System der Leser' },
		order: 'Ordnung',
		orders: { tracks: 'Nach Strängen', told: 'Wie der Artikel erzählt' },
		opens: 'Beginnt mit',
		opening: 'Dem Anfangsausschnitt',
		now: 'Dem Ausschnitt von jetzt',
		nowWith: 'Dem Ausschnitt und dem Ereignis von jetzt',
		wheel: 'Das Mausrad allein',
		wheels: {
			page: 'bewegt Ihre Seite; mit Strg oder ⌘ zoomt es',
			zoom: 'zoomt die Zeitleiste',
			none: 'zoomt nie'
		},
		width: 'Breite',
		widthHint: 'in Pixeln; leer für die volle Breite',
		height: 'Höhe',
		heightHint: 'in Pixeln; das Skript passt sie dem Inhalt an',
		frame: 'Rahmen',
		frameNote:
			'Für die meisten Systeme. Das Skript ist freiwillig: Ohne es behält der Rahmen seine Höhe und scrollt.',
		element: 'Element',
		elementNote: 'Kürzer. Wo keine Skripte laufen, zeigt es einen Link.',
		image: 'Bild mit Link',
		imageNote: 'Für Feeds, E-Mails und Systeme, die keine Rahmen zulassen.',
		copy: 'Kopieren',
		copied: 'Kopiert',
		privacy:
			'Keine Cookies, kein Tracking, keine Dritten: Der Rahmen speichert nichts und fragt keinen anderen Server.',
		more: 'Alle Optionen und Nachrichten stehen in der Dokumentation, docs/embedding.md.',
		download: 'Herunterladen',
		picture: 'Bild',
		pictureNote: 'Mit Titel, Zeichenerklärung und Quelle darin, zum Abdruck neben dem Artikel.',
		shows: 'Es zeigt',
		whole: 'Die ganze Geschichte',
		making: 'Wird gezeichnet …',
		made: (file) => `${file} ist fertig`,
		failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
		data: 'Daten, jedes Ereignis mit seinen Quellen',
		forms: {
			'.json': 'die Story-Datei, wie sie veröffentlicht wurde',
			'.csv': 'eine Tabelle, Daten in EDTF',
			'.ics': 'ein Kalender, jeder Eintrag über das, was vom Datum bekannt ist',
			'.timelinejs.json': 'für TimelineJS',
			'.timelinejs.csv': 'für TimelineJS, als dessen Tabelle',
			'.annotations.json': 'die Zitate als Annotationen des Artikels',
			'.jsonld': 'Linked Data, wie in der Seite'
		}
	}
};

/** The words of a language; English where there are none. */
export const sharingWords = (code: string): SharingWords => wordsIn(WORDS, code);

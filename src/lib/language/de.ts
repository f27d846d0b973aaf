import { countIn } from './count';
import type { Language } from './language';

const number = countIn('de-DE');

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];
const ORDINALS = ['erstes', 'zweites', 'drittes', 'viertes'];
const PARTS = { quarter: 'Quartal', third: 'Jahresdrittel', half: 'Halbjahr' };
const UNITS = { day: 'ein Tag', month: 'ein Monat', year: 'ein Jahr' };
const WITHIN = { month: 'im', year: 'im Jahr', years: 'im Zeitraum' };

export const de: Language = {
	code: 'de',
	locale: 'de-DE',
	dates: {
		noDate: 'kein Datum',
		unknownYear: 'unbekanntes Jahr',
		withWeekday: (weekday, day) => `${weekday}, ${day}`,
		withClock: (day, clock) => `${day}, ${clock} Uhr`,
		// Behind a preposition the words would have to be declined: numbers need not be.
		decade: (year, inPhrase) => (inPhrase ? `${year}–${year + 9}` : `die ${year}er Jahre`),
		some: (unit, period, within) => `${UNITS[unit]} ${WITHIN[within]} ${period}`,
		season: (index, year, next, hemisphere) =>
			`${SEASONS[index]} ${next ? `${year}/${next}` : year}` +
			(hemisphere ? ` (${hemisphere === 'north' ? 'Nord' : 'Süd'}halbkugel)` : ''),
		partOfYear: (kind, index, year) => `${ORDINALS[index]} ${PARTS[kind]} ${year}`,
		// "um" is the usual word, but it cannot follow another preposition ("ab um 2022").
		about: (date, inPhrase) => (inPhrase || /\d+\. /.test(date) ? `etwa ${date}` : `um ${date}`),
		uncertain: (date) => `${date} (unsicher)`,
		from: (date) => `ab ${date}`,
		until: (date) => `bis ${date}`,
		fromTo: (start, end) => `von ${start} bis ${end}`,
		between: (first, last, days) =>
			days ? `zwischen dem ${first} und dem ${last}` : `zwischen ${first} und ${last}`,
		orBefore: (date) => `${date} oder davor`,
		orAfter: (date) => `${date} oder danach`
	},
	story: {
		statuses: {
			happened: 'geschehen',
			ongoing: 'dauert an',
			claimed: 'behauptet',
			planned: 'geplant',
			hypothetical: 'hypothetisch'
		},
		statusNotes: {
			happened: 'Der Artikel berichtet es als Tatsache.',
			ongoing: 'Dauerte noch an, als der Artikel erschien.',
			claimed: 'Jemand sagt es; der Artikel verbürgt sich nicht dafür.',
			planned: 'Es sollte geschehen.',
			hypothetical: 'Durchgesprochen, nicht getan.'
		},
		relations: {
			after: 'nach',
			before: 'vor',
			during: 'während',
			sameDay: 'am selben Tag wie',
			since: 'seit',
			until: 'bis'
		},
		quoted: (words) => `„${words}“`,
		dateline: (date) => `dem Erscheinungstag, ${date}`,
		counted: (phrase, from, date) => `${phrase}, gezählt von ${from}, also ${date}.`,
		reads: (phrase, date) => `${phrase}: ${date}.`,
		undatedPhrase: (phrase) => `${phrase} nennt kein Datum`,
		undated: 'Kein Datum im Text',
		so: (reasons, bounds) => `${reasons.join(', ')}, also ${bounds}.`,
		unbounded: (reasons) => `${reasons.join(', ')}.`,
		underWay: (date) => `im Gange am ${date}`,
		ongoing: (date) => `dauerte noch an, als der Artikel erschien, ${date}`,
		stated: (a, kind, b) =>
			({
				after: `„${a}“ nach „${b}“`,
				before: `„${a}“ vor „${b}“`,
				during: `„${a}“ in die Zeit von „${b}“`,
				sameDay: `„${a}“ auf den Tag von „${b}“`,
				since: `„${a}“ in die Zeit seit „${b}“`,
				until: `„${a}“ in die Zeit bis „${b}“`
			})[kind],
		disagreement: (between, statements) =>
			between === 'article'
				? `Daten und Reihenfolge des Artikels widersprechen sich: Er setzt ${statements.join(' und ')}.`
				: `Die Reihenfolge des Artikels und die öffentliche Quelle widersprechen sich: Der Artikel setzt ${statements.join(' und ')}.`,
		ownDisagreement: (title) =>
			`Das Datum des Artikels für „${title}“ und die öffentliche Quelle widersprechen sich.`,
		dated: (title, date) => `${title}: ${date}`,
		says: (who) => `Quelle: ${who}`,
		about: (bounds) => `ungefähr ${bounds}`
	},
	interface: {
		timeline: (title) => `Zeitleiste: ${title}`,
		toolbar: 'Ereignisse in zeitlicher Folge',
		zoomIn: 'Vergrößern',
		zoomOut: 'Verkleinern',
		showAll: 'Alles zeigen',
		back: 'Zurück',
		toldOrder: 'Erzählte Folge',
		unfold: 'Gleichmäßige Skala',
		earlier: (count) => `${number(count)} früher`,
		later: (count) => `${number(count)} später`,
		cluster: (count) => `${count} Ereignisse dicht beieinander`,
		openCluster: 'vergrößern, um sie zu trennen',
		chooseCluster: 'nacheinander zeigen',
		crowd: (count) => `${number(count)} mehr beim Vergrößern`,
		carried: (count) => `${number(count)} noch im Gange`,
		dateline: 'Erschienen',
		published: (date) => `Erschienen: ${date}`,
		overview: 'Übersicht über die ganze Geschichte',
		view: (from, to) => `Gezeigt wird ${from} bis ${to}`,
		article: 'Der Artikel',
		articleOf: (date) => `Artikel vom ${date}`,
		articles: (count) => `${count} Artikel`,
		source: (name) => `Quelle: ${name}`,
		keyEvents: (count) => `Die wichtigsten von ${number(count)} Ereignissen`,
		sentence: (number) => `Satz ${number}`,
		events: (count) => (count === 1 ? '1 Ereignis' : `${number(count)} Ereignisse`),
		of: (index, count) => `${number(index)} von ${number(count)}`,
		previous: 'Voriges',
		next: 'Nächstes',
		close: 'Schließen',
		copyLink: 'Link kopieren',
		copied: 'Link kopiert',
		copyThis: 'Diese Adresse kopieren:',
		copyCitation: 'Quellenangabe kopieren',
		citationCopied: 'Quellenangabe kopiert',
		copyThisCitation: 'Diese Quellenangabe kopieren:',
		selectedToCopy: 'Ausgewählt: kopieren Sie es mit Strg oder ⌘ und C',
		share: 'Teilen',
		embed: 'Einbetten',
		download: 'Herunterladen',
		unavailable: 'Das ließ sich nicht laden. Bitte versuchen Sie es noch einmal.',
		inTheArticle: 'Im Artikel',
		onRecord: 'Öffentlich belegt',
		record: 'Öffentlich belegt, nicht im Artikel',
		bounds: 'Allein nach dem Text',
		reasoning: 'Warum dieses Datum',
		disagreement: 'Artikel und öffentliche Quelle widersprechen sich',
		people: 'Personen',
		places: 'Orte',
		related: 'Reihenfolge im Text',
		theArticle: 'der Artikel',
		theme: 'Farben',
		themes: { auto: 'wie das System', light: 'hell', dark: 'dunkel' },
		language: 'Sprache',
		chronology: 'Alle Ereignisse, in zeitlicher Folge',
		chronologyNote: 'Jedes mit dem Satz, der es berichtet, und woher sein Datum bekannt ist.',
		dagger: '† Datum aus öffentlicher Quelle, nicht aus dem Artikel',
		data: 'Daten mitnehmen, mit ihren Quellen',
		wheelHint: 'Strg oder ⌘ halten und scrollen, um zu vergrößern',
		cleared: 'Nichts ausgewählt',
		keys: 'Pfeiltasten gehen von Ereignis zu Ereignis, Eingabe öffnet eines, Escape schließt es, Plus und Minus vergrößern und verkleinern, 0 zeigt alles.',
		key: {
			day: 'ein Tag ist einen Tag breit',
			span: 'irgendwann darin',
			open: 'kein bekanntes Ende',
			dashed: 'ungefähr, unsicher',
			crowd: 'je höher, desto mehr Ereignisse'
		},
		keyTitle: 'So liest man es'
	}
};

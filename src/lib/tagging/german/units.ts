/** German units of time, and what counts in them. */
import type { Lexicon, Phrase } from '../grammar';
import { inflected, inflectedOrBare, lengthsInOneWord } from './inflection';

export const unitWords: Lexicon = {
	/** One of a unit. */
	period: {
		second: 'Sekunde',
		minute: 'Minute',
		hour: 'Stunde',
		day: 'Tag|Tages|Tags',
		week: 'Woche',
		month: 'Monat|Monats|Monates',
		quarter: 'Quartal|Quartals',
		year: 'Jahr|Jahres|Jahrs',
		decade: 'Jahrzehnt|Jahrzehnts',
		century: 'Jahrhundert|Jahrhunderts',
		weekend: 'Wochenende|Wochenendes'
	},
	/** Several of a unit. */
	units: {
		second: 'Sekunden',
		minute: 'Minuten',
		hour: 'Stunden',
		day: 'Tage|Tagen',
		week: 'Wochen',
		month: 'Monate|Monaten',
		quarter: 'Quartale|Quartalen',
		year: 'Jahre|Jahren',
		decade: 'Jahrzehnte|Jahrzehnten',
		century: 'Jahrhunderte|Jahrhunderten',
		weekend: 'Wochenenden'
	},
	/** "monatelang": several of a unit, in one word. */
	unitsLong: {
		second: inflectedOrBare('sekundenlang'),
		minute: inflectedOrBare('minutenlang'),
		hour: inflectedOrBare('stundenlang'),
		day: inflectedOrBare('tagelang'),
		week: inflectedOrBare('wochenlang'),
		month: inflectedOrBare('monatelang'),
		year: inflectedOrBare('jahrelang'),
		decade: inflectedOrBare('jahrzehntelang'),
		century: inflectedOrBare('jahrhundertelang')
	},
	/** Behind a number and a hyphen: "38-minütig". A number of years is an age. */
	unitAdjective: {
		second: inflected('sekündig'),
		minute: inflected('minütig'),
		hour: inflected('stündig'),
		day: inflected('tägig'),
		week: inflected('wöchig'),
		month: inflected('monatig')
	},
	/** Number and unit in one word: "zweiwöchig". */
	length: lengthsInOneWord({
		TS: 'sekündig',
		TM: 'minütig',
		TH: 'stündig',
		D: 'tägig',
		W: 'wöchig',
		M: 'monatig',
		Y: 'jährig'
	}),
	often: {
		hour: inflectedOrBare('stündlich'),
		day: inflectedOrBare('täglich'),
		week: inflectedOrBare('wöchentlich'),
		month: inflectedOrBare('monatlich'),
		year: inflectedOrBare('jährlich')
	},
	which: {
		'-1': inflected('letzt vergangen vorig verflossen'),
		0: `${inflected('dies laufend')}|aktuellen`,
		1: inflected('nächst kommend')
	},
	/** Counted from another date of the text. */
	beside: {
		'-1': inflected('vorangegangen vorherig'),
		1: inflected('folgend darauffolgend nächst')
	},
	/** The unit before the one that is told of. */
	before: {
		day: 'Vortag|Vortages|Vortags',
		week: 'Vorwoche',
		month: 'Vormonat|Vormonats',
		year: 'Vorjahr|Vorjahres|Vorjahrs'
	},
	edge: { START: 'Anfang|Beginn', MID: 'Mitte', END: 'Ende' },
	yearEdge: { START: 'Jahresbeginn|Jahresanfang', END: 'Jahresende' },
	about: {
		APPROX: 'rund|etwa|ungefähr|circa|ca.|gut',
		LESS_THAN: 'fast|beinahe|knapp|nahezu|weniger als',
		MORE_THAN: 'über|mehr als',
		EQUAL_OR_MORE: 'mindestens|wenigstens',
		EQUAL_OR_LESS: 'höchstens|maximal|bis zu'
	}
};

/** One of a unit or several. */
export const units: Phrase[] = [
	{ pattern: '{period}', value: ({ period }) => period },
	{ pattern: '{units}', value: ({ units }) => units }
];

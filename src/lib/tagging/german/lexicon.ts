/**
 * German words of time by class and sense: `1: 'Montag'`. Words with a capital letter here need one in the
 * text: "Morgen" is the morning, "morgen" is tomorrow.
 */
import type { Lexicon } from '../grammar';
import { compounds, inflected } from './inflection';

const weekday = {
	1: 'Montag',
	2: 'Dienstag',
	3: 'Mittwoch',
	4: 'Donnerstag',
	5: 'Freitag',
	6: 'Samstag|Sonnabend',
	7: 'Sonntag'
};

const part = {
	MO: 'Morgen|Vormittag|früh|Früh',
	MI: 'Mittag',
	AF: 'Nachmittag',
	EV: 'Abend',
	NI: 'Nacht'
};

export const lexicon: Lexicon = {
	weekday,
	part,
	/** Weekday and part of the day in one word. */
	weekdayPart: compounds(weekday, part),
	weekdays: {
		1: 'montags',
		2: 'dienstags',
		3: 'mittwochs',
		4: 'donnerstags',
		5: 'freitags',
		6: 'samstags|sonnabends',
		7: 'sonntags'
	},
	month: {
		1: 'Januar|Jänner|Jan.',
		2: 'Februar|Feber|Feb.',
		3: 'März',
		4: 'April|Apr.',
		5: 'Mai',
		6: 'Juni',
		7: 'Juli',
		8: 'August|Aug.',
		9: 'September|Sept.',
		10: 'Oktober|Okt.',
		11: 'November|Nov.',
		12: 'Dezember|Dez.'
	},
	season: { 1: 'Frühling|Frühjahr', 2: 'Sommer', 3: 'Herbst', 4: 'Winter' },
	feast: {
		'12-24': 'Heiligabend',
		'12-25': 'Weihnachten',
		'12-31': 'Silvester',
		'1-1': 'Neujahr',
		'12-6': 'Nikolaustag',
		'10-3': 'Tag der Deutschen Einheit',
		'11-1': 'Allerheiligen',
		'easter-48': 'Rosenmontag',
		'easter-46': 'Aschermittwoch',
		'easter-2': 'Karfreitag',
		easter: 'Ostern|Ostersonntag',
		'easter+1': 'Ostermontag',
		'easter+39': 'Christi Himmelfahrt',
		'easter+49': 'Pfingsten|Pfingstsonntag',
		'easter+50': 'Pfingstmontag',
		'easter+60': 'Fronleichnam'
	},
	/** A year counted from that of the publication. */
	whichYear: {
		'-1': 'vergangenen Jahres|letzten Jahres|vorigen Jahres|des vergangenen Jahres|des letzten Jahres|des vorigen Jahres|des Vorjahres|vergangenes Jahr|letztes Jahr',
		0: 'dieses Jahres|des laufenden Jahres|dieses Jahr',
		1: 'nächsten Jahres|kommenden Jahres|des nächsten Jahres|des kommenden Jahres|nächstes Jahr|kommendes Jahr'
	},
	night: { NI: 'Nacht' },
	thisYear: { 0: 'heuer' },
	dayWord: { '-2': 'vorgestern', '-1': 'gestern', 0: 'heute', 1: 'morgen', 2: 'übermorgen' },
	ordinal: {
		1: inflected('erst'),
		2: inflected('zweit'),
		3: inflected('dritt'),
		4: inflected('viert')
	},
	decade: {
		20: 'zwanziger',
		30: 'dreißiger',
		40: 'vierziger',
		50: 'fünfziger',
		60: 'sechziger',
		70: 'siebziger',
		80: 'achtziger',
		90: 'neunziger'
	}
};

/** German numbers, abbreviations and cues. */
import { phrases, words, type Cues, type Modification, type Numerals } from '../grammar';
import type { Abbreviations } from '../tokens';

export const numerals: Numerals = {
	ones: 'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
	tens: 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
	compound: 'und',
	multipliers: { hundert: 100, tausend: 1000 },
	amounts: {
		0.5: 'eine halbe|einer halben|ein halbes|einem halben',
		1: 'ein|eine|einem|einen|einer|eines',
		1.5: 'anderthalb|eineinhalb',
		2.5: 'zweieinhalb',
		3.5: 'dreieinhalb',
		100: 'hundert',
		X: 'einige|einigen|einiger|mehrere|mehreren|mehrerer|wenige|wenigen|weniger|ein paar|etliche|etlichen|viele|vielen'
	},
	and: 'und',
	suffixes: { er: 'decade' }
};

export const abbreviations: Abbreviations = {
	dotted: words('jan feb apr aug sept okt nov dez ca'),
	titles: words(
		'dr prof st nr bzw usw etc hl ing med gen str inkl mio mrd abs art vgl z b u a d h'
	),
	ordinalDot: true
};

export const cues: Cues = {
	future: words(`
		wird werden soll sollen will wollen würde würden plant planen geplant vorgesehen voraussichtlich
		erwartet bevorstehenden ansteht`),
	futurePairs: phrases('kündigte an|frühestens am'),
	aheadBeside: words('bis ab spätestens frühestens zum'),
	past: words(`
		war waren hatte hatten hat haben wurde wurden worden gewesen kam kamen ging gingen starb starben
		fand fanden begann traf trafen schrieb gab rief fiel stieg sprach bekam nahm nahmen erschien griff
		verließ trat hielt blieb stand lag saß schlug schoss brach fuhr lief gewann verlor`),
	saying: words(`
		sagte sagten erklärte erklärten teilte teilten mitteilte mitteilten berichtete berichteten hieß
		betonte warnte bestätigte sprach`),
	pastEnding: 'te',
	notPast: words('heute könnte sollte möchte müsste dürfte wollte letzte rechte beste dritte'),
	beforeParticiple: words(''),
	pastBehind: words('sagte erklärte'),
	binding: words('nach vor')
};

export const prefixes: Modification[] = [
	{
		words: '(anfang|zu beginn|beginn) (der|des)?',
		date: 'START',
		example: '[Anfang März] begann es.'
	},
	{ words: 'mitte (der|des)?', date: 'MID', example: '[Mitte vergangener Woche] war er da.' },
	{ words: '(ende|gegen ende) (der|des)?', date: 'END', example: 'bis [Ende 2023]' },
	{ words: '(früher|früh) am', date: 'START', example: '[früh am Freitag]' },
	{
		words: '(rund|etwa|ungefähr|circa|ca|gut)',
		duration: 'APPROX',
		example: 'seit [rund zwei Jahren]'
	},
	{ words: '(gegen|rund um)', date: 'APPROX', example: '[rund um Weihnachten]' },
	{
		words: '(fast|beinahe|knapp|nahezu|weniger als)',
		duration: 'LESS_THAN',
		example: '[fast zwei Jahre]'
	},
	{ words: '(mehr als|über)', duration: 'MORE_THAN', example: '[mehr als zwei Jahre]' },
	{
		words: '(mindestens|wenigstens)',
		duration: 'EQUAL_OR_MORE',
		example: '[mindestens zehn Tage]'
	},
	{ words: '(höchstens|maximal|bis zu)', duration: 'EQUAL_OR_LESS', example: '[bis zu zehn Tage]' }
];

export const suffixes: Modification[] = [
	{ words: 'oder mehr', duration: 'EQUAL_OR_MORE', example: '[zehn Tage oder mehr]' },
	{ words: 'oder weniger', duration: 'EQUAL_OR_LESS', example: '[zehn Tage oder weniger]' }
];

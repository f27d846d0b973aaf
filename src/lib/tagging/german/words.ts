/** German numbers, abbreviations and cues. */
import { phrases, words, type Cues, type Numerals } from '../grammar';
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
		wird werden werde soll sollen will wollen würde würden plant planen geplant vorgesehen voraussichtlich
		erwartet bevorstehenden ansteht`),
	futurePairs: phrases('kündigte an|frühestens am'),
	eitherPairs: phrases('sollte am|sollten am|wollte am|wollten am'),
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

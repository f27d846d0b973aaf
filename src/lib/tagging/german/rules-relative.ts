/**
 * Dates counted from the publication or from another date. A bare weekday is the last one, unless its clause
 * looks ahead; the night "zum Freitag" begins on the Thursday.
 */
import type { Rule } from '../grammar';
import * as counted from '../meanings/counted';
import * as weekdays from '../meanings/weekday';
import * as anaphora from '../meanings/anaphora';
import * as relative from '../meanings/relative';

export const relativeRules: Rule[] = [
	{
		name: 'heute',
		pattern: '{dayWord}',
		means: relative.dayWord,
		lower: true,
		example: 'Er trat [gestern = 2024-03-04] zurück.'
	},
	{
		name: 'heute Abend',
		pattern: '{dayWord} {part}',
		means: relative.dayWord,
		example: 'Er trat [gestern Abend = 2024-03-04TEV] zurück.'
	},
	{
		name: 'Wochentag',
		pattern: '{which}? {weekday} {part}?',
		means: weekdays.weekday,
		example: 'sagte er am [Freitag = 2024-03-01]'
	},
	{
		name: 'Wochentag und Tageszeit',
		pattern: '{which}? {weekdayPart}',
		means: weekdays.weekdayPart,
		example: 'am [Mittwochabend = 2024-02-28TEV]'
	},
	{
		name: 'Wochentag einer Woche',
		pattern: '{weekday} (der)? {which} woche',
		means: weekdays.weekdayOfWeek,
		example: 'am [Freitag vergangener Woche = 2024-03-01]'
	},
	{
		name: 'Nacht zum Wochentag',
		pattern: 'nacht (zum|auf|zu) {weekday}',
		means: weekdays.nightBefore,
		example: 'in der [Nacht zum Freitag = 2024-02-29TNI]'
	},
	{
		name: 'letzte Nacht',
		pattern: '(letzte|vergangene|letzten|vergangenen|letzter|vergangener) {night:part}',
		means: relative.partOfToday(-1),
		example: 'in der [vergangenen Nacht = 2024-03-04TNI]'
	},
	{
		name: 'Tageszeit',
		pattern: '{part}',
		means: anaphora.partOfDayTold,
		behind: 'am',
		example: 'Am Freitag siegte er, am [Abend = 2024-03-01TEV] feierte er.'
	},
	{
		name: 'vorige Einheit',
		pattern: '{which} {period:unit}',
		means: relative.unitAway,
		example: 'sagte er [vergangene Woche = 2024-W09]'
	},
	{
		name: 'heuer',
		pattern: '{thisYear:which}',
		means: relative.unitOf('year'),
		example: '[heuer = 2024] weniger'
	},
	{
		name: 'das Wochenende',
		pattern: 'wochenende',
		means: relative.weekend,
		behind: 'am|das|ums|übers',
		example: 'am [Wochenende = 2024-W09-WE]'
	},
	{
		name: 'Rand einer Einheit',
		pattern: '{edge} (des|der|dieses|dieser) {period:unit}',
		means: relative.edgeOfUnit,
		example: 'seit [Anfang des Jahres = 2024]'
	},
	{
		name: 'Rand des Jahres',
		pattern: '{yearEdge:edge}',
		means: relative.edgeOfYear,
		example: 'seit [Jahresbeginn = 2024]'
	},
	{
		name: 'vor so langer Zeit',
		pattern: 'vor {about}? {amount} {unit}',
		means: counted.away(-1),
		notBefore: '{month}|der|dem|den',
		example: 'der Einmarsch [vor zwei Jahren = 2022]'
	},
	{
		name: 'in so langer Zeit',
		pattern: 'in {about}? {amount} {unit}',
		means: counted.ahead,
		example: 'Es wird [in drei Tagen = 2024-03-08] öffnen.'
	},
	{
		name: 'derselbe Tag',
		pattern: '(selben|gleichen|demselben|denselben|derselben) {period:unit}',
		means: anaphora.same,
		example: 'Am Freitag kam er, am [selben Tag = 2024-03-01] ging er.'
	},
	{
		name: 'der folgende Tag',
		pattern: '{beside:which} {period:unit}',
		means: anaphora.beside,
		behind: 'am|im|der|des|den|dem|das',
		notBefore: '{number}',
		example: 'Am Freitag kam er, am [folgenden Tag = 2024-03-02] ging er.'
	},
	{
		name: 'tags darauf',
		pattern: '(tags darauf|tag darauf|tag danach)',
		means: anaphora.dayAfter(1),
		example: 'Am Freitag kam er, [tags darauf = 2024-03-02] ging er.'
	},
	{
		name: 'tags zuvor',
		pattern: '(tags zuvor|tag zuvor|tag davor)',
		means: anaphora.dayAfter(-1),
		example: 'Am Freitag kam er, [tags zuvor = 2024-02-29] nicht.'
	},
	{
		name: 'das Jahr davor',
		pattern: '{before:unit}',
		means: anaphora.before,
		example: 'mehr als im [Vorjahr = 2023]'
	},
	{
		name: 'so viel später',
		pattern: '{about}? {amount} {unit} (später|danach|darauf)',
		means: anaphora.from(1),
		example: 'Am Freitag kam er, [zwei Tage später = 2024-03-03] ging er.'
	},
	{
		name: 'so viel früher',
		pattern: '{about}? {amount} {unit} (zuvor|davor|früher|vorher)',
		means: anaphora.from(-1),
		example: 'Am Freitag kam er, [zwei Tage zuvor = 2024-02-28] nicht.'
	},
	{
		name: 'Vorjahresquartal',
		pattern: '(vorjahresquartal|vorjahreszeitraum|vorjahresquartals|vorjahreszeitraums)',
		means: anaphora.reportedQuarter(1),
		example: 'im [Vorjahresquartal = 2022-Q4]'
	}
];

/** German words that modify an expression of time and belong to it. */
import type { Modification } from '../grammar';

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

/** English words that modify an expression of time and belong to it. */
import type { Modification } from '../grammar';

export const prefixes: Modification[] = [
	{ words: 'the? (early|earlier) in?', date: 'START', example: '[earlier this month]' },
	{
		words: 'the? (beginning|start|outset) of the?',
		date: 'START',
		example: '[the beginning of October]'
	},
	{ words: 'the? (mid|middle of|middle of the)', date: 'MID', example: 'in [mid-November]' },
	{ words: 'the? (late|later) (in|on)?', date: 'END', example: 'in [late November]' },
	{ words: 'the? (end|close) of the?', date: 'END', example: 'by [the end of 1990]' },
	{
		words: 'the? (about|around|approximately|roughly|some)',
		date: 'APPROX',
		duration: 'APPROX',
		example: 'for [about two weeks]'
	},
	{
		words: '(nearly|almost|just under|not quite|less than|under|fewer than)',
		duration: 'LESS_THAN',
		example: '[less than one hour]'
	},
	{
		words: '(no more than|at most|up to|as many as|as long as|no longer than|not more than)',
		duration: 'EQUAL_OR_LESS',
		example: '[up to 180 days]'
	},
	{
		words: '(more than|just over|longer than|well over)',
		duration: 'MORE_THAN',
		example: '[more than two years]'
	},
	{
		words: '(at least|no less than|not less than)',
		duration: 'EQUAL_OR_MORE',
		example: '[at least 30 days]'
	}
];

export const suffixes: Modification[] = [
	{ words: 'or so', date: 'APPROX', duration: 'APPROX', example: '[two years or so]' },
	{ words: 'or more', duration: 'EQUAL_OR_MORE', example: '[ten days or more]' },
	{ words: 'or less', duration: 'EQUAL_OR_LESS', example: '[ten days or less]' },
	{ words: 'and beyond', date: 'ON_OR_AFTER', example: '[1990 and beyond]' }
];

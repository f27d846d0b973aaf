/** English units of time, and what counts in them. */
import type { Lexicon, Phrase } from '../grammar';

export const unitWords: Lexicon = {
	/** One of a unit. */
	period: {
		second: 'second',
		minute: 'minute',
		hour: 'hour',
		day: 'day',
		week: 'week',
		month: 'month',
		quarter: 'quarter',
		year: 'year',
		decade: 'decade',
		century: 'century',
		weekend: 'weekend'
	},
	/** Several of a unit. */
	units: {
		second: 'seconds',
		minute: 'minutes',
		hour: 'hours',
		day: 'days',
		week: 'weeks',
		month: 'months',
		quarter: 'quarters',
		year: 'years',
		decade: 'decades',
		century: 'centuries',
		weekend: 'weekends'
	},
	often: {
		hour: 'hourly',
		day: 'daily|nightly',
		week: 'weekly',
		month: 'monthly',

		year: 'annually|yearly'
	},
	which: {
		'-1': 'last|past|previous|latest',
		0: 'this|current',
		1: 'next|coming|upcoming'
	},
	/** Behind an article, where "next" is counted from another date. */
	whichOne: { '-1': 'last|past|latest', 0: 'current', 1: 'coming|upcoming' },
	/** Counted from another date of the text. */
	beside: {
		1: 'next|following',
		'-1': 'previous|preceding'
	},
	/** Parts of a stretch of the calendar, as TIMEX3 names them. */
	edge: { START: 'early|earlier|beginning|start', END: 'late|later|end|close', MID: 'middle' }
};

/** One of a unit or several. */
export const units: Phrase[] = [
	{ pattern: '{period}', value: ({ period }) => period },
	{ pattern: '{units}', value: ({ units }) => units }
];

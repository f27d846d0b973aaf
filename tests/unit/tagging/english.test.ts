/** English, class by class: what is read, and what looks alike and is not. Published Tuesday, 5 March 2024. */
import { describe, expect, it } from 'vitest';
import { found, tag, unmark } from './marked';

/** Each line is a text with its expressions in brackets; nothing else in it may be found. */
const TABLES: Record<string, string[]> = {
	'calendar dates': [
		'He was born on [April 6, 1994 = 1994-04-06], in Kigali.',
		'It opened on [Monday 4 December 2023 = 2023-12-04].',
		'The treaty of [Feb. 14, 1997 = 1997-02-14] was dropped.',
		'The hearing on [Jan. 12 = 2024-01-12] was public.',
		'Ballots will be counted on [April 12 = 2024-04-12].',
		'The offer expires [March 20 = 2024-03-20].',
		'Flights leave from [March 30 = 2024-03-30], with a third from [August 6 = 2024-08-06].',
		'It will be shown from [March 1 = 2024-03-01].',
		'The election is [Nov. 5 = 2024-11-05].',
		'was shot [last Oct. 23 = 2023-10-23]',
		'on [Memorial Day 2023 = 2023-05-29]',
		'It will open in [the fall = 2024-FA].',
		'Shipping started in [November = 2023-11].',
		'The summit will be held in [June = 2024-06].',
		'by [the middle of October = 2023-10], [early in the year = 2024], [late last week = 2024-W09]',
		'[late in the third quarter = 2023-Q3], [early in the 1990s = 199X]',
		'from [March = 2024-03] to [May = 2024-05]',
		'prices in [early September = 2023-09] and [mid-November = 2023-11]',
		'It is dated [2023-11-05 = 2023-11-05].'
	],
	'years, decades, centuries': [
		'Founded in [1988 = 1988], it closed in [2003 = 2003].',
		'The [1998 = 1998] bombing was never solved.',
		'music of [the 1960s = 196X] and [the late 1970s = 197X]',
		'a church of [the 11th century = 10]',
		'by [the year two thousand = 2000], in [fiscal year 2023 = 2023]',
		'in [the winter of nineteen ninety-four = 1994-WI]'
	],
	'days near the publication': [
		'He resigned [yesterday = 2024-03-04] and leaves [today = 2024-03-05].',
		'He leaves [the day after tomorrow = 2024-03-07].',
		'On [Friday = 2024-03-01] he won. [Earlier in the day = 2024-03-01] he had slept.',
		'The vote is [tomorrow morning = 2024-03-06TMO].',
		'by [mid-afternoon = 2024-03-05TAF]',
		'The roof fell in [last night = 2024-03-04TNI].'
	],
	weekdays: [
		'Reuters reported [Monday = 2024-03-04] that it was over.',
		'The minister said on [Tuesday = 2024-03-05] he was sorry.',
		'The court will rule on [Thursday = 2024-03-07].',
		'He is due back [Friday = 2024-03-08].',
		'The offer had been scheduled to close [Friday = 2024-03-01].',
		'Holders tendered their shares by the [Friday = 2024-03-01] deadline.',
		'Congress returns [Monday = 2024-03-11]; [Friday = 2024-03-08] is a holiday.',
		'from [Monday = 2024-03-04] to [Thursday = 2024-03-07]',
		'from [Jan. 8 = 2024-01-08] to [Thursday = 2024-02-29]',
		'It began on [Jan. 8 = 2024-01-08] and ended [the following Friday = 2024-01-12].',
		'They leave [Thursday = 2024-03-07]. They did not leave [Friday = 2024-03-01].',
		'The law takes effect [Friday = 2024-03-08]. They must reply by [Monday = 2024-03-11].',
		'No talks are planned before [Thursday = 2024-03-07].',
		'They had planned to leave [Friday = 2024-03-01].',
		'It opened [Wednesday = 2024-02-28]. It will be, if approved [Thursday = 2024-03-07].',
		'The vote, expected [Wednesday = 2024-03-06], could be close.',
		'His arrest [Friday = 2024-03-01] is a blow.',
		'The deadline of [Friday = 2024-03-08] stands.',
		'It will meet [Thursday = 2024-03-07], and again [Monday = 2024-03-11].',
		'The deadline was moved until [Monday = 2024-03-11].',
		'He was laid to rest on [Friday = 2024-03-01].',
		'It will discuss [Friday = 2024-03-01]’s ruling.',
		'It struck [last Saturday night = 2024-03-02TNI].',
		'The summit starts on [Thursday = 2024-03-07]. The vote is [Monday = 2024-03-11].',
		'[this coming Friday = 2024-03-08]',
		'She will speak [next Wednesday = 2024-03-06].'
	],
	'weekdays that nobody can tell': [
		'The office said [Wednesday = XXXX-WXX-3] that it was closed.',
		'She was told [Wednesday = 2024-02-28] to leave.',
		'They planned to fly on [Thursday = XXXX-WXX-4].',
		'They planned to fly at [2 p.m. Thursday = XXXX-WXX-4T14:00].',
		'They planned to fly on [Wednesday = 2024-03-06].',
		'The judge ordered them to leave by [Friday = XXXX-WXX-5].',
		'They were to meet [Monday = 2024-03-04].',
		'He had hinted that it would rise as soon as trading opened [Thursday = XXXX-WXX-4].'
	],
	'days that are no day': [
		"It is [today = PRESENT_REF]'s youth that pays. [Today = 2024-03-05]'s vote is off.",
		'It was slow. But [today = PRESENT_REF], the line is safe. But [today = 2024-03-05], he resigned.',
		'Buses run on [Monday = XXXX-WXX-1] and [Tuesday nights = XXXX-WXX-2TNI].',
		"It's [the fifth day = 2024-03-05] of rain. [Last Monday = 2024-03-04] is [the fifth day = 2024-03-04].",
		'It was the fifth day of rain.'
	],
	'weeks, months and years away': [
		'[last week = 2024-W09] and [this week = 2024-W10]',
		'[next month = 2024-04], [last month = 2024-02]',
		'[earlier this year = 2024], [late last year = 2023]',
		'over [the weekend = 2024-W09-WE], [this past weekend = 2024-W09-WE]',
		'in [the weekend of March 9 = 2024-W10-WE]',
		'by [year-end 2025 = 2025]',
		'[two years ago = 2022], [three months ago = 2023-12], [11 days ago = 2024-02-23]',
		'[almost four years ago = 2020]',
		'[a week or so ago = 2024-W09]'
	],
	'dates counted from others': [
		'It began on [Feb. 20 = 2024-02-20]. [Two days later = 2024-02-22] it was over.',
		'It fell in [1989 = 1989]. [The following year = 1990] all was different.',
		'On [Friday = 2024-03-01], [the same day = 2024-03-01] that he left, it rained.'
	],
	'dates counted from nowhere': [
		'[A day later = P1D] it was gone.',
		'[That day = XXXX-XX-XX] it was gone; [the next morning = XXXX-XX-XXTMO] it rained.',
		'He left on [Friday = 2024-03-01]. It rained. It blew. It froze. [A day later = P1D] it snowed.'
	],
	quarters: [
		'[Third-quarter = 2023-Q3] net rose from [a year earlier = 2022-Q3].',
		'in [the first quarter of next year = 2025-Q1]',
		'for [the second half of 2023 = 2023-H2]',
		'[the year-ago quarter = 2022-Q4]',
		'in [the latest period = 2023-Q4], from [the 2021 third quarter = 2021-Q3]',
		"in [fiscal 2023's third quarter = 2023-Q3]",
		'in [the latest fiscal year = 2023]',
		'up from [the same quarter a year earlier = 2022-Q4]'
	],
	durations: [
		'a [two-year = P2Y] contract, a [38-minute = PT38M] tape',
		'for [2 1/2 years = P2Y6M], for [weeks = PXW]',
		'It lasted [half an hour = PT30M].',
		'[nearly two years = P2Y] of war, [at least 30 days = P30D]',
		'within [the next 12 to 18 months = PXM]',
		'It would take [months = PXM].',
		'[an hour and a half = PT1H30M], a [half-hour = PT30M] show',
		'a [months-long = PXM] debate, a [day-long = P1D] meeting',
		'over [the past two months = P2M]'
	],
	'what recurs': [
		'flights leave [daily = P1D]',
		'[every month = P1M], [every other week = P2W]',
		'twice [a week = P1W], $40,000 [a year = P1Y]',
		'on [Mondays = XXXX-WXX-1] and [each Thursday = XXXX-WXX-4]'
	],
	'times of the clock': [
		'at [10:35 a.m. = 2024-03-05T10:35], at [noon = 2024-03-05T12:00]',
		'until [5 p.m. EST, March 8 = 2024-03-08T17:00]',
		'on [Friday at 3 p.m. = 2024-03-01T15:00]',
		'It extended the deadline until [9 a.m. EST Friday = 2024-03-08T09:00].'
	],
	'past, present and future': [
		'is [now = PRESENT_REF] at its [current = PRESENT_REF] height',
		'was [recently = PAST_REF] sold, as in [recent years = PAST_REF]',
		'left [decades ago = PAST_REF], or [the other day = PAST_REF]',
		'in [the coming weeks = FUTURE_REF], [at present = PRESENT_REF]',
		'in [the near future = FUTURE_REF], not in [the past = PAST_REF]'
	],
	'prices, amounts and ages': [
		'It rose $1.02 a share to $45.625 a share.',
		'2,000 people and 1,988 shares, 1500 soldiers',
		'a 6-year-old boy and a man, 52 years old',
		'Three-quarters of its food and a quarter of its oil',
		'a score of 3-2, 4.5% of it, page 12'
	],
	'names and turns of speech': [
		'She may march for peace. They may win.',
		'He told the Sunday Times.',
		'the sun, a second chance, the first lady, the fall of the wall',
		'an ongoing investigation until Scholz said no',
		'the Christmas season, the Thanksgiving weekend',
		'At the same time, costs rose. Late in the day, they fell.',
		'On the last day of the trial, for the third time in as many weeks',
		'a man in his early 90s, a woman in her forties',
		'Sun Microsystems and the Daily Telegraph'
	]
};

describe.each(Object.entries(TABLES))('Of %s', (_, lines) => {
	it.each(lines)('%s', (line) => {
		const { text, spans } = unmark(line);
		const wanted = spans.map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
		expect(found(text)).toEqual(wanted);
	});
});

describe('A weekday that nobody can tell', () => {
	it('is one of two days, and says which', () => {
		const [thursday] = tag('They planned to leave on Thursday.');
		expect(thursday).toMatchObject({
			value: 'XXXX-WXX-4',
			edtf: '[2024-02-29,2024-03-07]',
			others: [{ value: '2024-02-29' }, { value: '2024-03-07' }]
		});
		expect(thursday?.reading).toContain('29 February');
	});
});

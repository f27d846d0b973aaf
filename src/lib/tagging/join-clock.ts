/** A time of the clock and the day beside it are one expression: "4 a.m. EDT Thursday". */
import type { Found } from './find';
import { onDay } from './meanings/clock';
import { timexOf } from './notation';
import { match } from './pattern';
import type { Prepared } from './prepare';
import type { TokenText } from './text';

/** Joins two expressions that stand side by side; nothing where they are two. */
export function joinClock(
	text: TokenText,
	{ links }: Prepared,
	first: Found | undefined,
	second: Found
): Found | undefined {
	if (!first || first.sentence !== second.sentence) return;
	const [clock, dated] = isClock(first) ? [first, second] : [second, first];
	const { period: day, type, value = '' } = dated.reading;
	const isDay = day ? day.grain === 'day' && !day.part : type === 'date' && OPEN.test(value);
	if (!isClock(clock) || !isDay) return;
	const adjacent =
		first.end === second.start ||
		links.some((link) => match(link, text, first.end)?.end === second.start);
	if (!adjacent) return;
	const period = { ...clock.reading.period! };
	if (day) period.start = onDay(period.start, day.start);
	// Of an open day there is but the time of the clock, behind the ten letters of the date.
	const when = day ? { period, others: undefined } : { value: value + timexOf(period).slice(10) };
	return {
		...first,
		end: second.end,
		rule: clock.rule,
		reading: { ...dated.reading, type: 'time', ...when }
	};
}

/** A weekday that is one of two. */
const OPEN = /^XXXX-WXX-\d$/;

const isClock = ({ reading }: Found) =>
	reading.type === 'time' && reading.period?.grain === 'minute' && reading.from !== undefined;

/** A time of the clock and the day beside it are one expression: "4 a.m. EDT Thursday". */
import type { Found } from './find';
import { onDay } from './meanings/clock';
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
	const [clock, day] = isClock(first) ? [first, second] : [second, first];
	if (!isClock(clock) || day.reading.period?.grain !== 'day' || day.reading.period.part) return;
	const adjacent =
		first.end === second.start ||
		links.some((link) => match(link, text, first.end)?.end === second.start);
	if (!adjacent) return;
	const period = { ...clock.reading.period! };
	period.start = onDay(period.start, day.reading.period.start);
	return {
		...first,
		end: second.end,
		rule: clock.rule,
		reading: { ...day.reading, type: 'time', period, others: undefined }
	};
}

const isClock = ({ reading }: Found) =>
	reading.type === 'time' && reading.period?.grain === 'minute' && reading.from !== undefined;

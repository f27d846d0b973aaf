/**
 * What of an event's time is drawn, and how sharply. Extent is precision: nothing is drawn narrower
 * than what is known, and nothing that is not known is drawn solid.
 */
import { DAY, SECOND } from '../dates/units';
import type { Extent } from '../dates/extent';
import type { Bounds, Placement } from './types';

/** A time without the millisecond by which one that is computed can miss the second that it means. */
const toSecond = (time: number) => Math.round(time / SECOND) * SECOND;

/** How long the smallest thing is that begins or ends at a time: a day at midnight, else a second. */
const grainAt = (time: number) => (toSecond(time) % DAY === 0 ? DAY : SECOND);

/** Whether a stretch is as sharp as dates are: one whole day of the calendar, or a second of the clock. */
const isSharp = (start: number, end: number) => {
	const [from, to] = [toSecond(start), toSecond(end)];
	return to - from <= SECOND || (to - from <= DAY && from % DAY === 0 && to % DAY === 0);
};

/** What `placementOf` needs to know of one event. */
export interface Dated {
	/** Extent of a single date, which is as wide as it is precise (a day, a month); not of a set. */
	within?: Extent;
	/** The event lasts (an interval, `since`, `until`, or still going on) rather than happens within. */
	lasting: boolean;
	/** If still going on at publication: that day. */
	ongoingAt?: Extent;
	/** Drawn, open at both ends, for an event of which nothing at all is known. */
	otherwise: Extent;
	/** With the public record. */
	bounds: Bounds;
	/** The article's own bounds, to be kept visible behind a record. */
	own: Bounds;
	approximate: boolean;
	uncertain: boolean;
	fromRecord: boolean;
}

/** What is certain of a lasting event: from its latest start to its earliest end. */
function certainOf({ bounds, ongoingAt }: Dated): Extent | undefined {
	const latestStart = ongoingAt
		? Math.min(bounds.latestStart, ongoingAt.start)
		: bounds.latestStart + 1;
	const earliestEnd = ongoingAt ? Math.max(bounds.earliestEnd, ongoingAt.end) : bounds.earliestEnd;
	const start = isSharp(bounds.earliestStart, latestStart) ? bounds.earliestStart : latestStart;
	const end = isSharp(earliestEnd, bounds.latestEnd) ? bounds.latestEnd : earliestEnd;
	return start < end && Number.isFinite(start) && Number.isFinite(end) ? { start, end } : undefined;
}

function coreOf(dated: Dated): Extent | undefined {
	if (dated.lasting) return certainOf(dated);
	if (dated.within) return dated.within;
	const { earliestStart: start, latestEnd: end } = dated.bounds;
	return isSharp(start, end) ? { start, end } : undefined;
}

/** The finite ones among `times`, or `otherwise` where there is none. */
const finite = (times: number[], otherwise: number[]) => {
	const kept = times.filter(Number.isFinite);
	return kept.length > 0 ? kept : otherwise;
};

/** The article's own reading where it lies apart from the record: a grain at the end that it knows. */
function ownOf({ earliestStart, latestEnd }: Bounds): Extent {
	const start = Number.isFinite(earliestStart) ? earliestStart : latestEnd - grainAt(latestEnd);
	return { start, end: Number.isFinite(latestEnd) ? latestEnd : start + grainAt(start) };
}

/**
 * Computes what is drawn of an event.
 *
 * The span reaches over everything that article and record allow. An end that nothing bounds is not
 * drawn as a length: it stays at the outermost known moment (a grain wide, if there is only one) and is
 * marked open.
 */
export function placementOf(dated: Dated): Placement {
	const { bounds, own } = dated;
	const core = coreOf(dated);
	const starts = [bounds.earliestStart, own.earliestStart];
	const ends = [bounds.latestEnd, own.latestEnd];
	const openStart = starts.includes(-Infinity);
	const openEnd = ends.includes(Infinity);
	const anchors = finite([...starts, ...ends, core?.start ?? Infinity], [dated.otherwise.end]);
	const first = Math.min(...anchors);
	const start = Math.min(...finite(starts, [core?.start ?? first - grainAt(first)]));
	const end = Math.max(
		...finite(ends, [core?.end ?? start + grainAt(start)]),
		core?.end ?? -Infinity
	);
	// Article and record can each leave open the end that the other knows, and lie the wrong way round.
	const reach = {
		start: Math.min(start, core?.start ?? start, end),
		end: Math.max(end, start === end ? start + grainAt(start) : start)
	};
	const apart =
		core !== undefined && (own.earliestStart >= core.end || own.latestEnd <= core.start);
	const wider = !core || reach.start < core.start || reach.end > core.end;
	return {
		...(core && { core }),
		...((wider || openStart || openEnd) && {
			span: apart ? ownOf(own) : reach
		}),
		openStart,
		openEnd,
		lasting: dated.lasting,
		approximate: dated.approximate,
		uncertain: dated.uncertain,
		fromRecord: dated.fromRecord,
		apart,
		order: core?.start ?? reach.start
	};
}

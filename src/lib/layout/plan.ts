/**
 * What of the drawing does not change while the reader zooms and pans: the scale with its folds, the
 * limits of the view, the opening view, the lane of every event. Computed once for a story, a width
 * and a text size; each step of a gesture then lays out only what moved.
 */
import { DAY, HOUR } from '../dates/units';
import { extent, max, min } from 'd3';
import type { Extent } from '../dates/extent';
import { closeDirections } from '../story/directions';
import type { Story, StoryEvent } from '../story/types';
import { foldsOf, unitScale, type UnitScale } from './fold';
import { packLanes } from './lanes';
import { textWidth, type Weight } from './metrics';
import { toldOrder } from './told';
import { project, widestView, type View, type ViewLimits } from './viewport';

/** Sizes of the drawing in pixels, all following from the size of the text. */
export interface Sizes {
	text: number;
	lane: number;
	/** Height of the bar or dot of an event, and the least width of one. */
	mark: number;
	/** Length of the arrow of an open end. */
	arrow: number;
	/** Height of the name above the lanes of a track. */
	header: number;
}

export interface PlanOptions {
	width: number;
	/** Size of the text in pixels; labels, lanes and marks follow it. */
	text: number;
	/** Height of a lane as a multiple of the size of the text. */
	laneRatio?: number;
	/** Whether long empty stretches are folded. */
	folded: boolean;
}

/** A label before it has a place. */
export interface PlannedLabel {
	text: string;
	weight: Weight;
	/** Width in pixels, measured once. */
	width: number;
}

/** One band of the drawing. */
export interface Band {
	track: string;
	name: string;
	/** Top of the band in pixels; the lanes begin below its header. */
	y: number;
	height: number;
	lanes: number;
}

export interface Plan {
	story: Story;
	width: number;
	sizes: Sizes;
	scale: UnitScale;
	limits: ViewLimits;
	opening: View;
	/** Lane of each event within its track, from 0. */
	lanes: ReadonlyMap<string, number>;
	bands: readonly Band[];
	/** Height of all bands in pixels. */
	height: number;
	told: readonly StoryEvent[];
	/** Text of each event's label, with the signs that belong to it. */
	labels: ReadonlyMap<string, PlannedLabel>;
	/** Whether there is anything to fold. */
	foldable: boolean;
}

/** The stretch for which an event must be seen to be seen at all: its solid part, else its span. */
export const bodyOf = ({ placement }: StoryEvent): Extent =>
	placement.core ?? placement.span ?? { start: placement.order, end: placement.order + DAY };

/** Everything that is drawn of an event. */
export function reachOf(event: StoryEvent): Extent {
	const body = bodyOf(event);
	const { span } = event.placement;
	return span
		? { start: Math.min(body.start, span.start), end: Math.max(body.end, span.end) }
		: body;
}

/** Words of the label: claimed names its speaker, a date of the record alone carries a dagger. */
export function labelText(event: StoryEvent): string {
	const label = closeDirections(event.label);
	const said =
		event.status === 'claimed' && event.by ? `${label} (${closeDirections(event.by)})` : label;
	return `${said}${event.placement.fromRecord ? ' †' : ''}`;
}

/**
 * The densest part that holds the key events, with what stands close to it, and room for the labels
 * of the last ones.
 */
function openingView(events: readonly StoryEvent[], scale: UnitScale, widest: View): View {
	const key = events.filter((event) => event.key);
	const bodies = (key.length > 0 ? key : events).map(bodyOf);
	let from = scale.toUnit(min(bodies, (body) => body.start) ?? scale.domain.start);
	let to = scale.toUnit(max(bodies, (body) => body.end) ?? scale.domain.end);
	const near = (to - from) * 0.2;
	const units = events.map((event) => scale.toUnit(bodyOf(event).start));
	from = min(units.filter((unit) => unit >= from - near)) ?? from;
	to = max(units.filter((unit) => unit <= to + near).concat(to)) ?? to;
	const length = to - from;
	const start = scale.toTime(Math.max(from - length * 0.04, scale.toUnit(widest.from)));
	// A sliver of a fold at the edge would only puzzle.
	const fold = scale.folds.find((stretch) => stretch.start < start && start < stretch.end);
	return {
		from: fold?.end ?? start,
		to: scale.toTime(Math.min(to + length * 0.24, scale.toUnit(widest.to)))
	};
}

/** What a lane must keep free for an event at the widest view: its mark and a good part of its label. */
function intervalOf(plan: Pick<Plan, 'scale' | 'labels' | 'sizes' | 'width'>, view: View) {
	const { x } = project(plan.scale, view, plan.width);
	return (event: StoryEvent) => {
		const { mark, arrow } = plan.sizes;
		const { openStart, openEnd } = event.placement;
		const reach = reachOf(event);
		const body = bodyOf(event);
		const middle = (x(body.start) + x(body.end)) / 2;
		const start = Math.min(x(reach.start), middle - mark / 2) - (openStart ? arrow : 0);
		const end = Math.max(x(reach.end), middle + mark / 2) + (openEnd ? arrow : 0);
		const label = plan.labels.get(event.id);
		const wanted = label?.width ?? 0;
		const labelled =
			Math.max(x(body.end), middle + mark / 2) +
			(openEnd ? arrow : 0) +
			Math.min(wanted, plan.width * 0.3) +
			6;
		return { start, end: Math.max(end, labelled) };
	};
}

function sizesOf(text: number, laneRatio: number): Sizes {
	return {
		text,
		lane: Math.round(text * laneRatio),
		mark: Math.round(text * 0.8),
		arrow: Math.round(text * 1.4),
		header: Math.round(text * 1.75)
	};
}

/** Plans the drawing of a story. */
export function planTimeline(
	story: Story,
	{ width, text, laneRatio = 1.85, folded }: PlanOptions
): Plan {
	const { events, tracks } = story;
	const sizes = sizesOf(text, laneRatio);
	const bodies = events.map(bodyOf);
	const reaches = events.map(reachOf);
	const times = bodies.flatMap(({ start, end }) => [start, end]);
	const folds = foldsOf(times);
	const hull = (extents: readonly Extent[]): Extent => ({
		start: min(extents, (e) => e.start) ?? 0,
		end: max(extents, (e) => e.end) ?? DAY
	});
	// Vague spans (a whole year) may reach far beyond everything that is known to happen: a folded
	// scale ends with the latter and lets them run out of the picture, the plain one shows them whole.
	const isFolded = folded && folds.length > 0;
	const scale = isFolded ? unitScale(hull(bodies), folds) : unitScale(hull(reaches), []);
	const widest = widestView(scale);
	const [least = DAY] = extent(bodies, ({ start, end }) => end - start);
	const limits = { widest, shortest: Math.max(Math.min(least / 8, 3 * HOUR), 10_000) };
	const labels = new Map(
		events.map((event): [string, PlannedLabel] => {
			const weight = event.key ? 600 : 400;
			const words = labelText(event);
			return [event.id, { text: words, weight, width: textWidth(words, text, weight) }];
		})
	);

	// Lanes are packed for the folded scale, whichever is shown, so that folding moves no mark up or
	// down, and for the widest view, so that zooming in can only make room.
	const packing = unitScale(hull(bodies), folds);
	const interval = intervalOf({ scale: packing, labels, sizes, width }, widestView(packing));
	const lanes = new Map<string, number>();
	let y = 0;
	const bands = tracks.map((track): Band => {
		const own = events.filter((event) => event.track === track.id);
		const packed = packLanes(own.map(interval), 8);
		own.forEach((event, index) => lanes.set(event.id, packed.lanes[index] ?? 0));
		const height = sizes.header + packed.count * sizes.lane + Math.round(sizes.lane * 0.3);
		const band = { track: track.id, name: track.name, y, height, lanes: packed.count };
		y += height;
		return band;
	});
	return {
		story,
		width,
		sizes,
		scale,
		limits,
		opening: openingView(events, scale, widest),
		lanes,
		bands,
		height: y,
		told: toldOrder(events),
		labels,
		foldable: folds.length > 0
	};
}

/**
 * What of the drawing does not change while the reader zooms and pans: the scale with its folds, the
 * limits of the view, the opening view, the lane of every event. Computed once for a story, a width
 * and a text size; each step of a gesture then lays out only what moved.
 */
import { HOUR } from '../dates/units';
import { closeDirections } from '../story/directions';
import type { Story } from '../story/types';
import { unitScale, type UnitScale } from './fold';
import { packLanes } from './lanes';
import { fitText, textWidth, type Weight } from './metrics';
import { prepare, type Prepared } from './prepare';
import { tableOf, type DrawnEvent, type EventTable } from './table';
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
	/** The events of the story, if they are prepared already. */
	prepared?: Prepared;
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
	/** As many words of it as fit. */
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
	prepared: Prepared;
	/** Lane of each event within its track, from 0. */
	lanes: Uint8Array | Uint16Array;
	bands: readonly Band[];
	/** Height of all bands in pixels. */
	height: number;
	/** Text of an event's label, with the signs that belong to it; measured when first asked for. */
	labelOf(event: DrawnEvent): PlannedLabel;
	/** Whether there is anything to fold. */
	foldable: boolean;
}

/** From the edge to the name of a track, in pixels; and what that leaves to numbers beside it, where they come. */
const NAME_AT = 2;
const NOTES = 150;

/** Words of the label: claimed names its speaker, a date of the record alone carries a dagger. */
export function labelText(event: DrawnEvent): string {
	const label = closeDirections(event.label);
	const said =
		event.status === 'claimed' && event.by ? `${label} (${closeDirections(event.by)})` : label;
	return `${said}${event.placement.fromRecord ? ' †' : ''}`;
}

/**
 * The densest part that holds the key events, with what stands close to it, and room for the labels
 * of the last ones.
 */
function openingView({ table }: Prepared, scale: UnitScale, widest: View): View {
	const { count, bodyStart, bodyEnd } = table;
	let anyKey = false;
	for (let event = 0; event < count && !anyKey; event++) anyKey = table.isKey(event);
	let [from, to] = [Infinity, -Infinity];
	for (let event = 0; event < count; event++) {
		if (anyKey && !table.isKey(event)) continue;
		from = Math.min(from, scale.toUnit(bodyStart[event]!));
		to = Math.max(to, scale.toUnit(bodyEnd[event]!));
	}
	const near = (to - from) * 0.2;
	const [least, most] = [from - near, to + near];
	for (let event = 0; event < count; event++) {
		const unit = scale.toUnit(bodyStart[event]!);
		if (unit >= least && unit < from) from = unit;
		if (unit <= most && unit > to) to = unit;
	}
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
function intervalOf(
	plan: Pick<Plan, 'scale' | 'labelOf' | 'sizes' | 'width'>,
	table: EventTable,
	view: View
) {
	const { x } = project(plan.scale, view, plan.width);
	const { mark, arrow } = plan.sizes;
	return (index: number) => {
		const event = table.at(index);
		const { openStart, openEnd } = event.placement;
		const [bodyStart, bodyEnd] = [x(table.bodyStart[index]!), x(table.bodyEnd[index]!)];
		const middle = (bodyStart + bodyEnd) / 2;
		const start =
			Math.min(x(table.reachStart[index]!), middle - mark / 2) - (openStart ? arrow : 0);
		const end = Math.max(x(table.reachEnd[index]!), middle + mark / 2) + (openEnd ? arrow : 0);
		const labelled =
			Math.max(bodyEnd, middle + mark / 2) +
			(openEnd ? arrow : 0) +
			Math.min(plan.labelOf(event).width, plan.width * 0.3) +
			6;
		return { start, end: Math.max(end, labelled) };
	};
}

/** Measures labels as they are asked for, and keeps what it has measured of late. */
function labeller(text: number): Plan['labelOf'] {
	const KEPT = 2000;
	const labels = new Map<string, PlannedLabel>();
	return (event) => {
		const known = labels.get(event.id);
		if (known) return known;
		const weight = event.key ? 600 : 400;
		const words = labelText(event);
		const label: PlannedLabel = { text: words, weight, width: textWidth(words, text, weight) };
		if (labels.size >= KEPT) labels.clear();
		labels.set(event.id, label);
		return label;
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
	{
		width,
		text,
		laneRatio = 1.85,
		folded,
		prepared = prepare(tableOf(story), story.tracks.length)
	}: PlanOptions
): Plan {
	const { tracks } = story;
	const { table, folds, bodies, reaches, least, crowd } = prepared;
	const sizes = sizesOf(text, laneRatio);
	// Vague spans (a whole year) may reach far beyond everything that is known to happen: a folded
	// scale ends with the latter and lets them run out of the picture, the plain one shows them whole.
	const isFolded = folded && folds.length > 0;
	const scale = isFolded ? unitScale(bodies, folds) : unitScale(reaches, []);
	const widest = widestView(scale);
	const limits = { widest, shortest: Math.max(Math.min(least / 8, 3 * HOUR), 10_000) };
	const labelOf = labeller(text);

	// Lanes are packed for the folded scale, whichever is shown, so that folding moves no mark up or
	// down, and for the widest view, so that zooming in can only make room.
	const packing = unitScale(bodies, folds);
	const interval = intervalOf(
		{ scale: packing, labelOf, sizes, width },
		table,
		widestView(packing)
	);
	const lanes = crowd?.lanes ?? new Uint16Array(table.count);
	let y = 0;
	const bands = tracks.map((track, index): Band => {
		let count = crowd?.laneCount ?? 0;
		if (!crowd) {
			const own: number[] = [];
			table.track.forEach((at, event) => at === index && own.push(event));
			const packed = packLanes(own.map(interval), 8);
			own.forEach((event, at) => (lanes[event] = packed.lanes[at] ?? 0));
			count = packed.count;
		}
		const height = sizes.header + count * sizes.lane + Math.round(sizes.lane * 0.3);
		const room = width - 2 * NAME_AT - (crowd ? NOTES : 0);
		const name = fitText(track.name, room, sizes.text, 600) ?? track.name;
		const band = { track: track.id, name, y, height, lanes: count };
		y += height;
		return band;
	});
	return {
		story,
		width,
		sizes,
		scale,
		limits,
		opening: openingView(prepared, scale, widest),
		prepared,
		lanes,
		bands,
		height: y,
		labelOf,
		foldable: folds.length > 0
	};
}

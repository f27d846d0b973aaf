/**
 * Where everything goes. Takes a plan and a view, gives finished numbers: no component computes a
 * position, a date or a collision.
 */
import type { Extent } from '../dates/extent';
import type { Placement, StoryEvent } from '../story/types';
import { groupTouching } from './cluster';
import { placeLabels, type Label, type Labelled } from './labels';
import { unfoldedPieces } from './fold';
import { textWidth } from './metrics';
import { bodyOf, reachOf, type Plan } from './plan';
import { ticksOf, type FormatTime, type Ticks } from './ticks';
import { toldCurve, toldHeights } from './told';
import { project, type Projection, type View } from './viewport';

/** A stretch of the x axis in pixels. */
export interface Stretch {
	x: number;
	width: number;
}

/** What stands for one event on screen. All lengths in pixels; y is the middle of its lane. */
export interface Mark {
	event: StoryEvent;
	y: number;
	/** Middle of the body, which lines lead to. */
	x: number;
	/** Solid part; absent where nothing is known sharply enough, or where it is out of view. */
	core?: Stretch;
	/** Light part. */
	span?: Stretch;
	/** Tip of an arrow for an end that nothing bounds, and where it begins. */
	arrowStart?: { from: number; to: number };
	arrowEnd?: { from: number; to: number };
	/** Line between core and span where they lie apart. */
	tie?: { from: number; to: number };
	/** All of it, label included: what can be pointed at. */
	hit: Stretch;
	label?: Label;
	/** Weight of the label's text. */
	strong: boolean;
}

/** Several events that cannot be shown apart at this zoom. */
export interface Cluster {
	id: string;
	events: StoryEvent[];
	/** Middle and width of the pill that carries the count. */
	x: number;
	y: number;
	width: number;
	/** From the first to the last moment of its events; never hidden by the pill where it is wider. */
	reach: Stretch;
	track: string;
	/** What to zoom to in order to open it. */
	extent: Extent;
}

export interface Layout {
	width: number;
	height: number;
	marks: Mark[];
	clusters: Cluster[];
	/** Events out of view on either side, in order of time. */
	earlier: StoryEvent[];
	later: StoryEvent[];
	ticks: Ticks;
	/** Folded stretches in view, with how long they are in words and where those stand. */
	folds: (Stretch & { label: string; labelX: number })[];
	/** The day of publication, where in view. */
	dateline?: Stretch;
	/** Line through the marks in the order of telling; empty outside the told order. */
	curve: string;
}

/** Words that the layout needs, in the reader's language. */
export interface LayoutWords {
	format: FormatTime;
	/** How long a fold is, from the fullest to the shortest form. */
	duration: (ms: number, style: 'long' | 'short' | 'narrow') => string;
}

export interface LayoutOptions {
	view: View;
	words: LayoutWords;
	/** 0 is by track, 1 is the told order, between them the change from one to the other. */
	told: number;
	/** Heights of the events' words in the article column, where it stands beside the drawing. */
	heights?: ReadonlyMap<string, number>;
	/** Events whose labels come before all others: the selected one, and what a search found. */
	prominent?: ReadonlySet<string>;
}

/** Beyond the edges by this much nothing is seen, and numbers stay small. */
const MARGIN = 64;
const CLUSTER_GAP = 3;
/** A fold of which less than this is in view says nothing. */
const FOLD_SEEN = 16;

const NO_LABEL = { text: '', weight: 400, width: 0 } as const;

const clip = (x: number, width: number) => Math.min(Math.max(x, -MARGIN), width + MARGIN);

function stretch(extent: Extent, { x }: Projection, width: number, least: number): Stretch {
	const from = clip(x(extent.start), width);
	const to = clip(x(extent.end), width);
	const missing = Math.max(0, least - (to - from)) / 2;
	return { x: from - missing, width: to - from + 2 * missing };
}

/** The line between core and span, whichever comes first in time. */
function tieOf({ core, span }: Placement, body: Stretch, light: Stretch): Mark['tie'] {
	const later = core && span && span.start >= core.end;
	const [from, to] = later ? [body.x + body.width, light.x] : [light.x + light.width, body.x];
	return from < to ? { from, to } : undefined;
}

/** A mark without its height and label. */
function markOf(event: StoryEvent, plan: Plan, projection: Projection): Mark {
	const { width, sizes } = plan;
	const { placement, key } = event;
	const body = stretch(bodyOf(event), projection, width, sizes.mark);
	const span =
		placement.span && stretch(placement.span, projection, width, placement.core ? 0 : sizes.mark);
	const left = Math.min(body.x, span?.x ?? body.x);
	const right = Math.max(body.x + body.width, span ? span.x + span.width : -Infinity);
	const arrowStart = placement.openStart && { from: left, to: left - sizes.arrow };
	const arrowEnd = placement.openEnd && { from: right, to: right + sizes.arrow };
	const start = arrowStart ? arrowStart.to : left;
	const end = arrowEnd ? arrowEnd.to : right;
	const tie = placement.apart && span ? tieOf(placement, body, span) : undefined;
	return {
		event,
		y: 0,
		x: body.x + body.width / 2,
		...(placement.core && { core: body }),
		...(span && { span }),
		...(arrowStart && { arrowStart }),
		...(arrowEnd && { arrowEnd }),
		...(tie && { tie }),
		hit: { x: start, width: end - start },
		strong: key
	};
}

function labelledOf(mark: Mark, plan: Plan, prominent: ReadonlySet<string>): Labelled {
	const { event, core, span, hit } = mark;
	const { text, weight, width } = plan.labels.get(event.id) ?? NO_LABEL;
	const body = core ?? span ?? hit;
	const end = body.x + body.width;
	return {
		id: event.id,
		text,
		weight,
		width,
		start: mark.arrowStart && mark.arrowStart.from >= body.x ? mark.arrowStart.to : body.x,
		end: mark.arrowEnd && mark.arrowEnd.from <= end ? mark.arrowEnd.to : end,
		reachStart: hit.x,
		reachEnd: hit.x + hit.width,
		importance: (prominent.has(event.id) ? 4 : 0) + (event.key ? 2 : 0) + (core ? 0.5 : 0)
	};
}

function withLabel(mark: Mark, label: Label | undefined): Mark {
	if (!label) return mark;
	const { hit } = mark;
	const x = Math.min(hit.x, label.x);
	const end = Math.max(hit.x + hit.width, label.x + label.width);
	return { ...mark, label, hit: { x, width: end - x } };
}

function clusterOf(marks: readonly Mark[], y: number, plan: Plan): Cluster {
	const { sizes, width } = plan;
	const events = marks.map((mark) => mark.event);
	const bodies = events.map(bodyOf);
	const pill = sizes.mark * 1.8;
	// The count stands where most of its events are: a bar that lasts is no place to point at.
	const points = marks.filter((mark) => (mark.core?.width ?? 0) <= pill * 2);
	const middles = (points.length > 0 ? points : marks).map((mark) => mark.x);
	const x = clip((Math.min(...middles) + Math.max(...middles)) / 2, width);
	const start = Math.min(x - pill / 2, ...marks.map((mark) => mark.hit.x));
	const end = Math.max(x + pill / 2, ...marks.map((mark) => mark.hit.x + mark.hit.width));
	return {
		id: events.map((event) => event.id).join(' '),
		events,
		x,
		y,
		width: pill,
		reach: { x: start, width: end - start },
		track: events[0]?.track ?? '',
		extent: {
			start: Math.min(...bodies.map((body) => body.start)),
			end: Math.max(...bodies.map((body) => body.end))
		}
	};
}

/** Marks and clusters of one lane. */
function laneOf(marks: readonly Mark[], y: number, plan: Plan, prominent: ReadonlySet<string>) {
	const boxes = marks.map((mark) => ({
		start: mark.hit.x,
		end: mark.hit.x + mark.hit.width,
		mark
	}));
	const groups = groupTouching(boxes, CLUSTER_GAP).map((group) => group.map((box) => box.mark));
	const clusters = groups
		.filter((group) => group.length > 1)
		.map((group) => clusterOf(group, y, plan));
	const single = groups.flatMap((group) => (group.length === 1 ? group : []));
	const labels = placeLabels(
		single.map((mark) => labelledOf(mark, plan, prominent)),
		clusters.map(({ id, reach }) => ({ id, start: reach.x, end: reach.x + reach.width })),
		plan.width,
		plan.sizes.text
	);
	return {
		clusters,
		marks: single.map((mark) => withLabel({ ...mark, y }, labels.get(mark.event.id)))
	};
}

/** Middle of an event's lane. */
function laneY(event: StoryEvent, plan: Plan): number {
	const band = plan.bands.find((candidate) => candidate.track === event.track);
	const lane = plan.lanes.get(event.id) ?? 0;
	return (band?.y ?? 0) + plan.sizes.header + (lane + 0.5) * plan.sizes.lane;
}

function byTrack(marks: readonly Mark[], plan: Plan, prominent: ReadonlySet<string>) {
	const lanes = new Map<number, Mark[]>();
	for (const mark of marks) {
		const y = laneY(mark.event, plan);
		const lane = lanes.get(y);
		if (lane) lane.push(mark);
		else lanes.set(y, [mark]);
	}
	const laid = [...lanes].map(([y, lane]) => laneOf(lane, y, plan, prominent));
	// In order of time whatever the lanes: a mark that stays keeps its place in the page, and the focus.
	const inTime = new Map(marks.map((mark, index) => [mark.event.id, index]));
	const place = (mark: Mark) => inTime.get(mark.event.id) ?? 0;
	return {
		marks: laid.flatMap((lane) => lane.marks).sort((a, b) => place(a) - place(b)),
		clusters: laid.flatMap((lane) => lane.clusters)
	};
}

/** Every event has a row of its own; `share` of the way there from its lane. */
function asTold(
	marks: readonly Mark[],
	plan: Plan,
	heights: ReadonlyMap<string, number>,
	share: number
): Mark[] {
	return marks.map((mark) => {
		const lane = laneY(mark.event, plan);
		const y = lane + ((heights.get(mark.event.id) ?? lane) - lane) * share;
		const labels = placeLabels(
			[labelledOf(mark, plan, new Set())],
			[],
			plan.width,
			plan.sizes.text
		);
		return withLabel({ ...mark, y }, labels.get(mark.event.id));
	});
}

/** Folds in view. Each says how long it is, in short where it would else touch the one before it. */
function foldsIn(plan: Plan, projection: Projection, words: LayoutWords) {
	const { width, sizes } = plan;
	const folds: Layout['folds'] = [];
	let free = 2;
	for (const fold of plan.scale.folds) {
		const { x, width: length } = stretch(fold, projection, width, 0);
		const [from, to] = [Math.max(x, 0), Math.min(x + length, width)];
		if (from >= to) continue;
		const spoken = (['long', 'short', 'narrow'] as const)
			.map((style) => {
				const label = words.duration(fold.end - fold.start, style);
				const wide = textWidth(label, sizes.text - 1);
				const centred = Math.min((from + to - wide) / 2, width - wide - 2);
				return { label, wide, labelX: Math.max(centred, free), centred };
			})
			.find(({ labelX, centred, wide }) => labelX - centred <= length / 4 && labelX + wide < width);
		const label = to - from < FOLD_SEEN ? undefined : spoken;
		folds.push({ x, width: length, label: label?.label ?? '', labelX: label?.labelX ?? from });
		if (label) free = label.labelX + label.wide + 6;
	}
	return folds;
}

/** Lays out what a view shows. Pure: the same plan and options give the same numbers. */
export function layoutTimeline(plan: Plan, options: LayoutOptions): Layout {
	const { view, words, told } = options;
	const prominent = options.prominent ?? new Set<string>();
	const projection = project(plan.scale, view, plan.width);
	const seen: Mark[] = [];
	const earlier: StoryEvent[] = [];
	const later: StoryEvent[] = [];
	for (const event of plan.story.events) {
		const reach = reachOf(event);
		if (reach.end <= view.from) earlier.push(event);
		else if (reach.start >= view.to) later.push(event);
		else seen.push(markOf(event, plan, projection));
	}
	const heights =
		told > 0 ? toldHeights(plan.told, plan.sizes.lane, options.heights) : new Map<string, number>();
	const laid =
		told > 0
			? { marks: asTold(seen, plan, heights, told), clusters: [] }
			: byTrack(seen, plan, prominent);
	const folds = foldsIn(plan, projection, words);
	const published = plan.story.article.publishedExtent;
	const toldHeight = Math.max(0, ...heights.values()) + plan.sizes.lane;
	return {
		width: plan.width,
		height: Math.round(plan.height + (told > 0 ? (toldHeight - plan.height) * told : 0)),
		...laid,
		earlier,
		later,
		ticks: ticksOf(
			unfoldedPieces({ start: view.from, end: view.to }, plan.scale.folds),
			projection,
			plan.width,
			words.format,
			plan.sizes.text - 1,
			folds
				.filter(({ label }) => label !== '')
				.map(({ labelX, label }) => ({
					start: labelX,
					end: labelX + textWidth(label, plan.sizes.text - 1)
				}))
		),
		folds,
		...(published.start < view.to &&
			published.end > view.from && { dateline: stretch(published, projection, plan.width, 2) }),
		curve: told > 0 ? toldLine(plan, projection, heights, told) : ''
	};
}

/** An event that lasts is told of as it began: the curve goes to its start, else to its middle. */
function toldLine(
	plan: Plan,
	{ x }: Projection,
	heights: ReadonlyMap<string, number>,
	share: number
): string {
	return toldCurve(
		plan.told.map((event) => {
			const { start, end } = bodyOf(event);
			const lane = laneY(event, plan);
			const y = lane + ((heights.get(event.id) ?? lane) - lane) * share;
			const at = event.placement.lasting ? x(start) : (x(start) + x(end)) / 2;
			return [clip(at, plan.width), y] as const;
		})
	);
}

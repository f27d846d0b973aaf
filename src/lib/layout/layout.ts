/**
 * Where everything goes. Takes a plan and a view, gives finished numbers: no component computes a
 * position, a date or a collision.
 */
import type { Extent } from '../dates/extent';
import type { Density } from './density';
import type { Carried, Detail, Edge } from './detail';
import { unfoldedPieces } from './fold';
import { clip, markOf, stretch, type Mark, type Stretch } from './marks';
import { textWidth } from './metrics';
import type { Plan } from './plan';
import { asTold, byTrack, laneY, type Cluster } from './rows';
import { ticksOf, type FormatTime, type Ticks } from './ticks';
import { toldCurve, toldHeights } from './told';
import { bodyOf, type EventTable } from './table';
import { project, type Projection, type View } from './viewport';

/** A fold of which less than this is in view says nothing. */
const FOLD_SEEN = 16;

/** A tick's label keeps so far from that of a fold, in pixels, lest "1" and "9 months" be read as one. */
const FOLD_APART = 10;

export interface Layout {
	width: number;
	height: number;
	/** Unit of the scale at the left edge, and pixels a unit. */
	start: number;
	density: number;
	marks: Mark[];
	clusters: Cluster[];
	/** Events that are only counted, by track. */
	densities: Density[];
	/** Events under way since before the view that are only counted. */
	carried: Carried[];
	/** What is only counted, in words beside the names of the tracks. */
	notes: Note[];
	/** Events out of view on either side. */
	earlier: Edge;
	later: Edge;
	ticks: Ticks;
	/** Folded stretches in view, with how long they are in words and where those stand. */
	folds: (Stretch & { label: string; labelX: number })[];
	/** The day of publication, where in view. */
	dateline?: Stretch;
	/** Line through the marks in the order of telling; empty outside the told order. */
	curve: string;
}

/** Words beside the name of a track. */
export interface Note {
	/** Index of the track. */
	track: number;
	x: number;
	/** Baseline, in pixels of the plot. */
	y: number;
	text: string;
	/** The same in full, for who hears it. */
	name: string;
	width: number;
	/** What it counts. */
	of: 'crowd' | 'carried';
	count: number;
}

/** Words that the layout needs, in the reader's language. */
export interface LayoutWords {
	format: FormatTime;
	/** How long a fold is, from the fullest to the shortest form. */
	duration: (ms: number, style: 'long' | 'short' | 'narrow') => string;
	/** How many events of a track are only counted; how many of them go on since before the view. */
	crowd: (count: number) => string;
	carried: (count: number) => string;
}

export interface LayoutOptions {
	view: View;
	words: LayoutWords;
	/** 0 is by track, 1 is the told order, between them the change from one to the other. */
	told: number;
	/** Day of publication of the article that is read, which the drawing shows. */
	published?: Extent;
	/** Indexes of the events that the article reports, in the order of telling. */
	order?: readonly number[];
	/** Heights of the events' words in the article column, where it stands beside the drawing. */
	heights?: ReadonlyMap<string, number>;
	/**
	 * Events whose labels come before all others: the selected, and what a search found. Where there are many events,
	 * those that begin in view are drawn, unless they are a crowd of their own, and grouped with their like only.
	 */
	prominent?: ReadonlySet<string>;
	/** Of them, those that stand by themselves in any case, where there are many: what the card is of, what has the focus. */
	apart?: readonly string[];
	/** For each event by its index, 1 if it fits what the reader filters by; all fit without it. */
	fits?: Uint8Array | undefined;
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

/** Every one of some events in a view, where each has its place. Indexes in order of time. */
function wholeDetail(
	{ reachStart, reachEnd }: EventTable,
	events: Iterable<number>,
	view: View
): Detail {
	const detail: Detail = {
		drawn: [],
		cells: [],
		carried: [],
		earlier: { count: 0 },
		later: { count: 0 }
	};
	for (const event of events) {
		if (reachEnd[event]! <= view.from) {
			detail.earlier = { count: detail.earlier.count + 1, nearest: event };
		} else if (reachStart[event]! >= view.to) {
			detail.later = { count: detail.later.count + 1, nearest: detail.later.nearest ?? event };
		} else detail.drawn.push(event);
	}
	return detail;
}

/** Lays out what a view shows. Pure: the same plan and options give the same numbers. */
export function layoutTimeline(plan: Plan, options: LayoutOptions): Layout {
	const { view, words, told, published, order = [] } = options;
	const apart = new Set(options.apart);
	const prominent = options.prominent ?? new Set<string>();
	const projection = project(plan.scale, view, plan.width);
	const { table, crowd } = plan.prepared;
	// In the told order stand only the events of the article that tells them.
	const detail =
		told === 0 && crowd
			? crowd.detail(plan, projection, options)
			: wholeDetail(table, told > 0 ? [...order].sort((a, b) => a - b) : table.track.keys(), view);
	const seen = detail.drawn.map((index) => markOf(index, plan, projection));
	const heights =
		told > 0
			? toldHeights(
					order.map((index) => table.at(index)),
					plan.sizes.lane,
					options.heights
				)
			: new Map<string, number>();
	const laid =
		told > 0
			? { marks: asTold(seen, plan, heights, told), clusters: [] }
			: byTrack(seen, plan, { prominent, apart, from: view.from }, detail.cells);
	const folds = foldsIn(plan, projection, words);
	const densities = crowd?.densities(detail, plan, projection, options.fits) ?? [];
	const toldHeight = Math.max(0, ...heights.values()) + plan.sizes.lane;
	return {
		width: plan.width,
		height: Math.round(plan.height + (told > 0 ? (toldHeight - plan.height) * told : 0)),
		start: plan.scale.toUnit(view.from),
		density: projection.density,
		...laid,
		densities,
		carried: detail.carried,
		notes: crowd?.notes(plan, densities, detail.carried, words) ?? [],
		earlier: detail.earlier,
		later: detail.later,
		ticks: ticksOf(
			unfoldedPieces({ start: view.from, end: view.to }, plan.scale.folds),
			projection,
			plan.width,
			words.format,
			plan.sizes.text - 1,
			folds
				.filter(({ label }) => label !== '')
				.map(({ labelX, label }) => ({
					start: labelX - FOLD_APART,
					end: labelX + textWidth(label, plan.sizes.text - 1) + FOLD_APART
				}))
		),
		folds,
		...(published &&
			published.start < view.to &&
			published.end > view.from && { dateline: stretch(published, projection, plan.width, 2) }),
		curve: told > 0 ? toldLine(plan, order, projection, heights, told) : ''
	};
}

/** An event that lasts is told of as it began: the curve goes to its start, else to its middle. */
function toldLine(
	plan: Plan,
	order: readonly number[],
	{ x }: Projection,
	heights: ReadonlyMap<string, number>,
	share: number
): string {
	return toldCurve(
		order.map((index) => {
			const event = plan.prepared.table.at(index);
			const { start, end } = bodyOf(event);
			const lane = laneY(index, plan);
			const y = lane + ((heights.get(event.id) ?? lane) - lane) * share;
			const at = event.placement.lasting ? x(start) : (x(start) + x(end)) / 2;
			return [clip(at, plan.width), y] as const;
		})
	);
}

/**
 * Where everything goes. Takes a plan and a view, gives finished numbers: no component computes a
 * position, a date or a collision.
 */
import type { StoryEvent } from '../story/types';
import { unfoldedPieces } from './fold';
import { clip, markOf, stretch, type Mark, type Stretch } from './marks';
import { textWidth } from './metrics';
import { bodyOf, reachOf, type Plan } from './plan';
import { asTold, byTrack, laneY, type Cluster } from './rows';
import { ticksOf, type FormatTime, type Ticks } from './ticks';
import { toldCurve, toldHeights } from './told';
import { project, type Projection, type View } from './viewport';

/** A fold of which less than this is in view says nothing. */
const FOLD_SEEN = 16;

/** A tick's label keeps so far from that of a fold, in pixels, lest "1" and "9 months" be read as one. */
const FOLD_APART = 10;

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
					start: labelX - FOLD_APART,
					end: labelX + textWidth(label, plan.sizes.text - 1) + FOLD_APART
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

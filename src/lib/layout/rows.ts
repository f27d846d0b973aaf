/** At which height each mark stands: in the lanes of its track, or in the order of telling. */
import type { Extent } from '../dates/extent';
import { hullOf } from '../dates/hull';
import { groupTouching } from './cluster';
import type { Cell } from './detail';
import { placeLabels } from './labels';
import { clip, labelledOf, withLabel, type Mark, type Stretch } from './marks';
import type { Plan } from './plan';
import { bodyOf, type DrawnEvent } from './table';

/** Several events that cannot be shown apart at this zoom. */
export interface Cluster {
	id: string;
	events: DrawnEvent[];
	/** Middle and width of the pill that carries the count. */
	x: number;
	y: number;
	width: number;
	/** From the first to the last moment of its events; never hidden by the pill where it is wider. */
	reach: Stretch;
	track: string;
	/** What to zoom to in order to open it. */
	extent: Extent;
	/** Whether zooming can take it apart: not where its events begin at one moment. */
	opens: boolean;
}

/** What decides how marks stand beside one another. */
export interface Standing {
	/** Ids of the events whose labels come before all others. */
	prominent: ReadonlySet<string>;
	/** Ids of those that stand by themselves, where there are many events. */
	apart: ReadonlySet<string>;
	/** Where the view begins, in ms on the story's clock. */
	from: number;
}

/** What marks are grouped by. */
export type Head = Pick<Mark, 'event' | 'index' | 'x' | 'core' | 'hit'>;

/** What stands in one lane. */
export interface Lane<M extends Head = Mark> {
	marks: M[];
	clusters: Cluster[];
}

/** Marks closer than this touch, in pixels. */
export const CLUSTER_GAP = 3;

function clusterOf(marks: readonly Head[], y: number, plan: Plan): Cluster {
	const { sizes, width } = plan;
	const events = marks.map((mark) => mark.event);
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
		extent: hullOf(events.map(bodyOf)),
		opens: true
	};
}

/** Marks that would touch as clusters, and the others. */
function grouped<M extends Head>(marks: readonly M[], y: number, plan: Plan): Lane<M> {
	const boxes = marks.map((mark) => ({
		start: mark.hit.x,
		end: mark.hit.x + mark.hit.width,
		mark
	}));
	const groups = groupTouching(boxes, CLUSTER_GAP).map((group) => group.map((box) => box.mark));
	return {
		clusters: groups.filter((group) => group.length > 1).map((group) => clusterOf(group, y, plan)),
		marks: groups.flatMap((group) => (group.length === 1 ? group : []))
	};
}

/** Marks and clusters of one lane, and labels where nothing else is. */
function laneOf(
	all: readonly Mark[],
	y: number,
	plan: Plan,
	standing: Standing,
	crowded: readonly Stretch[]
): Lane {
	const { crowd } = plan.prepared;
	const group = <M extends Head>(own: readonly M[]) => grouped(own, y, plan);
	const { clusters, marks } = crowd?.lane(all, plan, standing, group) ?? group(all);
	const labels = placeLabels(
		marks.map((mark) => labelledOf(mark, plan, standing.prominent)),
		[...clusters.map(({ reach }) => reach), ...crowded].map(({ x, width }) => ({
			start: x,
			end: x + width
		})),
		plan.width,
		plan.sizes.text
	);
	const isOver = ({ x, width }: Stretch, own: Mark) =>
		marks.some(
			(mark) => mark !== own && mark.tail && mark.tail.from < x + width && mark.tail.to > x
		);
	return {
		clusters,
		marks: marks.map((mark) => {
			const label = labels.get(mark.event.id);
			return withLabel({ ...mark, y }, label && { ...label, over: isOver(label, mark) });
		})
	};
}

/** Middle of an event's lane. */
export function laneY(index: number, plan: Plan): number {
	const band = plan.bands[plan.prepared.table.track[index] ?? 0];
	const lane = plan.lanes[index] ?? 0;
	return (band?.y ?? 0) + plan.sizes.header + (lane + 0.5) * plan.sizes.lane;
}

/**
 * Marks in the lanes of their tracks, with clusters for those that cannot be shown apart.
 *
 * @param cells where events are only counted: no label of their track stands over them
 */
export function byTrack(
	marks: readonly Mark[],
	plan: Plan,
	standing: Standing,
	cells: readonly Cell[]
) {
	const lanes = new Map<number, Mark[]>();
	for (const mark of marks) {
		const y = laneY(mark.index, plan);
		const lane = lanes.get(y);
		if (lane) lane.push(mark);
		else lanes.set(y, [mark]);
	}
	const laid = [...lanes].map(([y, lane]) => {
		const track = plan.prepared.table.track[lane[0]!.index];
		const crowded = cells.filter((cell) => cell.track === track);
		return laneOf(lane, y, plan, standing, crowded);
	});
	return {
		// In order of time whatever the lanes: a mark that stays keeps its place in the page, and the focus.
		marks: laid.flatMap((lane) => lane.marks).sort((a, b) => a.index - b.index),
		clusters: laid.flatMap((lane) => lane.clusters)
	};
}

/** Every event has a row of its own; `share` of the way there from its lane. */
export function asTold(
	marks: readonly Mark[],
	plan: Plan,
	heights: ReadonlyMap<string, number>,
	share: number
): Mark[] {
	return marks.map((mark) => {
		const lane = laneY(mark.index, plan);
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

/** At which height each mark stands: in the lanes of its track, or in the order of telling. */
import type { Extent } from '../dates/extent';
import { groupTouching } from './cluster';
import { placeLabels } from './labels';
import { clip, cutMark, labelledOf, withLabel, type Mark, type Stretch } from './marks';
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

const CLUSTER_GAP = 3;

/** What of a mark must not touch another: all of it, or where there are many only its beginning. */
function boxOf(mark: Mark, plan: Plan): Stretch {
	if (!plan.prepared.many) return mark.hit;
	const body = mark.core ?? mark.span ?? mark.hit;
	const x = Math.max(body.x, 0);
	return { x, width: Math.min(Math.max(body.x + body.width - x, 0), plan.sizes.mark * 1.5) };
}

function clusterOf(marks: readonly Mark[], y: number, plan: Plan): Cluster {
	const { sizes, width } = plan;
	const { many } = plan.prepared;
	const events = marks.map((mark) => mark.event);
	const bodies = events.map(bodyOf);
	const boxes = marks.map((mark) => boxOf(mark, plan));
	const pill = sizes.mark * 1.8;
	// The count stands where most of its events are: a bar that lasts is no place to point at.
	const points = marks.filter((mark) => (mark.core?.width ?? 0) <= pill * 2);
	const middles = many
		? boxes.map((box) => box.x + box.width / 2)
		: (points.length > 0 ? points : marks).map((mark) => mark.x);
	const x = clip((Math.min(...middles) + Math.max(...middles)) / 2, width);
	const start = Math.min(x - pill / 2, ...boxes.map((box) => box.x));
	const end = Math.max(x + pill / 2, ...boxes.map((box) => box.x + box.width));
	const first = Math.min(...bodies.map((body) => body.start));
	const last = Math.max(...bodies.map((body) => body.start));
	return {
		id: events[0]?.id ?? '',
		events,
		x,
		y,
		width: pill,
		reach: { x: start, width: end - start },
		track: events[0]?.track ?? '',
		extent: {
			start: first,
			end: many && first < last ? last : Math.max(...bodies.map((body) => body.end))
		},
		opens: !many || first < last
	};
}

/** Marks and clusters of one lane. */
function laneOf(marks: readonly Mark[], y: number, plan: Plan, prominent: ReadonlySet<string>) {
	const { many } = plan.prepared;
	// Where there are many, the prominent ones stand by themselves, whatever is in their way.
	const apart = many ? marks.filter((mark) => prominent.has(mark.event.id)) : [];
	const boxes = marks
		.filter((mark) => !apart.includes(mark))
		.map((mark) => {
			const { x, width } = boxOf(mark, plan);
			return { start: x, end: x + width, mark };
		});
	const groups = groupTouching(boxes, CLUSTER_GAP).map((group) => group.map((box) => box.mark));
	const clusters = groups
		.filter((group) => group.length > 1)
		.map((group) => clusterOf(group, y, plan));
	let single = groups.flatMap((group) => (group.length === 1 ? group : [])).concat(apart);
	if (many) {
		const starts = [
			...single.map((mark) => boxOf(mark, plan).x),
			...clusters.map(({ reach }) => reach.x)
		].sort((a, b) => a - b);
		single = single.map((mark) => {
			const { x } = boxOf(mark, plan);
			const next = starts.find((start) => start > x + 1);
			return next === undefined ? mark : cutMark(mark, next - CLUSTER_GAP, plan.sizes.mark);
		});
	}
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
export function laneY(index: number, plan: Plan): number {
	const band = plan.bands[plan.prepared.table.track[index] ?? 0];
	const lane = plan.lanes[index] ?? 0;
	return (band?.y ?? 0) + plan.sizes.header + (lane + 0.5) * plan.sizes.lane;
}

/** Marks in the lanes of their tracks, with clusters for those that cannot be shown apart. */
export function byTrack(marks: readonly Mark[], plan: Plan, prominent: ReadonlySet<string>) {
	const lanes = new Map<number, Mark[]>();
	for (const mark of marks) {
		const y = laneY(mark.index, plan);
		const lane = lanes.get(y);
		if (lane) lane.push(mark);
		else lanes.set(y, [mark]);
	}
	const laid = [...lanes].map(([y, lane]) => laneOf(lane, y, plan, prominent));
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

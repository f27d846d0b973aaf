/** At which height each mark stands: in the lanes of its track, or in the order of telling. */
import type { Extent } from '../dates/extent';
import type { StoryEvent } from '../story/types';
import { groupTouching } from './cluster';
import { placeLabels } from './labels';
import { clip, labelledOf, withLabel, type Mark, type Stretch } from './marks';
import { bodyOf, type Plan } from './plan';

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

const CLUSTER_GAP = 3;

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
export function laneY(event: StoryEvent, plan: Plan): number {
	const band = plan.bands.find((candidate) => candidate.track === event.track);
	const lane = plan.lanes.get(event.id) ?? 0;
	return (band?.y ?? 0) + plan.sizes.header + (lane + 0.5) * plan.sizes.lane;
}

/** Marks in the lanes of their tracks, with clusters for those that cannot be shown apart. */
export function byTrack(marks: readonly Mark[], plan: Plan, prominent: ReadonlySet<string>) {
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
export function asTold(
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

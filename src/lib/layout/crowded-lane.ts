/**
 * A lane where there are many events: those that last may lie over one another, so only their beginnings
 * must not touch. Each is drawn up to the next, and from there on as a line.
 */
import type { Mark, Stretch } from './marks';
import type { Plan } from './plan';
import { CLUSTER_GAP, type Cluster, type Head, type Lane, type Standing } from './rows';
import { bodyOf } from './table';

/** The beginning of a mark, as far as it is in view. */
function headOf({ event, index, core, span, hit }: Mark, { sizes }: Plan): Head {
	const body = core ?? span ?? hit;
	const x = Math.max(body.x, 0);
	const width = Math.min(Math.max(body.x + body.width - x, 0), sizes.mark * 1.5);
	return { event, index, x: x + width / 2, hit: { x, width } };
}

/**
 * A mark that goes on only as a line from `limit` on, where another stands in its lane. What is left of
 * it is never less than its least width.
 */
function cutMark(mark: Mark, limit: number, least: number): Mark {
	const end = mark.hit.x + mark.hit.width;
	if (end <= limit) return mark;
	const cut = (part: Stretch | undefined) =>
		part && { x: part.x, width: Math.max(Math.min(part.width, limit - part.x), least) };
	const { core, span } = mark;
	const body = core ?? span ?? mark.hit;
	const from = Math.max(limit, body.x + least);
	const rest = { ...mark };
	if (mark.arrowEnd && mark.arrowEnd.to > limit) delete rest.arrowEnd;
	if (mark.tie && mark.tie.to > limit) delete rest.tie;
	return {
		...rest,
		...(core && { core: cut(core) }),
		...(span && { span: cut(span) }),
		...(end > from && { tail: { from, to: end } }),
		hit: { x: mark.hit.x, width: from - mark.hit.x }
	};
}

/**
 * A cluster opens as far as its events begin apart; where they do not, no zoom can open it. Those that began before
 * the view stand at its edge, however near one goes.
 */
function opened(cluster: Cluster, from: number): Cluster {
	const starts = cluster.events.map((event) => Math.max(bodyOf(event).start, from));
	const [start, end] = [Math.min(...starts), Math.max(...starts)];
	return start < end ? { ...cluster, extent: { start, end } } : { ...cluster, opens: false };
}

/**
 * Groups the marks of a lane by their beginnings. What is to stand by itself does, whatever is in its way; what is
 * prominent is grouped with its like only.
 *
 * @param group makes clusters of marks that touch
 */
export function crowdedLane(
	marks: readonly Mark[],
	plan: Plan,
	{ prominent, apart, from }: Standing,
	group: (marks: readonly Head[]) => Lane<Head>
): Lane {
	const whole = new Map(marks.map((mark) => [mark.index, mark]));
	const headsOf = (wanted: (id: string) => boolean) =>
		marks.filter(({ event }) => wanted(event.id)).map((mark) => headOf(mark, plan));
	const lanes = [
		group(headsOf((id) => !apart.has(id) && !prominent.has(id))),
		group(headsOf((id) => !apart.has(id) && prominent.has(id)))
	];
	const clusters = lanes.flatMap((lane) => lane.clusters);
	const heads = [...lanes.flatMap((lane) => lane.marks), ...headsOf((id) => apart.has(id))];
	const starts = [...heads.map(({ hit }) => hit.x), ...clusters.map(({ reach }) => reach.x)];
	starts.sort((a, b) => a - b);
	return {
		clusters: clusters.map((cluster) => opened(cluster, from)),
		marks: heads.map(({ index, hit }) => {
			const mark = whole.get(index)!;
			const next = starts.find((start) => start > hit.x + 1);
			return next === undefined ? mark : cutMark(mark, next - CLUSTER_GAP, plan.sizes.mark);
		})
	};
}

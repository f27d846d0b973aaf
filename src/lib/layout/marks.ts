/** What stands for one event on screen, in a view: finished numbers, but for its height and label. */
import type { Extent } from '../dates/extent';
import type { Placement } from '../story/types';
import type { Label, Labelled } from './labels';
import type { Plan } from './plan';
import { bodyOf, type DrawnEvent } from './table';
import type { Projection } from './viewport';

/** A stretch of the x axis in pixels. */
export interface Stretch {
	x: number;
	width: number;
}

/** What stands for one event on screen. All lengths in pixels; y is the middle of its lane. */
export interface Mark {
	event: DrawnEvent;
	/** Index of the event, in order of time. */
	index: number;
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
	/** Where the solid or light part goes on as a line, under what stands in its way. */
	tail?: { from: number; to: number };
	/** All of it, label included: what can be pointed at. */
	hit: Stretch;
	label?: Label;
	/** Weight of the label's text. */
	strong: boolean;
}

/** Beyond the edges by this much nothing is seen, and numbers stay small. */
export const MARGIN = 64;

/** Brings a place far beyond the edges nearer to them. */
export const clip = (x: number, width: number) => Math.min(Math.max(x, -MARGIN), width + MARGIN);

/** An extent in pixels, widened about its middle to `least`. */
export function stretch(extent: Extent, { x }: Projection, width: number, least: number): Stretch {
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
export function markOf(index: number, plan: Plan, projection: Projection): Mark {
	const { width, sizes, prepared } = plan;
	const event = prepared.table.at(index);
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
		index,
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

/** What the label of a mark is to be placed by. */
export function labelledOf(mark: Mark, plan: Plan, prominent: ReadonlySet<string>): Labelled {
	const { event, core, span, hit } = mark;
	const { text, weight, width } = plan.labelOf(event);
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

/** A mark with its label, which can be pointed at like the mark. */
export function withLabel(mark: Mark, label: Label | undefined): Mark {
	if (!label) return mark;
	const { hit } = mark;
	const x = Math.min(hit.x, label.x);
	const end = Math.max(hit.x + hit.width, label.x + label.width);
	return { ...mark, label, hit: { x, width: end - x } };
}

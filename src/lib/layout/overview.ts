/** The whole story in a strip: every event as a tick of its track, and the view as a stretch. */
import { bodyOf, type Plan } from './plan';
import { project, type View } from './viewport';

export interface OverviewMark {
	id: string;
	track: string;
	x: number;
	y: number;
	width: number;
	height: number;
}

/** All lengths in pixels. */
export interface Overview {
	height: number;
	marks: OverviewMark[];
	folds: { x: number; width: number }[];
	/** Where a view lies in the strip. */
	brush: (view: View) => { x: number; width: number };
	/** The view between two places of the strip. */
	view: (from: number, to: number) => View;
}

const ROW = 7;
const PAD = 5;

/** Lays out the strip for a plan; it does not change while the reader zooms. */
export function layoutOverview(plan: Plan): Overview {
	const projection = project(plan.scale, plan.limits.widest, plan.width);
	const rows = new Map(plan.story.tracks.map((track, index) => [track.id, index]));
	return {
		height: plan.story.tracks.length * ROW + 2 * PAD,
		marks: plan.story.events.map((event) => {
			const { start, end } = bodyOf(event);
			const x = projection.x(start);
			return {
				id: event.id,
				track: event.track,
				x,
				y: PAD + (rows.get(event.track) ?? 0) * ROW + 1,
				width: Math.max(2.5, projection.x(end) - x),
				height: ROW - 2
			};
		}),
		folds: plan.scale.folds.map((fold) => {
			const x = projection.x(fold.start);
			return { x, width: projection.x(fold.end) - x };
		}),
		brush: (view) => {
			const x = projection.x(view.from);
			return { x, width: Math.max(4, projection.x(view.to) - x) };
		},
		view: (from, to) => ({ from: projection.time(from), to: projection.time(to) })
	};
}

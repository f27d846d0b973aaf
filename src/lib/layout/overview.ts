/**
 * The whole story in a strip, and the view as a stretch: every event as a tick of its track, or where
 * there are many, how many there are at each place.
 */
import type { Plan } from './plan';
import { project, type Projection, type View } from './viewport';

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
	/** Where there are many events: for each track how many there are, as a silhouette. */
	densities: { track: string; path: string }[];
	folds: { x: number; width: number }[];
	/** Where a view lies in the strip. */
	brush: (view: View) => { x: number; width: number };
	/** The view between two places of the strip. */
	view: (from: number, to: number) => View;
}

const ROW = 7;
const PAD = 5;

function marksOf({ story, prepared }: Plan, x: Projection['x']): OverviewMark[] {
	const { table } = prepared;
	return Array.from({ length: table.count }, (_, event) => {
		const { id, track } = table.at(event);
		const left = x(table.bodyStart[event]!);
		return {
			id,
			track,
			x: left,
			y: PAD + story.tracks.findIndex((candidate) => candidate.id === track) * ROW + 1,
			width: Math.max(2.5, x(table.bodyEnd[event]!) - left),
			height: ROW - 2
		};
	});
}

/** Lays out the strip for a plan; it does not change while the reader zooms. */
export function layoutOverview(plan: Plan): Overview {
	const projection = project(plan.scale, plan.limits.widest, plan.width);
	const { crowd } = plan.prepared;
	return {
		height: plan.story.tracks.length * ROW + 2 * PAD,
		marks: crowd ? [] : marksOf(plan, projection.x),
		densities: (crowd?.overview(plan, projection.x, { height: ROW, top: PAD }) ?? []).map(
			(path, row) => ({ track: plan.story.tracks[row]?.id ?? '', path })
		),
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

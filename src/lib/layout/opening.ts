/**
 * How a large story looks as it opens, as finished numbers: what its page shows until the events have
 * arrived, and all that it shows where no script runs.
 */
import type { Edge } from './detail';
import type { Layout, LayoutWords } from './layout';
import { layoutTimeline } from './layout';
import { layoutOverview, type Overview } from './overview';
import { planTimeline, type Plan } from './plan';
import type { Prepared } from './prepare';
import type { Story } from '../story/types';
import type { Extent } from '../dates/extent';
import type { View } from './viewport';

/** What a drawing needs to know of a plan. */
export type DrawnPlan = Pick<Plan, 'sizes' | 'bands'>;

/** The drawing at one width. */
export interface OpeningPicture {
	width: number;
	plan: DrawnPlan;
	layout: Layout;
}

export interface Opening {
	pictures: OpeningPicture[];
	/** The whole story in a strip, at the last of the widths, with the view in it. */
	overview: Pick<Overview, 'height' | 'densities' | 'folds'> & {
		width: number;
		view: { x: number; width: number };
	};
	view: View;
	earlier: Edge;
	later: Edge;
}

/** Size of the text, in pixels, while the reader's own is not known. */
const TEXT = 13;

/** Draws the opening view of a story at a width. */
export function pictureOf(
	story: Story,
	prepared: Prepared,
	width: number,
	words: LayoutWords,
	published: Extent
): { plan: Plan; layout: Layout } {
	const plan = planTimeline(story, { width, text: TEXT, folded: true, prepared });
	const layout = layoutTimeline(plan, { view: plan.opening, words, told: 0, published });
	return { plan, layout };
}

/** A copy in which numbers have one digit after the point, which is finer than any screen shows. */
function rounded<T>(value: T, copies = new Map<unknown, unknown>()): T {
	if (typeof value === 'number') return (Math.round(value * 10) / 10) as T;
	if (typeof value !== 'object' || value === null) return value;
	const known = copies.get(value);
	if (known !== undefined) return known as T;
	const copy = (
		Array.isArray(value)
			? value.map((item: unknown) => rounded(item, copies))
			: Object.fromEntries(
					Object.entries(value).map(([name, item]) => [name, rounded<unknown>(item, copies)])
				)
	) as T;
	copies.set(value, copy);
	return copy;
}

/** Draws the opening of a story of many events at some widths, in pixels and ascending. */
export function openingOf(
	story: Story,
	prepared: Prepared,
	widths: readonly number[],
	words: LayoutWords,
	published: Extent
): Opening {
	const drawn = widths.map((width) => pictureOf(story, prepared, width, words, published));
	const last = drawn.at(-1);
	if (!last) throw new RangeError('An opening is drawn at one width at least');
	const { plan, layout } = last;
	const { height, densities, folds, brush } = layoutOverview(plan);
	return rounded({
		pictures: drawn.map(({ plan: { width, sizes, bands }, layout: own }) => ({
			width,
			plan: { sizes, bands },
			// What lies under a pointer is of no use to a picture.
			layout: { ...own, densities: own.densities.map((density) => ({ ...density, cells: [] })) }
		})),
		overview: { width: plan.width, height, densities, folds, view: brush(plan.opening) },
		view: plan.opening,
		earlier: layout.earlier,
		later: layout.later
	});
}

/**
 * The told order: each event at the height of its sentence, joined in the order of telling, so that
 * one sees how the article jumps through time (Kim et al., "Visualizing Nonlinear Narratives with
 * Story Curves", IEEE TVCG 2018).
 */
import type { ArticleText, ReportedEvent } from '../story/articles';
import type { EventTable } from './table';

/** Events in the order in which their article first reports them. */
export function toldOrder({ article, events }: ArticleText): ReportedEvent[] {
	const first = ({ sources }: ReportedEvent) =>
		sources.find((source) => source.article === article) ?? { sentence: 0, start: 0 };
	return [...events].sort(
		(a, b) => first(a).sentence - first(b).sentence || first(a).start - first(b).start
	);
}

/** Indexes in a table of the events of an article, in the order in which it reports them. */
export const toldIndexes = (text: ArticleText, table: EventTable): number[] =>
	toldOrder(text).map(({ id }) => table.indexOf(id));

/**
 * A height for each event, in the order of telling and at least `gap` apart.
 *
 * @param told events in the order of telling
 * @param heights where the words of each event stand in the article column, in pixels from the top
 *   of the plot; without them the events are spread evenly
 */
export function toldHeights(
	told: readonly { id: string }[],
	gap: number,
	heights?: ReadonlyMap<string, number>
): Map<string, number> {
	const placed = new Map<string, number>();
	let least = gap;
	for (const event of told) {
		const y = Math.max(least, heights?.get(event.id) ?? least);
		placed.set(event.id, y);
		least = y + gap;
	}
	return placed;
}

/**
 * The path through points in the order of telling, leaving and arriving upright at each, so that the
 * reader's eye goes down the article and sideways in time (d3's `curveBumpY`, without its bytes).
 */
export function toldCurve(points: readonly (readonly [x: number, y: number])[]): string {
	return points
		.map(([x, y], index) => {
			const [x0, y0] = points[index - 1] ?? [x, y];
			const middle = (y0 + y) / 2;
			return index === 0 ? `M${x} ${y}` : `C${x0} ${middle} ${x} ${middle} ${x} ${y}`;
		})
		.join('');
}

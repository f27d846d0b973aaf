/** Where the words of each event stand in the article column, counted from the top of the plot. */

/**
 * Measures, in pixels. `undefined` where the article does not stand beside the drawing.
 *
 * @param grid holds both columns
 * @param plot the plot, somewhere in the first column; that may be displaced by sticking to the top,
 *   so its place is counted within its column
 * @param column the article
 */
export function measureHeights(
	events: readonly { id: string }[],
	grid: HTMLElement,
	plot: HTMLElement,
	column: HTMLElement
): Map<string, number> | undefined {
	const drawn = plot.getBoundingClientRect();
	if (column.getBoundingClientRect().left <= drawn.right) return undefined;
	const top = grid.getBoundingClientRect().top;
	const above = drawn.top - (plot.closest('.sticky') ?? grid).getBoundingClientRect().top;
	const heights = new Map<string, number>();
	for (const { id } of events) {
		const words = column.querySelector(`[data-events~="${CSS.escape(id)}"]`);
		const [line] = words?.getClientRects() ?? [];
		if (line) heights.set(id, (line.top + line.bottom) / 2 - top - above);
	}
	return heights;
}

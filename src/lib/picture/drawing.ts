/** Axis and plot of a picture, from a finished layout. */
import { axisOf, type Word } from '../layout/axis';
import type { Layout } from '../layout/layout';
import type { Plan } from '../layout/plan';
import { movedBy } from '../layout/steady';
import type { Track } from '../story/types';
import { COLOURS, trackColour } from './colours';
import { drawCluster, drawMark } from './marks';
import { textAt } from './text';
import { element, type Element } from './xml';

const stroke = (d: string, colour: string, more = {}) =>
	element('path', { d, fill: 'none', stroke: colour, ...more });

/** The axis, from its top left corner. */
export function drawAxis(layout: Layout, plan: Plan): Element {
	const axis = axisOf(layout, plan.sizes);
	const words = (list: readonly Word[], weight: 400 | 600, fill: string) =>
		list.flatMap(({ x, y, text }) => textAt(x, y, text, { size: axis.text, weight, fill }));
	return element(
		'g',
		{},
		stroke(axis.boundaries, COLOURS.hairline),
		stroke(axis.ticks, COLOURS['hairline-strong']),
		...words(axis.context, 600, COLOURS.ink),
		...words(axis.fine, 400, COLOURS['ink-quiet']),
		stroke(axis.base, COLOURS.ink),
		...axis.gaps.map((gap) => element('rect', { ...gap, fill: COLOURS.paper })),
		stroke(axis.breaks, COLOURS.ink),
		...words(axis.folds, 400, COLOURS['ink-quiet'])
	);
}

/**
 * The plot, from its top left corner.
 *
 * @param tracks those whose order the colours follow: of a story of which only some are drawn, all
 */
export function drawPlot(
	layout: Layout,
	plan: Plan,
	selection: readonly string[],
	tracks: readonly Track[] = plan.story.tracks
): Element {
	const { sizes } = plan;
	const { width, height, dateline, folds } = layout;
	const colours = new Map(tracks.map(({ id }, index) => [id, trackColour(index)]));
	const colour = (track: string) => colours.get(track) ?? COLOURS.ink;
	const full = { y: 0, height };
	const bands = layout.curve
		? []
		: plan.bands.flatMap((band) => [
				stroke(`M0 ${band.y + 0.5}H${width}`, COLOURS.hairline),
				...textAt(2, band.y + sizes.header * 0.72, band.name, {
					size: sizes.text,
					weight: 600,
					fill: colour(band.track),
					halo: 4
				})
			]);
	return element(
		'g',
		{},
		...(dateline
			? [
					element('rect', { ...dateline, ...full, fill: COLOURS.ink, 'fill-opacity': 0.045 }),
					stroke(`M${dateline.x} 0V${height}`, COLOURS['ink-quiet'], { 'stroke-dasharray': '1 3' })
				]
			: []),
		...folds.flatMap(({ x, width: length }) => [
			element('rect', { x, width: length, ...full, fill: COLOURS.hairline, 'fill-opacity': 0.45 }),
			stroke(`M${x} 0V${height}M${x + length} 0V${height}`, COLOURS['hairline-strong'], {
				'stroke-dasharray': '6 4'
			})
		]),
		...bands,
		...(layout.curve
			? []
			: [
					...layout.densities.map(({ x, path, track }) =>
						element('path', {
							transform: movedBy(x),
							d: path,
							fill: colour(plan.bands[track]?.track ?? ''),
							'fill-opacity': 0.3
						})
					),
					...layout.notes.flatMap(({ x, y, text }) =>
						textAt(x, y, text, { size: sizes.text - 1, fill: COLOURS['ink-quiet'], halo: 4 })
					)
				]),
		...(layout.curve
			? [stroke(layout.curve, COLOURS['hairline-strong'], { 'stroke-width': 1.5 })]
			: []),
		...layout.marks.map((mark) =>
			drawMark(mark, sizes, colour(mark.event.track), selection.includes(mark.event.id))
		),
		...layout.clusters.map((cluster) => drawCluster(cluster, sizes, colour(cluster.track)))
	);
}

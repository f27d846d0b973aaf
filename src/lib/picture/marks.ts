/** Marks and clusters in a picture: the same shapes as on the page, with their colours written out. */
import type { Mark } from '../layout/marks';
import type { KeyShape } from '../layout/key';
import type { Sizes } from '../layout/plan';
import type { Cluster } from '../layout/rows';
import { clusterShapeOf, shapeOf } from '../layout/shapes';
import type { Status } from '../story/types';
import { COLOURS } from './colours';
import { SERIF, textAt } from './text';
import { element, type Element } from './xml';

const line = (d: string, stroke: string, more = {}) =>
	d === '' ? [] : [element('path', { d, fill: 'none', stroke, 'stroke-width': 1.25, ...more })];

/** The parts of a mark that say what it means. */
export function drawShape(
	shape: KeyShape,
	status: Status,
	colour: string,
	size: number
): Element[] {
	const { span, caps, arrows, core, crowd, dashed, sign } = shape;
	const isHollow = status === 'planned' || status === 'hypothetical';
	const spanDashed = dashed.span || status === 'hypothetical';
	return [
		...(span
			? [
					element('rect', {
						...span,
						fill: status === 'planned' ? COLOURS.paper : colour,
						'fill-opacity': status === 'planned' ? undefined : 0.16,
						stroke: spanDashed || status === 'planned' ? colour : undefined,
						'stroke-dasharray': spanDashed ? '4 3' : undefined
					})
				]
			: []),
		...(crowd ? [element('path', { d: crowd, fill: colour, 'fill-opacity': 0.3 })] : []),
		...line(caps, colour, { 'stroke-opacity': 0.55 }),
		...line(arrows, colour),
		...(core
			? [
					element('rect', {
						...core,
						fill: isHollow ? COLOURS.paper : colour,
						'fill-opacity': dashed.core ? 0.35 : undefined,
						stroke: colour,
						'stroke-width': 1.5,
						'stroke-dasharray':
							status === 'hypothetical' ? '2.5 2' : dashed.core ? '4 3' : undefined
					})
				]
			: []),
		...(sign
			? [
					element(
						'text',
						{
							x: sign.x,
							y: sign.y,
							fill: sign.bare ? colour : COLOURS.paper,
							'font-family': SERIF,
							'font-size': size,
							'font-weight': 600,
							'text-anchor': 'middle'
						},
						'“'
					)
				]
			: [])
	];
}

/** A mark with its label, and its ground where it is selected. */
export function drawMark(mark: Mark, sizes: Sizes, colour: string, selected: boolean): Element {
	const shape = shapeOf(mark, sizes);
	const ground = selected ? COLOURS.highlight : COLOURS.paper;
	return element(
		'g',
		{ transform: `translate(${mark.x} ${mark.y})` },
		...(selected ? [element('rect', { ...shape.hit, fill: ground })] : []),
		...drawShape(shape, mark.event.status, colour, sizes.text * 1.05),
		...line(shape.tail, colour, { 'stroke-width': 2, 'stroke-opacity': 0.45 }),
		...line(shape.tie, colour, { 'stroke-dasharray': '1.5 2.5' }),
		...(shape.paper ? [element('rect', { ...shape.paper, fill: ground })] : []),
		...(shape.label
			? textAt(shape.label.x, sizes.text * 0.34, shape.label.text, {
					size: sizes.text,
					weight: mark.strong ? 600 : 400,
					...(!selected && { halo: 3 })
				})
			: [])
	);
}

/** A cluster with its count. */
export function drawCluster(cluster: Cluster, sizes: Sizes, colour: string): Element {
	const { reach, pill } = clusterShapeOf(cluster, sizes);
	return element(
		'g',
		{ transform: `translate(${cluster.x} ${cluster.y})` },
		element('rect', { ...reach, fill: colour, 'fill-opacity': 0.3 }),
		element('rect', { ...pill, fill: colour, stroke: COLOURS.paper, 'stroke-width': 1.5 }),
		...textAt(0, sizes.text * 0.34, String(cluster.events.length), {
			size: sizes.text,
			weight: 600,
			fill: COLOURS.paper,
			anchor: 'middle'
		})
	);
}

/** The shapes of marks and clusters, as finished numbers: what every painter draws, on a page or in a file. */
import type { Mark } from './marks';
import type { Sizes } from './plan';
import type { Cluster } from './rows';

/** A rectangle. All lengths in pixels. */
export interface Rect {
	x: number;
	y: number;
	width: number;
	height: number;
}

/** A rectangle with round corners. */
export interface Box extends Rect {
	rx: number;
}

/** The shapes of one mark, from the middle of its lane. Paths are empty where there is nothing to draw. */
export interface MarkShape {
	/** All that can be pointed at. */
	hit: Rect;
	/** The light part: somewhere within. */
	span?: Box;
	/** Both ends of the light part, as far as they are known. */
	caps: string;
	/** Ends that nothing bounds. */
	arrows: string;
	/** Goes on under what stands in the way. */
	tail: string;
	/** From the one to the other, where the solid part lies apart from the light one. */
	tie: string;
	/** The solid part. */
	core?: Box;
	/** The outline is dashed: about, or uncertain. */
	dashed: { span: boolean; core: boolean };
	/** The middle of the quotation mark of a claim, and whether it stands on the solid part or bare. */
	sign?: { x: number; y: number; bare: boolean };
	/** What a label stands on that interrupts its own mark. */
	paper?: Rect;
	label?: { x: number; text: string; width: number };
}

/** How far an arrowhead reaches back, and to either side. */
const HEAD = 4;

const arrowOf = (end?: { from: number; to: number }) => {
	if (!end) return '';
	const back = end.to > end.from ? -HEAD : HEAD;
	return `M${end.from} 0H${end.to}M${end.to + back} ${-HEAD}L${end.to} 0L${end.to + back} ${HEAD}`;
};

/** The shapes of a mark. */
export function shapeOf(mark: Mark, sizes: Sizes): MarkShape {
	const { core, span, label, tie, tail, hit, event } = mark;
	const { openStart, openEnd, approximate, uncertain, lasting } = event.placement;
	const half = sizes.mark / 2;
	// Lower than the solid part, so that both can be seen where they overlap.
	const light = Math.round(sizes.mark * 0.7);
	const vague = approximate || uncertain;
	const cap = (x: number) => `M${x} ${-half}v${sizes.mark}`;
	const y = sizes.mark * 0.62;
	const claimed = event.status === 'claimed';
	const sign = core
		? { x: mark.x, y, bare: false }
		: span && { x: Math.max(span.x, 0) + 7, y, bare: true };
	return {
		hit: { x: hit.x - 4, y: -sizes.lane / 2, width: hit.width + 8, height: sizes.lane },
		...(span && {
			span: {
				x: span.x,
				y: -light / 2,
				width: Math.max(span.width, 1),
				height: light,
				rx: Math.min(light / 2, 3)
			}
		}),
		caps: span ? (openStart ? '' : cap(span.x)) + (openEnd ? '' : cap(span.x + span.width)) : '',
		arrows: arrowOf(mark.arrowStart) + arrowOf(mark.arrowEnd),
		tail: tail ? `M${tail.from} 0H${tail.to}` : '',
		tie: tie ? `M${tie.from} 0H${tie.to}` : '',
		...(core && {
			core: {
				x: core.x,
				y: -half,
				width: core.width,
				height: sizes.mark,
				rx: core.width > sizes.mark * 3 ? 2 : half
			}
		}),
		dashed: { span: vague, core: vague && !lasting },
		...(claimed && sign && { sign }),
		...(label?.inside && {
			paper: {
				x: label.x - 5,
				y: -sizes.lane / 2 + 1,
				width: label.width + 10,
				height: sizes.lane - 2
			}
		}),
		...(label && { label: { x: label.x, text: label.text, width: label.width } })
	};
}

/** The shapes of a cluster, from its middle. */
export function clusterShapeOf({ x, width, reach }: Cluster, sizes: Sizes) {
	const height = sizes.mark * 1.5;
	const low = height / 3;
	return {
		/** From its first to its last event. */
		reach: {
			x: reach.x - x,
			y: -low / 2,
			width: reach.width,
			height: low,
			rx: Math.min(3, low / 2)
		},
		/** What carries the count. */
		pill: { x: -width / 2, y: -height / 2, width, height, rx: height / 2 }
	} satisfies Record<string, Box>;
}

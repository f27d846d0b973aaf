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

/** The shapes of one mark, from where it is drawn from. Paths are empty where there is nothing to draw. */
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
	/** What a label stands on that interrupts a mark, its own or another. */
	paper?: Rect;
	label?: { x: number; text: string; width: number };
}

/** How far an arrowhead reaches back, and to either side. */
const HEAD = 4;

/** A tenth of a pixel is finer than any screen shows, and what stays the same need not be drawn again. */
const round = (value: number) => Math.round(value * 10) / 10;

const arrowOf = (end: { from: number; to: number } | undefined, x: number) => {
	if (!end) return '';
	const [from, to] = [round(end.from - x), round(end.to - x)];
	const back = to > from ? -HEAD : HEAD;
	return `M${from} 0H${to}M${to + back} ${-HEAD}L${to} 0L${to + back} ${HEAD}`;
};

/**
 * The shapes of a mark: they stay as they are while it only moves.
 *
 * @param x where it is drawn from, in pixels: its middle, unless that is told
 */
export function shapeOf(mark: Mark, sizes: Sizes, x = mark.x): MarkShape {
	const { core, span, label, tie, tail, hit, event } = mark;
	const { openStart, openEnd, approximate, uncertain, lasting } = event.placement;
	const half = sizes.mark / 2;
	// Lower than the solid part, so that both can be seen where they overlap.
	const light = Math.round(sizes.mark * 0.7);
	const vague = approximate || uncertain;
	const at = (place: number) => round(place - x);
	const cap = (place: number) => `M${at(place)} ${-half}v${sizes.mark}`;
	const y = round(sizes.mark * 0.62);
	const claimed = event.status === 'claimed';
	const sign = core
		? { x: at(mark.x), y, bare: false }
		: span && { x: at(Math.max(span.x, 0) + 7), y, bare: true };
	return {
		hit: {
			x: at(hit.x - 4),
			y: -sizes.lane / 2,
			width: round(hit.width + 8),
			height: sizes.lane
		},
		...(span && {
			span: {
				x: at(span.x),
				y: -light / 2,
				width: round(Math.max(span.width, 1)),
				height: light,
				rx: Math.min(light / 2, 3)
			}
		}),
		caps: span ? (openStart ? '' : cap(span.x)) + (openEnd ? '' : cap(span.x + span.width)) : '',
		arrows: arrowOf(mark.arrowStart, x) + arrowOf(mark.arrowEnd, x),
		tail: tail ? `M${at(tail.from)} 0H${at(tail.to)}` : '',
		tie: tie ? `M${at(tie.from)} 0H${at(tie.to)}` : '',
		...(core && {
			core: {
				x: at(core.x),
				y: -half,
				width: round(core.width),
				height: sizes.mark,
				rx: core.width > sizes.mark * 3 ? 2 : half
			}
		}),
		dashed: { span: vague, core: vague && !lasting },
		...(claimed && sign && { sign }),
		...((label?.inside || label?.over) && {
			paper: {
				x: at(label.x - 5),
				y: -sizes.lane / 2 + 1,
				width: round(label.width + 10),
				height: sizes.lane - 2
			}
		}),
		...(label && { label: { x: at(label.x), text: label.text, width: label.width } })
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

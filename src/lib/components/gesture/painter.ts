/**
 * Paints a drawing on a canvas, from the same finished shapes and in the same looks as the components do
 * (`Drawing.svelte`, `EventMark.svelte`, `ClusterMark.svelte`), but for a curve. From a thousand
 * events on a step costs about half of what moving elements does; a browser test holds both to the same picture.
 */
import { leaderY } from '../../layout/bridge';
import type { Layout } from '../../layout/layout';
import type { Mark, Stretch } from '../../layout/marks';
import { textWidth } from '../../layout/metrics';
import type { DrawnPlan } from '../../layout/opening';
import type { Cluster } from '../../layout/rows';
import { clusterShapeOf, shapeOf, type Box } from '../../layout/shapes';
import type { Inks } from './inks';
import { type Pen } from './pen';

/** What of the reader's state shows in the looks of a mark. */
export interface Looks {
	selection: readonly string[];
	/** Of the selected, the one that a line leads from, if lines are shown. */
	leading: string | undefined;
	lit: ReadonlySet<string>;
	finds(id: string): boolean;
	fades(id: string): boolean;
}

/** What is painted. */
export interface Picture {
	plan: DrawnPlan;
	layout: Layout;
	looks: Looks;
	inks: Inks;
	/** The colour of a track by its id. */
	colour(track: string): string;
}

/** A box with as much more on each side: filled, it is the box and its outline at once. */
const grown = ({ x, y, width, height, rx }: Box, by: number): Box => ({
	x: x - by,
	y: y - by,
	width: width + 2 * by,
	height: height + 2 * by,
	rx: rx + by
});

const OUTLINE = 1.5;
const FADED = 0.25;
/** Where the baseline of a word lies under the middle of its line, in sizes of its text. */
const BASELINE = 0.34;
const HALO = { label: 3, name: 4 };

/** Whether something lies under a stretch of a line of words, from left to right and at a height. */
type IsOver = (from: number, to: number, y?: number) => boolean;

/**
 * What words can stand on. Around those that stand on nothing a halo would not be seen, and takes longer to
 * paint than all the rest.
 */
function groundOf({ marks, folds, dateline }: Layout): IsOver {
	const ends = ({ x, width }: Stretch) => ({ from: x, to: x + width });
	const everywhere = [...folds, ...(dateline ? [dateline] : [])].map(ends);
	const lanes = new Map<number, { from: number; to: number }[]>();
	for (const { y, span, tail, tie } of marks) {
		const own = [span && ends(span), tail, tie].filter((line) => line !== undefined);
		if (own.length > 0) lanes.set(y, [...(lanes.get(y) ?? []), ...own]);
	}
	const meets = (from: number, to: number) => (line: { from: number; to: number }) =>
		line.from < to && line.to > from;
	return (from, to, y = NaN) =>
		everywhere.some(meets(from, to)) || (lanes.get(y)?.some(meets(from, to)) ?? false);
}

function paintMark(
	pen: Pen,
	mark: Mark,
	{ plan, looks, inks, colour }: Picture,
	isOver: IsOver
): void {
	const { id, status, track, key } = mark.event;
	const { text } = plan.sizes;
	const shape = shapeOf(mark, plan.sizes);
	const ink = colour(track);
	const selected = looks.selection.includes(id);
	const lit = looks.lit.has(id) || looks.finds(id);
	const ground = selected ? inks.highlight : lit ? inks.lit : undefined;
	pen.opacity = looks.fades(id) ? FADED : 1;
	if (ground) pen.fill(shape.hit, ground);
	const hollow = status === 'planned' || status === 'hypothetical';
	if (shape.span) {
		const isOutlined = shape.dashed.span || hollow;
		const dash = shape.dashed.span || status === 'hypothetical' ? [4, 3] : undefined;
		pen.box(
			shape.span,
			{ colour: status === 'planned' ? inks.paper : ink, opacity: 0.16 },
			isOutlined ? { colour: ink, width: 1, dash } : undefined
		);
	}
	pen.line(shape.caps, ink, { width: 1.25, opacity: 0.55 });
	pen.line(shape.arrows, ink, { width: 1.25 });
	pen.line(shape.tail, ink, { width: 2, opacity: 0.45 });
	pen.line(shape.tie, ink, { width: 1.25, dash: [1.5, 2.5] });
	if (shape.core) {
		if (hollow || shape.dashed.core) {
			const dash = status === 'hypothetical' ? [2.5, 2] : shape.dashed.core ? [4, 3] : undefined;
			pen.box(
				shape.core,
				{ colour: hollow ? inks.paper : ink, opacity: shape.dashed.core ? 0.35 : 1 },
				{ colour: ink, width: OUTLINE, dash }
			);
		} else pen.box(grown(shape.core, OUTLINE / 2), { colour: ink });
	}
	if (shape.sign) {
		const { x, y, bare } = shape.sign;
		const font = `600 ${text * 1.05}px ${inks.serif}`;
		pen.word('“', x, y, { font, colour: bare ? ink : inks.paper, centred: true });
	}
	if (shape.paper) pen.fill(shape.paper, ground ?? inks.paper);
	if (shape.label && mark.label) {
		const { x, width } = mark.label;
		const stands = !ground && isOver(x - HALO.label, x + width + HALO.label, mark.y);
		pen.word(shape.label.text, shape.label.x, text * BASELINE, {
			font: `${key ? 600 : 400} ${text}px ${inks.family}`,
			colour: inks.ink,
			halo: stands ? { colour: inks.paper, width: HALO.label } : undefined
		});
	}
	pen.opacity = 1;
}

function paintCluster(pen: Pen, cluster: Cluster, { plan, looks, inks, colour }: Picture): void {
	const shape = clusterShapeOf(cluster, plan.sizes);
	const ink = colour(cluster.track);
	const lit = cluster.events.some(({ id }) => looks.lit.has(id) || looks.selection.includes(id));
	pen.opacity = cluster.events.every(({ id }) => looks.fades(id)) ? FADED : 1;
	pen.box(shape.reach, { colour: ink, opacity: 0.3 });
	pen.box(
		shape.pill,
		{ colour: ink },
		{ colour: lit ? inks.focus : inks.paper, width: lit ? 2 : 1.5 }
	);
	const { text } = plan.sizes;
	const font = `600 ${text}px ${inks.family}`;
	const count = String(cluster.events.length);
	pen.word(count, 0, text * BASELINE, { font, colour: inks.paper, centred: true });
	pen.opacity = 1;
}

function paintGround(pen: Pen, { plan, layout, inks, colour }: Picture, isOver: IsOver): void {
	const { dateline, width, height } = layout;
	if (dateline) {
		pen.fill({ x: dateline.x, y: 0, width: dateline.width, height }, inks.ink, 0.045);
		pen.from(dateline.x, 0, () => pen.line(`M0 0V${height}`, inks.quiet, { dash: [1, 3] }));
	}
	for (const { x, width: length } of layout.folds) {
		pen.fill({ x, y: 0, width: length, height }, inks.hairline, 0.45);
		for (const edge of [x, x + length])
			pen.from(edge, 0, () => pen.line(`M0 0V${height}`, inks.strong, { dash: [6, 4] }));
	}
	for (const { track, x, path, fitting } of layout.densities) {
		const ink = colour(plan.bands[track]?.track ?? '');
		pen.from(x, 0, () => {
			pen.area(path, ink, fitting === undefined ? 0.3 : 0.1);
			if (fitting) pen.area(fitting, ink, 0.55);
		});
	}
	const { text, header } = plan.sizes;
	const haloAt = (x: number, to: number) =>
		isOver(x - HALO.name, to) ? { colour: inks.paper, width: HALO.name } : undefined;
	for (const { track, name, y } of plan.bands) {
		pen.line(`M0 ${y + 0.5}H${width}`, inks.hairline);
		pen.word(name, 2, y + header * 0.72, {
			font: `600 ${text}px ${inks.family}`,
			colour: colour(track),
			halo: haloAt(2, 2 + textWidth(name, text, 600))
		});
	}
	for (const { x, y, text: words, width: wide, of } of layout.notes) {
		const font = `400 ${text - 1}px ${inks.family}`;
		pen.word(words, x, y, { font, colour: inks.quiet, halo: haloAt(x, x + wide) });
		if (of === 'carried') pen.line(`M${x} ${y + 2}h${wide}`, inks.quiet, { dash: [1, 2] });
	}
}

/** Paints all of a drawing in the order of time, over whatever was there. */
export function paintDrawing(pen: Pen, picture: Picture): void {
	const { plan, layout, looks, inks, colour } = picture;
	const { width, height } = layout;
	pen.fill({ x: 0, y: 0, width, height }, inks.paper);
	const isOver = groundOf(layout);
	paintGround(pen, picture, isOver);
	const leader = layout.marks.find(({ event }) => event.id === looks.leading);
	if (leader) {
		const { hit, event } = leader;
		const y = leaderY(leader, layout, plan.sizes.lane);
		pen.line(`M${hit.x + hit.width + 4} ${y}H${width}`, colour(event.track), { width: 1.5 });
	}
	for (const mark of layout.marks)
		pen.from(mark.x, mark.y, () => paintMark(pen, mark, picture, isOver));
	for (const cluster of layout.clusters) {
		pen.from(cluster.x, cluster.y, () => paintCluster(pen, cluster, picture));
	}
}

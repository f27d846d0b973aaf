/**
 * The baseline: every event in view as a bar with its label, on one canvas, found by binary search,
 * without any level of detail. A label is clipped to its bar: as many characters as fit, by a fixed
 * width of one, so that nothing is measured; a bar too short for two has none.
 */
import { scaleUtc } from 'd3';
import { fetchItems, type Item } from './items';
import { announceDrawn, AXIS, HEIGHT, plot, WIDTH } from './plot';
import { followGestures, type TimeWindow } from './time-window';

const ROWS = 5;
/** Width that a character is taken to have, and that a bar must have for two of them, in pixels. */
const CHARACTER = 6;
const LABELLED = 4 + 2 * CHARACTER;
const COLOURS = ['#4e79a7', '#e15759', '#59a14f', '#b07aa1'];

/** Index of the first value above a limit in ascending values. */
function firstAbove(values: Float64Array, limit: number): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((values[middle] ?? 0) > limit) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Items of one group as columns, in order of their starts. */
function columnsOf(items: readonly Item[]) {
	/** The latest end of all items up to this one: ascending, so it can be searched. */
	const reached = new Float64Array(items.length);
	let latest = -Infinity;
	items.forEach(({ end }, index) => {
		latest = Math.max(latest, end);
		reached[index] = latest;
	});
	return {
		starts: Float64Array.from(items, ({ start }) => start),
		ends: Float64Array.from(items, ({ end }) => end),
		reached,
		titles: items.map(({ title }) => title),
		/** Items whose bars of this step are long enough for a label. */
		labelled: new Uint32Array(items.length)
	};
}

/** Only the columns are kept of what was fetched. */
async function fetchColumns() {
	const { from, to, groups, items } = await fetchItems();
	const columns = groups.map((_, group) => columnsOf(items.filter((item) => item.group === group)));
	return { from, to, columns };
}

const { from: begin, to: end, columns } = await fetchColumns();
const height = (HEIGHT - AXIS) / (columns.length * ROWS);

const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
plot.append(canvas);
const context = canvas.getContext('2d') as CanvasRenderingContext2D;

type Columns = (typeof columns)[number];

/** All bars of a group, then all its labels, so that the colour changes twice and not with each event. */
function drawGroup(group: Columns, top: number, colour: string, { from, to }: TimeWindow): void {
	const { starts, ends, reached, titles, labelled } = group;
	const density = WIDTH / (to - from);
	const last = firstAbove(starts, to);
	let labels = 0;
	context.fillStyle = colour;
	for (let index = firstAbove(reached, from); index < last; index++) {
		const until = ends[index] ?? 0;
		if (until <= from) continue;
		const x = Math.max(((starts[index] ?? 0) - from) * density, 0);
		const width = Math.max(Math.min((until - from) * density, WIDTH) - x, 2);
		context.fillRect(x, top + (index % ROWS) * height, width, height - 1);
		if (width >= LABELLED) labelled[labels++] = index;
	}
	context.fillStyle = '#fff';
	for (let place = 0; place < labels; place++) {
		const index = labelled[place] ?? 0;
		const x = Math.max(((starts[index] ?? 0) - from) * density, 0);
		const width = Math.min(((ends[index] ?? 0) - from) * density, WIDTH) - x;
		const words = titles[index]?.slice(0, Math.floor((width - 4) / CHARACTER)) ?? '';
		context.fillText(words, x + 2, top + ((index % ROWS) + 0.5) * height);
	}
}

function draw(window: TimeWindow): void {
	const { from, to } = window;
	context.clearRect(0, 0, WIDTH, HEIGHT);
	context.font = '11px sans-serif';
	context.textBaseline = 'middle';
	columns.forEach((group, index) =>
		drawGroup(group, AXIS + index * ROWS * height, COLOURS[index % COLOURS.length] ?? '', window)
	);
	context.fillStyle = '#222';
	const scale = scaleUtc([from, to], [0, WIDTH]);
	const format = scale.tickFormat();
	for (const tick of scale.ticks()) context.fillText(format(tick), scale(tick), AXIS / 2);
}

const whole = { from: begin, to: end };
followGestures(whole, draw);
draw(whole);
announceDrawn();

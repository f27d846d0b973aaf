/**
 * The baseline: every event in view as a bar with its label, on one canvas, found by binary search,
 * without any level of detail. A label is clipped to its bar: as many characters as fit, by a fixed
 * width of one, so that nothing is measured; a bar too short for two has none.
 */
import { scaleUtc } from 'd3';
import { fetchItems, type ItemFile } from './items';
import { announceDrawn, AXIS, HEIGHT, plot, WIDTH } from './plot';
import { followGestures, type TimeWindow } from './time-window';

const ROWS = 5;
const CHARACTER = 6;
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

/** Items as columns in order of their starts. */
function columnsOf({ items, groups }: ItemFile) {
	const starts = new Float64Array(items.length);
	const ends = new Float64Array(items.length);
	/** The latest end of all items up to this one: ascending, so it can be searched. */
	const reached = new Float64Array(items.length);
	const rows = new Uint16Array(items.length);
	const counts = new Uint32Array(groups.length);
	let latest = -Infinity;
	items.forEach(({ start, end, group }, index) => {
		latest = Math.max(latest, end);
		starts[index] = start;
		ends[index] = end;
		reached[index] = latest;
		const count = counts[group] ?? 0;
		rows[index] = group * ROWS + (count % ROWS);
		counts[group] = count + 1;
	});
	return { starts, ends, reached, rows, titles: items.map(({ title }) => title) };
}

const file = await fetchItems();
const { starts, ends, reached, rows, titles } = columnsOf(file);
const height = (HEIGHT - AXIS) / (file.groups.length * ROWS);

const canvas = document.createElement('canvas');
canvas.width = WIDTH;
canvas.height = HEIGHT;
plot.append(canvas);
const context = canvas.getContext('2d') as CanvasRenderingContext2D;

function draw({ from, to }: TimeWindow): void {
	const density = WIDTH / (to - from);
	context.clearRect(0, 0, WIDTH, HEIGHT);
	context.font = '11px sans-serif';
	context.textBaseline = 'middle';
	const end = firstAbove(starts, to);
	for (let index = firstAbove(reached, from); index < end; index++) {
		const until = ends[index] ?? 0;
		if (until <= from) continue;
		const start = starts[index] ?? 0;
		const row = rows[index] ?? 0;
		const x = Math.max((start - from) * density, 0);
		const width = Math.max(Math.min((until - from) * density, WIDTH) - x, 2);
		const y = AXIS + row * height;
		context.fillStyle = COLOURS[Math.floor(row / ROWS) % COLOURS.length] ?? '';
		context.fillRect(x, y, width, height - 1);
		const characters = Math.floor((width - 4) / CHARACTER);
		if (characters < 2) continue;
		context.fillStyle = '#fff';
		context.fillText(titles[index]?.slice(0, characters) ?? '', x + 2, y + height / 2);
	}
	context.fillStyle = '#222';
	const scale = scaleUtc([from, to], [0, WIDTH]);
	const format = scale.tickFormat();
	for (const tick of scale.ticks()) context.fillText(format(tick), scale(tick), AXIS / 2);
}

let window = { from: file.from, to: file.to };
let awaited = false;
followGestures(window, (next) => {
	window = next;
	if (awaited) return;
	awaited = true;
	requestAnimationFrame(() => {
		awaited = false;
		draw(window);
	});
});
draw(window);
announceDrawn();

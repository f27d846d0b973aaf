/**
 * A timeline as D3's examples have it: one <rect> and one <text> an event, all of them in the document,
 * and each moved at every step of d3-zoom.
 */
import { axisTop, scaleUtc, select, zoom, type D3ZoomEvent } from 'd3';
import { fetchItems, type Item } from './items';
import { announceDrawn, AXIS, HEIGHT, plot, WIDTH } from './plot';

const ROWS = 5;
const COLOURS = ['#4e79a7', '#e15759', '#59a14f', '#b07aa1'];

const { from, to, groups, items } = await fetchItems();
const height = (HEIGHT - AXIS) / (groups.length * ROWS);
const counts = groups.map(() => 0);
const rows = new Map(
	items.map(({ id, group }) => {
		const count = counts[group] ?? 0;
		counts[group] = count + 1;
		return [id, group * ROWS + (count % ROWS)];
	})
);
const top = ({ id }: Item) => AXIS + (rows.get(id) ?? 0) * height;

const svg = select(plot).append('svg').attr('width', WIDTH).attr('height', HEIGHT);
const scale = scaleUtc([from, to], [0, WIDTH]);
const axis = svg.append('g').attr('transform', `translate(0,${AXIS})`);
const events = svg.append('g').selectAll('g').data(items).join('g');
const bars = events
	.append('rect')
	.attr('height', height - 1)
	.attr('fill', ({ group }) => COLOURS[group % COLOURS.length] ?? '');
events
	.append('text')
	.attr('x', 2)
	.attr('y', height - 4)
	.text(({ title }) => title);

function draw(x: typeof scale): void {
	events.attr('transform', (item) => `translate(${x(item.start)},${top(item)})`);
	bars.attr('width', ({ start, end }) => Math.max(x(end) - x(start), 2));
	axis.call(axisTop(x));
}

const behaviour = zoom<SVGSVGElement, unknown>().on(
	'zoom',
	({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => draw(transform.rescaleX(scale))
);
svg.call(behaviour);
draw(scale);
announceDrawn();

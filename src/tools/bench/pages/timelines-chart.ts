/**
 * timelines-chart, a line for each of five rows of a group, coloured by group, without its animations. It
 * shows no titles. It has neither zooming by the wheel nor panning (a drag of its own selects), so both
 * call `zoomX` here.
 */
import TimelinesChart from 'timelines-chart';
import { fetchItems } from './items';
import { announceDrawn, HEIGHT, plot, WIDTH } from './plot';
import { followGestures } from './time-window';

const ROWS = 5;

const { from, to, groups, items } = await fetchItems();
const data = groups.map((group, index) => {
	const own = items.filter((item) => item.group === index);
	return {
		group,
		data: Array.from({ length: ROWS }, (_, row) => ({
			label: String(row + 1),
			data: own
				.filter((_, place) => place % ROWS === row)
				.map(({ start, end }) => ({
					timeRange: [start, end] as [number, number],
					val: group
				}))
		}))
	};
});
const chart = new TimelinesChart(plot)
	.width(WIDTH)
	.maxHeight(HEIGHT)
	.enableAnimations(false)
	.zQualitative(true)
	.data(data)
	.zoomX([from, to]);
// Its own drag would begin a selection; ours listens to pointer events instead.
plot.addEventListener('mousedown', (event) => event.stopPropagation(), { capture: true });

followGestures({ from, to }, (window) => chart.zoomX([window.from, window.to]));
announceDrawn();

/** vis-timeline with its own settings, items stacked in groups, zoomed by the wheel. */
import { Timeline } from 'vis-timeline/peer';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { fetchItems } from './items';
import { announceDrawn, HEIGHT, plot } from './plot';

const { from, to, groups, items } = await fetchItems();
const timeline = new Timeline(
	plot,
	items.map(({ id, title, start, end, group }) => ({ id, content: title, start, end, group })),
	groups.map((content, id) => ({ id, content })),
	{ height: HEIGHT }
);
// It fits its items by itself, with room around; all pages show the same at first.
timeline.setWindow(from, to, { animation: false });
let drawn = false;
timeline.on('changed', () => {
	if (drawn) return;
	drawn = true;
	announceDrawn();
});

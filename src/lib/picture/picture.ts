/**
 * A timeline as one picture that stands by itself: title, drawing, key and source in it, for download,
 * for print and for where no page can be embedded. The same layout as on the page, with its colours
 * and fonts written out.
 */
import type { Language } from '../language/language';
import { textWidth } from '../layout/metrics';
import { layoutTimeline, type Layout } from '../layout/layout';
import { crowdOf } from '../layout/crowd';
import { planTimeline, type Plan } from '../layout/plan';
import { prepare } from '../layout/prepare';
import { tableOf } from '../layout/table';
import type { View } from '../layout/viewport';
import { layoutWordsOf } from '../layout/words';
import { toldIndexes } from '../layout/told';
import { articleAt, textOf } from '../story/articles';
import { sourcesLine } from '../story/source-line';
import type { Story, Track } from '../story/types';
import { wordsOf } from '../story/words';
import { COLOURS } from './colours';
import { drawAxis, drawPlot } from './drawing';
import { drawLegend } from './legend';
import { linesOf, textAt } from './text';
import { element, type Element } from './xml';

export interface PictureOptions {
	/** Of the whole picture, in pixels. */
	width: number;
	/** Of the whole picture, in pixels; as tall as it needs to be if absent. */
	height?: number;
	/** Size of the text in pixels. */
	text: number;
	/** What is shown; the opening view if absent, `whole` for all of the story. */
	view?: View | 'whole';
	/** Room to add at the right, as a share of the view, for the labels of the last events. */
	room?: number;
	/** In the told order instead of by track. */
	told?: boolean;
	/** Index of the article whose order of telling that is. */
	article?: number;
	/** Whether long empty stretches are folded. */
	folded?: boolean;
	/** Ids of the events that are marked. */
	selection?: readonly string[];
	/** The tracks whose order the colours follow, where the story is given with some of its own only. */
	tracks?: readonly Track[];
	/** Address that is printed below. */
	link?: string;
	/** Said of the drawing, before its source. */
	note?: string;
	/** With what the shapes mean. */
	legend?: boolean;
}

export interface Picture {
	element: Element;
	/** What it needs, in pixels; more than what was asked for where it does not fit. */
	height: number;
	/** Whether each mark has its whole label. */
	labelled: boolean;
}

/** A part of the picture, from its top left corner. */
interface Part {
	height: number;
	elements: readonly Element[];
}

/** Longest line of running text, in sizes of it. */
const LINE = 56;

function headOf(story: Story, width: number, text: number): Part {
	// The serif runs wider than the sans that is measured.
	const size = Math.round(text * 2.1);
	const title = linesOf(story.title, width / 1.1, size, 600);
	const summary = linesOf(story.summary, Math.min(width, text * LINE), text);
	const top = title.length * size * 1.15;
	return {
		height: top + (summary.length + 0.9) * text * 1.4,
		elements: [
			...title.flatMap((words, index) =>
				textAt(0, size * (0.85 + index * 1.15), words, { size, weight: 600, serif: true })
			),
			...summary.flatMap((words, index) =>
				textAt(0, top + text * (1 + index * 1.4), words, { size: text })
			)
		]
	};
}

/** What lies out of view on either side, and the name of the dateline. */
function edgesOf(layout: Layout, plan: Plan, language: Language, published: string): Part {
	const say = language.interface;
	const { text } = plan.sizes;
	const style = { size: text - 1, fill: COLOURS['ink-quiet'] };
	const wide = (words: string) => textWidth(words, style.size);
	const { earlier, later, dateline, width } = layout;
	const before = earlier.count > 0 ? `‹ ${say.earlier(earlier.count)}` : '';
	const after = later.count > 0 ? `${say.later(later.count)} ›` : '';
	const named = dateline ? say.published(published) : '';
	const [from, to] = [wide(before) + text, width - wide(after) - text - wide(named)];
	const centred = (dateline?.x ?? 0) + (dateline?.width ?? 0) / 2 - wide(named) / 2;
	return {
		height: text * 1.9,
		elements: [
			...textAt(2, text * 1.2, before, style),
			...(from < to ? textAt(Math.min(Math.max(centred, from), to), text * 1.2, named, style) : []),
			...textAt(width - wide(after), text * 1.2, after, style)
		]
	};
}

/** Draws a story as a picture. */
export function drawPicture(story: Story, language: Language, options: PictureOptions): Picture {
	const { width, text, view, told = false, folded = true, selection = [], article = 0 } = options;
	const margin = Math.round(width / 30);
	const inner = width - 2 * margin;
	const { published } = wordsOf(story, language);
	const only = story.articles.length === 1 ? articleAt(story, 0) : undefined;
	const table = tableOf(story);
	const plan = planTimeline(story, {
		width: inner,
		text,
		folded,
		prepared: prepare(table, story.tracks.length, crowdOf)
	});
	const { from, to } = view === 'whole' ? plan.limits.widest : (view ?? plan.opening);
	const layout = layoutTimeline(plan, {
		view: { from, to: to + (options.room ?? 0) * (to - from) },
		words: layoutWordsOf(language),
		told: told ? 1 : 0,
		...(told && { order: toldIndexes(textOf(story, article), table) }),
		prominent: new Set(selection),
		apart: selection.slice(0, 1),
		...(only && { published: only.publishedExtent })
	});
	const axis = drawAxis(layout, plan);
	const axisHeight = Math.round(plan.sizes.text * 1.6) * 2;
	const plot = element(
		'svg',
		{ width: inner, height: layout.height, viewBox: `0 0 ${inner} ${layout.height}` },
		drawPlot(layout, plan, selection, options.tracks)
	);
	const small = text - 1;
	const legend = options.legend === false ? undefined : drawLegend(story, language, inner, small);
	const say = language.interface;
	const source = linesOf(
		[options.note, say.source(sourcesLine(story, language, published)), options.link]
			.filter(Boolean)
			.join(' · '),
		inner,
		small
	);
	const parts: Part[] = [
		headOf(story, inner, text),
		{ height: axisHeight, elements: [axis] },
		{ height: layout.height, elements: [plot] },
		edgesOf(layout, plan, language, published[0] ?? ''),
		...(legend ? [{ height: legend.height + text * 0.4, elements: [legend.element] }] : []),
		{
			height: source.length * small * 1.5,
			elements: source.flatMap((words, index) =>
				textAt(0, small * (1.1 + index * 1.5), words, { size: small, fill: COLOURS['ink-quiet'] })
			)
		}
	];
	const needed = Math.ceil(2 * margin + parts.reduce((sum, part) => sum + part.height, 0));
	const height = options.height ?? needed;
	// What a fixed height leaves over stands above the last line, which names the source.
	const spare = Math.max(0, height - needed);
	let y = margin;
	const placed = parts.map((part, index) => {
		if (index === parts.length - 1) y += spare;
		const group = element('g', { transform: `translate(${margin} ${y})` }, ...part.elements);
		y += part.height;
		return group;
	});
	return {
		height: needed,
		labelled: layout.marks.every(({ event, label }) => label?.text === plan.labelOf(event).text),
		element: element(
			'svg',
			{
				xmlns: 'http://www.w3.org/2000/svg',
				width,
				height,
				viewBox: `0 0 ${width} ${height}`,
				role: 'img',
				lang: language.code
			},
			element('title', {}, story.title),
			element('desc', {}, story.summary),
			element('rect', { width, height, fill: COLOURS.paper }),
			...placed
		)
	};
}

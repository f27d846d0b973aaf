/** The drawing, as the server makes it, against reviewed pictures in `output/`. */
import { join } from 'node:path';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import Drawing from '../../src/lib/components/Drawing.svelte';
import { layoutTimeline } from '../../src/lib/layout/layout';
import { reading } from '../fixtures/reading';
import { planTimeline, type Plan } from '../../src/lib/layout/plan';
import type { View } from '../../src/lib/layout/viewport';
import type { Story } from '../../src/lib/story/types';
import { everyKind } from '../fixtures/every-kind';
import { en } from '../../src/lib/language/en';
import { layoutWordsOf } from '../../src/lib/layout/words';
import { taurusStory } from '../fixtures/taurus-leak';

/** Simple fills, so that the picture can be looked at by itself. */
const STYLE = `<style>
svg { --sl-track-1: #c8390b; --sl-track-2: #3a63c9; --sl-track-3: #a0508a; --sl-track-4: #14303a;
	background: #fbf9f4; font-family: 'Source Sans 3', sans-serif; }
.hit { fill: none; }
.rule, .dateline-edge, .fold-edge { stroke: #8b8779; fill: none; }
.dateline, .fold { fill: #1b1d20; fill-opacity: 0.08; }
.curve { fill: none; stroke: #8b8779; }
.track { fill: var(--track); font-weight: 600; }
.core, .pill { fill: var(--track); stroke: var(--track); stroke-width: 1.5; }
.core.dashed { fill-opacity: 0.35; stroke-dasharray: 4 3; }
.planned .core, .hypothetical .core { fill: #fbf9f4; }
.hypothetical .core { stroke-dasharray: 2.5 2; }
.span, .reach { fill: var(--track); fill-opacity: 0.16; }
.span.dashed, .hypothetical .span { stroke: var(--track); stroke-dasharray: 4 3; }
.planned .span { fill: #fbf9f4; stroke: var(--track); }
.caps, .arrow, .tie { fill: none; stroke: var(--track); stroke-width: 1.25; }
.tie { stroke-dasharray: 1.5 2.5; }
.sign, .cluster text { fill: #fbf9f4; font-weight: 600; }
.sign.bare { fill: var(--track); }
.paper { fill: #fbf9f4; }
.label { fill: #1b1d20; }
.strong .label { font-weight: 600; }
</style>`;

/** What a reviewer sees: no marks of the framework, one decimal, one element a line. */
function normalised(html: string): string {
	const svg = html
		.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/\s*\bsvelte-[\w-]+/g, '')
		.replace(/ class=""/g, '')
		.replace(/-?\d+\.\d+/g, (number) => String(Number(Number(number).toFixed(1)) + 0))
		.replace(/\s+/g, ' ')
		.replace(/> ?</g, '>\n<')
		.trim();
	return `${svg.replace(/<svg[^>]*>/, (tag) => {
		const bare = tag.replace(/ xmlns="[^"]*"/, '').replace('<svg', '');
		return `<svg xmlns="http://www.w3.org/2000/svg"${bare}\n${STYLE}`;
	})}\n`;
}

function draw(plan: Plan, view: View, told = 0, selection: string[] = []): string {
	const layout = layoutTimeline(plan, { view, words: layoutWordsOf(en), told, ...reading(plan) });
	const nameOf = (id: string) => plan.story.events.find((event) => event.id === id)?.title ?? id;
	const { tracks, lang } = plan.story;
	const props = { plan, tracks, lang, layout, told, selection, nameOf };
	return normalised(render(Drawing, { props }).body);
}

const planOf = (story: Story, width: number, folded = true) =>
	planTimeline(story, { width, text: 13, folded });
const reviewed = (name: string) => join(import.meta.dirname, 'output', `${name}.svg`);
const time = (iso: string) => Date.parse(`${iso}T00:00Z`);

const taurus = taurusStory();
const wide = planOf(taurus, 860);
const narrow = planOf(taurus, 340);
const kinds = planOf(everyKind(), 860, false);

const DRAWINGS: [name: string, what: string, svg: () => string][] = [
	['taurus-opening', 'as it opens', () => draw(wide, wide.opening)],
	['taurus-widest', 'all of it', () => draw(wide, wide.limits.widest)],
	['taurus-narrow', 'as it opens on a phone', () => draw(narrow, narrow.opening)],
	['taurus-told', 'in the told order', () => draw(wide, wide.opening, 1)],
	[
		'taurus-call',
		'around the call, which is selected',
		() => draw(wide, { from: time('2024-02-19'), to: time('2024-02-22') }, 0, ['call'])
	],
	[
		'taurus-even',
		'on an even scale, with clusters',
		() => {
			const even = planOf(taurus, 860, false);
			return draw(even, even.limits.widest);
		}
	]
];

describe('The drawing of the Taurus story', () => {
	it.each(DRAWINGS)('%s: %s', async (name, _, svg) => {
		await expect(svg()).toMatchFileSnapshot(reviewed(name));
	});

	it.each(DRAWINGS)('%s has finished numbers only', (_, __, svg) => {
		expect(svg()).not.toMatch(/NaN|Infinity|undefined/);
	});
});

describe('The drawing of every kind of event', () => {
	const svg = draw(kinds, { from: time('2024-04-28'), to: time('2024-05-24') });

	it('is as reviewed', async () => {
		await expect(svg).toMatchFileSnapshot(reviewed('every-kind'));
	});

	it('has finished numbers only', () => {
		expect(svg).not.toMatch(/NaN|Infinity|undefined/);
	});

	it('has every event or its cluster, also the one of which nothing is known', () => {
		const drawn = [...svg.matchAll(/data-(?:event|cluster)="([^"]*)"/g)].flatMap(([, ids = '']) =>
			ids.split(' ')
		);
		expect(drawn.sort()).toEqual(kinds.story.events.map(({ id }) => id).sort());
	});
});

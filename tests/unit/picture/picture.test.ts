/** Pictures of stories: nothing missing, nothing invented, every word a word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';
import { COLOURS, trackColour } from '../../../src/lib/picture/colours';
import { drawPicture, type PictureOptions } from '../../../src/lib/picture/picture';
import { drawPoster, POSTER } from '../../../src/lib/picture/poster';
import { linesOf } from '../../../src/lib/picture/text';
import { toXml, type Element } from '../../../src/lib/picture/xml';
import { textWidth } from '../../../src/lib/layout/metrics';
import type { Story } from '../../../src/lib/story/types';
import { everyKind } from '../../fixtures/every-kind';
import { randomFile } from '../../fixtures/random-stories';
import { PUBLISHED, publishedStory, storyOf, taurusStory } from '../../fixtures/taurus-leak';
import { HOSTILE, hostileStory } from '../export/hostile';

const taurus = taurusStory();

/** All that a picture says, without the halos that say it twice. */
function wordsIn(root: Element): string[] {
	const { tag, attributes, children } = root;
	if (attributes['aria-hidden']) return [];
	const own = children.filter((child) => typeof child === 'string');
	const inner = children.flatMap((child) => (typeof child === 'string' ? [] : wordsIn(child)));
	return tag === 'text' ? own : inner;
}
const picture = (story: Story, options: Partial<PictureOptions> = {}, language = en) =>
	drawPicture(story, language, { width: 1200, text: 14, ...options });
const elementsIn = (root: Element): Element[] => [
	root,
	...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsIn(child)))
];

describe('The colours of a picture', () => {
	const css = readFileSync(join(import.meta.dirname, '../../../src/app.css'), 'utf8');
	const light = /^:root\s*\{([^}]*)\}/m.exec(css)?.[1] ?? '';

	it.each(Object.entries(COLOURS))('have --sl-%s as the page has it in light', (name, colour) => {
		expect(light).toContain(`--sl-${name}: ${colour};`);
	});
});

describe('A picture of the Taurus story', () => {
	const words = wordsIn(picture(taurus, { link: 'https://example.org/a/' }).element);

	it('says title, summary, source and address', () => {
		expect(words).toContain(taurus.title);
		expect(words.join(' ')).toContain(taurus.summary);
		expect(words.join(' ')).toContain('Source: Article of Tuesday 5 March 2024');
		expect(words.join(' ')).toContain('https://example.org/a/');
	});

	it('has each event by its label, or counts it', () => {
		const labels = taurus.events.map(({ label }) => label);
		const named = labels.filter((label) => words.some((word) => word.startsWith(label)));
		expect(named).toHaveLength(24);
		expect(words).toContain('‹ 1 earlier');
	});

	it('explains its shapes, unless it is asked not to', () => {
		expect(words).toEqual(expect.arrayContaining(['somewhere within', 'claimed', 'hypothetical']));
		expect(words).toContain('† dated from the public record, not by the article');
		expect(wordsIn(picture(taurus, { legend: false }).element)).not.toContain('claimed');
	});

	it('names who claims, and marks what the record dates', () => {
		expect(words).toContain('“A chance hit” (Pistorius) †');
	});

	it('shows the whole story, or the view that is asked for', () => {
		const whole = wordsIn(picture(taurus, { view: 'whole' }).element);
		expect(whole.filter((word) => /earlier|later/.test(word))).toEqual([]);
		const early = { from: Date.parse('2022-01-01'), to: Date.parse('2022-12-31') };
		expect(wordsIn(picture(taurus, { view: early }).element)).toContain('Russia invades Ukraine †');
	});

	it('is as tall as it needs to be, and wider text makes it taller', () => {
		const { element, height } = picture(taurus);
		expect(element.attributes.height).toBe(height);
		expect(picture(taurus, { text: 18 }).height).toBeGreaterThan(height);
	});

	it('speaks the language that it is asked to', () => {
		const german = wordsIn(picture(taurus, {}, de).element).join(' ');
		expect(german).toContain('Quelle: Artikel vom Dienstag, 5. März 2024');
		expect(german).toContain('Februar 2024');
	});

	it('is the same for the same story', () => {
		expect(toXml(picture(taurus).element)).toBe(toXml(picture(taurus).element));
	});
});

describe('Any picture', () => {
	const stories = [
		everyKind(),
		hostileStory(),
		...[1, 2, 3, 4].map((seed) => storyOf(randomFile(seed, 40)))
	];

	it.each(stories.map((story, index) => [`${story.id} ${index}`, story]))(
		'has finished numbers only, and no word outside it: %s',
		(_, story) => {
			for (const told of [false, true]) {
				const { element } = picture(story, { told, view: 'whole' });
				expect(toXml(element)).not.toMatch(/NaN|Infinity|undefined/);
			}
		}
	);

	it('holds what is hostile as words, in the poster too', () => {
		const story = hostileStory();
		for (const { tag } of [
			...elementsIn(picture(story).element),
			...elementsIn(drawPoster(story, en))
		])
			expect(['svg', 'g', 'title', 'desc', 'rect', 'path', 'text']).toContain(tag);
		const xml = toXml(picture(story).element);
		expect(xml).not.toMatch(/<img|<script|onerror="/);
		expect(xml).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;');
		expect(Object.values(HOSTILE).some((text) => text.includes('<img'))).toBe(true);
	});
});

describe('A poster', () => {
	it('has the size of link previews', () => {
		expect(drawPoster(taurus, en).attributes).toMatchObject(POSTER);
	});

	it('shows the key events where not all can be read at its size, and says so', () => {
		const words = wordsIn(drawPoster(taurus, en, 'example.org'));
		const keys = taurus.events.filter(({ key }) => key);
		for (const { label } of keys)
			expect(
				words.some((word) => word.startsWith(label)),
				label
			).toBe(true);
		expect(words.join(' ')).toContain('The key events of 25');
		expect(words.join(' ')).toContain('example.org');
		const [first] = elementsIn(drawPoster(taurus, en)).filter(({ tag }) => tag === 'text');
		expect(Number(first?.attributes['font-size'])).toBeGreaterThan(30);
	});

	it.each(PUBLISHED)('of %s has every key event', (id) => {
		const story = publishedStory(id);
		const words = wordsIn(drawPoster(story, en));
		const labels = story.events.filter(({ key }) => key).map(({ label }) => label);
		for (const label of labels)
			expect(
				words.some((word) => word.startsWith(label)),
				label
			).toBe(true);
	});

	it.each([
		['apollo-11-launch', ['Wed, 16 July 1969', '13:32', '13:38', '13:43']],
		['halleys-comet', ['200 BC', '1 AD', '1000', '2000']]
	])('of %s has dates of its scale: %s', (id, dates) => {
		expect(wordsIn(drawPoster(publishedStory(id), en))).toEqual(expect.arrayContaining(dates));
	});

	it('has each track in the colour of the page, also where it leaves tracks out', () => {
		const drawn = elementsIn(drawPoster(publishedStory('halleys-comet'), en));
		// Without the halo, which is a line about the letters.
		const fillOf = (name: string) =>
			drawn.find(
				({ attributes, children }) => children.includes(name) && attributes.fill !== 'none'
			)?.attributes.fill;
		expect(fillOf('The comet')).toBe(trackColour(0));
		expect(fillOf('Those who reckoned')).toBe(trackColour(2));
	});

	it('shows every event of a story that is small', () => {
		const events = taurus.events.slice(-4);
		const words = wordsIn(drawPoster({ ...taurus, events }, en)).join(' ');
		expect(words).not.toContain('key events');
		for (const { label } of events) expect(words).toContain(label);
	});

	it('shrinks as a whole where even the key events are too many', () => {
		const story = storyOf(randomFile(7, 80));
		const many = { ...story, events: story.events.map((event) => ({ ...event, key: true })) };
		const { attributes } = drawPoster(many, en);
		expect(attributes).toMatchObject(POSTER);
		const [, , , tall = 0] = String(attributes.viewBox).split(' ').map(Number);
		expect(tall).toBeGreaterThan(POSTER.height);
	});
});

describe('Lines of words', () => {
	it('are as long as there is room, and cut no word', () => {
		const words = 'A recording of officers talking over cruise missiles was posted online';
		const lines = linesOf(words, 200, 14);
		expect(lines.length).toBeGreaterThan(1);
		expect(lines.join(' ')).toBe(words);
		for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(200);
		expect(linesOf('Donaudampfschifffahrt', 20, 14)).toEqual(['Donaudampfschifffahrt']);
		expect(linesOf('', 20, 14)).toEqual([]);
	});
});

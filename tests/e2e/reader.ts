/** What a reader sees of the page, and the page opened as a reader opens it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
	test as base,
	expect,
	type BrowserContext,
	type Locator,
	type Page
} from '@playwright/test';

interface StoryFile {
	article: { datelineReasoning: string; paragraphs: string[][] };
	people: { id: string; name: string }[];
	events: {
		id: string;
		title: string;
		track: string;
		key?: boolean;
		status: string;
		people?: string[];
		sources: { sentence: number; quote: string }[];
	}[];
}

export const STORY = 'stories/taurus-leak/';
export const story = JSON.parse(
	readFileSync(
		fileURLToPath(new URL('../../static/stories/taurus-leak.json', import.meta.url)),
		'utf8'
	)
) as StoryFile;
export const EVENTS = story.events.map(({ id }) => id);

/** Numbers of the sentences that report an event, in order. */
export const sentencesOf = (id: string): number[] => [
	...new Set(
		story.events
			.filter((event) => event.id === id)
			.flatMap((event) => event.sources.map(({ sentence }) => sentence))
	)
];
/** Ids of the events that a sentence reports, in the order of the file. */
export const eventsOf = (sentence: number): string[] =>
	story.events
		.filter((event) => event.sources.some((source) => source.sentence === sentence))
		.map(({ id }) => id);
/** Numbers of all sentences that report an event. */
export const BEARING = [...new Set(EVENTS.flatMap(sentencesOf))].sort((a, b) => a - b);

/**
 * Collects what pages complain of in their console, and whom they speak to besides their own hosts.
 *
 * @param expected what a test provokes on purpose
 */
export function complaintsOf(
	context: BrowserContext,
	isOwnHost: (url: URL) => boolean,
	expected: RegExp | undefined
): string[] {
	const complaints: string[] = [];
	const complain = (text: string) => {
		// Chromium on Linux has no sheet to share with, and says so of every frame that may use one.
		const isOfSystem = text === "Unrecognized feature: 'web-share'.";
		if (!isOfSystem && !expected?.test(text)) complaints.push(text);
	};
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complain(message.text());
	});
	context.on('weberror', (problem) => complain(String(problem.error())));
	context.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol.startsWith('http') && !isOwnHost(url))
			complaints.push(`asks another host: ${url.href}`);
	});
	return complaints;
}

/**
 * The test of this project: no page may complain in its console or speak to anybody but its own
 * host. What a test provokes on purpose it names in `expectedComplaints`.
 */
export const test = base.extend<{ expectedComplaints: RegExp | undefined; quiet: void }>({
	expectedComplaints: [undefined, { option: true }],
	quiet: [
		async ({ context, baseURL, expectedComplaints }, use) => {
			const own = new URL(baseURL ?? '').origin;
			const complaints = complaintsOf(context, ({ origin }) => origin === own, expectedComplaints);
			await use();
			expect(complaints, 'complaints of the page').toEqual([]);
		},
		{ auto: true }
	]
});
export { expect };

/** Opens a page of a story and waits until it can be used. */
export async function open(page: Page, query = '', path = STORY): Promise<void> {
	await page.goto(path + query);
	await ready(page);
}

export async function ready(page: Page): Promise<void> {
	await expect(timeline(page)).toHaveAttribute('data-ready', 'true');
	await page.evaluate(() => document.fonts.ready.then(() => undefined));
	await settled(page);
}

export const timeline = (page: Page): Locator => page.locator('[data-timeline]');
export const plot = (page: Page): Locator => page.getByRole('toolbar');
export const mark = (page: Page, id: string): Locator => page.locator(`a[data-event="${id}"]`);
export const sentence = (page: Page, number: number): Locator =>
	page.locator(`[data-sentence="${number}"]`);
export const card = (page: Page): Locator => page.locator('[data-event-card]');
export const button = (page: Page, name: string): Locator =>
	page.getByRole('button', { name, exact: true });
/** What the page tells a screen reader. */
export const announced = (page: Page): Locator => page.locator('p[role="status"]');

/**
 * Waits until nothing in the drawing has moved and the page has not scrolled for some frames. While a
 * canvas shows the view, the elements are yet to follow.
 */
export async function settled(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const look = () => {
			const line = document.querySelector('[data-timeline]');
			const marks = [...document.querySelectorAll('[data-timeline] [transform]')];
			const places = marks.map((element) => element.getAttribute('transform')).join();
			const { from, to } = (line as HTMLElement | null)?.dataset ?? {};
			return [from, to, scrollX, scrollY, places].join();
		};
		let before = '';
		let still = 0;
		while (still < 6) {
			await new Promise(requestAnimationFrame);
			const now = look();
			const follows = document.querySelector('[data-timeline] canvas:is(.shown, .taken)') !== null;
			still = now === before && !follows ? still + 1 : 0;
			before = now;
		}
	});
}

export interface View {
	from: number;
	to: number;
}

/** The stretch of time that is shown now. */
export async function viewNow(page: Page): Promise<View> {
	const [from, to] = await Promise.all([
		timeline(page).getAttribute('data-from'),
		timeline(page).getAttribute('data-to')
	]);
	return { from: Date.parse(from ?? ''), to: Date.parse(to ?? '') };
}

/** The view once it has come to rest. */
export async function view(page: Page): Promise<View> {
	await settled(page);
	return viewNow(page);
}

/** Does something and says which view it led to. */
export async function viewAfter(page: Page, act: () => Promise<unknown>): Promise<View> {
	const before = await view(page);
	await act();
	await expect.poll(() => viewNow(page)).not.toEqual(before);
	return view(page);
}

const MINUTE = 60_000;

/** Asserts that two views are the same to the minute, which is what a link carries. */
export function expectSameView(actual: View, wanted: View): void {
	expect(Math.abs(actual.from - wanted.from), 'start of the view').toBeLessThanOrEqual(MINUTE);
	expect(Math.abs(actual.to - wanted.to), 'end of the view').toBeLessThanOrEqual(MINUTE);
}

const attributes = (locator: Locator, name: string): Promise<string[]> =>
	locator.evaluateAll(
		(elements, key) => elements.map((element) => element.getAttribute(key) ?? ''),
		name
	);

/** Ids of the events that have a mark of their own, sorted. */
export const marked = async (page: Page): Promise<string[]> =>
	(await attributes(page.locator('a[data-event]'), 'data-event')).sort();

/** Ids of the selected events, sorted. */
export const selected = async (page: Page): Promise<string[]> =>
	(await attributes(page.locator('a[data-event][aria-pressed="true"]'), 'data-event')).sort();

/** Numbers of the sentences that are marked as the source of the event on the card. */
export const cited = async (page: Page): Promise<number[]> =>
	(await attributes(page.locator('[data-sentence][data-cited]'), 'data-sentence')).map(Number);

/** How many events are marks, in clusters, and counted at either edge. */
export async function account(page: Page): Promise<Record<string, number>> {
	const edge = async (word: string) => {
		const counts = await page.getByText(new RegExp(`\\d+ ${word}`)).allInnerTexts();
		return counts.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0);
	};
	const counts = (await attributes(page.locator('[data-cluster]'), 'data-count')).map(Number);
	return {
		marks: (await marked(page)).length,
		clustered: counts.reduce((sum, count) => sum + count, 0),
		earlier: await edge('earlier'),
		later: await edge('later')
	};
}

/** Asserts that no event has vanished. */
export async function expectAllAccounted(page: Page): Promise<void> {
	const counts = await account(page);
	const sum = Object.values(counts).reduce((total, count) => total + count, 0);
	expect(sum, JSON.stringify(counts)).toBe(EVENTS.length);
}

export interface Box {
	x: number;
	y: number;
	width: number;
	height: number;
}

export async function boxOf(locator: Locator): Promise<Box> {
	const box = await locator.boundingBox();
	if (!box) throw new Error(`${String(locator)} is not to be seen`);
	return box;
}

/** The solid part of a mark, without its outline: the extent of its date in screen pixels. */
export const solid = (page: Page, id: string): Promise<Box> =>
	mark(page, id)
		.locator('rect.core')
		.evaluate((rect: SVGRectElement) => {
			const { x, y, width, height } = rect.getBBox();
			const matrix = rect.getScreenCTM() ?? new DOMMatrix();
			const corner = new DOMPoint(x, y).matrixTransform(matrix);
			return { x: corner.x, y: corner.y, width: width * matrix.a, height: height * matrix.d };
		});

/** The query of the address, once it has followed. */
export const query = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

/** Faults of the labels as drawn: on each other, out of the plot, on the mark of another event. */
export const labelFaults = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const TOLERANCE = 0.5;
		interface Drawn {
			name: string;
			event: string;
			left: number;
			right: number;
			top: number;
			bottom: number;
		}
		// Without outlines: the halo of a label may touch what stands beside it.
		const drawn = (element: SVGGraphicsElement, name: string): Drawn => {
			const { x, y, width, height } = element.getBBox();
			const matrix = element.getScreenCTM() ?? new DOMMatrix();
			const a = new DOMPoint(x, y).matrixTransform(matrix);
			const b = new DOMPoint(x + width, y + height).matrixTransform(matrix);
			const owner = element.closest('[data-event],[data-cluster]');
			const event = owner?.getAttribute('data-event') ?? owner?.getAttribute('data-cluster') ?? '';
			return { name, event, left: a.x, right: b.x, top: a.y, bottom: b.y };
		};
		const all = (selector: string) => [...document.querySelectorAll<SVGGraphicsElement>(selector)];
		const overlap = (a: Drawn, b: Drawn) =>
			Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOLERANCE &&
			Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOLERANCE;
		const labels = all('[data-label]').map((label) => drawn(label, label.textContent));
		const shapes = all(
			['core', 'span', 'arrow', 'pill', 'reach']
				.map((name) => `[data-event] .${name}, [data-cluster] .${name}`)
				.join()
		).map((shape) => drawn(shape, shape.getAttribute('class')?.split(' ')[0] ?? ''));
		const frame = document.querySelector('[role="toolbar"]')?.getBoundingClientRect();
		if (!frame) return ['no plot'];
		return labels.flatMap((label, index) => [
			...(label.left < frame.left - TOLERANCE || label.right > frame.right + TOLERANCE
				? [`"${label.name}" leaves the plot`]
				: []),
			...(label.top < frame.top - TOLERANCE || label.bottom > frame.bottom + TOLERANCE
				? [`"${label.name}" leaves the plot above or below`]
				: []),
			...labels
				.slice(index + 1)
				.filter((other) => overlap(label, other))
				.map((other) => `"${label.name}" overlaps "${other.name}"`),
			...shapes
				.filter((shape) => shape.event !== label.event && overlap(label, shape))
				.map((shape) => `"${label.name}" overlaps the ${shape.name} of ${shape.event}`)
		]);
	});

/** By how many pixels the page can be scrolled sideways. */
export const sidewaysScroll = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const root = document.documentElement;
		return root.scrollWidth - root.clientWidth;
	});

/** Controls that a reader could try to use, by their words. */
export const visibleControls = (page: Page): Promise<string[]> =>
	page
		.locator('button:enabled, input:enabled, select:enabled, summary')
		.evaluateAll((elements) =>
			elements
				.filter((element) => element.checkVisibility({ visibilityProperty: true }))
				.map(
					(element) =>
						element.getAttribute('aria-label') ?? (element.textContent.trim() || element.tagName)
				)
		);

/** Turns the wheel and waits until the page has dealt with it, whatever that was. */
export async function wheel(page: Page, delta: number): Promise<void> {
	await page.evaluate(() => {
		const turned = new Promise<void>((done) => {
			const frames = () => requestAnimationFrame(() => requestAnimationFrame(() => done()));
			addEventListener('wheel', frames, { once: true, capture: true, passive: true });
		});
		Object.assign(window, { turned });
	});
	await page.mouse.wheel(0, delta);
	await page.evaluate('window.turned');
}

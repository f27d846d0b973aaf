import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEmbedQuery, writeEmbedQuery, type EmbedQuery } from '../../../src/lib/embed/query';
import { parseStory } from '../../../src/lib/story/parse';
import { namedOf } from '../../fixtures/named';

const ROOT = join(import.meta.dirname, '../../..');
const file = readFileSync(join(ROOT, 'static/stories/taurus-leak.json'), 'utf8');
const result = parseStory(JSON.parse(file));
if ('problems' in result) throw new Error('The story does not parse.');
const { story } = result;
const read = (query: string) => readEmbedQuery(new URLSearchParams(query), namedOf(story));

describe('The query of a frame', () => {
	it('is light, cooperative, as tall as its content and has all its parts unless it says else', () => {
		expect(read('')).toEqual({
			theme: 'light',
			wheel: 'page',
			height: 'auto',
			plain: false,
			transparent: false,
			static: false,
			opening: expect.objectContaining({ events: [], mode: 'tracks', folded: true })
		});
	});

	it.each<[string, Partial<EmbedQuery>]>([
		['theme=dark', { theme: 'dark' }],
		['theme=auto', { theme: 'auto' }],
		['wheel=zoom', { wheel: 'zoom' }],
		['wheel=none', { wheel: 'none' }],
		['height=fill', { height: 'fill' }],
		['plain=1&transparent=1&static=1', { plain: true, transparent: true, static: true }],
		['lang=de', { lang: 'de' }],
		['theme=dark&initialWidth=600&childId=pym-1&parentUrl=https%3A%2F%2Fa.b', { theme: 'dark' }]
	])('%s', (query, wanted) => {
		expect(read(query)).toEqual({ ...read(''), ...wanted });
	});

	it.each(['theme=Dark', 'theme=', 'wheel=1', 'height=400', 'plain=true', 'static', 'lang=xx'])(
		'%s is as good as absent',
		(query) => expect(read(query)).toEqual(read(''))
	);

	it('opens with view, order and event as a link to the story does', () => {
		const { opening } = read('event=leak,nonsense&mode=told&from=2024-02-16&to=2024-03-06T12:00');
		expect(opening).toMatchObject({ events: ['leak'], mode: 'told' });
		expect(opening.view).toEqual({
			from: Date.UTC(2024, 1, 16),
			to: Date.UTC(2024, 2, 6, 12)
		});
		expect(read('from=2024-03-06&to=2024-02-16').opening).not.toHaveProperty('view');
	});

	it('reads anything without throwing', () => {
		const name = fc.constantFrom('theme', 'wheel', 'height', 'lang', 'event', 'from', 'to', 'mode');
		fc.assert(
			fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
				expect(() => readEmbedQuery(new URLSearchParams(pairs), namedOf(story))).not.toThrow();
			})
		);
	});
});

describe('The script before the first paint', () => {
	const html = readFileSync(join(ROOT, 'src/app.html'), 'utf8');
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

	/** What it leaves behind: the attributes of the root, the colour scheme, and what it touched. */
	function run(pathname: string, search: string) {
		const dataset: Record<string, string> = {};
		const meta = { content: 'light dark' };
		let touched = false;
		const window = /\/embed\/./.test(pathname) ? { addEventListener: () => {} } : {};
		runInNewContext(script, {
			document: { documentElement: { dataset }, querySelector: () => meta },
			location: { pathname, search },
			URLSearchParams,
			Object,
			window,
			get localStorage() {
				touched = true;
				return { getItem: () => 'dark' };
			}
		});
		return { dataset, scheme: meta.content, touched, window };
	}

	it('comes before anything that Kit puts into the head', () => {
		expect(html.indexOf('<script>')).toBeLessThan(html.indexOf('%sveltekit.head%'));
	});

	const asked = [
		'',
		'theme=dark',
		'theme=auto',
		'theme=DARK',
		'plain=1',
		'plain=0',
		'transparent=1'
	];
	it.each([...asked, 'static=1', 'height=fill', 'height=9', 'theme=dark&static=1&height=fill'])(
		'reads ?%s as the frame itself does',
		(query) => {
			const wanted = read(query);
			const { dataset, scheme, touched } = run('/news/embed/taurus-leak/', `?${query}`);
			expect(dataset.theme ?? 'auto').toBe(wanted.theme);
			expect(scheme).toBe(wanted.theme === 'auto' ? 'light dark' : wanted.theme);
			for (const name of ['plain', 'transparent', 'static'] as const)
				expect(name in dataset, name).toBe(wanted[name]);
			expect('fill' in dataset).toBe(wanted.height === 'fill');
			expect(touched, 'touches storage').toBe(false);
		}
	);

	it('keeps the reader’s choice on all other pages, and takes none from the query', () => {
		for (const path of ['/', '/stories/embed/', '/embed/', '/stories/taurus-leak/'])
			expect(run(path, '?theme=light&plain=1')).toEqual({
				dataset: { theme: 'dark' },
				scheme: 'light dark',
				touched: true,
				window: {}
			});
	});
});

describe('The query that a snippet is given', () => {
	it('is empty where all is as it is unless asked for', () => {
		expect(writeEmbedQuery(read('')).toString()).toBe('');
	});

	it.each([
		'theme=dark',
		'theme=auto&wheel=zoom&lang=de',
		'wheel=none&height=fill&plain=1&transparent=1&static=1',
		'event=leak&from=2024-02-28T00%3A00&to=2024-03-06T00%3A00',
		'theme=dark&mode=told&scale=even&event=call%2Cleak'
	])('is read as it was meant: %s', (query) => {
		const asked = read(query);
		expect(readEmbedQuery(writeEmbedQuery(asked), namedOf(story))).toEqual(asked);
		expect(writeEmbedQuery(asked).size).toBe(new URLSearchParams(query).size);
	});
});

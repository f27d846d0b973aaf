/** The public interface as the docs tell it: nothing missing, nothing that is not there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/lib/dates/edtf';
import { snippetsOf } from '../../src/lib/embed/snippets';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const format = read('docs/story-format.md');
const embedding = read('docs/embedding.md');

/** Names in code marks within a piece of Markdown. */
const codesIn = (markdown: string) =>
	[...markdown.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
/** First cells of the tables of a piece of Markdown. */
const firstCells = (markdown: string) =>
	[...markdown.matchAll(/^\| (.+?) +\|/gm)].map(([, cell = '']) => cell);
const section = (markdown: string, title: string) =>
	new RegExp(`^## ${title}\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm').exec(markdown)?.[1] ?? '';

interface Schema {
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Every name of a field that a schema has, at any depth. */
const fieldsOf = (schema: Schema): string[] => [
	...Object.entries(schema.properties ?? {}).flatMap(([name, inner]) => [name, ...fieldsOf(inner)]),
	...(schema.items ? fieldsOf(schema.items) : [])
];

describe('docs/story-format.md', () => {
	const schema = JSON.parse(read('static/stories/story.schema.json')) as Schema;

	it.each([...new Set(fieldsOf(schema))])('names the field %s', (field) => {
		const named = codesIn(format).flatMap((code) => code.split(':'));
		expect(named).toContain(field);
	});

	it('gives examples of dates that the program reads', () => {
		const dates = firstCells(section(format, 'Dates')).flatMap(codesIn);
		expect(dates.length).toBeGreaterThan(10);
		for (const date of dates) expect(() => parseEdtf(date), date).not.toThrow();
	});
});

describe('docs/embedding.md', () => {
	const light = /^:root\s*\{([^}]*)\}/m.exec(read('src/app.css'))?.[1] ?? '';
	const properties = [...light.matchAll(/(--sl-[\w-]+):/g)].map(([, name = '']) => name);
	const named = codesIn(section(embedding, 'Colours and type'));

	it.each(properties.filter((name) => !/--sl-track-[23]/.test(name)))('names %s', (property) => {
		expect(named).toContain(property);
	});

	it('names no custom property that is not there', () => {
		const wrong = named.filter((name) => name.startsWith('--') && !properties.includes(name));
		expect(wrong).toEqual([]);
	});

	it('shows the snippets that the dialog writes', () => {
		const at = (path: string) => `https://example.org/${path}`;
		const snippets = snippetsOf({
			name: 'Timeline: The Taurus leak',
			frame: at('embed/taurus-leak/'),
			page: at('stories/taurus-leak/'),
			script: at('embed.js'),
			poster: at('stories/taurus-leak/poster.png'),
			width: '100%',
			height: 575
		});
		const attributes = (html: string) =>
			[...html.matchAll(/ ([\w-]+)(?:="([^"]*)")?/g)]
				.map(([, name, value = '']) => `${name}=${value.replace(/\s|;$/g, '')}`)
				.filter((pair) => !pair.startsWith('style='));
		const shown = section(embedding, 'Snippets').replace(/\s+/g, ' ');
		const blocks = [...shown.matchAll(/```html (.*?) ```/g)].map(([, html = '']) => html);
		const [frame = '', element = '', image = ''] = blocks;
		const tag = (html: string, name: string) => new RegExp(`<${name} [^>]*>`).exec(html)?.[0] ?? '';
		for (const [written, doc, name] of [
			[snippets.frame, frame, 'iframe'],
			[snippets.element, element, 'source-timeline'],
			[snippets.image, image, 'img']
		] as const)
			expect(attributes(tag(doc, name))).toEqual(attributes(tag(written, name)));
	});
});

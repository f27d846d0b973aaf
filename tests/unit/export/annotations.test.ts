/** The annotations, against the text that they point into and read as linked data by jsonld. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { annotationsOf, type Annotation } from '../../../src/lib/export/annotations';
import { articleTextOf } from '../../../src/lib/export/article-text';
import { everyKind } from '../../fixtures/every-kind';
import { PUBLISHED, publishedStory, taurusStory } from '../../fixtures/taurus-leak';
import { AS, OA, offline } from './contexts';
import { hostileStory } from './hostile';

const others = PUBLISHED.filter((id) => id !== 'taurus-leak').map(publishedStory);
const stories = [taurusStory(), everyKind(), hostileStory(), ...others];
const named = stories.map((story) => [story.id, story] as const);
const bodyOf = (items: Annotation[], id: string) =>
	items.find(({ body }) => body.eventId === id)!.body;

describe('The text of the article', () => {
	it('is its paragraphs by line, their sentences by a space', () => {
		const [taurus] = stories;
		const lines = taurus!.articles[0]!.paragraphs.map((paragraph) =>
			paragraph.map(({ text }) => text).join(' ')
		);
		expect(articleTextOf(taurus!.articles[0]!).text).toBe(lines.join('\n'));
	});
});

describe('The annotations', () => {
	it.each(named)('of %s are one for each source of each event', (_, story) => {
		const { items, partOf } = annotationsOf(story);
		const sources = story.events.flatMap(({ sources: own }) => own);
		expect(items).toHaveLength(sources.length);
		expect(partOf.total).toBe(sources.length);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});

	it.each(named)('of %s point at their quotes, counted in code points', (_, story) => {
		const text = articleTextOf(story.articles[0]!).text;
		const points = [...text];
		for (const { target } of annotationsOf(story).items) {
			const [quote, { start, end }] = target.selector;
			expect(points.slice(start, end).join('')).toBe(quote.exact);
			expect(quote.prefix).toBe(points.slice(Math.max(0, start - 32), start).join(''));
			expect(quote.suffix).toBe(points.slice(end, end + 32).join(''));
			expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
		}
	});

	it('describe the event, with its dates as written', () => {
		const [taurus] = stories;
		const { items } = annotationsOf(taurus!);
		expect(bodyOf(items, 'invasion')).toMatchObject({
			value: 'Russia invades Ukraine',
			status: 'happened',
			articleDate: '2022~',
			recordDate: '2022-02-24'
		});
		expect(bodyOf(items, 'us-aid')).not.toHaveProperty('articleDate');
	});

	it('name the article by its address, else by a name', () => {
		const sourceOf = (index: number) => annotationsOf(stories[index]!).items[0]!.target.source;
		expect(sourceOf(0)).toBe('urn:sourceline:story:taurus-leak:article');
		expect(sourceOf(2)).toBe(
			`https://example.org/%22%3E%3Cscript%3Ealert(1)%3C/script%3E?a=1,2;b=%C3%BC'%E2%80%AE`
		);
	});
});

describe('As linked data', () => {
	it.each(named)('%s loses nothing', async (_, story) => {
		const page = annotationsOf(story);
		const [expanded] = await jsonld.expand(page, offline);
		expect(expanded?.['@type']).toEqual([`${AS}OrderedCollectionPage`]);
		const rdf = await jsonld.toRDF(page, { ...offline, format: 'application/n-quads' });
		const count = (predicate: string) => rdf.split(`<${OA}${predicate}>`).length - 1;
		for (const predicate of ['hasTarget', 'hasBody', 'exact', 'start', 'motivatedBy']) {
			expect(count(predicate)).toBe(page.items.length);
		}
		expect(rdf.split('^^<http://id.loc.gov/datatypes/edtf/EDTF>').length - 1).toBeGreaterThan(5);
	});
});

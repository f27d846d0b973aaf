/** The linked data for search engines, expanded by jsonld. */
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { isoDatesOf } from '../../../src/lib/export/iso-dates';
import { scriptSafe, storyJsonLd } from '../../../src/lib/export/jsonld';
import { en } from '../../../src/lib/language/en';
import { everyKind } from '../../fixtures/every-kind';
import { taurusStory } from '../../fixtures/taurus-leak';
import { SCHEMA, offline } from './contexts';
import { HOSTILE, hostileStory } from './hostile';

const taurus = taurusStory();

describe('A date', () => {
	it.each([
		['2024', '2024', undefined],
		['2024-05', '2024-05', undefined],
		['2024-05-06', '2024-05-06', undefined],
		['2024-05-06T14:30:00', '2024-05-06T14:30:00', undefined],
		['2024-05-06T14:30:00Z', '2024-05-06T14:30:00Z', undefined],
		['2023-05/2024-02-26', '2023-05', '2024-02-26'],
		['2023-05~/2024', undefined, '2024'],
		['2024-05-10/', '2024-05-10', undefined],
		['../2024-05-10', undefined, '2024-05-10'],
		['[2024-05-03..2024-05-09]', undefined, undefined],
		['{2024-05-03,2024-05-09}', undefined, undefined]
	])('%s is ISO only where that says the same', (when, start, end) => {
		expect(isoDatesOf(when)).toEqual({ ...(start && { start }), ...(end && { end }) });
	});

	it.each(['2024~', '2024-05-06?', '202X', '2024-XX-05', '2024-21', '2024-35', '-0044', 'Y12024'])(
		'%s is not',
		(when) => {
			expect(isoDatesOf(when)).toEqual({});
		}
	);
});

describe('The linked data', () => {
	it('lists the events in order of time, each with its quotes', () => {
		const { itemListElement, numberOfItems } = storyJsonLd(taurus, en);
		expect(numberOfItems).toBe(taurus.events.length);
		itemListElement.forEach(({ position, item }, index) => {
			const event = taurus.events[index]!;
			expect(position).toBe(index + 1);
			expect(item.name).toBe(event.title);
			expect(item.subjectOf.map(({ text }) => text)).toEqual(
				event.sources.map(({ quote }) => quote)
			);
		});
	});

	it('dates only what is written, and says how each event stands', () => {
		const itemOf = (id: string) =>
			storyJsonLd(taurus, en).itemListElement.find(({ item }) => item['@id'].endsWith(`:${id}`))!
				.item;
		expect(itemOf('air-show')).toMatchObject({ startDate: '2024-02-20', endDate: '2024-02-25' });
		expect(itemOf('hotel-hacking')).not.toHaveProperty('startDate');
		expect(itemOf('hotel-hacking').description).toContain('\nclaimed, says ');
	});

	it('says of the article only what is known', () => {
		expect(storyJsonLd(taurus, en).isBasedOn).toEqual({
			'@type': 'NewsArticle',
			'@id': 'urn:sourceline:story:taurus-leak:article',
			datePublished: '2024-03-05',
			inLanguage: 'en'
		});
		expect(storyJsonLd(hostileStory(), en).isBasedOn).toMatchObject({
			headline: HOSTILE.markup,
			publisher: { '@type': 'Organization', name: HOSTILE.direction }
		});
	});

	it.each([taurus, everyKind(), hostileStory()].map((story) => [story.id, story] as const))(
		'of %s loses nothing',
		async (_, story) => {
			const [list] = await jsonld.expand(storyJsonLd(story, en), offline);
			expect(list?.['@type']).toEqual([`${SCHEMA}ItemList`, `${SCHEMA}CreativeWork`]);
			const items = list?.[`${SCHEMA}itemListElement`] as Record<string, { '@type': string[] }[]>[];
			expect(items).toHaveLength(story.events.length);
			for (const item of items) {
				expect(item[`${SCHEMA}item`]?.[0]?.['@type']).toEqual([`${SCHEMA}Event`]);
			}
		}
	);
});

describe('In a script element', () => {
	it.each([taurus, hostileStory()].map((story) => [story.id, story] as const))(
		'%s ends nothing, begins nothing, and is the same JSON',
		(_, story) => {
			const data = storyJsonLd(story, en);
			const safe = scriptSafe(JSON.stringify(data));
			expect(safe).not.toMatch(/[<\u2028\u2029]/);
			expect(JSON.parse(safe)).toEqual(data);
		}
	);

	it('writes what it escapes as JSON does', () => {
		expect(scriptSafe('"</script>\u2028\u2029"')).toBe('"\\u003c/script>\\u2028\\u2029"');
	});
});

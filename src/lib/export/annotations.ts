/**
 * A story as W3C Web Annotations (Web Annotation Data Model, 2017): each quote a target in the
 * article, the event that it reports the body.
 */
import { articleAt } from '../story/articles';
import type { Story, StoryEvent } from '../story/types';
import { articleTextOf, placeOf, type QuotePlace } from './article-text';
import { articleIri, eventUrn, storyUrn } from './names';

/** Code points of the article on either side of a quote, by which it is found again. */
const CONTEXT = 32;

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** What the Web Annotation context has no words for. Dates are EDTF, as the Library of Congress types them. */
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';
const TERMS = 'urn:sourceline:terms:';
const OWN_CONTEXT = {
	eventId: `${TERMS}eventId`,
	status: `${TERMS}status`,
	by: `${TERMS}by`,
	articleDate: { '@id': `${TERMS}articleDate`, '@type': EDTF },
	recordDate: { '@id': `${TERMS}recordDate`, '@type': EDTF }
};

export interface Annotation {
	id: string;
	type: 'Annotation';
	motivation: 'describing';
	body: {
		id: string;
		type: 'TextualBody';
		/** Title of the event. */
		value: string;
		format: 'text/plain';
		language: string;
		eventId: string;
		status: StoryEvent['status'];
		by?: string;
		articleDate?: string;
		recordDate?: string;
	};
	target: {
		source: string;
		selector: [
			{ type: 'TextQuoteSelector' } & Pick<QuotePlace, 'exact' | 'prefix' | 'suffix'>,
			{ type: 'TextPositionSelector' } & Pick<QuotePlace, 'start' | 'end'>
		];
	};
}

export interface AnnotationPage {
	'@context': [typeof ANNOTATION_CONTEXT, typeof OWN_CONTEXT];
	id: string;
	type: 'AnnotationPage';
	partOf: { id: string; type: 'AnnotationCollection'; label: string; total: number };
	startIndex: 0;
	items: Annotation[];
}

const bodyOf = (event: StoryEvent, story: Story): Annotation['body'] => ({
	id: eventUrn(story, event.id),
	type: 'TextualBody',
	value: event.title,
	format: 'text/plain',
	language: story.lang,
	eventId: event.id,
	status: event.status,
	...(event.by !== undefined && { by: event.by }),
	...(event.article?.when !== undefined && { articleDate: event.article.when }),
	...(event.record && { recordDate: event.record.when })
});

/** Makes one annotation for each source of each event, in order of time. */
export function annotationsOf(story: Story): AnnotationPage {
	const texts = story.articles.map(articleTextOf);
	const items = story.events.flatMap((event) =>
		event.sources.map((source, index): Annotation => {
			const article = articleAt(story, source.article);
			const text = texts[source.article] ?? articleTextOf(article);
			const { exact, prefix, suffix, start, end } = placeOf(source, text, CONTEXT);
			return {
				id: `${eventUrn(story, event.id)}:source:${index + 1}`,
				type: 'Annotation',
				motivation: 'describing',
				body: bodyOf(event, story),
				target: {
					source: articleIri(story, article),
					selector: [
						{ type: 'TextQuoteSelector', exact, prefix, suffix },
						{ type: 'TextPositionSelector', start, end }
					]
				}
			};
		})
	);
	return {
		'@context': [ANNOTATION_CONTEXT, OWN_CONTEXT],
		id: `${storyUrn(story)}:annotations`,
		type: 'AnnotationPage',
		partOf: {
			id: `${storyUrn(story)}:annotation-collection`,
			type: 'AnnotationCollection',
			label: story.title,
			total: items.length
		},
		startIndex: 0,
		items
	};
}

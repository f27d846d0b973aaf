/**
 * Minimal copies of two JSON-LD contexts, written after the published ones, so that nothing is fetched:
 * Web Annotation (http://www.w3.org/ns/anno.jsonld) and schema.org.
 */
import type { Options } from 'jsonld';

export const OA = 'http://www.w3.org/ns/oa#';
export const AS = 'http://www.w3.org/ns/activitystreams#';
export const SCHEMA = 'http://schema.org/';
export const XSD = 'http://www.w3.org/2001/XMLSchema#';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const DC = 'http://purl.org/dc/elements/1.1/';
const number = (id: string) => ({ '@id': id, '@type': `${XSD}nonNegativeInteger` });
const link = (id: string) => ({ '@id': id, '@type': '@id' });

const ANNOTATION = {
	id: { '@type': '@id', '@id': '@id' },
	type: { '@type': '@id', '@id': '@type' },
	Annotation: `${OA}Annotation`,
	TextualBody: `${OA}TextualBody`,
	TextQuoteSelector: `${OA}TextQuoteSelector`,
	TextPositionSelector: `${OA}TextPositionSelector`,
	AnnotationPage: `${AS}OrderedCollectionPage`,
	AnnotationCollection: `${AS}OrderedCollection`,
	describing: `${OA}describing`,
	motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
	body: link(`${OA}hasBody`),
	target: link(`${OA}hasTarget`),
	source: link(`${OA}hasSource`),
	selector: link(`${OA}hasSelector`),
	value: `${RDF}value`,
	format: `${DC}format`,
	language: `${DC}language`,
	exact: `${OA}exact`,
	prefix: `${OA}prefix`,
	suffix: `${OA}suffix`,
	start: number(`${OA}start`),
	end: number(`${OA}end`),
	label: 'http://www.w3.org/2000/01/rdf-schema#label',
	partOf: link(`${AS}partOf`),
	items: { ...link(`${AS}items`), '@container': '@list' },
	startIndex: number(`${AS}startIndex`),
	total: number(`${AS}totalItems`)
};

const SCHEMA_ORG = {
	'@vocab': SCHEMA,
	url: link(`${SCHEMA}url`),
	itemListOrder: link(`${SCHEMA}itemListOrder`),
	...Object.fromEntries(
		['startDate', 'endDate', 'datePublished'].map((name) => [
			name,
			{ '@id': SCHEMA + name, '@type': `${SCHEMA}Date` }
		])
	)
};

const CONTEXTS: Record<string, unknown> = {
	'http://www.w3.org/ns/anno.jsonld': ANNOTATION,
	'https://schema.org': SCHEMA_ORG
};

/** Serves those two and nothing else; anything that would be lost is an error. */
export const offline: Options = {
	safe: true,
	documentLoader: async (url) => {
		const context = CONTEXTS[url];
		if (!context) throw new Error(`${url} is not to be fetched`);
		return { contextUrl: null, documentUrl: url, document: { '@context': context } };
	}
};

/**
 * Names for what has no address (RFC 8141 in form; `sourceline` is not a registered namespace): the
 * same story gives the same names wherever it is shown.
 */
import { ONLY } from '../story/articles';
import type { Article, Story } from '../story/types';

/** An address in the characters that an address may have (RFC 3986), all others percent-encoded. */
export const uriOf = (url: string): string =>
	url
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.replace(/[^\w!#$%&'()*+,\-./:;=?@[\]~]+/g, encodeURIComponent);

export const storyUrn = ({ id }: Story): string => `urn:sourceline:story:${id}`;

export const eventUrn = (story: Story, id: string): string => `${storyUrn(story)}:event:${id}`;

/** The article's own address, else a name for the text that the story holds. */
export const articleIri = (story: Story, { id, url }: Article): string =>
	url === undefined ? `${storyUrn(story)}:${id === ONLY ? ONLY : `article:${id}`}` : uriOf(url);

/** What stands in a story's pages for machines, as HTML. */
import { render } from 'svelte/server';
import type { Language } from '../lib/language/language';
import type { Story } from '../lib/story/types';
import { scriptSafe, storyJsonLd } from '../lib/export/jsonld';
import { pathsOf } from './addresses';
import { isLarge } from './large.server';
import { absolute } from './site.server';
import StoryHead from './StoryHead.svelte';

/** So many events of a large story stand in a page; the file of linked data has all. */
const MOST_LINKED = 100;

/** The head's part for a story. */
export function headOf(story: Story, language: Language): string {
	const { page, poster, oembed } = pathsOf(story.id);
	return render(StoryHead, {
		props: {
			title: story.title,
			summary: story.summary,
			locale: language.locale.replace('-', '_'),
			name: language.interface.timeline(story.title),
			page: absolute(page),
			poster: absolute(poster),
			oembed: absolute(oembed)
		}
	}).head;
}

/** The story as linked data, which its own page has once. */
export function linkedOf(story: Story, language: Language): string {
	const most = isLarge(story) ? MOST_LINKED : Infinity;
	const linked = scriptSafe(JSON.stringify(storyJsonLd(story, language, most)));
	return `<script type="application/ld+json">${linked}</script>`;
}

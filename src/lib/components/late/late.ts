/** What only large stories need: fetched as one piece, by their pages alone. */
import { LateReading } from '../../loading/follow.svelte';
import { LateStory } from '../../loading/late-story.svelte';
import type { LanguageState } from '../../state/language.svelte';
import type { TimelineState } from '../../state/timeline.svelte';
import type { Story } from '../../story/types';
import type { LateData } from './parts';

export { default as EventPages } from './EventPages.svelte';
export { default as Opening } from './Opening.svelte';
export { default as WaitingCard } from './WaitingCard.svelte';

/**
 * Brings a large story to its page. Called while a component is set up.
 *
 * @param onadopted once all events are there
 */
export function bring(
	late: LateData,
	story: Story,
	timeline: TimelineState,
	spoken: LanguageState,
	onadopted: () => void
): { story: LateStory; reading: LateReading } {
	const arriving = new LateStory(late.manifest, late.folder, story);
	timeline.page = late.page;
	return {
		story: arriving,
		reading: new LateReading(arriving, timeline, spoken, late.first, onadopted)
	};
}

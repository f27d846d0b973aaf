/** The picture by which links to a story are shown elsewhere: 1200 by 630 pixels, to be read at half that. */
import type { Language } from '../language/language';
import type { Story } from '../story/types';
import { drawPicture } from './picture';
import type { Element } from './xml';

export const POSTER = { width: 1200, height: 630 } as const;

/** Sizes of text to try, in pixels. Below the last a poster cannot be read where posters are shown. */
const SIZES = [24, 22, 20, 18, 16] as const;

/** Room to try at the right, as shares of the view. */
const ROOMS = [0, 0.15, 0.3];

/** The story of its key events alone, with the tracks that they lie on. */
function keyStory(story: Story): Story {
	const events = story.events.filter(({ key }) => key);
	if (events.length === 0) return story;
	const tracks = story.tracks.filter(({ id }) => events.some(({ track }) => track === id));
	return { ...story, events, tracks };
}

/** The pictures to try, the best first; each is drawn only when its turn comes. */
function* triesOf(story: Story, few: Story, language: Language, link: string | undefined) {
	const say = language.interface;
	for (const shown of new Set([story, few])) {
		const note = [
			shown === story ? [] : say.keyEvents(story.events.length),
			shown.events.some(({ placement }) => placement.fromRecord) ? say.dagger : []
		]
			.flat()
			.join(' · ');
		const options = {
			...POSTER,
			legend: false,
			note,
			// Each track in the colour that it has on the page.
			tracks: story.tracks,
			...(link !== undefined && { link })
		};
		for (const text of SIZES)
			for (const room of ROOMS) yield drawPicture(shown, language, { ...options, text, room });
	}
}

/** Draws the poster of a story: all of its events where they can be read, else the key ones. */
export function drawPoster(story: Story, language: Language, link?: string): Element {
	const few = keyStory(story);
	let cut: Element | undefined;
	for (const { element, height, labelled } of triesOf(story, few, language, link)) {
		if (height > POSTER.height) continue;
		if (labelled) return element;
		cut ??= element;
	}
	if (cut) return cut;
	// More key events than a poster holds: smaller, but whole.
	const { element } = drawPicture(few, language, {
		width: POSTER.width,
		text: 16,
		legend: false,
		tracks: story.tracks
	});
	return { ...element, attributes: { ...element.attributes, ...POSTER } };
}

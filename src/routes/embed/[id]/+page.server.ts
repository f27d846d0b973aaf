import { sentenceUrls } from '../../../lib/export/text-fragment';
import { readStory, storyEntries } from '../../stories.server';

export const entries = storyEntries;

export async function load({ params }: { params: { id: string } }) {
	const read = await readStory(params.id);
	// Made here, so that no frame loads what makes them.
	return { ...read, originals: sentenceUrls(read.story) };
}

import { listStories, readPage, storyIds } from './stories.server';

export const load = async () => ({
	...(await readPage(storyIds()[0] ?? '')),
	stories: await listStories()
});

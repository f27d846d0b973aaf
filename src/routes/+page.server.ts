import { readStory, storyIds } from './stories.server';

export const load = () => readStory(storyIds()[0] ?? '');

import { readPage, storyIds } from './stories.server';

export const load = () => readPage(storyIds()[0] ?? '');

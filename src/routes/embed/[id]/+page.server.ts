import { readStory, storyIds } from '../../stories.server';

export const entries = () => storyIds().map((id) => ({ id }));

export const load = ({ params }: { params: { id: string } }) => readStory(params.id);

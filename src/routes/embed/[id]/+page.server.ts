import { readFrame, storyEntries } from '../../stories.server';

export const entries = storyEntries;

export const load = ({ params }: { params: { id: string } }) => readFrame(params.id);

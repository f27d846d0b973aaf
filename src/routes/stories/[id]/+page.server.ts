import { readPage, storyEntries } from '../../stories.server';

export const entries = storyEntries;

export const load = ({ params }: { params: { id: string } }) => readPage(params.id);

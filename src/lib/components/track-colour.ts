import type { Track } from '../story/types';

/** The colour of a track by its id, as styles name it: the four of the page in turn. */
export const trackColour = (tracks: readonly Pick<Track, 'id'>[], id: string | undefined): string =>
	`var(--sl-track-${(tracks.findIndex((track) => track.id === id) % 4) + 1})`;

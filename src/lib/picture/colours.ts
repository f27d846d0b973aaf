/** The light colours of the design as plain values, for files that know no custom properties. */

/** The same as in `src/app.css`; a unit test holds them together. */
export const COLOURS = {
	paper: '#fbf9f4',
	ink: '#1b1d20',
	'ink-quiet': '#575b62',
	hairline: '#dcd7cb',
	'hairline-strong': '#8b8779',
	highlight: '#fbeaa6',
	'track-1': '#c8390b',
	'track-2': '#3a63c9',
	'track-3': '#a0508a',
	'track-4': '#14303a'
} as const;

const TRACKS = [COLOURS['track-1'], COLOURS['track-2'], COLOURS['track-3'], COLOURS['track-4']];

/** Colour of the track at an index, from 0. */
export const trackColour = (index: number): string =>
	TRACKS[Math.max(index, 0) % TRACKS.length] ?? COLOURS.ink;

/** The pages that are measured beside each other. */

/** A page and what it draws. */
export interface Peer {
	name: string;
	/** How the table calls it. */
	title: string;
	/** Whether it shows events at all. */
	draws: boolean;
}

export const PEERS = [
	{ name: 'ours', title: 'Sourceline, the page of the story', draws: true },
	{ name: 'blank', title: 'blank page', draws: false },
	{ name: 'canvas', title: 'raw canvas', draws: true },
	{ name: 'd3-svg', title: 'plain D3 and SVG', draws: true },
	{ name: 'vis', title: 'vis-timeline', draws: true },
	{ name: 'timelines-chart', title: 'timelines-chart', draws: true }
] as const satisfies readonly Peer[];

/** Name of a peer, as in `--peers`. */
export type PeerName = (typeof PEERS)[number]['name'];

/** How the tables call a peer. */
export const titleOf = (name: PeerName): string =>
	PEERS.find((peer) => peer.name === name)?.title ?? name;

/**
 * How hosts are told the height of a frame, as a table. No protocol of our own: these are the ones
 * that pages of newsrooms listen to already. The first three are harmless objects and go out always;
 * the strings of the others only to a host that has shown that it speaks them.
 */
export interface Size {
	/** Whole pixels. */
	width: number;
	height: number;
}

/** What is known of the host, from the frame's own address and from what the host has said. */
export interface Host {
	/** Id of the story in the frame. */
	story: string;
	/** pym.js: the `childId` that it put into the address. */
	pym?: string;
	/** WordPress: the secret that it put into the hash. */
	wordpress?: string;
	/** iframe-resizer 4: the id in the first string that it sent. */
	iframeResizer?: string;
}

export interface Protocol {
	name: string;
	/** The message; nothing for a host that has not shown that it speaks this. */
	message(size: Size, host: Host, event: 'init' | 'resize'): unknown;
	/** Whether something that the host said asks for the height. */
	asks?(data: unknown, host: Host): boolean;
}

/** A property of whatever a host sent. */
const property = (data: unknown, name: string): unknown =>
	typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;

export const PROTOCOLS: readonly Protocol[] = [
	{
		name: 'AMP, @newswire/frames and static/embed.js',
		message: ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
		asks: (data) => property(data, 'sentinel') === 'amp' && property(data, 'type') === 'frames-init'
	},
	{
		name: 'Datawrapper',
		message: ({ height }, { story }) => ({ 'datawrapper-height': { [story]: height } })
	},
	{
		name: 'open-iframe-resizer',
		message: ({ width, height }) => ({ type: 'iframe-resized', width, height }),
		asks: (data) =>
			property(data, 'type') === 'iframe-child-init' ||
			property(data, 'type') === 'iframe-get-child-dimensions'
	},
	{
		name: 'pym.js',
		message: ({ height }, { pym }) => pym && ['pym', pym, 'height', height].join('xPYMx')
	},
	{
		name: 'iframe-resizer 4',
		message: ({ width, height }, { iframeResizer: id }, event) =>
			id && `[iFrameSizer]${id}:${height}:${width}:${event}`,
		asks: (data) => iframeResizerId(data) !== undefined
	},
	{
		name: 'WordPress',
		message: ({ height }, { wordpress: secret }) =>
			secret && { message: 'height', value: height, secret },
		asks: (data, { wordpress: secret }) =>
			secret !== undefined &&
			property(data, 'message') === 'ready' &&
			property(data, 'secret') === secret
	}
];

/** The id in the string with which iframe-resizer 4 greets a frame: `[iFrameSizer]id:8:false:...`. */
function iframeResizerId(data: unknown): string | undefined {
	if (typeof data !== 'string') return undefined;
	return /^\[iFrameSizer\]([^:]+):[^:]*:(?:true|false):/.exec(data)?.[1];
}

/** What the address of a frame tells of its host. */
export function hostOf(story: string, { search, hash }: { search: string; hash: string }): Host {
	const pym = new URLSearchParams(search).get('childId');
	const wordpress = /[#?&]secret=([a-zA-Z0-9]+)/.exec(hash)?.[1];
	return { story, ...(pym && { pym }), ...(wordpress && { wordpress }) };
}

/** What is known of the host once it has said something. */
export function heard(host: Host, data: unknown): Host {
	const iframeResizer = iframeResizerId(data);
	return iframeResizer ? { ...host, iframeResizer } : host;
}

/** Whether something that the host said asks for the height. */
export const isQuestion = (host: Host, data: unknown): boolean =>
	PROTOCOLS.some((protocol) => protocol.asks?.(data, host));

/** All that this host is to be told. */
export const messagesTo = (host: Host, size: Size, event: 'init' | 'resize'): unknown[] =>
	PROTOCOLS.map((protocol) => protocol.message(size, host, event)).filter(Boolean);

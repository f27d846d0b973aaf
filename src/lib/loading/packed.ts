/**
 * A compressed JSON file over the network, and everything that can go wrong on the way: no connection, an
 * answer that is an error or a page, a file cut short. Each is told apart, as each is mended elsewhere.
 */
import type { Size } from '../columns/manifest';

/** What went wrong. */
export type LoadFaultKind =
	/** No answer, or one that broke off or came to a stand. */
	| 'network'
	/** The server says that there is no such file, or that it failed. */
	| 'status'
	/** A page came in place of the file, as from a host that answers every address. */
	| 'page'
	/** The file is not whole, or not what was written. */
	| 'damaged';

/** A file that did not arrive as it was written. */
export class LoadFault extends Error {
	override name = 'LoadFault';
	constructor(
		readonly kind: LoadFaultKind,
		message: string
	) {
		super(message);
	}
}

const GZIP = [0x1f, 0x8b];
const isGzip = (bytes: Uint8Array) => GZIP.every((byte, at) => bytes[at] === byte);
/** Whether bytes begin as a page does; JSON never does. */
const isPage = (text: string) => /^\s*</.test(text);

async function unzipped(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<string> {
	// A host that knows the ending may have undone the compression already.
	if (!isGzip(bytes)) return new TextDecoder().decode(bytes);
	try {
		const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
		return await new Response(stream).text();
	} catch {
		throw new LoadFault('damaged', `${name} is cut short or damaged`);
	}
}

/** How a file is fetched. */
export interface Fetching {
	/** It was asked for before, and what came was no good: what is kept of that is not to be had again. */
	again?: boolean;
	size?: Size;
	/** Is told how much of it has come, from 0 to 1, where its size is known. */
	onshare?: (share: number) => void;
	/** A connection on which nothing has come for so long has failed, in ms. */
	patience?: number;
}

const PATIENCE = 30_000;

/** Fetches the bytes of a file, and gives up on a connection that has come to a stand. */
async function bytesOf(
	url: string,
	name: string,
	{ again, size, onshare, patience = PATIENCE }: Fetching
): Promise<Uint8Array<ArrayBuffer>> {
	const quit = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const wait = () => {
		clearTimeout(timer);
		timer = setTimeout(() => quit.abort(), patience);
	};
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	let came = 0;
	wait();
	try {
		const response = await fetch(url, {
			signal: quit.signal,
			...(again && { cache: 'reload' as const })
		});
		if (!response.ok)
			throw new LoadFault('status', `${name}: the server answers ${response.status}`);
		const reader = response.body?.getReader();
		for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
			wait();
			chunks.push(step.value);
			came += step.value.byteLength;
			const whole = isGzip(chunks[0]!) ? size?.packed : size?.plain;
			if (whole) onshare?.(Math.min(came / whole, 1));
		}
	} catch (fault) {
		if (fault instanceof LoadFault) throw fault;
		throw new LoadFault('network', `The connection broke off while ${name} was fetched`);
	} finally {
		clearTimeout(timer);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * Fetches a compressed JSON file.
 *
 * @throws LoadFault for whatever keeps the file from being there, whole
 */
export async function fetchPacked(url: string, fetching: Fetching = {}): Promise<unknown> {
	const name = url.split('/').at(-1) ?? url;
	const text = await unzipped(await bytesOf(url, name, fetching), name);
	if (isPage(text)) throw new LoadFault('page', `${name}: the server answers with a page`);
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new LoadFault('damaged', `${name} is cut short or damaged`);
	}
}

/**
 * A compressed JSON file over the network, and everything that can go wrong on the way: no connection, an
 * answer that is an error or a page, a file cut short. Each is told apart, as each is mended elsewhere.
 */

/** What went wrong. */
export type LoadFaultKind =
	/** No answer, or one that broke off. */
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

/** The bytes of an answer, told as they arrive. */
async function bytesOf(
	response: Response,
	name: string,
	onbytes: (count: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const chunks: Uint8Array<ArrayBuffer>[] = [];
	try {
		const reader = response.body?.getReader();
		for (let step = await reader?.read(); step && !step.done; step = await reader?.read()) {
			chunks.push(step.value);
			onbytes(step.value.byteLength);
		}
	} catch {
		throw new LoadFault('network', `The connection broke off while ${name} was fetched`);
	}
	return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/**
 * Fetches a compressed JSON file.
 *
 * @param onbytes is told how many bytes have come since it was last told
 * @throws LoadFault for whatever keeps the file from being there, whole
 */
export async function fetchPacked(
	url: string,
	onbytes: (count: number) => void = () => {}
): Promise<unknown> {
	const name = url.split('/').at(-1) ?? url;
	let response: Response;
	try {
		response = await fetch(url);
	} catch {
		throw new LoadFault('network', `${name} could not be fetched`);
	}
	if (!response.ok) throw new LoadFault('status', `${name}: the server answers ${response.status}`);
	const text = await unzipped(await bytesOf(response, name, onbytes), name);
	if (isPage(text)) throw new LoadFault('page', `${name}: the server answers with a page`);
	try {
		return JSON.parse(text) as unknown;
	} catch {
		throw new LoadFault('damaged', `${name} is cut short or damaged`);
	}
}

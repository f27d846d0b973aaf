import { request } from 'node:http';

export interface Answer {
	status: number;
	/** All values of a header, a line that the server sent each. */
	all: (name: string) => string[];
	/** The first value of a header. */
	first: (name: string) => string | undefined;
	/** As it came, still compressed if it was. */
	body: Buffer;
}

/**
 * Asks for an address and takes the answer as it comes: no redirect followed, nothing unpacked, no
 * headers joined, which `fetch` would all do.
 * @throws when nobody answers there
 */
export function ask(url: string, headers: Record<string, string> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		// No agent: a connection kept open would keep the server from stopping.
		request(url, { headers, agent: false }, (response) => {
			const chunks: Buffer[] = [];
			const lines = response.rawHeaders;
			const all = (name: string) =>
				lines.filter((_, i) => i % 2 === 1 && lines[i - 1]!.toLowerCase() === name);
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', reject);
			response.on('end', () =>
				resolve({
					status: response.statusCode ?? 0,
					all,
					first: (name) => all(name)[0],
					body: Buffer.concat(chunks)
				})
			);
		})
			.on('error', reject)
			.end();
	});
}

/** Files over a real connection that does what connections do: it breaks, stands still, and answers with other things. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchPacked, type Fetching } from '../../../src/lib/loading/packed';

const VALUE = { words: Array.from({ length: 400 }, (_, n) => `${n * 7919}`) };
const PLAIN = Buffer.from(JSON.stringify(VALUE));
const PACKED = gzipSync(PLAIN);
const size = { packed: PACKED.length, plain: PLAIN.length };
/** The first half of the file, and what comes of it then. */
const HALF = PACKED.length >> 1;

let server: Server;
let answer: (response: ServerResponse, request: IncomingMessage) => void;
beforeEach(async () => {
	server = createServer((request, response) => answer(response, request));
	await new Promise<void>((begun) => server.listen(0, begun));
});
afterEach(() => {
	server.closeAllConnections();
	server.close();
});

const get = (fetching?: Fetching) =>
	fetchPacked(`http://localhost:${(server.address() as AddressInfo).port}/a.json.gz`, fetching);

describe('A file that is fetched', () => {
	it('is what was written, whether or not the host unpacks it', async () => {
		answer = (response) => response.end(PACKED);
		expect(await get()).toEqual(VALUE);
		answer = (response) => response.setHeader('Content-Encoding', 'gzip').end(PACKED);
		expect(await get()).toEqual(VALUE);
	});

	it.each([
		['as it is written', {}, PACKED],
		['unpacked', { 'Content-Encoding': 'gzip' }, PACKED],
		['plain', {}, PLAIN]
	])('tells how much of it has come, %s', async (_, headers, body) => {
		const shares: number[] = [];
		answer = (response) => response.writeHead(200, headers).end(body);
		await get({ size, onshare: (share) => shares.push(share) });
		expect(shares.at(-1)).toBe(1);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
	});

	it('has come by half when half of it has', async () => {
		const shares: number[] = [];
		answer = (response) => {
			response.write(PACKED.subarray(0, HALF));
			setTimeout(() => response.end(PACKED.subarray(HALF)), 50);
		};
		await get({ size, onshare: (share) => shares.push(share) });
		expect(shares[0]).toBeCloseTo(0.5, 1);
	});

	it('is not taken from what the browser keeps, once it was no good', async () => {
		const asked: (string | undefined)[] = [];
		answer = (response, { headers }) => {
			asked.push(headers['cache-control']);
			response.end(PACKED);
		};
		await get();
		await get({ again: true });
		expect(asked).toEqual([undefined, 'no-cache']);
	});
});

describe('What keeps a file from coming', () => {
	it.each<[string, string, typeof answer, Fetching?]>([
		['a connection that breaks off', 'network', (response) => response.destroy()],
		[
			'a connection that breaks off half-way',
			'network',
			(response) => {
				response.writeHead(200, { 'Content-Length': PACKED.length });
				response.write(PACKED.subarray(0, HALF), () => response.destroy());
			}
		],
		['no answer', 'network', () => {}, { patience: 100 }],
		[
			'a connection that stands still half-way',
			'network',
			(response) => response.write(PACKED.subarray(0, HALF)),
			{ patience: 100 }
		],
		['an error of the server', 'status', (response) => response.writeHead(503).end()],
		['a page', 'page', (response) => response.end(' <!doctype html><p>Welcome')],
		['a file cut short', 'damaged', (response) => response.end(PACKED.subarray(0, HALF))],
		['a plain file cut short', 'damaged', (response) => response.end(PLAIN.subarray(0, 100))]
	])('is told: %s', async (_, kind, what, fetching) => {
		answer = what;
		await expect(get(fetching)).rejects.toMatchObject({ name: 'LoadFault', kind });
	});

	it('is not a slow connection on which something comes now and then', async () => {
		answer = async (response) => {
			for (let at = 0; at < PACKED.length; at += Math.ceil(PACKED.length / 6)) {
				response.write(PACKED.subarray(at, at + Math.ceil(PACKED.length / 6)));
				await new Promise((next) => setTimeout(next, 200));
			}
			response.end();
		};
		expect(await get({ patience: 1000 })).toEqual(VALUE);
	});
});

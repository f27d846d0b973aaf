import { EventEmitter } from 'node:events';
import type { CDPSession } from 'playwright';
import { describe, expect, it } from 'vitest';
import { heapOf } from '../../../src/tools/bench/heap';
import { readProcessTime } from '../../../src/tools/bench/thread-time';

const usage = (usedSize: number) => ({
	usedSize,
	embedderHeapUsedSize: usedSize / 10,
	backingStorageSize: 1
});

/** A browser's answers for a page of 1000 bytes and workers of so many, and what it was told to collect. */
function browserWith(workers: number[]) {
	const collected: string[] = [];
	const session = new EventEmitter();
	const answer = (who: string, method: string, used: number) => {
		if (method === 'HeapProfiler.collectGarbage') collected.push(who);
		return method === 'Runtime.getHeapUsage' ? usage(used) : {};
	};
	const send = (method: string, told?: { sessionId?: string; message?: string }) => {
		if (method === 'Target.setAutoAttach') {
			session.emit('Target.attachedToTarget', { sessionId: 'f', targetInfo: { type: 'iframe' } });
			workers.forEach((_, index) =>
				session.emit('Target.attachedToTarget', {
					sessionId: String(index),
					targetInfo: { type: 'worker' }
				})
			);
			return Promise.resolve({});
		}
		if (method !== 'Target.sendMessageToTarget')
			return Promise.resolve(answer('page', method, 1000));
		const { sessionId = '', message = '' } = told ?? {};
		const { id, method: asked } = JSON.parse(message) as { id: number; method: string };
		const result = answer(sessionId, asked, workers[Number(sessionId)]!);
		queueMicrotask(() =>
			session.emit('Target.receivedMessageFromTarget', {
				sessionId,
				message: JSON.stringify({ id, result })
			})
		);
		return Promise.resolve({});
	};
	return { collected, session: Object.assign(session, { send }) as unknown as CDPSession };
}

describe('What a page holds', () => {
	it('is its own and that of its workers, each collected first', async () => {
		const { session, collected } = browserWith([200, 300]);
		expect(await heapOf(session)).toEqual({ heap: 1101 + 221 + 331, workers: 221 + 331 });
		expect(new Set(collected)).toEqual(new Set(['page', '0', '1']));
	});

	it('is its own where there is no worker', async () => {
		expect(await heapOf(browserWith([]).session)).toEqual({ heap: 1101, workers: 0 });
	});
});

describe('CPU time of a browser', () => {
	it('is that of all its processes, in ms', async () => {
		const send = () => Promise.resolve({ processInfo: [{ cpuTime: 0.79 }, { cpuTime: 0.21 }] });
		expect(await readProcessTime({ send } as unknown as CDPSession)).toBeCloseTo(1000);
	});
});

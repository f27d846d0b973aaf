/** What a page and its workers hold in memory, by the DevTools protocol. */
import type { CDPSession } from 'playwright';

/** Bytes of JavaScript, of the browser's objects behind it, and of array buffers, after collection. */
export interface Heap {
	/** Of the page and its workers together. */
	heap: number;
	/** Of the workers. */
	workers: number;
}

type Call = (method: string) => Promise<unknown>;

async function collected(call: Call): Promise<number> {
	await call('HeapProfiler.enable');
	// What the first collection frees may let go of more.
	for (let time = 0; time < 2; time++) await call('HeapProfiler.collectGarbage');
	const usage = (await call('Runtime.getHeapUsage')) as Record<
		'usedSize' | 'embedderHeapUsedSize' | 'backingStorageSize',
		number
	>;
	return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize;
}

/** A worker speaks through the session of its page, in messages. */
function callerOf(session: CDPSession, sessionId: string): Call {
	let count = 0;
	return (method) =>
		new Promise((resolve, reject) => {
			const id = ++count;
			session.on('Target.receivedMessageFromTarget', function hear(event) {
				const answer = JSON.parse(event.message) as { id?: number; result?: unknown };
				if (event.sessionId !== sessionId || answer.id !== id) return;
				session.off('Target.receivedMessageFromTarget', hear);
				if (answer.result) resolve(answer.result);
				else reject(new Error(`A worker does not answer ${method}: ${event.message}`));
			});
			const message = JSON.stringify({ id, method, params: {} });
			session.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
		});
}

/** What is held once everything that could be done without is collected. */
export async function heapOf(session: CDPSession): Promise<Heap> {
	const workers: Call[] = [];
	session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
		if (targetInfo.type === 'worker') workers.push(callerOf(session, sessionId));
	});
	// Returns once those that are there are attached.
	await session.send('Target.setAutoAttach', {
		autoAttach: true,
		waitForDebuggerOnStart: false,
		flatten: false
	});
	const page = await collected((method) => session.send(method as 'HeapProfiler.enable'));
	const each = await Promise.all(workers.map(collected));
	const ofWorkers = each.reduce((sum, bytes) => sum + bytes, 0);
	return { heap: page + ofWorkers, workers: ofWorkers };
}

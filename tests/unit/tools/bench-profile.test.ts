import { describe, expect, it } from 'vitest';
import { heapSplit } from '../../../src/tools/bench/heap-split';
import { selfTimes } from '../../../src/tools/bench/self-times';
import { traceSplit, type TraceEvent } from '../../../src/tools/bench/trace-split';

describe('The time that functions take themselves', () => {
	const frame = (functionName: string, lineNumber: number) => ({
		functionName,
		url: 'http://localhost/a/b.js?x',
		lineNumber
	});
	const nodes = [
		{ id: 1, callFrame: frame('draw', 4) },
		{ id: 2, callFrame: frame('', 9) },
		{ id: 3, callFrame: { functionName: '(idle)', url: '', lineNumber: -1 } }
	];

	it('is that of the samples with the function on top, up to the next sample', () => {
		const profile = { nodes, samples: [1, 2, 1, 3], timeDeltas: [0, 1000, 500, 2000] };
		expect(selfTimes(profile)).toEqual([
			{ name: 'draw in b.js:5', ms: 3 },
			{ name: '(anonymous) in b.js:10', ms: 0.5 },
			{ name: '(idle)', ms: 0 }
		]);
	});

	it('is none where there are no samples', () => {
		expect(selfTimes({ nodes })).toEqual([]);
	});
});

describe('The work of the browser', () => {
	const thread = (tid: number): TraceEvent => ({
		name: 'thread_name',
		ph: 'M',
		pid: 1,
		tid,
		ts: 0,
		args: { name: 'CrRendererMain' }
	});
	const work = (name: string, ts: number, dur: number, tdur = dur, tid = 1): TraceEvent => ({
		name,
		ph: 'X',
		pid: 1,
		tid,
		ts,
		dur,
		tdur
	});
	const timesOf = (events: TraceEvent[]) =>
		Object.fromEntries(traceSplit(events).map(({ name, ms }) => [name, ms]));

	it('counts each event without those within it, in CPU time', () => {
		const events = [
			work('task', 0, 10_000, 8000),
			work('script', 1000, 5000, 4000),
			work('style', 2000, 1000),
			work('paint', 7000, 2000),
			work('task', 20_000, 1000)
		];
		expect(timesOf([thread(1), ...events])).toEqual({ task: 3, script: 3, style: 1, paint: 2 });
		expect(timesOf([thread(1), ...events.reverse()]).task).toBe(3);
	});

	it('is that of the busiest page alone', () => {
		const events = [
			work('task', 0, 1000),
			work('task', 0, 5000, 5000, 2),
			work('io', 0, 9000, 9000, 3)
		];
		expect(timesOf([thread(1), thread(2), ...events])).toEqual({ task: 5 });
	});
});

describe('What a page holds', () => {
	const types = ['hidden', 'string', 'object', 'code', 'native', 'closure'];
	const names = [
		'',
		'system / JSArrayBufferData',
		'system / ExternalStringData',
		'Text',
		'system / Map'
	];
	/** Fields in an order of their own, as a snapshot names them. */
	const snapshotOf = (nodes: readonly [type: string, name: string, size: number][]) => ({
		snapshot: {
			meta: {
				node_fields: ['name', 'id', 'self_size', 'type'],
				node_types: ['string', 'number', 'number', types]
			}
		},
		nodes: nodes.flatMap(([type, name, size], id) => [
			names.indexOf(name),
			id,
			size,
			types.indexOf(type)
		]),
		strings: names
	});
	const split = (...nodes: [type: string, name: string, size: number][]) =>
		heapSplit(snapshotOf(nodes)).map(({ name, bytes }) => [name.split(':')[0], bytes]);

	it('is added up by kind, the most first', () => {
		expect(
			split(
				['string', '', 10],
				['native', 'system / JSArrayBufferData', 200],
				['native', 'system / ExternalStringData', 30],
				['native', 'Text', 7],
				['native', 'system / Map', 1],
				['hidden', '', 2],
				['code', '', 20],
				['object', '', 4],
				['closure', '', 5],
				['string', '', 10]
			)
		).toEqual([
			['typed arrays', 200],
			['scripts', 50],
			['words as strings of scripts', 20],
			['objects, lists and functions of scripts', 9],
			['the page', 7],
			['the engine itself', 3]
		]);
	});

	it('is nothing where there is nothing', () => {
		expect(split()).toEqual([]);
	});
});

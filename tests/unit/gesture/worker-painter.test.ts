import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type {
	FromWorker,
	Job,
	ToWorker
} from '../../../src/lib/components/gesture/worker-messages';
import { WorkerPainter } from '../../../src/lib/components/gesture/worker-painter';

/** A worker that does nothing by itself, and what it was told. */
class IdleWorker extends EventTarget {
	told: ToWorker[] = [];
	postMessage(message: ToWorker) {
		this.told.push(message);
	}
	say(data: FromWorker) {
		this.dispatchEvent(Object.assign(new Event('message'), { data }));
	}
	/** Messages with jobs, each as the sheets it paints. */
	get frames(): Job[][] {
		return this.told.flatMap((message) => ('jobs' in message ? [[...message.jobs]] : []));
	}
}

const canvas = { transferControlToOffscreen: () => ({}) } as unknown as HTMLCanvasElement;

function studio() {
	const worker = new IdleWorker();
	const painter = new WorkerPainter(worker as unknown as Worker);
	const fresh: string[] = [];
	const sheetOf = (name: string) =>
		painter.sheet({ canvas, seeThrough: false, onfresh: () => fresh.push(name) });
	return { worker, fresh, sheetOf };
}

/** Paints a rectangle so wide. */
const paint = (sheet: ReturnType<WorkerPainter['sheet']>, width = 1) =>
	sheet.paint(10, 5, (pen) => pen.fill({ x: 0, y: 0, width, height: 1 }, 'red'));
const widths = (frames: Job[][]) =>
	frames.map((jobs) => jobs.map(({ strokes }) => strokes.numbers[3]));
/** What was put off until the end of a step is done. */
const step = () => Promise.resolve();

beforeEach(() => vi.stubGlobal('devicePixelRatio', 2));
afterEach(() => vi.unstubAllGlobals());

describe('A painter apart from the page', () => {
	it('paints with one message what changes in one step, each sheet once and as it is last', async () => {
		const { worker, sheetOf } = studio();
		const [axis, drawing] = [sheetOf('axis'), sheetOf('drawing')];
		paint(axis, 1);
		paint(drawing, 2);
		paint(axis, 3);
		expect(worker.frames).toEqual([]);
		await step();
		expect(widths(worker.frames)).toEqual([[3, 2]]);
		expect(worker.frames[0]?.[0]).toMatchObject({ width: 20, height: 10, ratio: 2 });
	});

	it('is at most two frames ahead of the worker, and then paints the last', async () => {
		const { worker, sheetOf } = studio();
		const sheet = sheetOf('drawing');
		for (const width of [1, 2, 3, 4]) {
			paint(sheet, width);
			await step();
		}
		expect(widths(worker.frames)).toEqual([[1], [2]]);
		worker.say('painted');
		expect(widths(worker.frames)).toEqual([[1], [2], [4]]);
		worker.say('painted');
		worker.say('painted');
		expect(worker.frames).toHaveLength(3);
	});

	it('tells that a picture is there only while it is the one that is looked at', async () => {
		const { worker, fresh, sheetOf } = studio();
		const sheet = sheetOf('drawing');
		paint(sheet);
		await step();
		const first = worker.frames[0]![0]!;
		sheet.rest();
		paint(sheet);
		await step();
		worker.say({ fresh: [first] });
		expect(fresh, 'of a gesture that is over').toEqual([]);
		worker.say({ fresh: [worker.frames[1]![0]!] });
		expect(fresh).toEqual(['drawing']);
	});

	it('does not paint what nobody looks at any more', async () => {
		const { worker, sheetOf } = studio();
		const [resting, gone] = [sheetOf('resting'), sheetOf('gone')];
		paint(resting);
		paint(gone);
		resting.rest();
		gone.close();
		await step();
		expect(worker.frames).toEqual([]);
		expect(worker.told.slice(2)).toEqual([{ rest: 0 }, { gone: 1 }]);
	});
});

describe('Where no worker paints', () => {
	it('says so where a browser cannot hand a canvas over', async () => {
		vi.stubGlobal('HTMLCanvasElement', class {});
		const start = vi.fn();
		expect(await WorkerPainter.start(() => {}, start)).toBeUndefined();
		expect(start).not.toHaveBeenCalled();
	});

	it('says so where to start one is forbidden', async () => {
		class Able {
			transferControlToOffscreen() {}
		}
		vi.stubGlobal('HTMLCanvasElement', Able);
		const forbid = () => {
			throw new DOMException('of another origin', 'SecurityError');
		};
		expect(await WorkerPainter.start(() => {}, forbid)).toBeUndefined();
	});
});

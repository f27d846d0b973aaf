/** Has a worker paint canvases, so that the page is free for the next step meanwhile. */
import { fontFaces } from './font-faces';
import { inksOf } from './inks';
import { pixelsOf, type Sheet, type SheetUse } from './sheet';
import { StrokeWriter } from './stroke-writer';
import type { FromWorker, Job, ToWorker } from './worker-messages';

/** A worker that cannot paint after so long, in ms, is not waited for. */
export const PATIENCE = 2000;
/** So many frames may be on their way; of more only the last is painted, as a slow worker would fall behind. */
const MOST_AHEAD = 2;

const startWorker = () =>
	new Worker(new URL('./paint.worker.ts', import.meta.url), { type: 'module' });

/** What of a worker is used once it paints. */
type Talker = Pick<Worker, 'postMessage' | 'addEventListener'>;

/** What its painter does for a sheet. */
interface Desk {
	/** It waits to be painted. */
	wait(sheet: WorkerSheet): void;
	/** It does no longer, and nobody looks at it. */
	rest(sheet: WorkerSheet): void;
	close(sheet: WorkerSheet): void;
}

class WorkerSheet implements Sheet {
	readonly #writer = new StrokeWriter();
	readonly #desk: Desk;
	readonly onfresh: () => void;
	readonly number: number;
	#pixels = { width: 0, height: 0, ratio: 1 };
	#use = 0;

	constructor(number: number, onfresh: () => void, desk: Desk) {
		this.number = number;
		this.onfresh = onfresh;
		this.#desk = desk;
	}
	get use(): number {
		return this.#use;
	}
	paint(...[width, height, draw]: Parameters<Sheet['paint']>): void {
		this.#pixels = pixelsOf(width, height);
		this.#writer.begin();
		draw(this.#writer);
		this.#desk.wait(this);
	}
	rest(): void {
		this.#use += 1;
		this.#writer.forget();
		this.#desk.rest(this);
	}
	close(): void {
		this.#desk.close(this);
	}
	job(): Job {
		const { number: sheet, use } = this;
		return { sheet, use, ...this.#pixels, strokes: this.#writer.take() };
	}
}

export class WorkerPainter {
	readonly #worker: Talker;
	readonly #sheets = new Map<number, WorkerSheet>();
	#count = 0;
	readonly #waiting = new Set<WorkerSheet>();
	#isDue = false;
	#ahead = 0;

	/** @param worker that has said it can paint */
	constructor(worker: Talker) {
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
			if (data === 'painted') {
				this.#ahead -= 1;
				this.#send();
			} else if ('fresh' in data) {
				for (const { sheet, use } of data.fresh) {
					const known = this.#sheets.get(sheet);
					if (known?.use === use) known.onfresh();
				}
			}
		});
	}
	/**
	 * Resolves to a painter once it can paint, or to none where no worker starts: in a sandboxed frame, under a policy
	 * of the host, in an old browser, or if its script does not come.
	 *
	 * @param onfail it painted, and does no more: its canvases are lost
	 * @param start makes the worker
	 */
	static async start(onfail: () => void, start = startWorker): Promise<WorkerPainter | undefined> {
		let worker: Worker | undefined;
		try {
			if (!('transferControlToOffscreen' in HTMLCanvasElement.prototype)) return undefined;
			const begun = (worker = start());
			const able = await new Promise<boolean>((resolve) => {
				const fail = (event: Event) => {
					event.preventDefault();
					resolve(false);
					begun.terminate();
					onfail();
				};
				begun.addEventListener('error', fail);
				begun.addEventListener('messageerror', fail);
				begun.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
					if (data !== 'painted' && 'able' in data) resolve(data.able);
				});
				const { family, serif } = inksOf();
				const needed = [`400 16px ${family}`, `600 16px ${family}`, `600 16px ${serif}`];
				begun.postMessage({ faces: fontFaces(), needed } satisfies ToWorker);
				setTimeout(() => resolve(false), PATIENCE);
			});
			if (able) return new WorkerPainter(begun);
		} catch {
			// The page paints by itself.
		}
		worker?.terminate();
		return undefined;
	}
	/** Takes a canvas over, which the page can never paint itself again. */
	sheet({ canvas, seeThrough, onfresh }: SheetUse): Sheet {
		const sheet = new WorkerSheet(this.#count++, onfresh, {
			wait: (waiting) => this.#wait(waiting),
			rest: (idle) => {
				this.#waiting.delete(idle);
				this.#post({ rest: idle.number });
			},
			close: (gone) => {
				this.#waiting.delete(gone);
				this.#sheets.delete(gone.number);
				this.#post({ gone: gone.number });
			}
		});
		this.#sheets.set(sheet.number, sheet);
		const apart = canvas.transferControlToOffscreen();
		this.#post({ sheet: sheet.number, canvas: apart, seeThrough }, [apart]);
		return sheet;
	}
	#post(message: ToWorker, given: Transferable[] = []): void {
		this.#worker.postMessage(message, given);
	}
	#wait(sheet: WorkerSheet): void {
		this.#waiting.add(sheet);
		if (this.#isDue) return;
		this.#isDue = true;
		// What is painted twice within a step is sent once, and all sheets together: no frame shows half of a step.
		queueMicrotask(() => {
			this.#isDue = false;
			this.#send();
		});
	}
	#send(): void {
		if (this.#waiting.size === 0 || this.#ahead >= MOST_AHEAD) return;
		const jobs = [...this.#waiting].map((sheet) => sheet.job());
		this.#waiting.clear();
		this.#ahead += 1;
		this.#post(
			{ jobs },
			jobs.map(({ strokes }) => strokes.numbers.buffer)
		);
	}
}

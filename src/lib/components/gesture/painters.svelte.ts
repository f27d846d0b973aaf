/** Who paints: a worker where there is one, or the page itself. */
import { pageSheet, type Sheet, type SheetUse } from './sheet';
import { WorkerPainter } from './worker-painter';

class Painters {
	#apart = $state.raw<WorkerPainter>();
	#started: Promise<void> | undefined;

	/** Who paints apart from the page, if anybody does. Where it changes, canvases must be new ones. */
	get apart(): WorkerPainter | undefined {
		return this.#apart;
	}
	/** Resolves once it is known who paints. */
	start(): Promise<void> {
		this.#started ??= WorkerPainter.start(() => (this.#apart = undefined)).then(
			(painter) => void (this.#apart = painter)
		);
		return this.#started;
	}
	/** Makes a canvas that nobody has painted yet a sheet. */
	sheet(use: SheetUse): Sheet | undefined {
		return this.#apart?.sheet(use) ?? pageSheet(use);
	}
}

/** Those of the page: its canvases share a worker. */
export const painters = new Painters();

/** A story file checked in a worker, or in the page itself where no worker starts. */
import type { StoryReport } from '../story/report';

/** What was found, and where the work was done. */
export interface Checked {
	report: StoryReport;
	/** Whether it was done in the page, as no worker started. */
	inPage: boolean;
}

const startWorker = () =>
	new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });

/** Has a worker check a file; rejects if it does not start, or dies on the way. */
function checkApart(file: Blob, name: string, start: () => Worker): Promise<StoryReport> {
	return new Promise((resolve, reject) => {
		const worker = start();
		worker.onmessage = ({ data }: MessageEvent<StoryReport | undefined>) => {
			if (data) resolve(data);
			else reject(new Error('The file cannot be read'));
			worker.terminate();
		};
		worker.onerror = (event) => {
			event.preventDefault();
			reject(new Error(event.message || 'The worker did not start'));
			worker.terminate();
		};
		// The file and not its text: to read and to hand over that of a large one would hold up the page.
		worker.postMessage({ file, name });
	});
}

/**
 * Checks a story file. Rejects if it can no longer be read, or what checks it does not come.
 *
 * @param name of the file without `.json`, which its id must agree with
 * @param start makes the worker
 */
export async function checkStory(
	file: Blob,
	name: string,
	start: () => Worker = startWorker
): Promise<Checked> {
	try {
		return { report: await checkApart(file, name, start), inPage: false };
	} catch {
		// A policy of the host, an old browser or a failed request: the page can do it, if less smoothly.
		const { reportOf } = await import('../story/report');
		return { report: reportOf(await file.text(), name), inPage: true };
	}
}

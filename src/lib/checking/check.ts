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
function checkApart(text: string, name: string, start: () => Worker): Promise<StoryReport> {
	return new Promise((resolve, reject) => {
		const worker = start();
		worker.onmessage = ({ data }: MessageEvent<StoryReport>) => {
			resolve(data);
			worker.terminate();
		};
		worker.onerror = (event) => {
			event.preventDefault();
			reject(new Error(event.message || 'The worker did not start'));
			worker.terminate();
		};
		worker.postMessage({ text, name });
	});
}

/**
 * Checks the text of a story file.
 *
 * @param name of the file without `.json`, which its id must agree with
 * @param start makes the worker
 */
export async function checkStory(
	text: string,
	name: string,
	start: () => Worker = startWorker
): Promise<Checked> {
	try {
		return { report: await checkApart(text, name, start), inPage: false };
	} catch {
		// A policy of the host, an old browser or a failed request: the page can do it, if less smoothly.
		const { reportOf } = await import('../story/report');
		return { report: reportOf(text, name), inPage: true };
	}
}

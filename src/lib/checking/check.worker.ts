/** Checks a story file apart from the page, which stays at hand however large the file is. */
import { reportOf } from '../story/report';

addEventListener('message', async ({ data }: MessageEvent<{ file: Blob; name?: string }>) => {
	const text = await data.file.text().catch(() => undefined);
	postMessage(text === undefined ? undefined : reportOf(text, data.name));
});

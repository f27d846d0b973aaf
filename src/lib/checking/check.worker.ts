/** Checks a story file apart from the page, which stays at hand however large the file is. */
import { reportOf } from '../story/report';

addEventListener('message', ({ data }: MessageEvent<{ text: string; name?: string }>) => {
	postMessage(reportOf(data.text, data.name));
});

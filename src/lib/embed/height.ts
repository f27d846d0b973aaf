/**
 * Tells the host how tall the frame's content is, in the shapes of `protocols.ts`. Numbers only:
 * nothing that the host sends is acted on but a question for the height.
 */
import { heard, hostOf, isQuestion, messagesTo, type Size } from './protocols';

/**
 * The size of the document in whole pixels. That of the root element, which is as tall as its content,
 * and not `scrollHeight`, which is never less than the frame: so the frame can shrink again.
 */
function measure(): Size {
	const { width, height } = document.documentElement.getBoundingClientRect();
	return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Takes what the host has said so far, which a script in app.html has kept. */
function takeEarly(): MessageEvent[] {
	const keeper = window as { heardEarly?: MessageEvent[] };
	const { heardEarly = [] } = keeper;
	delete keeper.heardEarly;
	return heardEarly;
}

/** Reports the height from now on, whenever it changes; returns what ends that. */
export function reportHeight(story: string): () => void {
	if (window.parent === window) return () => {};
	// The hash is read now, before anything rewrites the address.
	let host = hostOf(story, location);
	let told = 0;
	let frame = 0;

	function report(event: 'init' | 'resize' = 'resize') {
		const size = measure();
		// A hidden tab or a closed accordion: the content has no height to speak of.
		if (size.width === 0) return;
		if (size.height === told && event !== 'init') return;
		told = size.height;
		for (const message of messagesTo(host, size, event)) window.parent.postMessage(message, '*');
	}
	function onmessage({ source, data }: MessageEvent) {
		if (source !== window.parent) return;
		host = heard(host, data);
		if (isQuestion(host, data)) report('init');
	}
	const observer = new ResizeObserver(() => {
		cancelAnimationFrame(frame);
		frame = requestAnimationFrame(() => report());
	});

	window.addEventListener('message', onmessage);
	observer.observe(document.documentElement);
	takeEarly().forEach(onmessage);
	// At once, as there are no animation frames for a frame that waits below the fold.
	report('init');
	void document.fonts?.ready.then(() => report());
	return () => {
		window.removeEventListener('message', onmessage);
		observer.disconnect();
		cancelAnimationFrame(frame);
	};
}

/**
 * What the bench puts into every page before its own scripts: it notes when the drawing was complete,
 * the frames during a gesture, and how long inputs wait for theirs. Bundled to one script by itself.
 */

/** What the page has noted of a gesture, in ms of its own clock. */
export interface Recording {
	/** Steps that arrived. */
	handled: number;
	/** Times at which frames began. */
	frames: number[];
	/** From the oldest input of each frame to the end of the frame. */
	latencies: number[];
}

/** How the bench speaks with the page. */
export interface Recorder {
	/** Time to the end of the frame with the first complete drawing; absent before. */
	drawn?: number;
	/** Time to the end of the frame from which on the page takes gestures; absent before. */
	live?: number;
	/** Begins to note steps of a kind. */
	begin(type: 'wheel' | 'pointermove'): void;
	/** Ends, and gives what was noted, once the frame after the next is over. */
	end(): Promise<Recording>;
}

declare global {
	interface Window {
		benchRecorder: Recorder;
	}
}

/** Calls back after the work of the frame that is being prepared: a message comes behind it. */
function afterFrame(callback: () => void): void {
	const { port1, port2 } = new MessageChannel();
	port1.onmessage = callback;
	port2.postMessage(undefined);
}

let recording: (Recording & { type: string; oldest: number | undefined }) | undefined;
/** Notes how long the inputs of the frame before have waited, unless that is noted already. */
let noteLatency = () => {};

const recorder: Recorder = {
	begin(type) {
		recording = { type, oldest: undefined, handled: 0, frames: [], latencies: [] };
		requestAnimationFrame(tick);
	},
	end: () =>
		new Promise((resolve) => {
			requestAnimationFrame(() =>
				requestAnimationFrame(() => {
					const { handled = 0, frames = [], latencies = [] } = recording ?? {};
					recording = undefined;
					resolve({ handled, frames, latencies });
				})
			);
		})
};

function tick(time: number): void {
	// Where frames follow one another without a pause the message comes behind the next, which is too late.
	noteLatency();
	const now = recording;
	if (!now) return;
	now.frames.push(time);
	requestAnimationFrame(tick);
	const { oldest } = now;
	if (oldest === undefined) return;
	now.oldest = undefined;
	const note = () => {
		noteLatency = () => {};
		now.latencies.push(performance.now() - oldest);
	};
	noteLatency = note;
	// Browsers give inputs to the page at the begin of a frame, so this frame answers them.
	afterFrame(() => {
		if (noteLatency === note) note();
	});
}

for (const type of ['wheel', 'pointermove'])
	window.addEventListener(
		type,
		(event) => {
			if (recording?.type !== type) return;
			recording.handled += 1;
			// Of moves that were merged into one, the first has waited longest.
			const [first = event] = event instanceof PointerEvent ? event.getCoalescedEvents() : [];
			recording.oldest ??= first.timeStamp;
		},
		{ capture: true, passive: true }
	);

const mark = performance.mark.bind(performance);
performance.mark = (name, options) => {
	// Every page marks its drawing in the frame that shows it, and the one with which it takes gestures.
	if (name === 'timeline-drawn') afterFrame(() => (recorder.drawn ??= performance.now()));
	if (name === 'timeline-ready') afterFrame(() => (recorder.live ??= performance.now()));
	return mark(name, options);
};

window.benchRecorder = recorder;

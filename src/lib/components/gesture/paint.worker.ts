/** Paints canvases of a page apart from it, from strokes that the page has written down. */
import { CanvasPen, forgetPaths } from './canvas-pen';
import { fit } from './sheet';
import { StrokeReader } from './stroke-reader';
import type {
	CanvasMessage,
	FontsMessage,
	FromWorker,
	JobsMessage,
	RestMessage,
	ToWorker
} from './worker-messages';

/** What of a worker's surroundings is used; the types of TypeScript's own are those of a page. */
interface Surroundings {
	fonts?: FontFaceSet;
	requestAnimationFrame?: (act: () => void) => void;
}

interface Canvas {
	canvas: OffscreenCanvas;
	context: OffscreenCanvasRenderingContext2D;
	reader: StrokeReader;
	use: number;
}

const { fonts, requestAnimationFrame: inFrame } = globalThis as Surroundings;
const sheets = new Map<number, Canvas>();
const tell = (message: FromWorker) => postMessage(message);

async function takeFonts({ faces, needed }: FontsMessage): Promise<void> {
	if (!fonts || !inFrame) return tell({ able: false });
	for (const { family, source, descriptors } of faces)
		fonts.add(new FontFace(family, source, descriptors));
	// Where one does not come, the page has none either.
	await Promise.allSettled(needed.map((font) => fonts.load(font)));
	tell({ able: true });
}

function takeCanvas({ sheet, canvas, seeThrough }: CanvasMessage): void {
	const context = canvas.getContext('2d', { alpha: seeThrough });
	if (!context) throw new Error('There is no canvas in this worker.');
	sheets.set(sheet, { canvas, context, reader: new StrokeReader(), use: -1 });
}

function rest({ rest: sheet }: RestMessage): void {
	sheets.get(sheet)?.reader.forget();
	forgetPaths();
}

function paint({ jobs }: JobsMessage): void {
	const fresh = jobs.filter(({ sheet, use }) => sheets.get(sheet)?.use !== use);
	for (const { sheet, use, width, height, ratio, strokes } of jobs) {
		const known = sheets.get(sheet);
		if (!known) continue;
		known.use = use;
		fit(known.canvas, width, height);
		known.reader.draw(strokes, new CanvasPen(known.context, ratio));
	}
	tell('painted');
	// A canvas is handed on with the frame after it was painted: before that it shows what it did.
	if (fresh.length > 0)
		inFrame?.(() => tell({ fresh: fresh.map(({ sheet, use }) => ({ sheet, use })) }));
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if ('faces' in data) void takeFonts(data);
	else if ('canvas' in data) takeCanvas(data);
	else if ('gone' in data) sheets.delete(data.gone);
	else if ('rest' in data) rest(data);
	else paint(data);
});

/** The place of the drawing, and the word that it is done. */

/** Width and height of every drawing in pixels, as in page.css: the whole window of the bench. */
export const WIDTH = 1280;
export const HEIGHT = 720;
/** Height that is left to the axis. */
export const AXIS = 20;

export const plot = document.getElementById('plot') as HTMLElement;

/** Says that the first drawing is complete; with it the page takes gestures. Drawn in the next frame. */
export function announceDrawn(): void {
	requestAnimationFrame(() => {
		plot.dataset.ready = 'true';
		performance.mark('timeline-drawn');
		performance.mark('timeline-ready');
	});
}

/** What shows the view while it is moved by hand: brought once, and only to pages that are used. */
import MovingAxis from './MovingAxis.svelte';
import MovingBrush from './MovingBrush.svelte';
import MovingDrawing from './MovingDrawing.svelte';
import { painters } from './painters.svelte';

/** What is shown, once it is known who paints it. */
export interface Moving {
	MovingAxis: typeof MovingAxis;
	MovingBrush: typeof MovingBrush;
	MovingDrawing: typeof MovingDrawing;
}

/** Resolves to nothing in a browser whose canvases are too old for what is painted. */
export async function brought(): Promise<Moving | undefined> {
	if (!('roundRect' in CanvasRenderingContext2D.prototype)) return undefined;
	await painters.start();
	return { MovingAxis, MovingBrush, MovingDrawing };
}

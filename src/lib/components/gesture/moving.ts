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

/** Resolves to nothing where elements move better: in colours of the reader's own, and where canvases are too old. */
export async function brought(): Promise<Moving | undefined> {
	if (matchMedia('(forced-colors: active)').matches) return undefined;
	if (!('roundRect' in CanvasRenderingContext2D.prototype)) return undefined;
	await painters.start();
	return { MovingAxis, MovingBrush, MovingDrawing };
}

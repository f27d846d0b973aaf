/** What shows the view while it is moved by hand: brought once, and only to pages that are used. */
export { default as MovingAxis } from './MovingAxis.svelte';
export { default as MovingBrush } from './MovingBrush.svelte';
export { default as MovingDrawing } from './MovingDrawing.svelte';

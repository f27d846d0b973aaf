/**
 * Stands in for d3-transition and d3-interpolate in d3-zoom and d3-brush, which need them only for
 * moves that D3 animates itself. Here the state moves the view and Svelte draws it, so what is left of
 * them is the call that stops a transition, of which there is none, and a default that only a
 * transition would use. Saves every page some 14 kB of gzipped script; `vite.config.ts` puts it in
 * place.
 */
import { selection } from 'd3';

export const interrupt = (): void => {};

// d3-transition also puts it on every selection.
selection.prototype.interrupt = function () {
	return this;
};

const unused = (): never => {
	throw new Error('D3 animates nothing here; move the view through TimelineState.moveTo');
};

export { unused as interpolate, unused as interpolateZoom };

/**
 * Has something done when the browser has nothing else to do, or half a second later at the latest; browsers that
 * do not tell wait a moment.
 */
export function whenIdle(act: () => void): void {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(act, { timeout: 500 });
	else setTimeout(act, 50);
}

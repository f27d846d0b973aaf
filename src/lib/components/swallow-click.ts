/**
 * Keeps the click that a browser sends after a drag from choosing what lies under its end. It comes
 * right after the pointer is let go, or not at all.
 */
export function swallowClick(node: Element): void {
	const swallow = (e: Event) => {
		e.preventDefault();
		e.stopImmediatePropagation();
	};
	node.addEventListener('click', swallow, { capture: true, once: true });
	setTimeout(() => node.removeEventListener('click', swallow, { capture: true }));
}

import 'svelte/elements';

declare global {
	namespace App {}
}

declare module 'svelte/elements' {
	/** Drawings have links too, and those are placed as all of a drawing is. */
	// eslint-disable-next-line @typescript-eslint/no-unused-vars -- as the interface is declared
	interface HTMLAttributes<T extends EventTarget> {
		transform?: string;
	}
}

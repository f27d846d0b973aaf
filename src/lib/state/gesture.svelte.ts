/** Whether the reader is moving the view by hand. */

/** A gesture has come to rest when no step of it came for so long, in ms. */
const REST = 150;

export class Gesture {
	#active = $state(false);
	#latest = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Between the first step of a gesture and its rest. */
	get active(): boolean {
		return this.#active;
	}
	/** A step of a gesture. */
	step(): void {
		this.#active = true;
		this.#latest = performance.now();
		this.#timer ??= setTimeout(() => this.#look(), REST);
	}
	/** It is over: something else is about to happen. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#active = false;
	}
	/** Steps come often, and timers cost: there is one at a time, which waits on if there were steps. */
	#look(): void {
		const left = this.#latest + REST - performance.now();
		if (left <= 0) return this.rest();
		this.#timer = setTimeout(() => this.#look(), left);
	}
}

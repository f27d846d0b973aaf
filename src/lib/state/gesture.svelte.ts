/** Whether the view is moved by hand, or as if it were. */
import { inFrame } from './motion';

/** A gesture has come to rest when no step of it came for so long, in ms. */
const REST = 150;

export class Gesture {
	#active = $state(false);
	#rehearsed = $state(false);
	#latest = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Forgets the frame that is waited for. */
	#forget = () => {};

	/** Between the first step of a gesture and its rest. */
	get active(): boolean {
		return this.#active;
	}
	/** Whether nobody moves anything, and it is only made ready for it. */
	get rehearsed(): boolean {
		return this.#rehearsed;
	}
	/** Does as if a gesture had begun, until a real one does or `rest`; one that has begun goes on. */
	rehearse(): void {
		if (!this.#active) this.#active = this.#rehearsed = true;
	}
	/** A step comes with the next frame: until then there is no rest. */
	expect(): void {
		this.#latest = performance.now();
	}
	/** A step of a gesture. */
	step(): void {
		this.#active = true;
		this.#rehearsed = false;
		this.expect();
		this.#timer ??= setTimeout(() => this.#look(), REST);
	}
	/** It is over: something else is about to happen. */
	rest(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#forget();
		this.#active = this.#rehearsed = false;
	}
	/** Steps come often, and timers cost: there is one at a time, which waits on if there were steps. */
	#look(): void {
		const left = this.#latest + REST - performance.now();
		if (left > 0) this.#timer = setTimeout(() => this.#look(), left);
		else this.#forget = inFrame(() => this.#end());
	}
	#end(): void {
		if (performance.now() - this.#latest < REST) this.#look();
		else this.rest();
	}
}

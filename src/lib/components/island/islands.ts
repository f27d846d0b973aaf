/**
 * Which parts of a page have come to life. The drawing does at once; what is prerendered and only read at
 * first does when it is needed, so that nobody waits for it, and what is never looked at costs nothing.
 */
import { createContext } from 'svelte';
import { whenIdle } from '../idle';

/** How far beyond the window a part is near, in heights of the window. */
const NEAR = '100%';
/** When to look again whether the reader has come to rest, in ms. */
const LATER = 200;

/** The parts of a page that still sleep, each by the element that holds it. */
export class Islands {
	readonly #asleep = new Map<Element, () => void>();
	#observer: IntersectionObserver | undefined;
	readonly #isBusy: () => boolean;
	/** Those that have come near, in the order in which they did. */
	readonly #near = new Set<Element>();

	/** @param isBusy whether the reader does something that a part must not hold up by coming near */
	constructor(isBusy: () => boolean) {
		this.#isBusy = isBusy;
	}

	/**
	 * Takes on a part that sleeps.
	 *
	 * @param wake brings it to life
	 * @returns leaves it to itself
	 */
	add(element: Element, wake: () => void): () => void {
		this.#asleep.set(element, wake);
		this.#observe(element);
		return () => this.#forget(element);
	}

	/** Brings a part to life now, if it is not yet. */
	wake(element: Element): void {
		const wake = this.#asleep.get(element);
		this.#forget(element);
		wake?.();
	}

	/** Brings all to life: what is not seen must change as well. */
	wakeAll(): void {
		for (const element of [...this.#asleep.keys()]) this.wake(element);
	}

	/** From now on parts that come near the window wake by themselves, one at a time. */
	open(): void {
		if (this.#observer) return;
		this.#observer = new IntersectionObserver(
			(entries) => {
				for (const { target, isIntersecting } of entries) {
					const element = target.parentElement;
					if (!isIntersecting || !element) continue;
					if (this.#near.size === 0) whenIdle(() => this.#wakeNext());
					this.#near.add(element);
				}
			},
			{ rootMargin: `${NEAR} 0px` }
		);
		for (const element of this.#asleep.keys()) this.#observe(element);
	}

	/** An island itself has no box, so what is in it is watched. */
	#observe(element: Element): void {
		for (const child of element.children) this.#observer?.observe(child);
	}

	#forget(element: Element): void {
		this.#asleep.delete(element);
		this.#near.delete(element);
		for (const child of element.children) this.#observer?.unobserve(child);
	}

	#wakeNext(): void {
		if (this.#isBusy()) return void setTimeout(() => this.#wakeNext(), LATER);
		const [next] = this.#near;
		if (!next) return;
		this.wake(next);
		if (this.#near.size > 0) whenIdle(() => this.#wakeNext());
	}
}

/** The islands of a page, handed down from the page. */
export const [getIslands, setIslands] = createContext<Islands>();

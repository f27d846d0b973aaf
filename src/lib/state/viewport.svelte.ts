/** Where the view is, how it gets elsewhere, and the way back. */
import type { Extent } from '../dates/extent';
import type { Plan } from '../layout/plan';
import {
	constrainView,
	holdView,
	viewBetween,
	widestView,
	zoomView,
	type View
} from '../layout/viewport';
import type { Gesture } from './gesture.svelte';
import { glide, inFrame } from './motion';

const MOVE_MS = 350;
/** So many views before jumps are kept. */
const MOST_BACK = 20;
/** Room on either side of what is opened, as a share of it. */
const OPEN_ROOM = 0.35;

export class Viewport {
	readonly #plan: () => Pick<Plan, 'scale' | 'limits' | 'opening'>;
	readonly #gesture: Gesture;
	#view = $state.raw<View>({ from: 0, to: 1 });
	#back = $state.raw<readonly View[]>([]);
	/** Stops the view on its way. */
	#stop = () => {};
	/** Where a running move is going. */
	#goal: View | undefined;
	/** What the next frame shows. */
	#next: View | undefined;

	/**
	 * @param plan what it moves over; read anew at each move. It begins anywhere, until something is shown.
	 * @param gesture is told of the steps
	 */
	constructor(plan: () => Pick<Plan, 'scale' | 'limits' | 'opening'>, gesture: Gesture) {
		this.#plan = plan;
		this.#gesture = gesture;
	}
	get view(): View {
		return this.#view;
	}
	/** Puts a view there as it is, whatever its limits: for a rehearsal, which puts the one before back. */
	set view(view: View) {
		this.#view = view;
	}
	/** The view that the next frame shows: what a step of a gesture goes on from. */
	get next(): View {
		return this.#next ?? this.#view;
	}
	/** Whether the view is on its way somewhere. */
	get moving(): boolean {
		return this.#goal !== undefined;
	}
	get canGoBack(): boolean {
		return this.#back.length > 0;
	}
	/** Whether the view is the one that the page opens with. */
	get isOpening(): boolean {
		const { opening } = this.#plan();
		return this.#view.from === opening.from && this.#view.to === opening.to;
	}
	/**
	 * Shows a view with the next frame: a step of a gesture. Of steps that come faster than frames only the last is
	 * made, as the others would not be seen.
	 */
	follow(view: View): void {
		const waits = this.#next;
		this.#next = view;
		this.#gesture.expect();
		if (!waits) inFrame(() => this.catchUp());
	}
	/** Shows at once what waits for a frame, if anything does. */
	catchUp(): void {
		const next = this.#next;
		if (!next) return;
		this.#gesture.step();
		this.show(next);
	}
	/** Shows a view at once. */
	show(view: View): void {
		const { scale, limits } = this.#plan();
		this.#next = undefined;
		this.#stop();
		this.#goal = undefined;
		this.#view = constrainView(scale, limits, view);
	}
	/** Goes to a view, passing what lies between; a jump can be taken back. */
	moveTo(view: View, { jump = true } = {}): void {
		this.catchUp();
		const { scale, limits } = this.#plan();
		const start = this.#view;
		const target = constrainView(scale, limits, view);
		if (target.from === start.from && target.to === start.to) return;
		if (jump) this.#back = [...this.#back.slice(1 - MOST_BACK), start];
		this.#stop();
		this.#goal = target;
		this.#stop = glide(MOVE_MS, (share) => {
			this.#view = viewBetween(this.#plan().scale, start, target, share);
			if (share === 1) this.#goal = undefined;
		});
	}
	/** Zooms about a time, or about the middle; 2 shows half as much. */
	zoomBy(factor: number, at?: number): void {
		const { scale, limits } = this.#plan();
		// Quick presses each count: the next begins where the last is going.
		const from = this.#next ?? this.#goal ?? this.#view;
		this.moveTo(zoomView(scale, limits, from, factor, at), { jump: false });
	}
	/** The whole story. */
	showAll(): void {
		this.moveTo(widestView(this.#plan().scale));
	}
	/** Back to the view before the last jump. */
	goBack(): void {
		const view = this.#back.at(-1);
		if (!view) return;
		this.#back = this.#back.slice(0, -1);
		this.moveTo(view, { jump: false });
	}
	/** Moves the view, as little as possible, to hold an extent. */
	hold(extent: Extent): void {
		const { scale, limits } = this.#plan();
		this.moveTo(holdView(scale, limits, this.next, extent));
	}
	/** Zooms so that an extent fills most of the view: opens a cluster. */
	open({ start, end }: Extent): void {
		const { scale } = this.#plan();
		const [from, to] = [scale.toUnit(start), scale.toUnit(end)];
		const room = (to - from) * OPEN_ROOM;
		this.moveTo({ from: scale.toTime(from - room), to: scale.toTime(to + room) });
	}
	/** Has what lies under the view changed, and the view stay on the times that it shows. */
	keep(change: () => void): void {
		this.catchUp();
		const view = this.#view;
		change();
		const { scale, limits } = this.#plan();
		this.#view = constrainView(scale, limits, view);
	}
}

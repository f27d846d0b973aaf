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
import { glide, inFrame } from './motion';

const MOVE_MS = 350;
/** So many views before jumps are kept. */
const MOST_BACK = 20;
/** Room on either side of what is opened, as a share of it. */
const OPEN_ROOM = 0.35;

export class Viewport {
	readonly #plan: () => Pick<Plan, 'scale' | 'limits' | 'opening'>;
	#view = $state.raw<View>({ from: 0, to: 1 });
	#back = $state.raw<readonly View[]>([]);
	/** Stops the view on its way. */
	#stop = () => {};
	/** Where a running move is going. */
	#goal: View | undefined;
	/** What the next frame shows, and what is done with it. */
	#next: { view: View; made: () => void } | undefined;
	/** Forgets that frame. */
	#forget = () => {};

	/** @param plan what it moves over; read anew at each move. It begins anywhere, until something is shown. */
	constructor(plan: () => Pick<Plan, 'scale' | 'limits' | 'opening'>) {
		this.#plan = plan;
	}
	get view(): View {
		return this.#view;
	}
	/** The view that the next frame shows: what a step of a gesture goes on from. */
	get next(): View {
		return this.#next?.view ?? this.#view;
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
	/** Has something done as if the view were another. */
	during(view: View, act: () => void): void {
		const before = this.#view;
		this.#view = view;
		try {
			act();
		} finally {
			this.#view = before;
		}
	}
	/**
	 * Shows a view with the next frame: a step of a gesture. Of steps that come faster than frames only the last is
	 * made, as the others would not be seen.
	 *
	 * @param made is called just before it is shown
	 */
	follow(view: View, made: () => void): void {
		const waits = this.#next !== undefined;
		const { scale, limits } = this.#plan();
		this.#next = { view: constrainView(scale, limits, view), made };
		if (!waits) this.#forget = inFrame(() => this.catchUp());
	}
	/** Shows at once what waits for a frame, if anything does. */
	catchUp(): void {
		if (!this.#next) return;
		const { view, made } = this.#next;
		made();
		this.show(view);
	}
	/** Shows a view at once. */
	show(view: View): void {
		const { scale, limits } = this.#plan();
		this.#forget();
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
		this.moveTo(zoomView(scale, limits, this.#goal ?? this.next, factor, at), { jump: false });
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

/**
 * Where labels stand: beside their mark, inside the plot, never on another label or on a mark that is
 * not their own. Where there is no room, the less important give way; the key events come last.
 */
import { fitText, textWidth, type Weight } from './metrics';

/** A mark that wants a label, on one lane. All lengths in pixels. */
export interface Labelled {
	id: string;
	text: string;
	weight: Weight;
	/** Width of the whole text. */
	width: number;
	/** What the label stands beside: the solid part of the mark, with its arrows. */
	start: number;
	end: number;
	/** All of the mark: what no other label may touch. */
	reachStart: number;
	reachEnd: number;
	/** Higher is placed first, and from 2 on is not cut to show an end of its light part. */
	importance: number;
}

/** A placed label. */
export interface Label {
	text: string;
	/** Left edge of the text. */
	x: number;
	width: number;
	/** It stands on its own mark, which passes through the view, and interrupts it. */
	inside: boolean;
	/** It stands on the line of another mark, which would else seem to strike it out. */
	over?: boolean;
}

/** Things in the lane that a label must not touch. */
interface Obstacle {
	/** Of the mark that it is, which is none to its own label. */
	id?: string;
	start: number;
	end: number;
}

const GAP = 6;
/** A label left of its mark keeps away from what stands before it, lest it be read as that one's. */
const APART = 24;
/** The end of a light part so close to the solid one is kept in sight. */
const NEAR = 20;
/** How much of a mark stays in sight beside a label on it. */
const SHOWN = 20;
/** Below this a cut label says nothing. */
const SHORTEST = 56;

/** A free stretch. */
interface Room {
	from: number;
	to: number;
	/** It is right of what it belongs to, and a label stands at its left edge. */
	right?: boolean;
	inside?: boolean;
}

/**
 * The free stretches that a label could use: right of the solid part, on its own light one or beyond, left of all of its
 * mark, left of its solid part on the light one, or on the solid one.
 *
 * @param hides whether it may hide where its own light part begins or ends, which is all that a light part says
 */
function roomsOf(
	mark: Labelled,
	obstacles: readonly Obstacle[],
	width: number,
	hides: boolean
): Room[] {
	const last = width - 2;
	// A light part that ends where the label would begin is kept in sight.
	const near = mark.reachEnd - mark.end < NEAR ? mark.reachEnd : mark.end;
	const right = {
		from: Math.max(near + GAP, GAP),
		to: hides ? last : Math.min(mark.reachEnd - GAP, last),
		right: true
	};
	const after = { from: mark.reachEnd + GAP, to: last, right: true };
	const before = { from: 2, to: Math.min(mark.reachStart - GAP, last) };
	const between = {
		from: hides ? 2 : Math.max(mark.reachStart + GAP, 2),
		to: Math.min(mark.start - GAP, last)
	};
	// The mark must be seen on either side of a label that interrupts it.
	const inside = {
		from: Math.max(mark.start, 0) + SHOWN,
		to: Math.min(mark.end, width) - SHOWN,
		right: true,
		inside: true
	};
	// In one pass and without lists: this is done for every mark at every step of a gesture.
	for (const { id, start, end } of obstacles) {
		if (id === mark.id) continue;
		if (end > right.from) right.to = Math.min(right.to, start - GAP);
		if (end > after.from) after.to = Math.min(after.to, start - GAP);
		if (end > inside.from) inside.to = Math.min(inside.to, start - GAP);
		if (start < before.to) before.from = Math.max(before.from, end + APART);
		if (start < between.to) between.from = Math.max(between.from, end + APART);
	}
	return [right, after, before, between, inside];
}

/**
 * Places the labels of one lane.
 *
 * @param marks the marks that want a label
 * @param obstacles other things in the lane: clusters, crowds
 * @param width of the plot
 * @param size of the text
 * @returns the labels that found room, by id
 */
export function placeLabels(
	marks: readonly Labelled[],
	obstacles: readonly Obstacle[],
	width: number,
	size: number
): Map<string, Label> {
	const taken: Obstacle[] = [
		...obstacles,
		...marks.map(({ id, reachStart, reachEnd }) => ({ id, start: reachStart, end: reachEnd }))
	];
	const placed = new Map<string, Label>();
	const byImportance = [...marks].sort((a, b) => b.importance - a.importance);
	for (const mark of byImportance) {
		const full = mark.width;
		const fits = (rooms: readonly Room[], least: number) => {
			const room = rooms.find(({ from, to }) => to - from >= least);
			if (!room) return undefined;
			const width = room.to - room.from;
			const text = full <= width ? mark.text : fitText(mark.text, width, size, mark.weight);
			if (!text) return undefined;
			const length = text === mark.text ? full : textWidth(text, size, mark.weight);
			// Words are cut between them: what is left can be far less than there is room for.
			return length >= Math.min(full, SHORTEST) ? { room, text, length } : undefined;
		};
		const clear = roomsOf(mark, taken, width, false);
		let fitted = fits(clear, full) ?? fits(clear, mark.importance < 2 ? full * 0.6 : full);
		if (!fitted) {
			// Without a label a mark says less than with an end of it hidden.
			const any = roomsOf(mark, taken, width, true);
			fitted = fits(any, full) ?? fits(any, full * 0.45) ?? fits(any, SHORTEST);
		}
		if (!fitted) continue;
		const { room, text, length } = fitted;
		const x = room.right ? room.from : room.to - length;
		placed.set(mark.id, { text, x, width: length, inside: !!room.inside });
		// Its own mark is no obstacle to it, but its label is one to all others.
		taken.push({ start: x, end: x + length });
	}
	return placed;
}

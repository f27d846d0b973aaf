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
	/** Higher is placed first. */
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

interface Room {
	x: number;
	width: number;
	inside: boolean;
	right: boolean;
}

/** The free stretches that a label could use: right of its mark, left of all of it, left of its solid
 * part, or on it. */
function roomsOf(mark: Labelled, obstacles: readonly Obstacle[], width: number): Room[] {
	const last = width - 2;
	// On its own light part, unless that ends where the label would begin.
	const near = mark.reachEnd - mark.end < NEAR ? mark.reachEnd : mark.end;
	const right = { from: Math.max(near + GAP, GAP), to: last };
	const before = { from: 2, to: Math.min(mark.reachStart - GAP, last) };
	const between = { from: 2, to: Math.min(mark.start - GAP, last) };
	// The mark must be seen on either side of a label that interrupts it.
	const inside = {
		from: Math.max(mark.start, 0) + SHOWN,
		to: Math.min(mark.end, width) - SHOWN
	};
	// In one pass and without lists: this is done for every mark at every step of a gesture.
	for (const { id, start, end } of obstacles) {
		if (id === mark.id) continue;
		if (end > right.from) right.to = Math.min(right.to, start - GAP);
		if (end > inside.from) inside.to = Math.min(inside.to, start - GAP);
		if (start < before.to) before.from = Math.max(before.from, end + APART);
		if (start < between.to) between.from = Math.max(between.from, end + APART);
	}
	return [
		{ x: right.from, width: right.to - right.from, inside: false, right: true },
		{ x: before.from, width: before.to - before.from, inside: false, right: false },
		{ x: between.from, width: between.to - between.from, inside: false, right: false },
		{ x: inside.from, width: inside.to - inside.from, inside: true, right: true }
	].filter((room) => room.width > 0);
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
		const rooms = roomsOf(mark, taken, width);
		const fits = (least: number) => {
			const room = rooms.find((candidate) => candidate.width >= least);
			if (!room) return undefined;
			const text =
				full <= room.width ? mark.text : fitText(mark.text, room.width, size, mark.weight);
			if (!text) return undefined;
			const length = text === mark.text ? full : textWidth(text, size, mark.weight);
			// Words are cut between them: what is left can be far less than there is room for.
			return length >= Math.min(full, SHORTEST) ? { room, text, length } : undefined;
		};
		const cut = Math.max(SHORTEST, full * 0.45);
		const fitted = fits(full) ?? fits(cut) ?? fits(SHORTEST);
		if (!fitted) continue;
		const { room, text, length } = fitted;
		const x = room.right ? room.x : room.x + room.width - length;
		placed.set(mark.id, { text, x, width: length, inside: room.inside });
		// Its own mark is no obstacle to it, but its label is one to all others.
		taken.push({ start: x, end: x + length });
	}
	return placed;
}

/** What is only counted, in words beside the names of the tracks. */
import type { Density } from './density';
import type { Carried } from './detail';
import type { LayoutWords, Note } from './layout';
import { textWidth } from './metrics';
import type { Plan } from './plan';

/** Between the name of a track and its notes, and between those; in pixels. */
const GAP = { name: 12, note: 16 };

/** What is only counted, said beside the name of its track: in words, or where there is no room as a number. */
export function notesOf(
	plan: Plan,
	densities: readonly Density[],
	carried: readonly Carried[],
	words: LayoutWords
): Note[] {
	const size = plan.sizes.text - 1;
	return plan.bands.flatMap((band, track) => {
		const density = densities.find((item) => item.track === track);
		const opens = density?.cells.some((cell) => cell.opens);
		const counted = [
			{
				of: 'carried',
				count: carried.find((item) => item.track === track)?.count,
				say: words.carried
			},
			// What no zoom takes apart is not to be promised.
			{ of: 'crowd', count: density?.count, say: opens ? words.crowd : undefined }
		] as const;
		const all = counted.flatMap(({ of, count, say }) => {
			if (!count) return [];
			const short = `+${count}`;
			return [{ of, count, text: say?.(count) ?? short, short }];
		});
		let x = 2 + textWidth(band.name, plan.sizes.text, 600) + GAP.name;
		return all.map(({ of, count, text: full, short }, at): Note => {
			const left = all
				.slice(at + 1)
				.reduce((sum, rest) => sum + GAP.note + textWidth(rest.short, size), 0);
			const text = x + textWidth(full, size) + left <= plan.width ? full : short;
			const width = textWidth(text, size);
			const y = band.y + plan.sizes.header * 0.72;
			const note = { track, x, y, text, name: full, width, of, count };
			x += width + GAP.note;
			return note;
		});
	});
}

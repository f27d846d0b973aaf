/** What is only counted, in words beside the names of the tracks. */
import type { Density } from './density';
import type { Carried } from './detail';
import type { LayoutWords, Note } from './layout';
import { textWidth } from './metrics';
import type { Plan } from './plan';

/** What is only counted, said beside the name of its track as far as there is room. */
export function notesOf(
	plan: Plan,
	densities: readonly Density[],
	carried: readonly Carried[],
	words: LayoutWords
): Note[] {
	const size = plan.sizes.text - 1;
	return plan.bands.flatMap((band, track) => {
		let x = 2 + textWidth(band.name, plan.sizes.text, 600) + 12;
		return (
			[
				['carried', carried, words.carried],
				['crowd', densities, words.crowd]
			] as const
		).flatMap(([of, list, say]) => {
			const count = list.find((item) => item.track === track)?.count ?? 0;
			const text = say(count);
			const width = textWidth(text, size);
			if (count === 0 || x + width > plan.width) return [];
			const note = { track, x, y: band.y + plan.sizes.header * 0.72, text, width, of, count };
			x += width + 16;
			return [note];
		});
	});
}

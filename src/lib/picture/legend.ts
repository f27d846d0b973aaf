/** The key of a picture, in lines. */
import { KEY_FIELD, keyOf } from '../layout/key';
import { textWidth } from '../layout/metrics';
import type { Language } from '../language/language';
import { factsOf } from '../story/facts';
import type { Story } from '../story/types';
import { COLOURS } from './colours';
import { drawShape } from './marks';
import { textAt } from './text';
import { element, type Element } from './xml';

const GAP = 22;

/** Draws the key from its top left corner, in as many lines as `width` needs, all in pixels. */
export function drawLegend(
	story: Story,
	language: Language,
	width: number,
	size: number
): { height: number; element: Element } {
	const line = Math.round(size * 1.7);
	let [x, y] = [0, 0];
	const items = keyOf(factsOf(story), language).map(({ words, shape, status }) => {
		const field = shape ? KEY_FIELD.width : 0;
		const length = field + textWidth(words, size);
		if (x > 0 && x + length > width) [x, y] = [0, y + line];
		const item = element(
			'g',
			{ transform: `translate(${x} ${y + line / 2})` },
			...(shape ? drawShape(shape, status, COLOURS['ink-quiet'], 14) : []),
			...textAt(field, size * 0.35, words, { size, fill: COLOURS['ink-quiet'] })
		);
		x += length + GAP;
		return item;
	});
	return { height: y + line, element: element('g', {}, ...items) };
}

/** Pictures to take away and posters, against reviewed ones in `output/`. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/lib/language/en';
import { drawPicture } from '../../src/lib/picture/picture';
import { drawPoster } from '../../src/lib/picture/poster';
import { toXml, type Element } from '../../src/lib/picture/xml';
import { everyKind } from '../fixtures/every-kind';
import { taurusStory } from '../fixtures/taurus-leak';

const taurus = taurusStory();
const reviewed = (name: string) => join(import.meta.dirname, 'output', `${name}.svg`);
/** One element a line, for the reviewer. */
const lines = (picture: Element) => `${toXml(picture).replaceAll('><', '>\n<')}\n`;

const PICTURES: [name: string, what: string, picture: () => Element][] = [
	[
		'picture-taurus',
		'as it opens, with the call selected',
		() => drawPicture(taurus, en, { width: 1200, text: 14, selection: ['call'] }).element
	],
	[
		'picture-taurus-told',
		'in the told order',
		() => drawPicture(taurus, en, { width: 1200, text: 14, told: true }).element
	],
	[
		'picture-every-kind',
		'all of a story with every kind of event, on an even scale',
		() =>
			drawPicture(everyKind(), en, { width: 1000, text: 14, view: 'whole', folded: false }).element
	],
	['poster-taurus', 'as a poster', () => drawPoster(taurus, en, 'example.org')]
];

describe('A picture', () => {
	it.each(PICTURES)('%s: %s', async (name, _, picture) => {
		await expect(lines(picture())).toMatchFileSnapshot(reviewed(name));
	});
});

/** The stories of a run: the files that our site is built from, and the same as items for the others. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedStory } from '../../../tests/fixtures/generated-story';
import { storyOf, taurusFile } from '../../../tests/fixtures/taurus-leak';
import type { StoryFile } from '../../lib/story/schema';
import { ROOT } from '../process';
import type { Size } from './options';
import type { Item, ItemFile } from './pages/items';

/** Every generated story of the bench is made from this. */
const SEED = 4;

/** The story of a size as written. */
export const storyFileOf = (size: Size): StoryFile =>
	size === 'taurus'
		? taurusFile()
		: generatedStory({ seed: SEED, events: size, articles: size / 50 });

/** Id of the story of a size: its address on our site. */
export const storyIdOf = (size: Size): string =>
	size === 'taurus' ? taurusFile().id : `generated-${size}`;

/** The solid part of each event, or else the light one, as bars: what a plain timeline would be given. */
export function itemsOf(file: StoryFile): ItemFile {
	const story = storyOf(file);
	const groups = story.tracks.map(({ id }) => id);
	const items = story.events.map(({ id, title, track, placement }): Item => {
		const { start, end } = placement.core ??
			placement.span ?? { start: placement.order, end: placement.order + 1 };
		return { id, title, start, end, group: groups.indexOf(track) };
	});
	items.sort((a, b) => a.start - b.start);
	return {
		from: items.reduce((least, { start }) => Math.min(least, start), Infinity),
		to: items.reduce((most, { end }) => Math.max(most, end), -Infinity),
		groups: story.tracks.map(({ name }) => name),
		items
	};
}

/** Writes a folder like `static/` that holds the stories of these sizes and no others. */
export function writeStatic(folder: string, sizes: readonly Size[]): void {
	cpSync(join(ROOT, 'static'), folder, { recursive: true });
	const stories = join(folder, 'stories');
	for (const name of readdirSync(stories))
		if (!name.endsWith('.schema.json')) rmSync(join(stories, name), { recursive: true });
	for (const size of sizes)
		writeFileSync(join(stories, `${storyIdOf(size)}.json`), JSON.stringify(storyFileOf(size)));
}

/** Writes `data/<id>.json` for the pages of the others. */
export function writeItems(folder: string, sizes: readonly Size[]): void {
	mkdirSync(join(folder, 'data'), { recursive: true });
	for (const size of sizes)
		writeFileSync(
			join(folder, `data/${storyIdOf(size)}.json`),
			JSON.stringify(itemsOf(storyFileOf(size)))
		);
}

/** The stories of the site, read from their files while the pages are built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { Language } from '../lib/language/language';
import { isLanguageCode, LANGUAGES, loadLanguage } from '../lib/language/languages';
import { listed, type ListedStory } from '../lib/story/listing';
import type { Story } from '../lib/story/types';
import { leftOutOf } from './left-out.server';
import { wordsOf, type TimelineWords } from '../lib/story/words';
import { readStoryText } from '../lib/story/file';

/** From the root of the project; `STATIC` names another folder than `static/`, as for the build itself. */
const FOLDER = join(process.env.STATIC ?? 'static', 'stories');
/** The story that the front page opens with. */
const FIRST = 'taurus-leak';

/** Ids of all stories, the first one first. */
export function storyIds(): string[] {
	const ids = readdirSync(FOLDER)
		.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
		.map((name) => name.slice(0, -'.json'.length));
	return ids.sort((a, b) => Number(b === FIRST) - Number(a === FIRST) || a.localeCompare(b));
}

/** The pages of a route that has one for each story. */
export const storyEntries = () => storyIds().map((id) => ({ id }));

/** The language that a story is shown in at first: its own, if there are words for it. */
export const languageOf = ({ lang }: Story): Promise<Language> =>
	loadLanguage(isLanguageCode(lang) ? lang : 'en');

/** Reads a story; a broken file ends the build with every problem, as `check-story` words them. */
export async function readStory(
	id: string
): Promise<{ story: Story; words: TimelineWords; file: string }> {
	if (!storyIds().includes(id)) error(404, `There is no story "${id}".`);
	const result = readStoryText(readFileSync(join(FOLDER, `${id}.json`), 'utf8'), id);
	if ('lines' in result)
		throw new Error(`${join(FOLDER, `${id}.json`)}:\n  ${result.lines.join('\n  ')}`);
	const { story } = result;
	return { story, words: wordsOf(story, await languageOf(story)), file: `stories/${id}.json` };
}

/** What the page of a story is made from: the story, and what its files leave out. */
export async function readPage(id: string) {
	const read = await readStory(id);
	return { ...read, leftOut: leftOutOf(read.story, await languageOf(read.story)) };
}

/** All stories as a list, the first one first. */
export async function listStories(): Promise<ListedStory[]> {
	const languages = await Promise.all(LANGUAGES.map(loadLanguage));
	const read = await Promise.all(storyIds().map(readStory));
	return read.map(({ story }) => listed(story, languages));
}

/** The stories of the site, read from their files while the pages are built. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import type { Language } from '../lib/language/language';
import { isLanguageCode, LANGUAGES, loadLanguage } from '../lib/language/languages';
import { listed, type ListedStory } from '../lib/story/listing';
import type { Story } from '../lib/story/types';
import { sentenceUrls } from '../lib/export/text-fragment';
import { isLarge, openingData } from './large.server';
import { leftOutOf } from './left-out.server';
import { wordsOf, type TimelineWords } from '../lib/story/words';
import { readStoryText } from '../lib/story/file';
import { MOST_LISTED } from '../lib/story/report';

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

interface ReadStory {
	story: Story;
	words: TimelineWords;
	/** Path of its file, from the root of the site. */
	file: string;
}

/** Stories that have been read, with the time of the file that they were read from. */
const read = new Map<string, { time: number; story: Promise<ReadStory> }>();

/** Reads a story; a broken file ends the build with every problem, as `check-story` words them. */
export function readStory(id: string): Promise<ReadStory> {
	if (!storyIds().includes(id)) error(404, `There is no story "${id}".`);
	const time = statSync(join(FOLDER, `${id}.json`)).mtimeMs;
	const known = read.get(id);
	// Every page and file of a story asks for it, and a large one takes seconds to read.
	if (known?.time === time) return known.story;
	const story = readFile(id);
	read.set(id, { time, story });
	return story;
}

async function readFile(id: string): Promise<ReadStory> {
	const file = join(FOLDER, `${id}.json`);
	const result = readStoryText(readFileSync(file, 'utf8'), id);
	if ('lines' in result) {
		const { lines } = result;
		throw new Error(
			[`${file}: ${lines.length} problems`, ...lines.slice(0, MOST_LISTED)].join('\n  ')
		);
	}
	const { story } = result;
	return { story, words: wordsOf(story, await languageOf(story)), file: `stories/${id}.json` };
}

/** What a page or a frame of a story brings: all of it, or of a large one how it opens. */
async function broughtOf(id: string) {
	const whole = await readStory(id);
	return isLarge(whole.story) ? { ...whole, ...(await openingData(whole.story)) } : whole;
}

/** What the page of a story is made from: the story, and what its files leave out. */
export async function readPage(id: string) {
	const { story } = await readStory(id);
	return { ...(await broughtOf(id)), leftOut: leftOutOf(story, await languageOf(story)) };
}

/** What the frame of a story is made from; addresses of sentences are made here, so that no frame does. */
export async function readFrame(id: string) {
	const { story } = await readStory(id);
	return { ...(await broughtOf(id)), originals: isLarge(story) ? {} : sentenceUrls(story) };
}

/** All stories as a list, the first one first. */
export async function listStories(): Promise<ListedStory[]> {
	const languages = await Promise.all(LANGUAGES.map(loadLanguage));
	const all = await Promise.all(storyIds().map(readStory));
	return all.map(({ story }) => listed(story, languages));
}

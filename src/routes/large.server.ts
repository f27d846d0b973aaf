/** The files of a large story, and what its pages have of it before those arrive. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { filesOf as namesOf, LARGE, type Manifest } from '../lib/columns/manifest';
import {
	DETAILS_SIZE,
	detailsOf,
	readDetails,
	writeDetails,
	type WrittenDetails
} from '../lib/columns/details';
import { cutPage, PAGE_SIZE, pagesOf } from '../lib/columns/pages';
import { PART_SIZE, writePart } from '../lib/columns/part';
import { partsOf } from '../lib/columns/table';
import {
	isLanguageCode,
	LANGUAGES,
	loadLanguage,
	type LanguageCode
} from '../lib/language/languages';
import { crowdOf } from '../lib/layout/crowd';
import { openingOf } from '../lib/layout/opening';
import { prepare } from '../lib/layout/prepare';
import { drawnOf, tableOf, type EventTable } from '../lib/layout/table';
import { layoutWordsOf } from '../lib/layout/words';
import { articleAt, textOf, type ArticleText } from '../lib/story/articles';
import { factsOf } from '../lib/story/facts';
import type { Story, StoryEvent } from '../lib/story/types';
import { publishedWords, wordsOf, type EventWords } from '../lib/story/words';

export const isLarge = ({ events }: Story): boolean => events.length > LARGE;

/** Everything that is made of a large story, once. */
interface Written {
	manifest: Manifest;
	/** What a file holds, compressed; `undefined` for a name that is none of them. */
	file(name: string): Uint8Array<ArrayBuffer> | undefined;
	/** All names. */
	names: string[];
	/** A file of details as it is written. */
	details(file: number): WrittenDetails;
}

const written = new WeakMap<Story, Promise<Written>>();

/** The files of a large story. */
export function filesOf(story: Story): Promise<Written> {
	const known = written.get(story) ?? write(story);
	written.set(story, known);
	return known;
}

/** Widths that the opening is drawn for, in pixels; `Opening.svelte` shows the one that fits. */
const WIDTHS = [340, 560, 860];

/** A table that gives no more of an event than is drawn of it: pages hold their pictures as data. */
function drawnTable(story: Story): EventTable {
	const table = tableOf(story);
	const drawn = story.events.map(drawnOf);
	return { ...table, at: (index) => drawn[index] ?? table.at(index) };
}

/** What the pages of a large story bring in place of it. */
export async function openingData(story: Story) {
	const { manifest, details } = await filesOf(story);
	const language = await loadLanguage(isLanguageCode(story.lang) ? story.lang : 'en');
	const prepared = prepare(drawnTable(story), story.tracks.length, crowdOf);
	const { publishedExtent } = articleAt(story, 0);
	const first = readDetails(details(0), 0);
	const shell: Story = {
		...story,
		articles: story.articles.map((article) => ({ ...article, paragraphs: [], sentences: [] })),
		events: [],
		disagreements: []
	};
	return {
		story: shell,
		words: {
			published: publishedWords(story, language),
			events: first.words[language.code as LanguageCode]
		},
		late: {
			manifest,
			opening: openingOf(story, prepared, WIDTHS, layoutWordsOf(language), publishedExtent),
			first,
			page: cutPage(textOf(story, 0), manifest.pages[0] ?? [1], 0)
		}
	};
}

const zip = (text: string) => new Uint8Array(gzipSync(text, { level: 9 }));
const pack = (value: unknown) => zip(JSON.stringify(value));

/** Enough of a digest to tell editions apart that follow one another. */
const EDITION = 12;
/** Goes up with every change to how files are written or cut. */
const FORMAT = 1;
/** What tells an edition: all that its files are made from. */
const editionOf = (story: Story, words: unknown) =>
	createHash('sha256')
		.update(JSON.stringify([FORMAT, PART_SIZE, DETAILS_SIZE, PAGE_SIZE, story, words]))
		.digest('hex')
		.slice(0, EDITION);

/** All articles with the events that they report: in one go, as there are hundreds. */
function textsOf({ articles, events }: Story): ArticleText[] {
	const reported = articles.map((): StoryEvent[] => []);
	for (const event of events)
		for (const article of new Set(event.sources.map((source) => source.article)))
			reported[article]?.push(event);
	return articles.map(({ paragraphs }, article) => ({
		article,
		paragraphs,
		events: reported[article] ?? []
	}));
}

async function write(story: Story): Promise<Written> {
	const { events } = story;
	const words = Object.fromEntries(
		await Promise.all(
			LANGUAGES.map(
				async (code) => [code, wordsOf(story, await loadLanguage(code)).events] as const
			)
		)
	) as Record<LanguageCode, Record<string, EventWords>>;
	const source = {
		events,
		tracks: story.tracks.map(({ id }) => id),
		people: story.people.map(({ id }) => id),
		places: story.places.map(({ id }) => id),
		languages: LANGUAGES,
		dateOf: (id: string, code: LanguageCode) => words[code][id]?.date ?? ''
	};
	const parts = Array.from({ length: partsOf(events.length) }, (_, part) => {
		const text = JSON.stringify(writePart(source, part * PART_SIZE));
		return { bytes: zip(text), plain: Buffer.byteLength(text) };
	});
	const edition = editionOf(story, words);
	const names = namesOf(edition);
	const pages = story.articles.map(({ paragraphs }) => pagesOf(paragraphs));
	const texts = textsOf(story);
	const makers = new Map<string, () => Uint8Array<ArrayBuffer>>();
	parts.forEach(({ bytes }, index) => makers.set(names.part(index), () => bytes));
	for (let file = 0; file <= detailsOf(events.length - 1); file++)
		makers.set(names.details(file), () => pack(writeDetails(events, words, file)));
	pages.forEach((own, article) =>
		own.forEach((_, page) =>
			makers.set(names.page(article, page), () => pack(cutPage(texts[article]!, own, page)))
		)
	);
	return {
		manifest: {
			facts: factsOf(story),
			edition,
			parts: parts.map(({ bytes, plain }) => ({ packed: bytes.byteLength, plain })),
			pages
		},
		file: (name) => makers.get(name)?.(),
		names: [...makers.keys()],
		details: (file) => writeDetails(events, words, file)
	};
}

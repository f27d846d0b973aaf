/** The data of a story as files, made while the site is built. */
import { error } from '@sveltejs/kit';
import { annotationsOf } from '../../../../../lib/export/annotations';
import { storyCsv } from '../../../../../lib/export/csv';
import { calendarOf } from '../../../../../lib/export/icalendar';
import { storyJsonLd } from '../../../../../lib/export/jsonld';
import { timelineJsOf } from '../../../../../lib/export/timelinejs';
import { timelineJsSheet } from '../../../../../lib/export/timelinejs-sheet';
import type { Language } from '../../../../../lib/language/language';
import type { Story } from '../../../../../lib/story/types';
import { DOWNLOADS, type Download } from '../../../../downloads';
import { languageOf, readStory, storyIds } from '../../../../stories.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries = () =>
	storyIds().flatMap((id) => DOWNLOADS.map(({ suffix }) => ({ id, file: id + suffix })));

const json = (value: unknown) => `${JSON.stringify(value, null, '\t')}\n`;

const MAKERS: Record<Download['suffix'], (story: Story, language: Language) => string> = {
	'.csv': storyCsv,
	'.ics': (story, language) => calendarOf(story, language).calendar,
	'.timelinejs.json': (story, language) => json(timelineJsOf(story, language).timeline),
	'.timelinejs.csv': (story, language) => timelineJsSheet(story, language).csv,
	'.annotations.json': (story) => json(annotationsOf(story)),
	'.jsonld': (story, language) => json(storyJsonLd(story, language))
};

export const GET: RequestHandler = async ({ params }) => {
	const download = DOWNLOADS.find(({ suffix }) => params.file === params.id + suffix);
	if (!download) error(404, `There is no file "${params.file}" of this story.`);
	const { story } = await readStory(params.id);
	const body = MAKERS[download.suffix](story, await languageOf(story));
	return new Response(body, { headers: { 'content-type': `${download.type}; charset=utf-8` } });
};

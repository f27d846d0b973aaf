/** What a story's pages need besides the story: fetched before they come to life, and only as needed. */
import { asset } from '$app/paths';
import type { LateData } from '../lib/components/late/parts';
import { en } from '../lib/language/en';
import type { Language } from '../lib/language/language';
import { isLanguageCode, loadLanguage } from '../lib/language/languages';
import { FEW, type CrowdMaker } from '../lib/layout/prepare';

/** The language that a page opens with: English comes with it, others are fetched. */
const languageFor = async (lang: string): Promise<Language> =>
	lang !== 'en' && isLanguageCode(lang) ? loadLanguage(lang) : en;

/** What draws many events. */
const crowdFor = async (count: number): Promise<CrowdMaker | undefined> =>
	count > FEW ? (await import('../lib/layout/crowd')).crowdOf : undefined;

/** What a page's server part gives, as far as this looks at it. */
interface Brought {
	story: {
		id: string;
		lang: string;
		events: readonly unknown[];
		articles: readonly unknown[];
	};
	late?: Omit<LateData, 'folder'>;
}

/** Address of the folder of a large story's files. */
const folderOf = (id: string) => asset(`/stories/${id}/files/`);

/**
 * Adds to the data of a page what else it needs: the language, and only where they are needed what draws
 * many events, what brings a large story, and what chooses one of many articles.
 */
export async function withLanguage<T extends Brought>(data: T) {
	const { story, late } = data;
	const [language, crowdOf, parts, Switch] = await Promise.all([
		languageFor(story.lang),
		crowdFor(late?.manifest.facts.count ?? story.events.length),
		late && import('../lib/components/late/late'),
		late || story.articles.length > 1
			? import('../lib/components/late/ArticleSwitch.svelte').then((module) => module.default)
			: undefined
	]);
	return {
		...data,
		language,
		crowdOf,
		parts,
		Switch,
		late: late && { ...late, folder: folderOf(story.id) }
	};
}

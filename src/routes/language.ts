/** What a story's pages need besides the story: fetched before they come to life, and only as needed. */
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

/** Adds to the data of a page the language, and where there are many events what draws them. */
export async function withLanguage<
	T extends { story: { lang: string; events: readonly unknown[] } }
>(data: T): Promise<T & { language: Language; crowdOf: CrowdMaker | undefined }> {
	const { lang, events } = data.story;
	const [language, crowdOf] = await Promise.all([languageFor(lang), crowdFor(events.length)]);
	return { ...data, language, crowdOf };
}

/** The language that a story's pages open with. English comes with the page, others are fetched. */
import { en } from '../lib/language/en';
import type { Language } from '../lib/language/language';
import { isLanguageCode, loadLanguage } from '../lib/language/languages';

export async function withLanguage<T extends { story: { lang: string } }>(
	data: T
): Promise<T & { language: Language }> {
	const { lang } = data.story;
	const language = lang !== 'en' && isLanguageCode(lang) ? await loadLanguage(lang) : en;
	return { ...data, language };
}

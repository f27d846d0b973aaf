import type { Language } from './language';

/** The languages that there are words for. */
export const LANGUAGES = ['en', 'de'] as const;

export type LanguageCode = (typeof LANGUAGES)[number];

const LOADERS: Record<LanguageCode, () => Promise<Language>> = {
	en: async () => (await import('./en')).en,
	de: async () => (await import('./de')).de
};

export function isLanguageCode(code: string): code is LanguageCode {
	return (LANGUAGES as readonly string[]).includes(code);
}

/** Fetches the words of one language; a page carries no others. */
export function loadLanguage(code: LanguageCode): Promise<Language> {
	return LOADERS[code]();
}

/** Words that not every page has, in a language; English where there are none. */
export const wordsIn = <T>(words: Record<LanguageCode, T>, code: string): T =>
	isLanguageCode(code) ? words[code] : words.en;

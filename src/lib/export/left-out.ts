/** Which events a form of the data has no place for, said to the one who takes it. */
import type { LanguageCode } from '../language/languages';

const WORDS: Record<LanguageCode, (titles: string) => string> = {
	en: (titles) => `Left out, as the text gives them no beginning or no end: ${titles}.`,
	de: (titles) => `Ausgelassen, weil der Text ihnen keinen Anfang oder kein Ende gibt: ${titles}.`
};

/** A sentence that names what is left out, in a language (English where there are no words); empty for nothing. */
export function leftOutNote(titles: readonly string[], code: string): string {
	if (titles.length === 0) return '';
	const say = Object.hasOwn(WORDS, code) ? WORDS[code as LanguageCode] : WORDS.en;
	return say(titles.join('; '));
}

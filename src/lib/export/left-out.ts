/** Which events a form of the data has no place for, said to the one who takes it. */
import type { LanguageCode } from '../language/languages';

/** Why a form leaves events out: a calendar has no entry for more of them than a timeline. */
export type LeavingForm = 'calendar' | 'timeline';

const WORDS: Record<LanguageCode, Record<LeavingForm, (titles: string) => string>> = {
	en: {
		calendar: (titles) =>
			`Left out, as they have no known beginning or end, or lie before the year 1, where no calendar program goes: ${titles}.`,
		timeline: (titles) => `Left out, as the text gives them no beginning or no end: ${titles}.`
	},
	de: {
		calendar: (titles) =>
			`Ausgelassen, weil Anfang oder Ende nicht bekannt ist oder vor dem Jahr 1 liegt, wohin kein Kalenderprogramm reicht: ${titles}.`,
		timeline: (titles) =>
			`Ausgelassen, weil der Text ihnen keinen Anfang oder kein Ende gibt: ${titles}.`
	}
};

/** A sentence that names what is left out, in a language (English where there are no words); empty for nothing. */
export function leftOutNote(form: LeavingForm, titles: readonly string[], code: string): string {
	if (titles.length === 0) return '';
	const words = Object.hasOwn(WORDS, code) ? WORDS[code as LanguageCode] : WORDS.en;
	return words[form](titles.join('; '));
}

/** What the layout says, in a language: times of the axis, lengths of the folds. */
import { labelDuration } from '../dates/duration';
import { dateFormatter, eraOf } from '../dates/formatters';
import type { Language } from '../language/language';
import type { LayoutWords } from './layout';

/** Enough for the ticks of any view; the axis asks for the same times again at every step. */
const REMEMBERED = 500;

/** Formats are slow to use, so what they said is kept. */
function formatterOf(locale: string, pattern: Intl.DateTimeFormatOptions) {
	const format = dateFormatter(locale, pattern);
	const said = new Map<number, string>();
	return (time: number): string => {
		let words = said.get(time);
		if (words === undefined) {
			if (said.size >= REMEMBERED) said.clear();
			words = format.format(time);
			said.set(time, words);
		}
		return words;
	};
}

/** The words of the layout in a language. Make them once and keep them: they remember what they said. */
export function layoutWordsOf(language: Language): LayoutWords {
	const formatters = new Map<string, (time: number) => string>();
	return {
		format: (time, pattern) => {
			const told = pattern.year ? { ...pattern, ...eraOf(time) } : pattern;
			const key = JSON.stringify(told);
			let formatter = formatters.get(key);
			if (!formatter) {
				formatter = formatterOf(language.locale, told);
				formatters.set(key, formatter);
			}
			return formatter(time);
		},
		duration: (ms, style) => labelDuration(ms, language, style),
		crowd: language.interface.crowd,
		carried: language.interface.carried
	};
}

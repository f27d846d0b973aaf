/** What the layout says, in a language: times of the axis, lengths of the folds. */
import { labelDuration } from '../dates/duration';
import { dateFormatter, eraOf } from '../dates/formatters';
import type { Language } from '../language/language';
import type { LayoutWords } from './layout';

/** Enough for the ticks of any view; the axis asks for the same times again at every step. */
const REMEMBERED = 500;

/** The words of the layout in a language. Make them once and keep them: they remember what they said. */
export function layoutWordsOf(language: Language): LayoutWords {
	const formatters = new Map<string, Intl.DateTimeFormat>();
	/** Formats are slow to use, so what they said is kept, by pattern: those of the axis are a table. */
	const said = new WeakMap<Intl.DateTimeFormatOptions, Map<number, string>>();
	const format = (time: number, pattern: Intl.DateTimeFormatOptions): string => {
		const told = pattern.year ? { ...pattern, ...eraOf(time) } : pattern;
		const key = JSON.stringify(told);
		const formatter = formatters.get(key) ?? dateFormatter(language.locale, told);
		formatters.set(key, formatter);
		return formatter.format(time);
	};
	return {
		format: (time, pattern) => {
			let words = said.get(pattern);
			if (!words || words.size >= REMEMBERED) said.set(pattern, (words = new Map()));
			let text = words.get(time);
			if (text === undefined) words.set(time, (text = format(time, pattern)));
			return text;
		},
		duration: (ms, style) => labelDuration(ms, language, style),
		crowd: language.interface.crowd,
		carried: language.interface.carried
	};
}

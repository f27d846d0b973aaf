/** How German-language news writes of time. Read the tables of rules from top to bottom. */
import type { Grammar } from '../grammar';
import { clockPhrases, clockRules } from './clock';
import { lexicon, units } from './lexicon';
import { calendarRules, ofYear, onWeekday } from './rules-calendar';
import { lengthRules, noneRules, vagueRules } from './rules-lengths';
import { relativeRules } from './rules-relative';
import { abbreviations, cues, numerals, prefixes, suffixes } from './words';

export const german: Grammar = {
	code: 'de',
	abbreviations,
	lexicon,
	numerals,
	cues,
	prefixes,
	suffixes,
	phrases: { clock: clockPhrases, onWeekday, ofYear, unit: units },
	links: [',', 'um', 'gegen', ', um', 'am', ', am'],
	rules: [
		...noneRules,
		...calendarRules,
		...relativeRules,
		...clockRules,
		...vagueRules,
		...lengthRules
	]
};

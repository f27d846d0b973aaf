/** How German-language news writes of time. Read the tables of rules from top to bottom. */
import type { Grammar } from '../grammar';
import { clockPhrases, clockRules } from './rules-clock';
import { lexicon } from './lexicon';
import { prefixes, suffixes } from './modifications';
import { calendarRules, ofYear, onWeekday } from './rules-calendar';
import { lengthRules } from './rules-lengths';
import { noneRules } from './rules-none';
import { vagueRules } from './rules-vague';
import { relativeRules } from './rules-relative';
import { units, unitWords } from './units';
import { abbreviations, cues, numerals } from './words';

export const german: Grammar = {
	code: 'de',
	abbreviations,
	lexicon: { ...lexicon, ...unitWords },
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

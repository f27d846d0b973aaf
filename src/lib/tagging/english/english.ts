/** How English-language news writes of time. Read the tables of rules from top to bottom. */
import type { Grammar } from '../grammar';
import { lexicon } from './lexicon';
import { prefixes, suffixes } from './modifications';
import { calendarRules, itsYear, ofYear, onWeekday } from './rules-calendar';
import { clockPhrases, clockRules } from './rules-clock';
import { noneRules } from './rules-none';
import { lengthRules, nights } from './rules-lengths';
import { relativeRules } from './rules-relative';
import { reportingRules } from './rules-reporting';
import { ofOurTime, vagueRules } from './rules-vague';
import { units, unitWords } from './units';
import { abbreviations, cues, numerals } from './words';

export const english: Grammar = {
	code: 'en',
	abbreviations,
	lexicon: { ...lexicon, ...unitWords },
	numerals,
	cues,
	prefixes,
	suffixes,
	phrases: { clock: clockPhrases, onWeekday, itsYear, ofYear, ofOurTime, nights, unit: units },
	links: [',', 'on', 'at', ', on', ', at'],
	rules: [
		...noneRules,
		...reportingRules,
		...calendarRules,
		...relativeRules,
		...clockRules,
		...vagueRules,
		...lengthRules
	]
};

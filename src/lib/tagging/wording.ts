/** The words that readings are given in: those of an event's card, in the language of the page. */
import type { EdtfDate } from '../dates/edtf-types';
import { labelDate } from '../dates/label';
import type { Language } from '../language/language';

export interface Wording {
	/** A date in words, with its weekday. */
	label: (date: EdtfDate) => string;
	story: Language['story'];
}

/**
 * Kept apart from the engine, which needs no labels of its own: a page that shows dates has them already.
 *
 * @param zone IANA name of the zone in which instants are given; without it UTC
 */
export const wordingIn = (language: Language, zone?: string): Wording => ({
	label: (date) => labelDate(date, language, { weekday: true, zone }),
	story: language.story
});

/** Plain text as TimelineJS3 (3.9) shows it as text. Its fields go three ways onto the page. */
import { FORMULA } from './csv-format';
import { closeDirections } from '../story/directions';

const reference = (character: string) => `&#${character.codePointAt(0)};`;

const escape = (text: string) =>
	text.replace(/[&<>"']/g, reference).replace(FORMULA, (first) => reference(first));

/** For a headline, which TimelineJS sanitizes and shows as HTML; line breaks as HTML reads them. */
export const headlineHtml = (text: string): string =>
	escape(closeDirections(text.replace(/\r\n?/g, '\n')));

/**
 * For `text`, which is HTML as well; but after sanitizing it TimelineJS makes links of what looks like
 * an address, quotes and all (`Util.js`, `linkify`). A possible line break keeps it from that.
 */
export const textHtml = (text: string): string =>
	headlineHtml(text).replace(/www\.|@|\/\//gi, '<wbr>$&');

/**
 * For `display_date` and `group`, from which TimelineJS takes all markup, references decoded, and
 * then shows the rest as HTML (`Util.js`, `stripMarkup`): escaped once would be markup again.
 */
export const strippedHtml = (text: string): string => escape(headlineHtml(text));

/**
 * CSV as RFC 4180 has it: CRLF, commas, quotes doubled. With a byte order mark, without which Excel
 * takes UTF-8 for something else, and with cells that no spreadsheet runs as a formula (OWASP, CSV
 * Injection).
 */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet reads as the beginning of a formula, also in its full-width forms. */
export const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * An apostrophe before what would be a formula. It comes before apostrophes too, so that taking one
 * away from `^'+[=+-@…]` always gives the text back. A plain negative number is none.
 */
const guard = (cell: string) =>
	FORMULA.test(cell.replace(/^'+/, '')) && !/^-[1-9]\d*$/.test(cell) ? `'${cell}` : cell;

const quote = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A file of rows, of which the first names the columns. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
	BYTE_ORDER_MARK +
	rows.map((row) => row.map((cell) => quote(guard(cell))).join(',') + '\r\n').join('');

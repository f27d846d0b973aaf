/** Whole numbers as a language writes them. */

/**
 * Writes counts, such as "12,345", in a locale with the digits 0 to 9. A formatter is only built for the first
 * that needs one: that takes tens of milliseconds while a page starts, and few stories have a thousand events.
 */
export function countIn(locale: string): (count: number) => string {
	let formatter: Intl.NumberFormat | undefined;
	return (count) => {
		if (Number.isInteger(count) && count >= 0 && count < 1000) return String(count);
		formatter ??= new Intl.NumberFormat(locale);
		return formatter.format(count);
	};
}

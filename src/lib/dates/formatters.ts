/** `Intl` formatters, each built once: building one costs far more than using it. */
const formatters = new Map<string, unknown>();

function once<T>(kind: string, locale: string, options: object, build: () => T): T {
	const key = `${kind} ${locale} ${JSON.stringify(options)}`;
	if (!formatters.has(key)) formatters.set(key, build());
	return formatters.get(key) as T;
}

/** Formats times on the story's clock, so always with UTC, and in the calendar of EDTF. */
export function dateFormatter(
	locale: string,
	options: Intl.DateTimeFormatOptions
): Intl.DateTimeFormat {
	return once(
		'date',
		locale,
		options,
		() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' })
	);
}

export function numberFormatter(
	locale: string,
	options: Intl.NumberFormatOptions = {}
): Intl.NumberFormat {
	return once('number', locale, options, () => new Intl.NumberFormat(locale, options));
}

/** Beginning of the year 100, in ms on the story's clock. */
const YEAR_100 = Date.UTC(100, 0, 1);

/**
 * What a year is told with: its era, where it would else not be taken for the year that it is. So says
 * every label, on the axis as in the list: "44 BC", "66 AD", "837".
 *
 * @param earliest the earliest time that is told, in ms on the story's clock
 */
export const eraOf = (earliest: number): Intl.DateTimeFormatOptions =>
	earliest < YEAR_100 ? { era: 'short' } : {};

/** "a, b or c" for a disjunction, "a, b and c" for a conjunction. */
export function listFormatter(
	locale: string,
	type: 'conjunction' | 'disjunction'
): Intl.ListFormat {
	return once('list', locale, { type }, () => new Intl.ListFormat(locale, { type }));
}

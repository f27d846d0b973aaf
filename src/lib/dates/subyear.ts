/**
 * The parts of a year that EDTF numbers like months (level 1: 21 to 24, level 2: 25 to 41).
 *
 * The standard leaves open which months a season has. Here they are the meteorological ones, and
 * seasons without a hemisphere (21 to 24) are those of the north:
 *
 * | codes    | part                                           | months                          |
 * | -------- | ---------------------------------------------- | ------------------------------- |
 * | 21 to 24 | spring, summer, autumn, winter                 | Mar-May, Jun-Aug, Sep-Nov, Dec-Feb |
 * | 25 to 28 | the same, northern hemisphere                  | the same                        |
 * | 29 to 32 | the same, southern hemisphere                  | Sep-Nov, Dec-Feb, Mar-May, Jun-Aug |
 * | 33 to 36 | quarters                                       | Jan-Mar ... Oct-Dec             |
 * | 37 to 39 | thirds (quadrimesters)                         | Jan-Apr, May-Aug, Sep-Dec       |
 * | 40, 41   | halves (semesters)                             | Jan-Jun, Jul-Dec                |
 *
 * A season of December to February begins in December of the year that is written.
 */
export interface Subyear {
	kind: 'season' | 'quarter' | 'third' | 'half';
	/** Which of its kind, from 0: spring, the first quarter. */
	index: number;
	/** Its first month, 1 to 12. */
	month: number;
	/** How many months it has. */
	length: number;
	hemisphere?: 'north' | 'south';
}

interface Family extends Pick<Subyear, 'kind' | 'length' | 'hemisphere'> {
	/** Code of the first member. */
	code: number;
	/** First month of each member. */
	months: number[];
}

const FAMILIES: Family[] = [
	{ code: 21, kind: 'season', months: [3, 6, 9, 12], length: 3 },
	{ code: 25, kind: 'season', months: [3, 6, 9, 12], length: 3, hemisphere: 'north' },
	{ code: 29, kind: 'season', months: [9, 12, 3, 6], length: 3, hemisphere: 'south' },
	{ code: 33, kind: 'quarter', months: [1, 4, 7, 10], length: 3 },
	{ code: 37, kind: 'third', months: [1, 5, 9], length: 4 },
	{ code: 40, kind: 'half', months: [1, 7], length: 6 }
];

/** The part of a year with this code, or nothing for a number that is not 21 to 41. */
export function subyear(code: number): Subyear | undefined {
	for (const { code: first, months, ...family } of FAMILIES) {
		const index = code - first;
		const month = months[index];
		if (month !== undefined) return { ...family, index, month };
	}
}

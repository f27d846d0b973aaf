/** Generated EDTF texts of every kind, all canonical and valid. */
import fc from 'fast-check';

const two = (number: number) => String(number).padStart(2, '0');

/** `YYYY`, `-YYYY`. */
export const years = fc
	.integer({ min: -9999, max: 9999 })
	.map((year) => (year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'));

/** Years that stand for themselves in a label, without an era. */
export const lateYears = fc.integer({ min: 1000, max: 9999 }).map(String);

export const months = fc.integer({ min: 1, max: 12 }).map(two);

/** Days that every month has. */
export const days = fc.integer({ min: 1, max: 28 }).map(two);

export const qualifiers = fc.constantFrom('', '?', '~', '%');

const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join('-'));

export const monthsOfYears = joined(years, months);
export const wholeDays = joined(years, months, days);

export const seasons = joined(years, fc.integer({ min: 21, max: 41 }).map(String));

/** No day is given in these: a month or coarser, of a year from 1000. */
export const coarseDates = fc.oneof(
	lateYears,
	joined(lateYears, months),
	joined(lateYears, fc.integer({ min: 21, max: 41 }).map(String)),
	lateYears.map((year) => `${year.slice(0, 3)}X`),
	lateYears.map((year) => `${year.slice(0, 2)}XX`),
	lateYears.map((year) => `${year}-XX`),
	joined(lateYears, months).map((month) => `${month}-XX`),
	joined(months, days).chain((day) => lateYears.map((year) => `${year.slice(0, 3)}X-${day}`))
);

/** Digits of a date, some of them unspecified. */
export const unspecified = fc
	.tuple(wholeDays, fc.subarray([0, 1, 2, 3]), fc.boolean(), fc.boolean())
	.map(([day, places, month, last]) => {
		const sign = day.startsWith('-') ? '-' : '';
		const [year = '', monthPart, dayPart] = day.slice(sign.length).split('-');
		const digits = [...year].map((digit, place) => (places.includes(place) ? 'X' : digit)).join('');
		return [sign + digits, month ? 'XX' : monthPart, last ? 'XX' : dayPart].join('-');
	})
	.filter((text) => !text.startsWith('-0000'));

export const longYears = fc
	.integer({ min: 10_000, max: 999_999_999 })
	.chain((year) => fc.constantFrom(`Y${year}`, `Y-${year}`));

export const times = fc
	.tuple(
		wholeDays,
		fc.integer({ min: 0, max: 23 }),
		fc.integer({ min: 0, max: 59 }),
		fc.integer({ min: 0, max: 59 }),
		fc.constantFrom('', 'Z', '+01', '-03:30', '+14:00')
	)
	.map(
		([day, hour, minute, second, offset]) =>
			`${day}T${two(hour)}:${two(minute)}:${two(second)}${offset}`
	);

export const singles = fc.oneof(
	fc
		.tuple(fc.oneof(years, monthsOfYears, wholeDays, seasons, unspecified, longYears), qualifiers)
		.map(([date, qualifier]) => date + qualifier),
	times
);

/** Two years in order, each with its own precision and qualifier. */
const ordered = fc
	.tuple(
		fc.integer({ min: 1, max: 4999 }),
		fc.integer({ min: 1, max: 4999 }),
		fc.constantFrom('', '-03', '-03-01'),
		fc.constantFrom('', '-11', '-11-30'),
		qualifiers,
		qualifiers
	)
	.map(([first, gap, early, late, a, b]) => {
		const [start, end] = [first, first + gap].map((year) => String(year).padStart(4, '0'));
		return [`${start}${early}${a}`, `${end}${late}${b}`] as const;
	});

export const intervals = fc.oneof(
	ordered.map(([a, b]) => `${a}/${b}`),
	singles.chain((a) => fc.constantFrom(`${a}/..`, `../${a}`, `${a}/`, `/${a}`))
);

export const sets = fc
	.oneof(
		fc.array(singles, { minLength: 1, maxLength: 4 }).map((members) => members.join(',')),
		ordered.map(([a, b]) => `${a}..${b}`),
		fc.tuple(singles, singles).chain(([a, b]) => fc.constantFrom(`..${a},${b}`, `${a},${b}..`))
	)
	.chain((members) => fc.constantFrom(`[${members}]`, `{${members}}`));

export const dates = fc.oneof(singles, intervals, sets);

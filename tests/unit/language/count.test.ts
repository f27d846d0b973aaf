import { describe, expect, test } from 'vitest';
import { countIn } from '../../../src/lib/language/count';

describe('a count', () => {
	test.each(['en-GB', 'de-DE', 'en', 'de'])('reads in %s as Intl has it', (locale) => {
		const formatter = new Intl.NumberFormat(locale);
		const count = countIn(locale);
		for (const number of [0, 1, 25, 999, 1000, 12_345, 1_000_000, -3, 0.5, NaN])
			expect(count(number)).toBe(formatter.format(number));
	});
});

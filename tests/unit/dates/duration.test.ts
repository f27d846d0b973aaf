import { describe, expect, it } from 'vitest';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/lib/dates/units';
import { labelDuration } from '../../../src/lib/dates/duration';
import { de } from '../../../src/lib/language/de';
import { en } from '../../../src/lib/language/en';

describe('labelDuration', () => {
	it.each([
		[468_000 * DAY, '1,281 years', '1.281 Jahre'],
		[271_377 * DAY, '743 years', '743 Jahre'],
		[1461 * DAY, '4 years', '4 Jahre'],
		[1096 * DAY, '3 years', '3 Jahre'],
		[1095 * DAY, '36 months', '36 Monate'],
		[700 * DAY, '23 months', '23 Monate'],
		[426 * DAY, '14 months', '14 Monate'],
		[60 * DAY, '2 months', '2 Monate'],
		[59 * DAY, '59 days', '59 Tage'],
		[9 * DAY, '9 days', '9 Tage'],
		[36 * HOUR, '36 hours', '36 Stunden'],
		[3 * HOUR, '3 hours', '3 Stunden'],
		[90 * MINUTE, '90 minutes', '90 Minuten'],
		[90 * SECOND, '90 seconds', '90 Sekunden'],
		[SECOND, '1 second', '1 Sekunde']
	])('%d ms are "%s" and "%s"', (duration, english, german) => {
		expect([labelDuration(duration, en), labelDuration(duration, de)]).toEqual([english, german]);
	});
});

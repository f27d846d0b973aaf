import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilTime, instantOf, isZone } from '../../../src/lib/dates/zone';

const civil = (instant: string, zone: string) =>
	new Date(civilTime(Date.parse(instant), zone)).toISOString();

describe('civilTime', () => {
	it.each([
		['2024-03-31T00:59:59.000Z', '2024-03-31T01:59:59.000Z', 'the last second of winter'],
		['2024-03-31T01:00:00.000Z', '2024-03-31T03:00:00.000Z', 'the first second of summer'],
		['2024-10-27T00:30:00.000Z', '2024-10-27T02:30:00.000Z', 'the hour that comes twice'],
		['2024-10-27T01:30:00.000Z', '2024-10-27T02:30:00.000Z', 'the same hour again'],
		['2024-12-31T23:30:00.250Z', '2025-01-01T00:30:00.250Z', 'the next year'],
		['0050-06-01T12:00:00.000Z', '0050-06-01T12:53:28.000Z', 'local mean time, before year 100'],
		['-000043-06-01T12:00:00.750Z', '-000043-06-01T12:53:28.750Z', 'local mean time, 44 BC']
	])('of %s in Berlin is %s: %s', (instant, expected) => {
		expect(civil(instant, 'Europe/Berlin')).toBe(expected);
	});

	it('is the instant itself in UTC', () => {
		expect(civilTime(-12345.5, 'UTC')).toBe(-12345.5);
	});

	it('is that of UTC where the zone has UTC by another name', () => {
		fc.assert(
			fc.property(fc.integer({ min: -3e14, max: 2.5e14 }), (instant) => {
				expect(civilTime(instant, 'Africa/Abidjan') - instant).toBeGreaterThanOrEqual(-968_000);
				expect(civilTime(instant, 'Etc/GMT')).toBe(instant);
				expect(civilTime(instant, 'Etc/GMT-14')).toBe(instant + 14 * 3_600_000);
			})
		);
	});
});

describe('instantOf', () => {
	it('is when the clocks of a zone show a civil time', () => {
		const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu');
		fc.assert(
			fc.property(fc.integer({ min: -3e13, max: 2.5e14 }), zones, (instant, zone) => {
				const shown = civilTime(instant, zone);
				expect(civilTime(instantOf(shown, zone), zone)).toBe(shown);
			})
		);
	});

	it('is after the hour that a spring leaves out, or before it', () => {
		const missing = Date.parse('2024-03-31T02:30Z');
		const found = civilTime(instantOf(missing, 'Europe/Berlin'), 'Europe/Berlin');
		expect(Math.abs(found - missing)).toBe(3_600_000);
	});
});

describe('isZone', () => {
	it.each(['UTC', 'Europe/Berlin', 'Pacific/Kiritimati'])('knows %s', (zone) => {
		expect(isZone(zone)).toBe(true);
	});

	it.each(['', 'Berlin', 'Europe/Atlantis', 'CEST?'])('does not know "%s"', (zone) => {
		expect(isZone(zone)).toBe(false);
	});
});

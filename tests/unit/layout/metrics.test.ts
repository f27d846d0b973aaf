import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../src/lib/layout/metrics';

const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const weight = fc.constantFrom(400 as const, 600 as const);

describe('The width of a text', () => {
	it('is nothing for no text, and grows with each character and with the size', () => {
		expect(textWidth('', 13)).toBe(0);
		fc.assert(
			fc.property(text, text, weight, (a, b, heavy) => {
				const [one, both] = [textWidth(a, 13, heavy), textWidth(a + b, 13, heavy)];
				expect(both).toBeGreaterThanOrEqual(one - 1e-9);
				expect(textWidth(a, 26, heavy)).toBeCloseTo(2 * one, 6);
			})
		);
	});

	it('is more in bold, and more for wide letters than for narrow ones', () => {
		expect(textWidth('Scholz rules out Taurus', 13, 600)).toBeGreaterThan(
			textWidth('Scholz rules out Taurus', 13)
		);
		expect(textWidth('MMM', 13)).toBeGreaterThan(textWidth('iii', 13));
	});

	it('is not too little for letters that the table lacks', () => {
		for (const [rare, known] of ['ÄA', 'öo', 'śs', 'ğg'].map((pair) => [...pair]))
			expect(textWidth(rare ?? '', 13)).toBeGreaterThanOrEqual(textWidth(known ?? '', 13));
		expect(textWidth('漢', 13)).toBeGreaterThanOrEqual(13);
	});
});

describe('A text that is made to fit', () => {
	const room = fc.double({ min: 0, max: 300, noNaN: true });

	it('is never wider than its room', () => {
		fc.assert(
			fc.property(text, room, weight, (words, pixels, heavy) => {
				const fitted = fitText(words, pixels, 13, heavy);
				if (fitted !== undefined) expect(textWidth(fitted, 13, heavy)).toBeLessThanOrEqual(pixels);
			})
		);
	});

	it('is the beginning of the text and an ellipsis, or all of it', () => {
		fc.assert(
			fc.property(text, room, (words, pixels) => {
				const fitted = fitText(words, pixels, 13);
				if (fitted === undefined || fitted === words) return;
				expect(fitted.endsWith('…')).toBe(true);
				const head = fitted.slice(0, -1);
				expect(words.startsWith(head)).toBe(true);
				expect(words.slice(head.length)).toMatch(/^\s/);
			})
		);
	});

	it('is cut between words, never in one', () => {
		const words = 'Security raised, discipline considered';
		const fitted = fitText(words, textWidth('Security raised, discipline con…', 13), 13);
		expect(fitted).toBe('Security raised, discipline…');
	});

	it('is nothing where not even the first word fits', () => {
		expect(fitText('Investigation', 12, 13)).toBeUndefined();
		expect(fitText('', 0, 13)).toBe('');
	});
});

/** Numbers in digits and in words: "38", "2 1/2", "twenty-one", "two and a half", "a couple of". */
import type { PreparedNumerals } from './prepare';
import { SOME, type Amount } from './notation';
import type { Token } from './tokens';

export interface NumberFound {
	value: Amount;
	/** How many tokens it is. */
	length: number;
}

/** No number in words has more tokens than this. */
const LONGEST = 8;

/** Value of a token in digits; "1,250" and "2.5" are read as English writes them. */
function digitsOf({ text }: Token): number | undefined {
	if (/^\d{1,9}$/.test(text)) return Number(text);
	if (/^\d{1,3}(,\d{3})+$/.test(text)) return Number(text.replaceAll(',', ''));
	return /^\d{1,6}[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : undefined;
}

/** The number that begins with a token, as long as it goes. */
export function numberAt(
	tokens: readonly Token[],
	index: number,
	{ units, multipliers, and }: PreparedNumerals
): NumberFound | undefined {
	const first = tokens[index];
	if (!first) return;
	const digits = digitsOf(first);
	if (digits !== undefined) return withFraction(tokens, index, digits);
	let [total, current, length] = [0, 0, 0];
	let lastUnit = Infinity;
	for (let n = 0; n < LONGEST; n++) {
		const token = tokens[index + n];
		if (!token || (n > 0 && token.join !== 'space' && token.join !== 'hyphen')) break;
		const unit = units.get(token.word);
		const multiplier = multipliers.get(token.word);
		if (unit !== undefined) {
			// "nineteen ninety" is a year, "two three" are two numbers.
			if (lastUnit < 20 || unit >= lastUnit) break;
			current += unit;
			lastUnit = unit;
		} else if (multiplier !== undefined && current > 0) {
			if (multiplier >= 1000) {
				total += current * multiplier;
				current = 0;
			} else current *= multiplier;
			lastUnit = Infinity;
		} else if (token.word === and && length > 0 && lastUnit === Infinity) continue;
		else break;
		length = n + 1;
	}
	return length > 0 ? { value: total + current, length } : undefined;
}

/** "2 1/2". */
function withFraction(tokens: readonly Token[], index: number, whole: number): NumberFound {
	const [over, slash, under] = tokens.slice(index + 1, index + 4);
	const fraction =
		over?.join === 'space' && slash?.text === '/' && slash.join === 'touching' && under?.text;
	if (!fraction || !/^[2-8]$/.test(fraction) || !/^[1-7]$/.test(over.text)) {
		const half = over?.text === '½' && over.join !== 'break' ? 0.5 : 0;
		return { value: whole + half, length: half ? 2 : 1 };
	}
	return { value: whole + Number(over.text) / Number(fraction), length: 4 };
}

/** A year in words: "nineteen ninety-four", "two thousand". */
export function yearInWords(
	tokens: readonly Token[],
	index: number,
	numerals: PreparedNumerals
): NumberFound | undefined {
	const first = numberAt(tokens, index, numerals);
	if (!first || first.value === SOME || /^\d/.test(tokens[index]!.text)) return;
	if (first.value >= 1500 && first.value <= 2100) return first;
	if (first.value < 15 || first.value > 20) return;
	const second = numberAt(tokens, index + first.length, numerals);
	if (!second || second.value === SOME || second.value < 10 || second.value > 99) return;
	if (/^\d/.test(tokens[index + first.length]!.text)) return;
	return { value: first.value * 100 + second.value, length: first.length + second.length };
}

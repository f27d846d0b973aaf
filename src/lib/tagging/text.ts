/** A text seen through a grammar: what its tokens can be. */
import type { Grammar, Sense } from './grammar';
import { numberAt, yearInWords } from './numbers';
import { SOME } from './notation';
import { match, type Words } from './pattern';
import type { Prepared } from './prepare';
import { tokenize, type Join, type Token } from './tokens';

type Found = { value: Sense; length: number };

/** Tokens with their senses. */
export class TokenText implements Words {
	readonly tokens: readonly Token[];
	private readonly grammar: Grammar;

	constructor(
		readonly text: string,
		private readonly prepared: Prepared
	) {
		this.grammar = prepared.grammar;
		this.tokens = tokenize(text, this.grammar.abbreviations);
	}

	get length(): number {
		return this.tokens.length;
	}

	word(index: number): string {
		return this.tokens[index]?.word ?? '';
	}

	join(index: number): Join {
		return this.tokens[index]?.join ?? 'break';
	}

	sense(index: number, name: string): Found | undefined {
		const token = this.tokens[index];
		if (!token) return;
		switch (name) {
			case 'number':
				return numberAt(this.tokens, index, this.prepared.numerals);
			case 'amount':
				return this.amountAt(index);
			case 'year':
				return this.yearAt(index);
			case 'day':
				return this.dayAt(index);
			case 'digits':
				return /^\d{1,4}$/.test(token.text) ? { value: Number(token.text), length: 1 } : undefined;
			case 'dots':
				return /^\d\d?(\.\d{1,4}){1,2}$/.test(token.text)
					? { value: token.text, length: 1 }
					: undefined;
			case 'any':
				return { value: token.word, length: 1 };
			case 'capital':
				return /^\p{Lu}/u.test(token.text) ? { value: token.text, length: 1 } : undefined;
			case 'money':
				return this.isMoney(index) ? { value: token.text, length: 1 } : undefined;
			default:
				if (name in this.grammar.phrases) return this.phraseAt(index, name);
				return this.suffixed(token, name) ?? this.entryAt(index, name);
		}
	}

	/** Whether a token ends a sum of money: "$40,000". */
	private isMoney(index: number): boolean {
		return /^\d/.test(this.word(index)) && /^[$€£¥]$/.test(this.word(index - 1));
	}

	/** The offsets of some tokens in the text. */
	extent(start: number, end: number): { start: number; end: number } {
		return { start: this.tokens[start]!.start, end: this.tokens[end - 1]!.end };
	}

	/** The words of some tokens. */
	slice(start: number, end: number): string {
		return this.text.slice(this.tokens[start]!.start, this.tokens[end - 1]!.end);
	}

	/** The longest phrase of a class. */
	private phraseAt(index: number, name: string): Found | undefined {
		let best: Found | undefined;
		for (const { compiled, value } of this.prepared.phrases.get(name) ?? []) {
			const matched = match(compiled, this, index);
			const length = (matched?.end ?? index) - index;
			if (!matched || length <= (best?.length ?? 0)) continue;
			const sense = value(matched.captures);
			if (sense !== undefined) best = { value: sense, length };
		}
		return best;
	}

	/** A word of a class of the lexicon. */
	private entryAt(index: number, name: string): Found | undefined {
		const { text, word } = this.tokens[index]!;
		const bare = text.replace(/\.$/, '');
		for (const { words, exact, value } of this.prepared.dictionary.get(name)?.get(word) ?? []) {
			const written = [text, bare].some((form) => form === exact || form === exact?.toUpperCase());
			if (exact && words.length === 1 && !written) continue;
			if (words.every((part, n) => n === 0 || this.word(index + n) === part))
				return { value, length: words.length };
		}
	}

	/** "21st" as an `ordinal`, "1980s" as a `decade`, "5pm" as `pm`. */
	private suffixed({ kind, word }: Token, name: string): Found | undefined {
		if (kind !== 'number') return;
		const [, digits = '', ending = ''] = /^(\d{1,4})(\p{L}+)$/u.exec(word) ?? [];
		return this.grammar.numerals.suffixes[ending] === name
			? { value: Number(digits), length: 1 }
			: undefined;
	}

	private amountAt(index: number): Found | undefined {
		const { amounts } = this.prepared.numerals;
		for (let length = 4; length > 0; length--) {
			const words = this.tokens.slice(index, index + length).map(({ word }) => word);
			const value = words.length === length ? amounts.get(words.join(' ')) : undefined;
			if (value !== undefined) return { value, length };
		}
		return numberAt(this.tokens, index, this.prepared.numerals);
	}

	private yearAt(index: number): Found | undefined {
		if (/^[12]\d{3}$/.test(this.tokens[index]!.text))
			return { value: Number(this.tokens[index]!.text), length: 1 };
		const found = yearInWords(this.tokens, index, this.prepared.numerals);
		return found && found.value !== SOME ? found : undefined;
	}

	/** The number of a day in a month: "5", "5th", "fifth". */
	private dayAt(index: number): Found | undefined {
		const token = this.tokens[index]!;
		const found = /^\d\d?$/.test(token.text)
			? { value: Number(token.text), length: 1 }
			: this.sense(index, 'ordinal');
		return found && Number(found.value) >= 1 && Number(found.value) <= 31 ? found : undefined;
	}
}

/** A grammar made ready: patterns compiled, rules found by the words they can begin with. */
import { CueFinder } from './cues';
import type { Grammar, Modification, Numerals, Phrase, Rule } from './grammar';
import type { Amount } from './notation';
import { beginnings, compile, type Pattern } from './pattern';
import { dictionaryOf, wordsBySense, type Dictionary } from './dictionary';

export interface PreparedRule extends Rule {
	compiled: Pattern;
	/** Its place in the grammar: of two matches of one length the first rule counts. */
	order: number;
}

export interface PreparedModification extends Modification {
	compiled: Pattern;
}

export interface PreparedPhrase extends Phrase {
	compiled: Pattern;
}

/** Numbers and amounts by their words. */
export interface PreparedNumerals {
	units: ReadonlyMap<string, number>;
	multipliers: ReadonlyMap<string, number>;
	amounts: ReadonlyMap<string, Amount>;
	and: string;
}

export interface Prepared {
	numerals: PreparedNumerals;
	grammar: Grammar;
	dictionary: Dictionary;
	cues: CueFinder;
	/** Rules by the words that they can begin with; `DIGITS` for those that begin with figures. */
	rules: ReadonlyMap<string, PreparedRule[]>;
	prefixes: PreparedModification[];
	suffixes: PreparedModification[];
	phrases: Map<string, PreparedPhrase[]>;
	/** What may stand between a time of the clock and its day. */
	links: Pattern[];
}

/** Stands for a token of digits among the words that rules begin with. */
export const DIGITS = '#';

const prepared = new WeakMap<Grammar, Prepared>();

/** Prepares a grammar, once. */
export function prepare(grammar: Grammar): Prepared {
	const known = prepared.get(grammar);
	if (known) return known;
	const numerals = numeralsOf(grammar.numerals);
	const rules = new Map<string, PreparedRule[]>();
	grammar.rules.forEach((rule, order) => {
		const compiled = compile(rule.pattern);
		const words = beginnings(compiled).flatMap((key) => firstWords(key, grammar, numerals));
		for (const word of new Set(words)) {
			rules.set(word, [...(rules.get(word) ?? []), { ...rule, compiled, order }]);
		}
	});
	const made: Prepared = {
		grammar,
		numerals,
		dictionary: dictionaryOf(grammar.lexicon),
		cues: new CueFinder(grammar.cues),
		rules,
		prefixes: grammar.prefixes.map((row) => ({ ...row, compiled: compile(row.words) })),
		suffixes: grammar.suffixes.map((row) => ({ ...row, compiled: compile(row.words) })),
		phrases: new Map(
			Object.entries(grammar.phrases).map(([name, rows]) => [
				name,
				rows.map((row) => ({ ...row, compiled: compile(row.pattern) }))
			])
		),
		links: grammar.links.map(compile)
	};
	prepared.set(grammar, made);
	return made;
}

function numeralsOf({
	ones,
	tens,
	compound,
	multipliers,
	amounts,
	and
}: Numerals): PreparedNumerals {
	const list = (text: string) => text.split(' ');
	return {
		units: new Map([
			...list(ones).map((word, index): [string, number] => [word, index + 1]),
			...list(tens).map((word, index): [string, number] => [word, (index + 2) * 10]),
			...(compound ? compoundsOf(list(ones).slice(0, 9), list(tens), compound) : [])
		]),
		multipliers: new Map(Object.entries(multipliers)),
		amounts: new Map(wordsBySense(amounts) as [string, Amount][]),
		and
	};
}

/** The words, or `DIGITS`, that a word or a class in braces can begin with. */
function firstWords(key: string, grammar: Grammar, numerals: PreparedNumerals): string[] {
	if (!key.startsWith('{')) return [key];
	const name = key.slice(1, -1);
	const { lexicon, phrases } = grammar;
	const first = (row: string) => row.toLowerCase().split(' ')[0]!.replace(/\.$/, '');
	switch (name) {
		case 'digits':
		case 'dots':
			return [DIGITS];
		case 'number':
		case 'year':
			return [DIGITS, ...numerals.units.keys()];
		case 'amount':
			return [DIGITS, ...numerals.units.keys(), ...[...numerals.amounts.keys()].map(first)];
		case 'day':
			return [DIGITS, ...firstWords('{ordinal}', grammar, numerals)];
		default: {
			const inDigits = Object.values(grammar.numerals.suffixes).some((suffix) => suffix === name);
			const rows = (phrases[name] ?? []).flatMap(({ pattern }) => beginnings(compile(pattern)));
			return [
				...(inDigits ? [DIGITS] : []),
				...wordsBySense(lexicon[name] ?? {}).map(([word]) => first(word)),
				...rows.flatMap((row) => firstWords(row, grammar, numerals))
			];
		}
	}
}

/** "einundzwanzig" and its kin; the one of a compound has no ending. */
function compoundsOf(ones: string[], tens: string[], joint: string): [string, number][] {
	return tens.flatMap((ten, t) =>
		ones.map((one, o): [string, number] => [
			(o === 0 ? one.replace(/s$/, '') : one) + joint + ten,
			(t + 2) * 10 + o + 1
		])
	);
}

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
	/** Rules by a word, or by a class in braces, that they can begin with. */
	rules: Map<string, PreparedRule[]>;
	/** The classes among the keys of `rules`. */
	classes: string[];
	prefixes: PreparedModification[];
	suffixes: PreparedModification[];
	phrases: Map<string, PreparedPhrase[]>;
	/** What may stand between a time of the clock and its day. */
	links: Pattern[];
}

const prepared = new WeakMap<Grammar, Prepared>();

/** Prepares a grammar, once. */
export function prepare(grammar: Grammar): Prepared {
	const known = prepared.get(grammar);
	if (known) return known;
	const rules = new Map<string, PreparedRule[]>();
	grammar.rules.forEach((rule, order) => {
		const compiled = compile(rule.pattern);
		for (const key of new Set(beginnings(compiled))) {
			rules.set(key, [...(rules.get(key) ?? []), { ...rule, compiled, order }]);
		}
	});
	const made: Prepared = {
		grammar,
		numerals: numeralsOf(grammar.numerals),
		dictionary: dictionaryOf(grammar.lexicon),
		cues: new CueFinder(grammar.cues),
		rules,
		classes: [...rules.keys()].filter((key) => key.startsWith('{')),
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

function numeralsOf({ ones, tens, multipliers, amounts, and }: Numerals): PreparedNumerals {
	const list = (text: string) => text.split(' ');
	return {
		units: new Map([
			...list(ones).map((word, index): [string, number] => [word, index + 1]),
			...list(tens).map((word, index): [string, number] => [word, (index + 2) * 10])
		]),
		multipliers: new Map(Object.entries(multipliers)),
		amounts: new Map(wordsBySense(amounts) as [string, Amount][]),
		and
	};
}

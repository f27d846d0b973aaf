/** A lexicon turned round: from words to their classes. */
import type { Lexicon, Sense } from './grammar';

export interface Entry {
	words: string[];
	/** Has to stand so in the text, where a capital matters. */
	exact?: string;
	value: Sense;
}

/** Entries of each class by their first word. */
export type Dictionary = Map<string, Map<string, Entry[]>>;

/** Turns a lexicon round: from words to their classes. */
export function dictionaryOf(lexicon: Lexicon): Dictionary {
	const dictionary: Dictionary = new Map();
	for (const [name, senses] of Object.entries(lexicon)) {
		const entries = new Map<string, Entry[]>();
		for (const [key, value] of wordsBySense(senses)) {
			const words = key.toLowerCase().replace(/\.$/, '').split(' ');
			const [first = ''] = words;
			const exact = key.toLowerCase() === key ? undefined : key;
			entries.set(first, [...(entries.get(first) ?? []), { words, exact, value }]);
		}
		for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
		dictionary.set(name, entries);
	}
	return dictionary;
}

/** "monday" and 1, "Mon" and 1, ... of `1: 'monday|Mon'`. */
export function wordsBySense(senses: Record<string, string>): [word: string, sense: Sense][] {
	return Object.entries(senses).flatMap(([sense, words]) =>
		words.split('|').map((word): [string, Sense] => [word, senseOf(sense)])
	);
}

const senseOf = (key: string): Sense => (/^-?\d+(\.\d+)?$/.test(key) ? Number(key) : key);

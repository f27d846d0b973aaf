/**
 * Finding a quote in the sentences of an article. We hold the text, so matching is exact, never
 * fuzzy: a confident wrong citation is worse than none (hypothesis/client#7571).
 */

/** Where a quote stands. */
export type Anchor =
	/** In the sentence that the file names. Offsets are UTF-16. */
	| { state: 'exact'; sentence: number; start: number; end: number }
	/** Not there, but to the letter in exactly one other place. */
	| { state: 'moved'; sentence: number; start: number; end: number }
	/** Nowhere, or in more places than one, so that nobody can say which is meant. */
	| { state: 'lost'; elsewhere: number };

/** All places where `quote` stands in `text`. */
function occurrences(text: string, quote: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
	return found;
}

/**
 * Finds a quote: in its own sentence, else as an exact and unique match anywhere in the article,
 * else it is lost.
 *
 * @param sentences all sentences of the article, in order
 * @param sentence number of the sentence that should hold the quote, from 1
 * @param quote the words, to the letter; must not be empty
 */
export function findQuote(sentences: readonly string[], sentence: number, quote: string): Anchor {
	const own = sentences[sentence - 1]?.indexOf(quote) ?? -1;
	if (own >= 0) return { state: 'exact', sentence, start: own, end: own + quote.length };
	return elsewhere(sentences, quote);
}

/** Finds a quote that is not in its own sentence; see `findQuote`. */
export function elsewhere(
	sentences: readonly string[],
	quote: string
): Exclude<Anchor, { state: 'exact' }> {
	const places = sentences.flatMap((text, index) =>
		occurrences(text, quote).map((start) => ({ sentence: index + 1, start }))
	);
	const [only] = places;
	if (places.length !== 1 || !only) return { state: 'lost', elsewhere: places.length };
	return { state: 'moved', ...only, end: only.start + quote.length };
}

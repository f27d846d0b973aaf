/**
 * Cuts a text into words, numbers and signs, in one pass. Every token keeps its place in the text, so
 * that what is found can be marked there to the letter.
 */

/** How a token hangs on the one before it. */
export type Join = 'touching' | 'space' | 'hyphen' | 'break';

export interface Token {
	/** Offset in UTF-16 code units, [start, end). */
	start: number;
	end: number;
	/** As written. */
	text: string;
	/** In lower case, without the dots of an abbreviation. */
	word: string;
	join: Join;
	kind: 'word' | 'number' | 'sign';
	/** Counts the clauses of the text: they end at commas, dashes, brackets, quotes and full stops. */
	clause: number;
	/** Counts the sentences of the text. */
	sentence: number;
}

/** What a language says of its tokens. */
export interface Abbreviations {
	/** Lower-case words that keep the dot behind them: "nov" for "Nov.". */
	dotted: ReadonlySet<string>;
	/** Lower-case words whose dot ends no sentence: "mr" for "Mr.". */
	titles: ReadonlySet<string>;
	/** Whether a dot behind one or two digits makes an ordinal: "5. März". */
	ordinalDot?: boolean;
}

/** Each alternative begins with another character than the others and repeats one class only. */
const PIECE =
	/\d+(?:[.,]\d+)*\p{L}*|\p{L}(?:\.\p{L}(?!\p{L}))+\.?|[\p{L}\p{M}]+(?:['’]\p{L}{2,})?|['’]\p{L}(?!\p{L})|\S/gu;
const PARAGRAPH = /\n\s*\n/;
const CLAUSE_END = /^[,;:()[\]"“”„«»—]$/;
const SENTENCE_END = /^[.!?…]$/;

/** Cuts a text; takes time linear in its length. */
export function tokenize(text: string, { dotted, titles, ordinalDot }: Abbreviations): Token[] {
	const tokens: Token[] = [];
	let [clause, sentence, stop, hyphen] = [0, 0, false, false];
	let last: Token | undefined;
	for (const { 0: piece, index } of text.matchAll(PIECE)) {
		const gap = last ? text.slice(last.end, index) : '';
		if (
			last &&
			isHyphen(piece) &&
			gap === '' &&
			!hyphen &&
			/[\p{L}\p{N}.]/u.test(nextTo(text, index))
		) {
			hyphen = true;
			continue;
		}
		const kind = /^\d/.test(piece) ? 'number' : /^['’]?\p{L}/u.test(piece) ? 'word' : 'sign';
		const capital = /^[\p{Lu}\d'"“‘„`]/u.test(piece);
		const paragraph = PARAGRAPH.test(gap);
		const ended = paragraph || (stop && gap !== '' && capital);
		if (ended) sentence++;
		if (ended || CLAUSE_END.test(piece) || isHyphen(piece)) clause++;
		if (kind === 'sign' && last && piece === '.' && gap === '') {
			if (dotted.has(last.word)) {
				last.end = index + 1;
				last.text += '.';
				stop = last.word.length > 1 && !titles.has(last.word) ? stop : false;
				continue;
			}
			stop =
				!titles.has(last.word) &&
				!/^\p{Lu}$/u.test(last.text) &&
				!(ordinalDot && /^\d\d?$/.test(last.text));
		} else if (kind !== 'sign') stop = false;
		else if (SENTENCE_END.test(piece)) stop = true;
		const join = ended ? 'break' : hyphen ? 'hyphen' : gap === '' ? 'touching' : 'space';
		last = {
			start: index,
			end: index + piece.length,
			text: piece,
			word: wordOf(piece),
			join,
			kind,
			clause,
			sentence
		};
		hyphen = false;
		tokens.push(last);
	}
	return tokens;
}

const wordOf = (piece: string) =>
	piece.length === 1 ? piece.toLowerCase() : plain(piece.toLowerCase().normalize('NFC'));
const plain = (word: string) => word.replace('’', "'").replace(/\.(?=\p{L}|$)/gu, '');

const isHyphen = (piece: string) => /^[-–‑]$/.test(piece);

/** The character behind the one at an index. */
const nextTo = (text: string, index: number) => text.slice(index + 1, index + 3);

/** Words before and behind an expression that modify it: "early", "at least", "or so". */
import type { Found } from './find';
import type { Modifier } from './expression';
import { match } from './pattern';
import type { Prepared, PreparedModification } from './prepare';
import type { TokenText } from './text';

/** No words before an expression that modify it are more tokens than this. */
const LONGEST = 5;

/**
 * Takes the words around an expression that modify it into it.
 *
 * @param floor end of the expression before: tokens before it are taken already
 */
export function modify(
	text: TokenText,
	{ prefixes, suffixes }: Prepared,
	found: Found,
	floor: number
): Found {
	let { start, end, reading } = found;
	const add = (modifier: Modifier) => {
		reading = { ...reading, modifier: reading.modifier ?? modifier };
		if (modifier === 'APPROX') reading.approximate = true;
	};
	const behind = suffixes.find((row) => modifierOf(row, found) && match(row.compiled, text, end));
	if (behind && text.join(end) !== 'break') {
		end = match(behind.compiled, text, end)!.end;
		add(modifierOf(behind, found)!);
	}
	if (text.join(start) === 'break') return { ...found, end, reading };
	for (let from = Math.max(floor, start - LONGEST); from < start; from++) {
		const before = prefixes.find(
			(row) => modifierOf(row, found) && match(row.compiled, text, from)?.end === start
		);
		if (before) {
			start = from;
			add(modifierOf(before, found)!);
			break;
		}
	}
	return { ...found, start, end, reading };
}

function modifierOf(row: PreparedModification, { reading }: Found): Modifier | undefined {
	if (reading.type === 'duration') return row.duration;
	if (reading.type === 'date' || reading.type === 'time')
		return row.date ?? countedOnly(row, reading);
	return undefined;
}

/** "almost", "more than" stand with a date only where it is counted: "almost two years ago". */
function countedOnly(row: PreparedModification, { approximate }: Found['reading']) {
	return approximate ? row.duration : undefined;
}

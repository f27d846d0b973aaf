/** The systems that the bench compares, each as a function from an article to TIMEX3. */
import { casual, type ParsedComponents } from 'chrono-node';
import { parseEdtf } from '../../lib/dates/edtf';
import { en } from '../../lib/language/en';
import { english } from '../../lib/tagging/english/english';
import type { ExpressionType } from '../../lib/tagging/expression';
import { durationOf, timexOf, type Unit } from '../../lib/tagging/notation';
import { calendarPeriod, periodAt } from '../../lib/tagging/period';
import { tagText } from '../../lib/tagging/tag';
import { wordingIn } from '../../lib/tagging/wording';
import type { MarkedArticle } from './articles';
import type { Timex } from './score';
import { taggerOf } from './weight';

export interface System {
	name: string;
	tag: (article: Pick<MarkedArticle, 'text' | 'published'>) => Timex[];
	/** A module that imports no more than the system, to be bundled and weighed. */
	entry: string;
}

const TYPES: Record<ExpressionType, string> = {
	date: 'DATE',
	vague: 'DATE',
	time: 'TIME',
	duration: 'DURATION',
	recurring: 'SET'
};

const sourceline: System = {
	name: 'Sourceline',
	tag: ({ text, published }) =>
		tagText(text, {
			published: parseEdtf(published),
			grammar: english,
			wording: wordingIn(en)
		}).map(({ start, end, type, value }) => ({
			start,
			end,
			type: TYPES[type],
			value
		})),
	entry: taggerOf('english')
};

/**
 * The default parser of chrono-node. It gives a time for everything; here that is cut to the unit that its
 * words name, and the preposition before them is taken away, so that it is judged by what it knows.
 */
const chrono: System = {
	name: 'chrono-node',
	tag: ({ text, published }) => {
		const [year = 0, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number);
		return casual.parse(text, new Date(year, month - 1, day, 12)).map((result) => {
			const preposition = /^(?:on|in|at|for|within|by)\s+/i.exec(result.text)?.[0] ?? '';
			const words = result.text.slice(preposition.length).replace(/[\s,]+$/, '');
			const start = result.index + preposition.length;
			const value = chronoValue(result.start, words.toLowerCase());
			const type =
				value.startsWith('P') && !value.endsWith('REF')
					? 'DURATION'
					: /T\d/.test(value)
						? 'TIME'
						: 'DATE';
			return { start, end: start + words.length, type, value };
		});
	},
	entry: `export { casual } from 'chrono-node';`
};

/** "the past two months", "ten minutes": what chrono-node takes for a time so far away. */
const LENGTH =
	/^(?:(?:the )?(?:past|last|next) )?(?!this|last|next|past|the\b)(\w+) (second|minute|hour|day|week|month|year)s?$/;
const NUMBERS = 'a one two three four five six seven eight nine ten'.split(' ');

function lengthOf(amount: string, unit: string): string {
	const number = /^\d+$/.test(amount) ? Number(amount) : NUMBERS.indexOf(amount) || 1;
	return durationOf(number < 0 ? 'X' : number, unit as Unit);
}

function chronoValue(components: ParsedComponents, words: string): string {
	const at = (part: 'year' | 'month' | 'day' | 'hour' | 'minute') =>
		String(components.get(part) ?? 0).padStart(part === 'year' ? 4 : 2, '0');
	const [year, month, day] = [at('year'), at('month'), at('day')];
	const date = calendarPeriod(Number(year), Number(month), Number(day));
	const length = LENGTH.exec(words);
	if (length?.[1] && length[2]) return lengthOf(length[1], length[2]);
	if (/\bnow\b/.test(words)) return 'PRESENT_REF';
	if (/\b(night|tonight)\b/.test(words)) return `${year}-${month}-${day}TNI`;
	if (/\bmorning\b/.test(words)) return `${year}-${month}-${day}TMO`;
	if (/\bafternoon\b/.test(words)) return `${year}-${month}-${day}TAF`;
	if (/\bevening\b/.test(words)) return `${year}-${month}-${day}TEV`;
	if (components.isCertain('hour')) return `${year}-${month}-${day}T${at('hour')}:${at('minute')}`;
	if (/\bweekend\b/.test(words)) return timexOf(periodAt('weekend', date.start));
	if (/\bweeks?\b/.test(words)) return timexOf(periodAt('week', date.start));
	if (/\byears?\b/.test(words)) return year;
	const toDay = components.isCertain('day') || components.isCertain('weekday');
	if (toDay && !/\bmonths?\b/.test(words)) return `${year}-${month}-${day}`;
	return components.isCertain('month') || /\bmonths?\b/.test(words) ? `${year}-${month}` : year;
}

export const SYSTEMS: readonly System[] = [sourceline, chrono];

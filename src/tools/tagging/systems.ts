/** The systems that the bench compares, each as a function from an article to TIMEX3. */
import { casual } from 'chrono-node';
import { parseEdtf } from '../../lib/dates/edtf';
import { en } from '../../lib/language/en';
import { english } from '../../lib/tagging/english/english';
import type { ExpressionType } from '../../lib/tagging/expression';
import { tagText } from '../../lib/tagging/tag';
import type { MarkedArticle } from './articles';
import type { Timex } from './score';

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
		tagText(text, { published: parseEdtf(published), grammar: english, language: en }).map(
			({ start, end, type, value }) => ({
				start,
				end,
				type: TYPES[type],
				value
			})
		),
	entry: `export { tagText } from './src/lib/tagging/tag';
		export { english } from './src/lib/tagging/english/english';`
};

/** The default parser of chrono-node; it gives days and times, which are cut to what it is certain of. */
const chrono: System = {
	name: 'chrono-node',
	tag: ({ text, published }) => {
		const [year = 0, month = 1, day = 1] = published.slice(0, 10).split('-').map(Number);
		const reference = new Date(year, month - 1, day, 12);
		return casual.parse(text, reference).map(({ index, text: words, start }) => {
			const at = (part: 'year' | 'month' | 'day' | 'hour' | 'minute', width = 2) =>
				String(start.get(part) ?? 0).padStart(width, '0');
			const clock = start.isCertain('hour');
			const toDay = clock || start.isCertain('day') || start.isCertain('weekday');
			const toMonth = start.isCertain('month');
			const date = [
				at('year', 4),
				...(toMonth || toDay ? [at('month')] : []),
				...(toDay ? [at('day')] : [])
			];
			return {
				start: index,
				end: index + words.length,
				type: clock ? 'TIME' : 'DATE',
				value: date.join('-') + (clock ? `T${at('hour')}:${at('minute')}` : '')
			};
		});
	},
	entry: `export { casual } from 'chrono-node';`
};

export const SYSTEMS: readonly System[] = [sourceline, chrono];

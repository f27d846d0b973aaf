/** The expressions of time of the published article, read as its story file has them. */
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/lib/dates/edtf';
import { en } from '../../../src/lib/language/en';
import { english } from '../../../src/lib/tagging/english/english';
import { tagText } from '../../../src/lib/tagging/tag';
import { wordingIn } from '../../../src/lib/tagging/wording';
import { taurusFile } from '../../fixtures/taurus-leak';

const { article, events, zone } = taurusFile();
const text = article.paragraphs.map((sentences) => sentences.join(' ')).join('\n\n');
const expressions = tagText(text, {
	published: parseEdtf(article.published),
	zone,
	grammar: english,
	wording: wordingIn(en, zone)
});

describe('The article of the Taurus leak', () => {
	it('has these expressions of time and no others', () => {
		const list = expressions.map(({ text: words, type, value, edtf = '-' }) =>
			[words, type, value, edtf].join(' | ')
		);
		expect(list).toEqual([
			'Tuesday | date | 2024-03-05 | 2024-03-05',
			'38-minute | duration | PT38M | -',
			'Friday | date | 2024-03-01 | 2024-03-01',
			'the same day | date | 2024-03-01 | 2024-03-01',
			'two weeks ago | date | 2024-W07 | 2024-02-16~',
			'last week | date | 2024-W09 | [2024-02-26..2024-03-03]',
			'Monday | date | 2024-03-04 | 2024-03-04',
			'two years ago | date | 2022 | 2022~',
			'months | duration | PXM | -',
			'now | vague | PRESENT_REF | -',
			'months-long | duration | PXM | -',
			'last week | date | 2024-W09 | [2024-02-26..2024-03-03]',
			'this year | date | 2024 | 2024'
		]);
	});

	it.each(events.filter((event) => event.article?.phrase && event.article.when))(
		'dates "$id" as its author did',
		({ article: dated, sources }) => {
			const { phrase = '', when } = dated!;
			const quoted = sources.flatMap(({ quote }) => {
				const start = text.indexOf(quote);
				return expressions.filter((one) => one.start >= start && one.end <= start + quote.length);
			});
			const read = [...quoted, ...expressions].find(({ text: words }) => phrase.includes(words));
			expect(read?.edtf).toBe(when);
		}
	);

	it('counts "two weeks ago" from the burial, on the same day as the leak', () => {
		const [friday, sameDay, twoWeeks] = [2, 3, 4].map((index) => expressions[index]);
		expect([friday?.from, sameDay?.from, twoWeeks?.from]).toEqual(['published', 2, 3]);
		expect(twoWeeks?.reading).toBe(
			'“two weeks ago”, counted from “the same day”: Friday 1 March 2024, so about Friday 16 February 2024.'
		);
	});

	it('says of the others what they are counted from', () => {
		expect(expressions[2]?.reading).toBe(
			'“Friday”, counted from the dateline, Tuesday 5 March 2024, so Friday 1 March 2024.'
		);
		expect(expressions[10]?.reading).toBe('“months-long” gives no date.');
	});

	it('is not in doubt about the weeks of its days: all its verbs are of the past', () => {
		expect(expressions.filter(({ others }) => others)).toEqual([]);
	});
});

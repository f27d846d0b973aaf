/** Addresses that scroll to words, read back as a browser reads them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fragmentUrl, sentenceUrls } from '../../../src/lib/export/text-fragment';
import { articleTextOf } from '../../../src/lib/export/article-text';
import { taurusStory } from '../../fixtures/taurus-leak';
import { hostileStory } from './hostile';

const PAGE = 'https://news.example/story';
const urlOf = (text: string, quote: string, from = 0) => {
	const start = text.indexOf(quote, from);
	return fragmentUrl(PAGE, text, start, start + quote.length);
};
const directiveOf = (url: string) => url.split(':~:text=')[1] ?? '';

/** The parts of a directive, decoded: `[prefix-,]start[,end][,-suffix]`. */
function readDirective(url: string) {
	const parts = directiveOf(url).split(',');
	const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
	const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
	const decoded = (part: string | undefined) =>
		part === undefined ? undefined : decodeURIComponent(part);
	return {
		prefix: decoded(prefix),
		start: decoded(parts[0]) ?? '',
		end: decoded(parts[1]),
		suffix: decoded(suffix),
		rest: parts.slice(2)
	};
}

/** Offsets at which a browser would find the directive, runs of white space being one space. */
function found(text: string, url: string): number[] {
	const flat = text.replace(/\s+/g, ' ');
	const { prefix, start, end, suffix } = readDirective(url);
	const places: number[] = [];
	for (let at = flat.indexOf(start); at >= 0; at = flat.indexOf(start, at + 1)) {
		const close = end === undefined ? at + start.length : flat.indexOf(end, at + start.length);
		if (close < 0) continue;
		const stop = end === undefined ? close : close + end.length;
		if (prefix !== undefined && !flat.slice(0, at).trimEnd().endsWith(prefix)) continue;
		if (suffix !== undefined && !flat.slice(stop).trimStart().startsWith(suffix)) continue;
		places.push(at);
	}
	return places;
}

describe('The address of a quote', () => {
	it('names a short one in full', () => {
		expect(urlOf('On Friday the bridge closed.', 'the bridge closed')).toBe(
			`${PAGE}#:~:text=the%20bridge%20closed`
		);
	});

	it('names both ends of a long one', () => {
		const text = 'One two three four five six seven eight nine ten.';
		expect(urlOf(text, text)).toBe(
			`${PAGE}#:~:text=One%20two%20three%20four,seven%20eight%20nine%20ten.`
		);
	});

	it('encodes what means something in a directive', () => {
		expect(directiveOf(urlOf('a 38-minute, long & loud leak', '38-minute, long & loud'))).toBe(
			'38%2Dminute%2C%20long%20%26%20loud'
		);
	});

	it('is widened to whole words', () => {
		expect(readDirective(urlOf('The recording leaked.', 'cord')).start).toBe('recording');
	});

	it('says what stands around words that stand there twice, within the paragraph', () => {
		const text = 'He said no. Then he left.\nShe stayed. He said no. All wept.';
		const second = urlOf(text, 'He said no.', 5);
		expect(readDirective(second)).toMatchObject({ prefix: 'She stayed.', suffix: 'All wept.' });
		expect(found(text, second)).toHaveLength(1);
		expect(readDirective(urlOf(text, 'He said no.')).prefix).toBeUndefined();
	});

	it('keeps a fragment that the address has', () => {
		expect(fragmentUrl(`${PAGE}#top`, 'a b', 0, 1)).toBe(`${PAGE}#top:~:text=a`);
	});

	it('never throws, and always leads to the quote', () => {
		const word = fc.stringMatching(/^[a-zäé,&-]{1,6}$/u);
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1, maxLength: 40 }),
				fc.nat(),
				fc.nat(),
				(words, a, b) => {
					const text = words.join(' ');
					const [start, end] = [a % text.length, b % text.length].sort((x, y) => x - y);
					fc.pre(
						start !== undefined && end !== undefined && /[\p{L}\p{N}]/u.test(text.slice(start, end))
					);
					const url = fragmentUrl(PAGE, text, start ?? 0, end ?? 0);
					expect(readDirective(url).rest).toEqual([]);
					expect(found(text, url).length).toBeGreaterThan(0);
				}
			)
		);
		const any = fc.string({ unit: 'binary', minLength: 1 });
		fc.assert(
			fc.property(any, (text) => {
				expect(() => fragmentUrl(PAGE, text, 0, text.length)).not.toThrow();
			})
		);
	});
});

describe('The addresses of sentences', () => {
	const taurus = taurusStory();
	const article = { ...taurus.articles[0]!, url: PAGE };
	const story = { ...taurus, articles: [article] };

	it('are none where the article has no address', () => {
		expect(sentenceUrls(taurusStory())).toEqual({});
	});

	it('lead each to its own sentence', () => {
		const urls = sentenceUrls(story);
		const { text, offsets } = articleTextOf(article);
		for (const { number } of article.sentences) {
			expect(found(text, urls[`s${number}`] ?? ''), String(number)).toEqual([offsets[number - 1]]);
		}
	});

	it('of a hostile story are addresses still', () => {
		for (const url of Object.values(sentenceUrls(hostileStory()))) {
			expect(url).toMatch(/^https:\/\/example\.org\/[\x21-\x7E]*$/);
			expect(url).not.toMatch(/["<>]/);
		}
	});
});

/** A story with something to fear in every field that takes words, from each way to be attacked. */
import type { StoryFile } from '../../../src/lib/story/schema';
import type { Story } from '../../../src/lib/story/types';
import { storyOf } from '../../fixtures/taurus-leak';

export const RIGHT_TO_LEFT = '\u202E';
const MARKUP = `<img src=x onerror="alert(1)"></script><!--<script>`;

export const HOSTILE: Record<string, string> = {
	markup: MARKUP,
	reference: '&lt;img src=x onerror=alert(1)&gt; &amp;lt;b&amp;gt; &#60;i&#62;',
	address: `javascript:alert(1) www.x'onclick='alert(1)'. a@b.org http://a@b.org/"x`,
	formula: `=cmd|' /C calc'!A0`,
	plus: '+1+cmd',
	minus: '-2+3',
	at: '@SUM(1,2)',
	tab: '\t=1+1',
	direction: `abc${RIGHT_TO_LEFT}gpj.exe\u2066 open`,
	lines: 'first\r\nEND:VEVENT\nBEGIN:VEVENT\rlast\u2028line\u2029end',
	quotes: `"double" 'single' “curly”, a; b \\n c`,
	controls: 'bell\u0007 null\u0000 delete\u007F',
	astral: '😀'.repeat(60),
	apostrophe: `'=1+1`
};

/** One event for each text, which stands in all of the event's words. */
export const hostileFile = (): StoryFile => {
	const texts = Object.entries(HOSTILE);
	return {
		version: 1,
		id: 'hostile',
		title: Object.values(HOSTILE).join(' '),
		summary: MARKUP,
		lang: 'en',
		zone: 'UTC',
		article: {
			title: MARKUP,
			publisher: HOSTILE.direction!,
			url: `https://example.org/"><script>alert(1)</script>?a=1,2;b=ü'${RIGHT_TO_LEFT}`,
			published: '2024-03-05',
			datelineReasoning: MARKUP,
			note: MARKUP,
			paragraphs: texts.map(([, text]) => [`😀 Before ${text} after.`, 'Next.'])
		},
		tracks: texts.map(([id, name]) => ({ id, name })),
		people: texts.map(([id, name]) => ({ id, name, role: name })),
		places: texts.map(([id, name]) => ({ id, name })),
		events: texts.map(([id, text], index) => ({
			id,
			title: text,
			label: text,
			track: id,
			status: 'claimed',
			by: text,
			article: { phrase: text, from: 'published', when: '2024-03-01', note: text },
			record: { when: '2024-03-02', note: text },
			people: [id],
			places: [id],
			sources: [{ sentence: 2 * index + 1, quote: text }]
		}))
	};
};

export const hostileStory = (): Story => storyOf(hostileFile());

/** What newsrooms paste. */
import { describe, expect, it } from 'vitest';
import { snippetsOf, type SnippetOptions } from '../../../src/lib/embed/snippets';

const PLAIN: SnippetOptions = {
	name: 'Timeline: The Taurus leak',
	frame: 'https://example.org/embed/taurus-leak/?theme=dark&event=leak',
	page: 'https://example.org/stories/taurus-leak/',
	script: 'https://example.org/embed.js',
	poster: 'https://example.org/stories/taurus-leak/poster.png',
	width: '100%',
	height: 575
};

describe('The snippets', () => {
	const { frame, element, image } = snippetsOf(PLAIN);

	it('frame: has a title, is lazy, keeps its size as attributes, and its script is loaded late', () => {
		expect(frame).toMatch(/^<iframe src="[^"]*" title="Timeline: The Taurus leak" width="100%"/);
		expect(frame).toContain(' height="575" loading="lazy"');
		expect(frame).toContain('referrerpolicy="strict-origin-when-cross-origin"');
		expect(frame).toContain('\n<script async src="https://example.org/embed.js"></script>');
	});

	it('write an ampersand of an address as HTML does', () => {
		expect(frame).toContain('?theme=dark&amp;event=leak"');
		expect(element).toContain('?theme=dark&amp;event=leak"');
	});

	it('element: holds a link for where scripts do not run', () => {
		expect(element).toContain(
			'<a href="https://example.org/stories/taurus-leak/">Timeline: The Taurus leak</a></source-timeline>'
		);
	});

	it('image: a picture with words that say what it is, and a link to the page', () => {
		expect(image).toMatch(/^<a href="[^"]+"><img src="[^"]+poster\.png" width="1200" height="630"/);
		expect(image).toContain('alt="Timeline: The Taurus leak"');
	});

	it('have a width in pixels, and the scheme of their colours', () => {
		const fixed = snippetsOf({ ...PLAIN, width: 640, height: 400, dark: true });
		expect(fixed.frame).toContain('width="640" height="400"');
		expect(fixed.frame).toContain('width:640px;max-width:100%;color-scheme:dark');
		expect(frame).toContain('color-scheme:light');
	});

	it('end no attribute early, whatever the title', () => {
		const name = `"><img src=x onerror='alert(1)'></script>`;
		for (const snippet of Object.values(snippetsOf({ ...PLAIN, name }))) {
			expect(snippet).not.toMatch(/<img src=x|<\/script>(?!$)/);
			expect(snippet).toContain('&quot;&gt;&lt;img src=x');
		}
	});
});

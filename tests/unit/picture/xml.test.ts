/** The text of pictures: whatever the words, it stays the XML that was meant. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, mapElements, toXml } from '../../../src/lib/picture/xml';

describe('An element as XML', () => {
	it.each([
		[element('rect', { x: 1, y: 2.3456, fill: undefined }), '<rect x="1" y="2.35"/>'],
		[element('path', { d: 'M1.00001 2.5V3.123' }), '<path d="M1 2.5V3.12"/>'],
		[element('text', {}, 'a < b & "c"'), '<text>a &lt; b &amp; &quot;c&quot;</text>'],
		[element('g', {}, element('text', {}, 'x'), 'y'), '<g><text>x</text>y</g>'],
		[element('a', { href: '"><script>' }), '<a href="&quot;&gt;&lt;script&gt;"/>']
	])('is written: %o', (given, xml) => {
		expect(toXml(given)).toBe(xml);
	});

	it('keeps numbers in words as they are', () => {
		expect(toXml(element('text', {}, 'π is 3.14159'))).toContain('3.14159');
		expect(toXml(element('g', { 'aria-label': 'v1.2345' }))).toContain('v1.2345');
	});

	it('replaces what XML cannot hold at all', () => {
		expect(toXml(element('text', {}, 'a\u0000b\u0007c\ud800d\ufffe'))).toBe(
			'<text>a\ufffdb\ufffdc\ufffdd\ufffd</text>'
		);
		expect(toXml(element('text', {}, 'tab\tline\n😀'))).toBe('<text>tab\tline\n😀</text>');
	});

	it('ends no element and no attribute early, whatever the words', () => {
		const anyText = fc.string({ unit: 'binary' });
		fc.assert(
			fc.property(anyText, anyText, (value, words) => {
				const xml = toXml(element('text', { title: value }, words));
				expect(xml).toMatch(/^<text title="[^"<]*">[^<]*<\/text>$|^<text title="[^"<]*"\/>$/u);
			})
		);
	});

	it('is changed from within outwards', () => {
		const tree = element(
			'g',
			{},
			element('text', {}, 'a'),
			element('g', {}, element('text', {}, 'b'))
		);
		const changed = mapElements(tree, (part) =>
			part.tag === 'text' ? element('path', { d: part.children.join('') }) : part
		);
		expect(toXml(changed)).toBe('<g><path d="a"/><g><path d="b"/></g></g>');
		expect(toXml(tree)).toContain('<text>a</text>');
	});
});

/** Elements of a picture as plain values, and their text as XML 1.0. */

export interface Element {
	tag: string;
	attributes: Readonly<Record<string, string | number | undefined>>;
	children: readonly (Element | string)[];
}

/** An element; attributes without a value are left out. */
export const element = (
	tag: string,
	attributes: Element['attributes'] = {},
	...children: Element['children']
): Element => ({ tag, attributes, children });

/** Characters that XML 1.0 cannot hold at all (section 2.2), not even escaped. */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) =>
	text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Two decimals are finer than any screen or printer. */
const numbers = (text: string) =>
	text.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));

const attribute = (name: string, value: string | number) =>
	` ${name}="${escaped(typeof value === 'number' || name === 'd' ? numbers(String(value)) : value)}"`;

/** The XML of an element. Whatever its words are, they stay words. */
export function toXml({ tag, attributes, children }: Element): string {
	const written = Object.entries(attributes)
		.map(([name, value]) => (value === undefined ? '' : attribute(name, value)))
		.join('');
	if (children.length === 0) return `<${tag}${written}/>`;
	const inner = children.map((child) =>
		typeof child === 'string' ? escaped(child) : toXml(child)
	);
	return `<${tag}${written}>${inner.join('')}</${tag}>`;
}

/** An element with all of its elements replaced, the innermost first. */
export function mapElements(root: Element, change: (element: Element) => Element): Element {
	const children = root.children.map((child) =>
		typeof child === 'string' ? child : mapElements(child, change)
	);
	return change({ ...root, children });
}

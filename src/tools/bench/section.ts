/** The part of a document that a program writes, between two comments. */

const begin = (name: string) => `<!-- ${name}: written by npm run bench -->`;
const end = (name: string) => `<!-- end of ${name} -->`;

/**
 * Puts text between the comments of a name, in place of what stood there.
 *
 * @throws Error where the document does not have both comments, in this order
 */
export function replaceSection(document: string, name: string, text: string): string {
	const from = document.indexOf(begin(name));
	const to = document.indexOf(end(name));
	if (from < 0 || to < from)
		throw new Error(`There is no place for it: write ${begin(name)} and ${end(name)}`);
	return `${document.slice(0, from)}${begin(name)}\n\n${text}\n\n${document.slice(to)}`;
}

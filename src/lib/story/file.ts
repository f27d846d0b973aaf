/** From the text of a story file to its story, for the build and for an author alike. */
import { jsonFault } from './json-fault';
import { describeProblem, parseStory } from './parse';
import type { Story } from './types';

/** A story, or lines that say everything that is wrong with its file. */
export type StoryFileResult = { story: Story } | { lines: string[] };

/** An offset as an editor counts it: line and column from 1. */
function placeOf(text: string, offset: number): string {
	const before = text.slice(0, offset).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Reads the text of a story file. Never throws on bad input: it says what is wrong with it.
 *
 * @param name of the file, without `.json`: the story's address, which its id must agree with
 */
export function readStoryText(text: string, name?: string): StoryFileResult {
	const fault = jsonFault(text);
	if (fault)
		return {
			lines: [describeProblem({ ...fault, path: `no JSON at ${placeOf(text, fault.offset)}` })]
		};
	const result = parseStory(JSON.parse(text));
	if ('problems' in result) return { lines: result.problems.map(describeProblem) };
	const { id } = result.story;
	if (name === undefined || name === id) return result;
	const mend = `name the file ${id}.json, or write the id "${name}"`;
	return { lines: [describeProblem({ path: 'id', found: `"${id}" in ${name}.json`, mend })] };
}

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

/** Reads the text of a story file. Never throws on bad input: it says what is wrong with it. */
export function readStoryText(text: string): StoryFileResult {
	const fault = jsonFault(text);
	if (fault)
		return {
			lines: [describeProblem({ ...fault, path: `no JSON at ${placeOf(text, fault.offset)}` })]
		};
	const result = parseStory(JSON.parse(text));
	return 'story' in result ? result : { lines: result.problems.map(describeProblem) };
}

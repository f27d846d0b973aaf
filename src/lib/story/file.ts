/** From the text of a story file to its story, for the build and for an author alike. */
import { describeProblem, parseStory } from './parse';
import type { Story } from './types';

/** A story, or lines that say everything that is wrong with its file. */
export type StoryFileResult = { story: Story } | { lines: string[] };

/** Where `JSON.parse` stopped, as an editor counts: line and column from 1. */
function placeOf(text: string, error: SyntaxError): string {
	const offset = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length);
	const before = text.slice(0, offset).split('\n');
	return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Reads the text of a story file. Never throws on bad input: it says what is wrong with it. */
export function readStoryText(text: string): StoryFileResult {
	let input: unknown;
	try {
		input = JSON.parse(text);
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		const found = error.message.replace(/ \(line.*| in JSON at.*/, '');
		return {
			lines: [
				`${placeOf(text, error)}: found no JSON there (${found}); mend the comma, quote or bracket.`
			]
		};
	}
	const result = parseStory(input);
	return 'story' in result ? result : { lines: result.problems.map(describeProblem) };
}

/** `npm run check-story <file>…`: every problem of a story file, in the words that the build uses. */
import { readFileSync } from 'node:fs';
import { en } from '../lib/language/en';
import { wordsOf } from '../lib/story/words';
import type { Story } from '../lib/story/types';
import { readStoryText } from '../lib/story/file';

const paths = process.argv.slice(2);

/** What a good file holds, and what its author may want to look at. */
function summary(story: Story): string[] {
	const told = new Set(story.events.flatMap((e) => e.sources.map(({ sentence }) => sentence)));
	const silent = story.article.sentences.filter(({ number }) => !told.has(number));
	const words = wordsOf(story, en);
	const disagreements = new Set(story.events.flatMap(({ id }) => words.events[id]?.disagreements));
	return [
		`${story.events.length} events, ${story.article.sentences.length} sentences, no problem.`,
		silent.length > 0
			? `Sentences that report no event: ${silent.map(({ number }) => number).join(', ')}.`
			: 'Every sentence reports an event.',
		...[...disagreements].map((disagreement) => `To be shown: ${disagreement}`)
	];
}

if (paths.length === 0) {
	console.error('Usage: npm run check-story <file>, such as static/stories/taurus-leak.json');
	process.exitCode = 2;
}
for (const path of paths) {
	try {
		const result = readStoryText(readFileSync(path, 'utf8'));
		if ('story' in result) console.log([`${path}:`, ...summary(result.story)].join('\n  '));
		else {
			const count = `${result.lines.length} ${result.lines.length === 1 ? 'problem' : 'problems'}`;
			console.error([`${path}: ${count}`, ...result.lines].join('\n  '));
			process.exitCode ||= 1;
		}
	} catch (error) {
		console.error(`${path}: cannot be read (${(error as Error).message}).`);
		process.exitCode = 2;
	}
}

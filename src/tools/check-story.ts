/** `npm run check-story <file>…`: every problem of a story file, in the words that the build uses. */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { en } from '../lib/language/en';
import { readStoryText } from '../lib/story/file';
import { MOST_LISTED, summaryOf } from '../lib/story/report';
import type { Story } from '../lib/story/types';
import { wordsOf } from '../lib/story/words';

const USAGE = 'Usage: npm run check-story <file>…, such as static/stories/taurus-leak.json';
const UNREADABLE: Record<string, string> = {
	ENOENT: 'there is no such file',
	EISDIR: 'is a folder, not a file',
	EACCES: 'may not be read'
};

/** Npm runs its scripts in the project's folder; an author means the one that the command is given in. */
const folder = process.env.INIT_CWD ?? process.cwd();
const paths = process.argv.slice(2);

/** What a good file holds, and what its author may want to look at. */
function summary(story: Story): string[] {
	const { events, articles, sentences, silent } = summaryOf(story);
	const words = wordsOf(story, en);
	const disagreements = new Set(story.events.flatMap(({ id }) => words.events[id]?.disagreements));
	return [
		[
			counted(events, 'event'),
			...(articles > 1 ? [counted(articles, 'article')] : []),
			counted(sentences, 'sentence'),
			'no problem.'
		].join(', '),
		silent.length > 0
			? `${counted(silent.length, 'sentence')} without an event: ${silent.join(', ')}.`
			: 'Every sentence reports an event.',
		...[...disagreements].map((disagreement) => `To be shown: ${disagreement}`)
	];
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Prints what is to be said of a file; returns the exit code. */
function check(path: string): number {
	let text: string;
	try {
		text = readFileSync(resolve(folder, path), 'utf8');
	} catch (error) {
		const { code = '', message } = error as NodeJS.ErrnoException;
		console.error(`${path}: ${UNREADABLE[code] ?? message}.\n${USAGE}`);
		return 2;
	}
	const result = readStoryText(text, basename(path, '.json'));
	if ('story' in result) {
		console.log([`${path}:`, ...summary(result.story)].join('\n  '));
		return 0;
	}
	const { lines } = result;
	const rest = lines.length - MOST_LISTED;
	console.error(
		[
			`${path}: ${counted(lines.length, 'problem')}`,
			...lines.slice(0, MOST_LISTED),
			...(rest > 0 ? [`and ${rest} more.`] : [])
		].join('\n  ')
	);
	return 1;
}

if (paths.length === 0) console.error(USAGE);
process.exitCode = paths.length === 0 ? 2 : Math.max(...paths.map(check));

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeProblem, parseStory } from '../../../src/lib/story/parse';
import { runInstalled } from '../../../src/tools/process';

const STORY = 'static/stories/taurus-leak.json';
const check = (...paths: string[]) =>
	runInstalled('tsx', ['src/tools/check-story.ts', ...paths], { quiet: true });

/** A file with a text in a folder of its own. */
function fileWith(text: string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'story-')), 'story.json');
	writeFileSync(path, text);
	return path;
}

describe('npm run check-story', () => {
	it('says what a good file holds, and what of it disagrees', async () => {
		const { code, output } = await check(STORY);
		expect(code).toBe(0);
		expect(output).toContain('25 events, 21 sentences, no problem.');
		expect(output).toContain('the record disagree');
	});

	it('names every problem in the words of the build, and fails', async () => {
		const broken = JSON.parse(readFileSync(STORY, 'utf8'));
		broken.events[3].sources[0].quote = 'words that nobody wrote';
		delete broken.title;
		const result = parseStory(broken);
		const { code, output } = await check(fileWith(JSON.stringify(broken)));
		expect(code).toBe(1);
		if (!('problems' in result)) throw new Error('the file should be broken');
		for (const problem of result.problems) expect(output).toContain(describeProblem(problem));
		expect(output).toContain(`${result.problems.length} problems`);
	});

	it('tells a file that is missing, or none at all, from one that is broken', async () => {
		expect((await check('no-such-file.json')).code).toBe(2);
		const { code, output } = await check();
		expect(code).toBe(2);
		expect(output).toContain('Usage');
	});
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Expression } from '../../../src/lib/tagging/expression';
import { runInstalled } from '../../../src/tools/process';

const ARTICLE = 'tests/fixtures/taurus-leak-article.txt';
const tag = (...args: string[]) =>
	runInstalled('tsx', ['src/tools/tag.ts', ...args], { quiet: true });

describe('npm run tag', () => {
	it('lists for a person where each expression stands and how it reads', async () => {
		const { code, output } = await tag(ARTICLE, '--date', '2024-03-05', '--zone', 'Europe/Berlin');
		expect(code).toBe(0);
		expect(output).toMatch(/^5:143 +date +2024-03-05 /m);
		expect(output).toContain(
			'“last week”, counted from the dateline, Tuesday 5 March 2024, so between 26 February and 3 March 2024.'
		);
	});

	it('gives a program the same as JSON', async () => {
		const { output } = await tag(ARTICLE, '--date', '2024-03-05', '--json');
		const expressions = JSON.parse(output) as Expression[];
		expect(expressions.map(({ text }) => text)).toContain('two weeks ago');
		expect(expressions[0]).toMatchObject({ type: 'date', value: '2024-03-05', rule: 'weekday' });
	});

	it('takes the day of publication in the zone of the article, and reads German', async () => {
		const path = join(mkdtempSync(join(tmpdir(), 'text-')), 'text.txt');
		writeFileSync(path, 'Er trat gestern zurück.');
		const instant = ['--date', '2024-03-04T23:30:00Z', '--lang', 'de', '--json'];
		const dayIn = async (zone: string) =>
			(JSON.parse((await tag(path, ...instant, '--zone', zone)).output) as Expression[])[0]?.value;
		expect(await dayIn('Europe/Berlin')).toBe('2024-03-04');
		expect(await dayIn('UTC')).toBe('2024-03-03');
	});

	it.each([
		['no date', [ARTICLE]],
		['a month for a date', [ARTICLE, '--date', '2024-03']],
		['a date that is none', [ARTICLE, '--date', 'yesterday']],
		['no such file', ['no-such-file.txt', '--date', '2024-03-05']],
		['no such zone', [ARTICLE, '--date', '2024-03-05', '--zone', 'Berlin']],
		['no such language', [ARTICLE, '--date', '2024-03-05', '--lang', 'la']]
	])('says how it is used: %s', async (_, args) => {
		const { code, output } = await tag(...args);
		expect(code).toBe(2);
		expect(output).toContain('Usage: npm run tag');
	});
});

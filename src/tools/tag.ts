/**
 * `npm run tag -- <file.txt> --date 2024-03-05`: the expressions of time in a text, for a person, or with
 * `--json` for a program.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { EdtfError, parseEdtf } from '../lib/dates/edtf';
import { isZone } from '../lib/dates/zone';
import { de } from '../lib/language/de';
import { en } from '../lib/language/en';
import { english } from '../lib/tagging/english/english';
import { german } from '../lib/tagging/german/german';
import { tagText } from '../lib/tagging/tag';
import { wordingIn } from '../lib/tagging/wording';
import { listOf } from './tagging/list';

const USAGE =
	'Usage: npm run tag -- <file.txt> --date 2024-03-05 [--zone Europe/Berlin] [--lang en|de] [--json]';
const LANGUAGES = {
	en: { grammar: english, language: en },
	de: { grammar: german, language: de }
};

process.exitCode = run(process.argv.slice(2));

/** Prints what stands in a text; returns the exit code. */
function run(args: string[]): number {
	try {
		const { values, positionals } = parseArgs({
			args,
			allowPositionals: true,
			options: {
				date: { type: 'string' },
				zone: { type: 'string', default: 'UTC' },
				lang: { type: 'string', default: 'en' },
				json: { type: 'boolean', default: false }
			}
		});
		const [path] = positionals;
		const chosen = LANGUAGES[values.lang as keyof typeof LANGUAGES];
		if (!path || !values.date || positionals.length > 1) throw new Error('One file and its date.');
		if (!chosen) throw new Error(`There is no grammar "${values.lang}".`);
		if (!isZone(values.zone)) throw new Error(`There is no zone "${values.zone}".`);
		// Npm runs its scripts in the project's folder; its user means the one that the command is given in.
		const text = readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), path), 'utf8');
		const expressions = tagText(text, {
			published: parseEdtf(values.date),
			zone: values.zone,
			grammar: chosen.grammar,
			wording: wordingIn(chosen.language, values.zone)
		});
		console.log(values.json ? JSON.stringify(expressions, null, '\t') : listOf(text, expressions));
		return 0;
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		const about = error instanceof EdtfError ? '--date: ' : '';
		console.error(`${about}${error.message}\n${USAGE}`);
		return 2;
	}
}

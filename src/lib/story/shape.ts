/**
 * Whether a file has the shape of a story: the schema's issues as problems in words, each with its
 * path, what was found and what would mend it.
 */
import * as v from 'valibot';
import { StorySchema } from './schema';
import type { Problem } from './types';

/** `events[3].sources[0].quote` from the keys on the way to a value. */
export function pathOf(keys: readonly (string | number)[]): string {
	return keys.reduce<string>(
		(path, key) =>
			typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`,
		''
	);
}

/** A value as an author would recognise it: JSON, cut where it gets long. */
export function show(value: unknown): string {
	const json = JSON.stringify(value) ?? String(value);
	return json.length > 80 ? `${json.slice(0, 77)}…` : json;
}

/** The validator's names of types, in an author's words. */
const KINDS: Record<string, string> = {
	Object: 'an object in braces',
	Array: 'a list in square brackets',
	string: 'words in quotation marks',
	number: 'a number',
	boolean: 'true or false'
};

const isExtra = (issue: v.BaseIssue<unknown>) =>
	issue.type === 'strict_object' && issue.expected === 'never';

/** The value at which an issue points; valibot names the object where a field is missing. */
function problemOf(issue: v.BaseIssue<unknown>): Problem {
	const path = pathOf((issue.path ?? []).map((item) => item.key as string | number));
	const { input, expected } = issue;
	if (isExtra(issue))
		return {
			path,
			found: 'a field that the format does not have',
			mend: 'take it out, or correct its name'
		};
	if (issue.kind === 'validation')
		return { path, found: `${show(input)} ${issue.message}`, mend: 'write one that fits' };
	const missing = input === undefined;
	const wanted = KINDS[expected ?? ''] ?? (expected?.startsWith('"') && !missing ? expected : '');
	return {
		path,
		found: missing ? 'nothing' : show(input),
		mend: missing
			? `add ${path.split('.').at(-1) ?? 'it'}${wanted && `, ${wanted}`}`
			: `write ${wanted || expected}`
	};
}

/** Every way in which `input` is not shaped like a story file; empty if it is. */
export function shapeProblems(input: unknown): Problem[] {
	if (typeof input !== 'object' || input === null || Array.isArray(input))
		return [{ path: '', found: show(input), mend: 'write one object in braces: a story' }];
	const result = v.safeParse(StorySchema, input);
	return result.success ? [] : result.issues.map(problemOf);
}

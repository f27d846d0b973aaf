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

/** What an author should write there, from the description that the schema gives of the field. */
function mendOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return 'take it out, or correct its name';
	if (issue.type === 'picklist' || issue.type === 'literal') return `write ${issue.expected}`;
	const described = 'requirement' in issue ? issue.message : `a value of type ${issue.expected}`;
	return issue.input === undefined ? `add it: ${described} is expected` : `give it ${described}`;
}

function problemOf(issue: v.BaseIssue<unknown>): Problem {
	const keys = (issue.path ?? []).map((item) => item.key as string | number);
	const path = pathOf(keys);
	if (issue.type === 'strict_object' && issue.expected === 'never')
		return { path, found: 'a field that the format does not have', mend: mendOf(issue) };
	if (issue.kind === 'validation')
		return { path, found: `${show(issue.input)} ${issue.message}`, mend: 'write one that fits' };
	return {
		path,
		found: issue.input === undefined ? 'nothing' : show(issue.input),
		mend: mendOf(issue)
	};
}

/** Every way in which `input` is not shaped like a story file; empty if it is. */
export function shapeProblems(input: unknown): Problem[] {
	const result = v.safeParse(StorySchema, input);
	return result.success ? [] : result.issues.map(problemOf);
}

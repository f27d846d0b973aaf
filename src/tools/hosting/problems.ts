/** What may be wrong with an answer, in lines that a report can show. */
import type { BuiltFile } from './build-files';
import type { Running } from './program';
import type { Report } from './report';
import type { Answer } from './request';
import { wantedHeaders } from './wanted';

/** A server as it runs now, and what it is held against. */
export interface Tested {
	/** How the server is called in the report. */
	name: string;
	running: Running;
	/** The build that it serves. */
	files: BuiltFile[];
	report: Report;
}

/** What browsers of today send. */
export const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };

/** Runs a look at each file; a file's problems start with its path. Nothing to look at is one, too. */
export async function each(
	files: BuiltFile[],
	look: (file: BuiltFile) => Promise<string[]>
): Promise<string[]> {
	if (!files.length) return ['the build holds nothing to look at'];
	const found = await Promise.all(
		files.map(async (file) => (await look(file)).map((problem) => `/${file.path}: ${problem}`))
	);
	return found.flat();
}

/** How the headers of an answer differ from those that a path should have. */
export function headerProblems(answer: Answer, path: string): string[] {
	const wrong = Object.entries(wantedHeaders(path)).flatMap(([name, value]) => {
		const got = answer.all(name);
		return got.length === 1 && got[0] === value
			? []
			: [`${name} is ${quoted(got)}, not "${value}"`];
	});
	const frames = answer.all('x-frame-options');
	return frames.length ? [...wrong, `x-frame-options is ${quoted(frames)}, not absent`] : wrong;
}

/** Values as a report shows them. */
export const quoted = (values: string[]) =>
	values.map((value) => `"${value}"`).join(' and ') || 'absent';

/** What is wrong with a status, if it is none of those wanted. */
export const statusProblem = (answer: Answer, ...wanted: number[]) =>
	wanted.includes(answer.status) ? [] : [`status ${answer.status}, not ${wanted.join(' or ')}`];

/** The files of the build as a server hands them out: headers, compression, what is sent again. */
import { isPacked, type Encoding } from './build-files';
import { BROWSER, each, headerProblems, quoted, statusProblem, type Tested } from './problems';
import { ask } from './request';
import { isTypeOf, kindOf, type Kind } from './wanted';

const NAMES: Record<Kind, string> = {
	page: 'pages',
	frame: 'frames',
	hashed: 'files with a hash',
	script: 'embed.js',
	file: 'stories, data and pictures'
};

/**
 * Makes all checks of the files that the build holds.
 * @param best the encoding that a browser of today should get
 */
export async function checkFiles(tested: Tested, best: Encoding): Promise<void> {
	await checkHeaders(tested);
	await checkCompression(tested, best);
	await checkRevalidation(tested);
}

async function checkHeaders({ name, running, files, report }: Tested): Promise<void> {
	for (const kind of Object.keys(NAMES) as Kind[]) {
		const problems = await each(
			files.filter(({ path }) => kindOf(path) === kind),
			async ({ file, path }) => {
				const answer = await ask(running.url + path, BROWSER);
				const type = answer.first('content-type');
				return [
					...statusProblem(answer, 200),
					...headerProblems(answer, path),
					...(isTypeOf(file, type) ? [] : [`content-type is "${type}"`])
				];
			}
		);
		report.check(`${name}: headers and types of ${NAMES[kind]}`, problems);
	}
}

async function checkCompression(
	{ name, running, files, report }: Tested,
	best: Encoding
): Promise<void> {
	const packed = files.filter(isPacked);
	const asked: [string, Record<string, string>, Encoding][] = [
		['a browser of today', BROWSER, best],
		['one that takes gzip only', { 'accept-encoding': 'gzip' }, 'gzip'],
		['one that takes neither', {}, 'identity']
	];
	for (const [who, headers, encoding] of asked) {
		const problems = await each(packed, async ({ path, bytes }) => {
			const wanted = bytes[encoding];
			if (!wanted) return [`lies in the build without ${encoding}`];
			const answer = await ask(running.url + path, headers);
			const got = answer.first('content-encoding') ?? 'identity';
			const vary = answer.all('vary');
			return [
				...(got === encoding ? [] : [`content-encoding is ${got}`]),
				...(answer.body.equals(wanted) ? [] : ['not the bytes of the build']),
				...(vary.length === 1 && /^accept-encoding$/i.test(vary[0]!)
					? []
					: [`vary is ${quoted(vary)}`])
			];
		});
		report.check(`${name}: ${encoding} for ${who}`, problems);
	}
	const plain = files.filter((file) => !isPacked(file));
	const problems = await each(plain, async ({ path, bytes }) => {
		const { body } = await ask(running.url + path, BROWSER);
		return body.equals(bytes.identity) ? [] : ['not the bytes of the build'];
	});
	report.check(`${name}: fonts and pictures as they are`, problems);
}

async function checkRevalidation({ name, running, files, report }: Tested): Promise<void> {
	for (const [header, from] of [
		['if-none-match', 'etag'],
		['if-modified-since', 'last-modified']
	] as const) {
		const problems = await each(files, async ({ path }) => {
			const before = (await ask(running.url + path, BROWSER)).first(from);
			if (!before) return [`has no ${from}`];
			const answer = await ask(running.url + path, { ...BROWSER, [header]: before });
			return [
				...statusProblem(answer, 304),
				...headerProblems(answer, path),
				...(answer.body.length ? ['a body, which is there already'] : [])
			];
		});
		report.check(`${name}: nothing again for ${header}`, problems);
	}
}

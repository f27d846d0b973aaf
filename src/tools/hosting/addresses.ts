/** Addresses that are no file of the build: missing ones, folders without a slash, tricks, neighbours. */
import { each, headerProblems, quoted, statusProblem, type Tested } from './problems';
import { ask } from './request';
import { isTypeOf, wantedHeaders } from './wanted';

/** Makes all checks of such addresses. */
export async function checkAddresses(tested: Tested): Promise<void> {
	await checkMissing(tested);
	await checkSlashes(tested);
	await checkDisguise(tested);
	await checkNeighbour(tested);
}

async function checkMissing({ name, running, files, report }: Tested): Promise<void> {
	const page = files.find(({ file }) => file === '404.html');
	// Kept for a year, a hole would outlast the file that fills it.
	for (const path of ['nope', 'stories/nope/', 'embed/nope/', '_app/immutable/nope.js']) {
		const answer = await ask(running.url + path);
		report.check(`${name}: 404.html with status 404 for /${path}`, [
			...statusProblem(answer, 404),
			...headerProblems(answer, '404.html'),
			...(isTypeOf('404.html', answer.first('content-type')) ? [] : ['not HTML']),
			...(page && answer.body.equals(page.bytes.identity) ? [] : ['not the page of the build'])
		]);
	}
}

async function checkSlashes({ name, running, files, report }: Tested): Promise<void> {
	const folders = files.filter(({ path }) => /.\/$/.test(path));
	for (const query of ['', '?event=leak&mode=told']) {
		const problems = await each(folders, async ({ path }) => {
			const answer = await ask(running.url + path.slice(0, -1) + query);
			const location = new URL(answer.first('location') ?? '', running.url).href;
			return [
				...statusProblem(answer, 301, 308),
				...(location === running.url + path + query ? [] : [`leads to ${location}`])
			];
		});
		report.check(`${name}: the slash of a folder is added${query && ', its query kept'}`, problems);
	}
}

/** An address may look like a frame's and mean another page; then it is not for frames. */
async function checkDisguise({ name, running, report }: Tested): Promise<void> {
	const answer = await ask(`${running.url}embed/..%2f`);
	const policy = answer.all('content-security-policy');
	const isFramed = answer.status === 200 && !policy.includes("frame-ancestors 'self'");
	report.check(`${name}: no other page in a frame's clothes`, isFramed ? [quoted(policy)] : []);
}

/** The rest of a site that has the build in a folder goes on as it was. */
async function checkNeighbour({ name, running, report }: Tested): Promise<void> {
	if (running.site === running.url) return;
	const answer = await ask(running.site);
	const ours = Object.keys(wantedHeaders('')).filter((header) => answer.all(header).length);
	report.check(`${name}: no header of ours on the rest of the site`, [
		...statusProblem(answer, 200),
		...ours
	]);
}

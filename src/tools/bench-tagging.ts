/**
 * `npm run bench:tagging -- <articles.json>`: how well and how fast expressions of time are found and read,
 * beside chrono-node, on articles in which people have marked them.
 */
import { readArticles, type MarkedArticle } from './tagging/articles';
import { addCounts, countArticle, NOTHING, scoresOf } from './tagging/score';
import { SYSTEMS, type System } from './tagging/systems';
import { weigh } from './tagging/weight';

const USAGE = 'Usage: npm run bench:tagging -- <articles.json>';
const RUNS = 5;

const percent = (share: number) => (100 * share).toFixed(1);
const row = ([first = '', ...cells]: string[]) =>
	first.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('');

const path = process.argv[2];
if (!path) {
	console.error(USAGE);
	process.exitCode = 2;
} else {
	await compare(readArticles(path));
}

async function compare(articles: MarkedArticle[]): Promise<void> {
	const marked = articles.reduce((sum, { timexes }) => sum + timexes.length, 0);
	console.log(`${articles.length} articles, ${marked} marked expressions. F1 in percent:\n`);
	console.log(
		row(['', 'value', 'type', 'strict', 'relaxed', 'right days', 'ms/article', 'kB gzip'])
	);
	for (const system of SYSTEMS) {
		const counts = articles
			.map((article) => countArticle(article.timexes, system.tag(article)))
			.reduce(addCounts, NOTHING);
		const { value, type, strict, relaxed, dayPrecision } = scoresOf(counts);
		const shares = [value, type, strict, relaxed, dayPrecision].map(percent);
		const kilobytes = (await weigh(system.entry)) / 1000;
		const time = timeOf(system, articles) / articles.length;
		console.log(row([system.name, ...shares, time.toFixed(2), kilobytes.toFixed(1)]));
	}
	const megabyte = textOf(articles, 1_000_000);
	const [sourceline] = SYSTEMS;
	const seconds = timeOf(sourceline!, [{ ...articles[0]!, text: megabyte }], 1) / 1000;
	console.log(`\n${sourceline!.name}: a text of 1 MB in ${seconds.toFixed(2)} s.`);
}

/** Shortest time of several runs over all articles, ms. */
function timeOf(system: System, articles: readonly MarkedArticle[], runs = RUNS): number {
	const times = Array.from({ length: runs }, () => {
		const start = performance.now();
		for (const article of articles) system.tag(article);
		return performance.now() - start;
	});
	return Math.min(...times);
}

/** The articles one after another, as often as the length asks for. */
function textOf(articles: readonly MarkedArticle[], length: number): string {
	const all = articles.map(({ text }) => text).join('\n\n');
	return all.repeat(Math.ceil(length / all.length)).slice(0, length);
}

/** Writes what a run has found out into docs/performance.md, and all of its figures beside it as JSON. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from '../process';
import { judge, type Verdict } from './goals';
import type { Report } from './measurement';
import { replaceSection } from './section';
import { measurementTable, throttledTable, verdictTable } from './table';

const DOCUMENT = join(ROOT, 'docs/performance.md');
const FIGURES = join(ROOT, 'docs/performance.json');
const NOT_MEASURED = 'Not measured in this run.';

/** The sections of the document by their names: what it was measured on, the tables, the goals. */
export function sectionsOf(report: Report): Record<string, string> {
	const { browser, node, processor, cores, memory } = report.machine;
	const verdicts = judge(report.measurements);
	return {
		machine: `${browser}, without a graphics processor; Node ${node}; ${cores} cores of ${processor}, ${memory} GB. Medians of ${report.runs} visits.`,
		figures: measurementTable(report) || NOT_MEASURED,
		throttled: throttledTable(report) || NOT_MEASURED,
		goals: verdicts.length > 0 ? verdictTable(verdicts) : NOT_MEASURED
	};
}

/** A verdict without the function that it was made with. */
const plain = ({ goal, ...outcome }: Verdict) => ({
	figure: goal.figure,
	peer: goal.peer,
	size: goal.size,
	throttle: goal.throttle,
	most: goal.most,
	...outcome
});

/** Thousandths are beyond what can be measured. */
const rounded = (_: string, value: unknown) =>
	typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;

async function write(path: string, text: string): Promise<void> {
	const style = await resolveConfig(path);
	writeFileSync(path, await format(text, { ...style, filepath: path }));
}

/**
 * Writes both files.
 *
 * @throws Error where the document has lost the place of a section
 */
export async function writeDocument(report: Report): Promise<void> {
	const document = Object.entries(sectionsOf(report)).reduce(
		(text, [name, section]) => replaceSection(text, name, section),
		readFileSync(DOCUMENT, 'utf8')
	);
	await write(DOCUMENT, document);
	const figures = { ...report, goals: judge(report.measurements).map(plain) };
	await write(FIGURES, JSON.stringify(figures, rounded, '\t'));
}

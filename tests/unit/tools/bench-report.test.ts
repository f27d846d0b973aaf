import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from '../../../src/tools/bench/document';
import { GOALS, judge } from '../../../src/tools/bench/goals';
import type { Measurement, Report } from '../../../src/tools/bench/measurement';
import { readOptions } from '../../../src/tools/bench/options';
import { medianSample, type GestureSample, type Sample } from '../../../src/tools/bench/sample';
import { replaceSection } from '../../../src/tools/bench/section';
import { measurementTable, throttledTable, verdictTable } from '../../../src/tools/bench/table';

const gesture = (cpu: number, over: Partial<GestureSample> = {}): GestureSample => ({
	handled: 60,
	cpu,
	all: cpu * 3,
	script: cpu / 2,
	style: cpu / 8,
	layout: cpu / 8,
	frameP95: 16.7,
	frameMax: 17,
	latency: 34,
	rest: 3,
	...over
});
const sample = (cpu: number, over: Partial<Sample> = {}): Sample => ({
	drawn: 100,
	live: 120,
	firstPaint: 80,
	heap: 2e6,
	workers: 1e6,
	wheel: gesture(cpu),
	drag: gesture(cpu),
	...over
});
const measured = (over: Partial<Measurement>): Measurement => ({
	peer: 'ours',
	size: 1000,
	throttle: 1,
	samples: [sample(4)],
	...over
});
const verdictOf = (measurements: Measurement[], figure: string) =>
	judge(measurements).find(({ goal }) => goal.figure === figure);

/** Cells of the rows of a Markdown table, without its head. */
const cellsOf = (table: string) =>
	table
		.split('\n')
		.slice(2)
		.map((row) => row.split('|').map((cell) => cell.trim()));

describe('The options of the bench', () => {
	it('measures everything five times if told nothing', () => {
		const { sizes, runs, peers, throttle } = readOptions([]);
		expect(sizes).toEqual(['taurus', 1000, 10_000, 100_000]);
		expect([runs, peers.length, throttle]).toEqual([5, 6, false]);
	});

	it('reads sizes, runs, peers and flags', () => {
		const options = readOptions([
			'--sizes=taurus,20',
			'--runs=2',
			'--peers=ours,canvas',
			'--write'
		]);
		expect(options).toMatchObject({ sizes: ['taurus', 20], runs: 2, write: true, throttle: false });
		expect(options.peers).toEqual(['ours', 'canvas']);
	});

	it.each([
		'--sizes=many',
		'--sizes=0',
		'--runs=0',
		'--peers=nobody',
		'--fast',
		'taurus',
		'--write=1'
	])('does not understand %s, and says so', (argument) => {
		expect(() => readOptions([argument])).toThrow(argument.replace(/^--\w+=(?!1)/, ''));
	});
});

describe('The middle of several visits', () => {
	it('is the median of each figure by itself', () => {
		const middle = medianSample([
			sample(1, { drawn: 300 }),
			sample(3, { drawn: 100 }),
			sample(2, { drawn: 200 })
		]);
		expect([middle.wheel.cpu, middle.drag.cpu, middle.drawn]).toEqual([2, 2, 200]);
	});
});

describe('The goals of the bench', () => {
	it('has each once', () => {
		const names = GOALS.map(({ figure, peer, size, throttle }) =>
			[figure, peer, size, throttle].join()
		);
		expect(new Set(names).size).toBe(names.length);
		expect(GOALS.filter(({ peer }) => peer === 'canvas')).toHaveLength(15);
	});

	it('compares medians of the same run, and is met up to its limit', () => {
		const canvas = measured({ peer: 'canvas', samples: [sample(2), sample(2), sample(50)] });
		const at = (cpu: number) =>
			verdictOf([measured({ samples: [sample(cpu)] }), canvas], 'CPU per wheel step');
		expect(at(3.8)).toMatchObject({ ours: 3.8, theirs: 2, ratio: 1.9, met: true });
		expect(at(3.9)).toMatchObject({ ratio: 1.95, met: false });
	});

	it('takes the worse of both gestures for frames and latency', () => {
		const late = sample(1, { drag: gesture(1, { frameP95: 33.4, latency: 100 }) });
		const pages = [
			measured({ samples: [late] }),
			measured({ peer: 'blank', samples: [sample(1)] })
		];
		expect(verdictOf(pages, 'frame p95')).toMatchObject({ ratio: 2, met: false });
		expect(verdictOf(pages, 'longest latency')).toMatchObject({ ours: 100, met: false });
	});

	it('is not met where either page did not finish, even if that was the other', () => {
		const late = { samples: [], unfinished: 'drawing took over 60 s' };
		for (const pages of [
			[measured(late), measured({ peer: 'canvas' })],
			[measured({}), measured({ peer: 'canvas', ...late })]
		]) {
			const verdict = verdictOf(pages, 'heap');
			expect(verdict?.met).toBe(false);
			expect(verdict?.ratio).toBeUndefined();
		}
	});

	it('judges only what was to be measured', () => {
		expect(judge([measured({})])).toEqual([]);
		const slow = { throttle: 4, size: 'taurus' } as const;
		const pages = [measured(slow), measured({ ...slow, peer: 'blank' })];
		expect(judge(pages).map(({ goal }) => [goal.figure, goal.throttle])).toEqual([
			['frame p95', 4],
			['longest latency', 4]
		]);
	});
});

describe('The tables of the bench', () => {
	const report: Report = {
		machine: { browser: 'A', node: 'B', processor: 'C', cores: 2, memory: 4 },
		runs: 1,
		measurements: [
			measured({
				samples: [sample(4, { wheel: gesture(4, { handled: 23 }) })],
				bytes: { code: 84_000, data: 2150, fonts: 0 }
			}),
			measured({ peer: 'vis', samples: [], unfinished: 'zooming took over 60 s' })
		]
	};

	it('has a row of as many cells as its head for each page, finished or not', () => {
		const lines = measurementTable(report).split('\n');
		expect(lines).toHaveLength(4);
		expect(new Set(lines.map((line) => line.split('|').length)).size).toBe(1);
	});

	it('shows figures in their units, merged steps, and what did not finish', () => {
		const [ours = [], vis = []] = cellsOf(measurementTable(report));
		expect(ours).toEqual(
			expect.arrayContaining([
				'1,000',
				'100',
				'120',
				'2.0',
				'4.0 (23 of 60)',
				'17 / 17',
				'84.0',
				'2.1'
			])
		);
		expect(vis).toContain('did not finish: zooming took over 60 s');
	});

	it('tells frames and latency where the processor was slowed down, and no CPU time', () => {
		expect(throttledTable(report)).toBe('');
		const slow = { ...report, measurements: [measured({ throttle: 4 })] };
		expect(measurementTable(slow)).toBe('');
		const [head] = throttledTable(slow).split('\n');
		expect(head).not.toContain('CPU');
		const [row] = cellsOf(throttledTable(slow));
		const figures = [
			'',
			'1,000',
			'Sourceline, the page of the story',
			'100',
			'120',
			'17 / 17',
			'17 / 17',
			'34',
			''
		];
		expect(row).toEqual(figures);
	});

	it('says of each goal whether it is met', () => {
		const pages = [measured({}), measured({ peer: 'canvas', samples: [sample(4, { heap: 5e5 })] })];
		const rows = cellsOf(verdictTable(judge(pages)));
		expect(rows.find(([, , figure]) => figure?.startsWith('CPU per wheel'))).toContain('yes');
		expect(rows.find(([, , figure]) => figure?.startsWith('heap'))).toEqual(
			expect.arrayContaining(['2.0', '0.5', '4.00', '2.5', '**no**'])
		);
	});
});

describe('A section of a document', () => {
	const marks = ['<!-- x: written by npm run bench -->', '<!-- end of x -->'] as const;

	it('is replaced, and nothing around it', () => {
		const document = `before\n${marks[0]}\nold\n${marks[1]}\nafter\n`;
		const written = replaceSection(document, 'x', 'new');
		expect(written).toBe(`before\n${marks[0]}\n\nnew\n\n${marks[1]}\nafter\n`);
		expect(replaceSection(written, 'x', 'new')).toBe(written);
	});

	it('is in docs/performance.md for all that a run writes', () => {
		const document = readFileSync('docs/performance.md', 'utf8');
		const machine = { browser: 'A', node: 'B', processor: 'C', cores: 2, memory: 4 };
		const sections = sectionsOf({ machine, runs: 1, measurements: [] });
		for (const [name, text] of Object.entries(sections))
			expect(replaceSection(document, name, text)).toContain(text);
	});

	it('must be there', () => {
		expect(() => replaceSection(`${marks[0]}`, 'x', 'new')).toThrow(/no place/);
	});
});

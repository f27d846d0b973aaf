/**
 * Every check there is, the quick ones first; stops at the first that fails. What `npm test` runs,
 * here and in CI.
 */
import { runInstalled, type RunOptions } from './process';

interface Step {
	name: string;
	/** How to run it alone. */
	alone: string;
	/** Programs to run one after the other: name, arguments, options. */
	programs: [program: string, args: string[], options?: RunOptions & { from?: string }][];
}

/** Dates must mean the same wherever a reader is: at UTC, far behind it, and a day ahead of that. */
const TIME_ZONES = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'];

const STEPS: Step[] = [
	{
		name: 'formatting',
		alone: 'npx prettier --check . (mend it with: npm run format)',
		programs: [['prettier', ['--check', '.']]]
	},
	{ name: 'lint', alone: 'npm run lint', programs: [['eslint', ['.']]] },
	{
		name: 'types',
		alone: 'npm run check',
		programs: [
			['svelte-kit', ['sync'], { from: '@sveltejs/kit' }],
			['svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings']]
		]
	},
	...TIME_ZONES.map((zone): Step => ({
		name: `unit tests in ${zone}`,
		alone: `TZ=${zone} npm run test:unit`,
		programs: [['vitest', ['run', '--project', 'unit'], { env: { TZ: zone } }]]
	})),
	{
		name: 'render tests',
		alone: 'npm run test:render',
		programs: [['vitest', ['run', '--project', 'render']]]
	},
	{ name: 'build', alone: 'npm run build', programs: [['vite', ['build']]] },
	{ name: 'sizes', alone: 'npm run size', programs: [['tsx', ['src/tools/sizes.ts']]] },
	{ name: 'browser tests', alone: 'npm run test:e2e', programs: [['tsx', ['src/tools/e2e.ts']]] }
];

const summary: string[] = [];
let failed: Step | undefined;

for (const step of STEPS) {
	console.log(`\n=== ${step.name} ===`);
	const start = performance.now();
	const passed = await passes(step);
	const seconds = ((performance.now() - start) / 1000).toFixed(1);
	summary.push(`${passed ? 'passed' : 'FAILED'}  ${seconds.padStart(6)} s  ${step.name}`);
	if (!passed) {
		failed = step;
		break;
	}
}

console.log(`\n=== summary ===\n${summary.join('\n')}`);
if (failed) {
	const left = STEPS.length - summary.length;
	if (left > 0) console.log(`not run: the ${left} after it`);
	console.log(`Failed: ${failed.name}. Run it alone with: ${failed.alone}`);
}
console.log(`${summary.length - (failed ? 1 : 0)} passed, ${failed ? 1 : 0} failed`);
process.exitCode = failed ? 1 : 0;

async function passes(step: Step): Promise<boolean> {
	for (const [program, args, options] of step.programs) {
		const { code, output } = await runInstalled(program, args, options);
		if (output) console.error(output);
		if (code !== 0) return false;
	}
	return true;
}

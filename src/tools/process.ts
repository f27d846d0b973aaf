import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's own folder; every program runs there, whatever folder it was asked from. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface RunOptions {
	/** Added to this process's environment. */
	env?: Record<string, string>;
	/** Collects the output instead of showing it. */
	quiet?: boolean;
	/** The program is stopped after this long, and counts as failed. */
	seconds?: number;
}

export interface Finished {
	/** The exit code; 1 for a program that a signal ended or that could not start. */
	code: number;
	/** What a quiet program wrote, else the reason why it could not start, else empty. */
	output: string;
}

/**
 * Runs a program to its end. Never through a shell, so a space in a path needs no quoting, and
 * never throwing: that a program is missing is one more way for it to fail.
 */
export function run(command: string, args: string[], options: RunOptions = {}): Promise<Finished> {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd: ROOT,
			env: { ...process.env, ...options.env },
			stdio: options.quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit'
		});
		let output = '';
		const collect = (chunk: Buffer) => (output += chunk.toString());
		child.stdout?.on('data', collect);
		child.stderr?.on('data', collect);

		const limit = options.seconds
			? setTimeout(() => {
					output += `\nStopped after ${options.seconds} s.`;
					child.kill();
					// Something the program started may live on and hold the pipes, so `close` may never come.
					finish(1);
				}, options.seconds * 1000)
			: undefined;
		const finish = (code: number) => {
			clearTimeout(limit);
			child.stdout?.destroy();
			child.stderr?.destroy();
			resolve({ code, output });
		};
		child.on('error', (error) => {
			output += error.message;
			finish(1);
		});
		child.on('close', (code) => finish(code ?? 1));
	});
}

/**
 * Runs a program of an installed package, e.g. `runInstalled('vite', ['build'])`, with this very
 * Node: what node_modules/.bin leads to, without its command files on Windows.
 * @param options.from the package, when its name is not the program's
 */
export function runInstalled(
	program: string,
	args: string[],
	options: RunOptions & { from?: string } = {}
): Promise<Finished> {
	const folder = join(ROOT, 'node_modules', options.from ?? program);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
		bin: string | Record<string, string>;
	};
	const script = typeof bin === 'string' ? bin : bin[program];
	if (!script) throw new Error(`The package in ${folder} has no program called ${program}.`);
	return run(process.execPath, [join(folder, script), ...args], options);
}

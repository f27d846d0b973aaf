import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import type { Place } from './places';
import { ask } from './request';

/** A web server that can serve a place at a port of loopback. */
export interface Program {
	name: string;
	/** The encoding that a browser of today gets. */
	best: 'br' | 'gzip';
	/** The command that does it; what it writes goes into `scratch`. */
	prepare: (place: Place, port: number, scratch: string) => Prepared;
}

export interface Prepared {
	command: string;
	args: string[];
	env?: Record<string, string>;
}

export interface Running {
	/** The address of the whole site, with a slash at the end. */
	site: string;
	/** The address of the build, with a slash at the end. */
	url: string;
	close: () => Promise<void>;
}

/** Debian puts nginx where only root's PATH leads. */
export const PATH = [process.env.PATH, '/usr/local/sbin', '/usr/sbin'].join(delimiter);

/**
 * Starts a server and waits until it answers.
 * @param scratch a folder in which it may write
 * @throws with what it said, when it ends instead
 */
export async function start(program: Program, place: Place, scratch: string): Promise<Running> {
	const port = await freePort();
	const folder = mkdtempSync(join(scratch, 'server-'));
	const { command, args, env } = program.prepare(place, port, folder);
	const child = spawn(command, args, {
		cwd: folder,
		env: { ...process.env, PATH, ...env },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	let said = '';
	let failure: Error | undefined;
	child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
	const ended = new Promise<void>((done) => {
		child.on('error', (error) => done(void (failure = error)));
		child.on('exit', () => done());
	});
	const kill = () => void child.kill();
	process.on('exit', kill);
	void ended.then(() => process.off('exit', kill));

	const site = `http://127.0.0.1:${port}/`;
	while (!(await answers(site))) {
		if (child.exitCode === null && child.signalCode === null && !failure) continue;
		throw new Error(`${program.name} does not start:\n${failure?.message ?? said}`);
	}
	return {
		site,
		url: `http://127.0.0.1:${port}${place.folder}/`,
		close: async () => {
			kill();
			await ended;
		}
	};
}

/** Whether anybody answers at an address by now; waits a little if not. */
async function answers(url: string): Promise<boolean> {
	try {
		await ask(url);
		return true;
	} catch {
		await new Promise((done) => setTimeout(done, 50));
		return false;
	}
}

/** A port of loopback that nobody listens at. */
function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer().on('error', reject);
		probe.listen(0, '127.0.0.1', () => {
			const { port } = probe.address() as AddressInfo;
			probe.close(() => resolve(port));
		});
	});
}

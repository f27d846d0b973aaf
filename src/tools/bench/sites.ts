/** What a run serves: our site with the stories of the run, and the pages of the others. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT, runInstalled } from '../process';
import { serve, type Serving } from '../serve';
import type { BenchOptions, Size } from './options';
import type { PeerName } from './peers';
import { storyIdOf, writeItems, writeStatic } from './stories';

const OURS = 'build-bench';
const OTHERS = join(ROOT, 'build-bench-peers');
const PAGES = join(ROOT, 'src/tools/bench/pages');

/** Where the pages of a run are. */
export interface Sites {
	/** The address of a peer's page of a story of a size. */
	address(peer: PeerName, size: Size): string;
	/** The script to put into every page. */
	recorder: string;
	close(): Promise<void>;
}

/** Builds our site with stories of these sizes into `build-bench/`. */
async function buildOurs(sizes: readonly Size[], readable: boolean): Promise<void> {
	const files = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
	try {
		writeStatic(files, sizes);
		const { code, output } = await runInstalled(
			'vite',
			['build', '--logLevel', 'error', ...(readable ? ['--minify', 'false'] : [])],
			{ env: { STATIC: files, BUILD_FOLDER: OURS, PRECOMPRESS: 'no' }, quiet: true }
		);
		if (code !== 0) throw new Error(`The site cannot be built:\n${output}`);
	} finally {
		rmSync(files, { recursive: true });
	}
}

/** Bundles the pages of the others, as a site of theirs would, and the recorder. */
async function buildOthers(): Promise<void> {
	const shared = { configFile: false, root: PAGES, logLevel: 'error' } as const;
	await build({
		...shared,
		base: './',
		build: {
			outDir: OTHERS,
			emptyOutDir: true,
			target: 'es2022',
			modulePreload: { polyfill: false },
			rollupOptions: {
				input: ['blank', 'canvas', 'd3-svg', 'vis', 'timelines-chart'].map((name) =>
					join(PAGES, `${name}.html`)
				)
			}
		}
	});
	await build({
		...shared,
		build: {
			outDir: OTHERS,
			emptyOutDir: false,
			lib: {
				entry: join(PAGES, 'recorder.ts'),
				formats: ['iife'],
				name: 'benchRecorderScript',
				fileName: () => 'recorder.js'
			}
		}
	});
}

/**
 * Builds and serves the pages of a run. Ours is built only if it is one of them, as that takes longest.
 *
 * @param readable keeps the names of functions in our scripts, for a profile; larger and slower to load
 * @throws Error with what the build says, where it fails
 */
export async function openSites(
	{ sizes, peers }: Pick<BenchOptions, 'sizes' | 'peers'>,
	readable = false
): Promise<Sites> {
	await buildOthers();
	writeItems(OTHERS, sizes);
	if (peers.includes('ours')) await buildOurs(sizes, readable);
	const served: Serving[] = [];
	const start = async (folder: string) => {
		const serving = await serve(folder, { port: 0 });
		served.push(serving);
		return serving.url;
	};
	const ours = peers.includes('ours') ? await start(join(ROOT, OURS)) : '';
	const others = await start(OTHERS);
	return {
		address(peer, size) {
			const id = storyIdOf(size);
			return peer === 'ours'
				? `${ours}stories/${id}/`
				: `${others}${peer}.html?items=data/${id}.json`;
		},
		recorder: join(OTHERS, 'recorder.js'),
		close: async () => {
			await Promise.all(served.map(({ close }) => close()));
		}
	};
}

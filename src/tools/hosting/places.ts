/** Where on a site the build may lie: at its root, or in a folder of somebody else's site. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Place {
	/** The root of the whole site on the disk. */
	root: string;
	/** The folder of it that holds the build, such as `/timelines`; empty for the root itself. */
	folder: string;
}

/** A folder of its own under the system's temporary one. */
export const temporary = (): string => mkdtempSync(join(tmpdir(), 'sourceline-hosting-'));

/** Copies the build to either place below `base`. */
export function layOut(build: string, base: string): Place[] {
	return ['', '/timelines'].map((folder) => {
		const root = join(base, folder ? 'in-a-folder' : 'at-the-root');
		mkdirSync(root);
		// What the folder's own site holds; that of the root is the build's.
		writeFileSync(join(root, 'index.html'), '<!doctype html><title>Another site</title>');
		cpSync(build, join(root, folder), { recursive: true });
		return { root, folder };
	});
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface BuiltFile {
	/** Path in the build, with slashes. */
	file: string;
	/** Path in the site: that of its folder for an `index.html`. */
	path: string;
	/** The bytes by their Content-Encoding; `identity` for the file itself. */
	bytes: Partial<Record<Encoding, Buffer>> & { identity: Buffer };
}

export type Encoding = 'identity' | 'gzip' | 'br';

/** The files of a folder that are for the reader's browser; compressed ones with what they are of. */
export function builtFiles(folder: string): BuiltFile[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(
			(entry) => entry.isFile() && entry.name !== '_headers' && !/\.(gz|br)$/.test(entry.name)
		)
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((full) => {
			const file = full.slice(folder.length + 1).replaceAll(sep, '/');
			const packed = (ending: string) =>
				existsSync(full + ending) ? readFileSync(full + ending) : undefined;
			return {
				file,
				path: file.replace(/(^|\/)index\.html$/, '$1'),
				bytes: { identity: readFileSync(full), gzip: packed('.gz'), br: packed('.br') }
			};
		});
}

/** Whether a file is of those that the build should hold compressed, too. */
export const isPacked = ({ file }: BuiltFile): boolean =>
	/\.(html|js|css|json|svg|txt|xml)$/.test(file);

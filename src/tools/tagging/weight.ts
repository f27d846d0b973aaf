/** What a module costs a browser that loads it. */
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const ENTRY = 'virtual:entry';

/** What a page loads to tag one language: the engine and its grammar, without the labels of dates. */
export const taggerOf = (name: 'english' | 'german') => `
	export { tagText } from './src/lib/tagging/tag';
	export { ${name} } from './src/lib/tagging/${name}/${name}';`;

/**
 * Bundles a module as the site is built.
 *
 * @param entry its source; relative paths are those from the root of the repository
 * @returns its size, gzipped, in bytes
 */
export async function weigh(entry: string): Promise<number> {
	const root = process.cwd();
	const result = await build({
		configFile: false,
		logLevel: 'silent',
		root,
		plugins: [
			{
				name: 'entry',
				resolveId: (id, importer) => {
					if (id === ENTRY) return id;
					return importer === ENTRY && id.startsWith('./')
						? `${root}/${id.slice(2)}.ts`
						: undefined;
				},
				load: (id) => (id === ENTRY ? entry : undefined)
			}
		],
		build: {
			write: false,
			minify: true,
			target: 'es2022',
			rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' }
		}
	});
	const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
	const code = outputs.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
	return gzipSync(code, { level: 9 }).length;
}

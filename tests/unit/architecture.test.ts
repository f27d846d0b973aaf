/** The architecture as a test: each part imports only from those left of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PARTS = [
	'language',
	'dates',
	'tagging',
	'story',
	'export',
	'layout',
	'columns',
	'picture',
	'state',
	'loading',
	'checking',
	'embed',
	'components',
	'routes'
] as const;
type Part = (typeof PARTS)[number];
/** Up to the drawing, nothing knows a page or a clock. */
const PURE: readonly Part[] = PARTS.slice(0, PARTS.indexOf('picture') + 1);

/** Names of D3 that reach for the page. */
const DOM_OF_D3 = /^(select|selectAll|create|creator|selection|pointers?|zoom|brush[XY]?|drag)$/;
const DOM = new Set(['document', 'window', 'navigator', 'location', 'localStorage']);

interface SourceFile {
	/** Path from the root of the repository. */
	path: string;
	part: Part;
	text: string;
	/** TypeScript of the file; of a component, its scripts. */
	code: string;
}

const partOf = (path: string): Part | undefined =>
	PARTS.find((part) => path.startsWith(part === 'routes' ? 'src/routes/' : `src/lib/${part}/`));

const scriptsOf = (text: string) =>
	[...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code).join('\n');

const files: SourceFile[] = ['src/lib', 'src/routes'].flatMap((folder) =>
	readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
		.filter((name) => /\.(ts|js|svelte)$/.test(name))
		.map((name): SourceFile => {
			const path = join(folder, name);
			const text = readFileSync(join(ROOT, path), 'utf8');
			const part = partOf(path);
			if (!part) throw new Error(`${path} belongs to no part of the architecture`);
			return { path, part, text, code: path.endsWith('.svelte') ? scriptsOf(text) : text };
		})
);

/** What a file imports or re-exports, types included. */
const importsOf = ({ code }: SourceFile) =>
	ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);

function targetOf({ path }: SourceFile, specifier: string): Part | undefined {
	if (specifier.startsWith('$lib/')) return partOf(specifier.replace('$lib', 'src/lib'));
	if (!specifier.startsWith('.')) return undefined;
	return partOf(relative(ROOT, join(ROOT, dirname(path), specifier)));
}

/** All names that stand in a piece of code, those of properties left out. */
function namesOf(code: string): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node) => {
		const isProperty =
			(ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
			(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
		if (ts.isIdentifier(node) && !isProperty) names.push(node.text);
		node.forEachChild(visit);
	};
	ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true).forEachChild(visit);
	return names;
}

const pure = files.filter(({ part }) => PURE.includes(part));

describe('The architecture', () => {
	it('has every part', () => {
		expect(new Set(files.map(({ part }) => part))).toEqual(new Set(PARTS));
	});

	it(`imports only leftwards: ${PARTS.join(' -> ')}`, () => {
		const wrong = files.flatMap((file) =>
			importsOf(file)
				.filter((specifier) => {
					const target = targetOf(file, specifier);
					return target && PARTS.indexOf(target) > PARTS.indexOf(file.part);
				})
				.map((specifier) => `${file.path} imports ${specifier}`)
		);
		expect(wrong).toEqual([]);
	});

	it('lets the tagging know dates and the type of a language, and nothing else', () => {
		const wrong = files
			.filter(({ part }) => part === 'tagging')
			.flatMap((file) =>
				importsOf(file)
					.filter((specifier) => !['tagging', 'dates'].includes(targetOf(file, specifier) ?? ''))
					.filter((specifier) => !/^(\.\.\/)+language\/language$/.test(specifier))
					.map((specifier) => `${file.path} imports ${specifier}`)
			);
		expect(wrong).toEqual([]);
	});

	it('keeps every relative import inside the parts', () => {
		const wrong = files.flatMap((file) =>
			importsOf(file)
				.filter((specifier) => /^(\.|\$lib)/.test(specifier) && !/\.css(\?|$)/.test(specifier))
				.filter((specifier) => !/(^|\/)\$types$/.test(specifier))
				.filter((specifier) => !targetOf(file, specifier))
				.map((specifier) => `${file.path} imports ${specifier}`)
		);
		expect(wrong).toEqual([]);
	});

	it('knows neither Svelte nor SvelteKit up to the layout', () => {
		const wrong = pure.flatMap((file) =>
			importsOf(file)
				.filter((specifier) => /^(svelte|@sveltejs|\$app|\$env|esm-env)(\/|$)/.test(specifier))
				.map((specifier) => `${file.path} imports ${specifier}`)
		);
		expect(wrong).toEqual([]);
		expect(pure.filter(({ path }) => /\.svelte(\.ts)?$/.test(path))).toEqual([]);
	});

	it('knows no page up to the layout', () => {
		const wrong = pure.flatMap(({ path, code }) =>
			namesOf(code)
				.filter((name) => DOM.has(name))
				.map((name) => `${path} names ${name}`)
		);
		expect(wrong).toEqual([]);
	});

	it('takes from D3 only mathematics up to the layout', () => {
		const wrong = pure.flatMap(({ path, code }) =>
			[...code.matchAll(/import\s+(?:type\s+)?\{([^}]*)\}\s*from\s*['"]d3['"]/g)].flatMap(
				([, names = '']) =>
					names
						.split(',')
						.map((name) => name.trim().replace(/^type\s+/, ''))
						.filter((name) => DOM_OF_D3.test(name))
						.map((name) => `${path} takes ${name}`)
			)
		);
		expect(wrong).toEqual([]);
		const others = pure.flatMap((file) =>
			importsOf(file).filter((specifier) => /^d3-(selection|zoom|brush|drag)/.test(specifier))
		);
		expect(others).toEqual([]);
	});

	it('puts no text of a story into a page as HTML', () => {
		expect(files.filter(({ text }) => /\{@html\b/.test(text)).map(({ path }) => path)).toEqual([]);
	});
});

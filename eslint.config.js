import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const STORAGES = ['localStorage', 'sessionStorage', 'indexedDB'];
const STORAGE_MESSAGE =
	'Throws in a frame without storage. Use src/lib/state/storage.ts, which copes.';

const CLOCK_MESSAGE = 'No clock up to layout: the same story must always give the same drawing.';

export default defineConfig(
	globalIgnores([
		'build/',
		'build-*/',
		'.svelte-kit/',
		'test-results/',
		'playwright-report/',
		'static/'
	]),
	js.configs.recommended,
	ts.configs.recommended,
	svelte.configs.recommended,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			eqeqeq: ['error', 'always', { null: 'ignore' }]
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		// TypeScript knows better which names exist.
		rules: { 'no-undef': 'off' }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			// Sets, maps and dates are made anew here and never changed; a reactive copy would only cost.
			'svelte/prefer-svelte-reactivity': 'off',
			// The query string is the view's, on the page where one is; links out of an article are data.
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignoreReplaceState: true }
			]
		}
	},
	{
		name: 'sourceline/storage-in-one-place',
		files: ['src/**'],
		ignores: ['src/lib/state/storage.ts'],
		rules: {
			'no-restricted-globals': [
				'error',
				...STORAGES.map((name) => ({ name, message: STORAGE_MESSAGE }))
			],
			'no-restricted-properties': [
				'error',
				...['window', 'globalThis', 'self'].flatMap((object) =>
					STORAGES.map((property) => ({ object, property, message: STORAGE_MESSAGE }))
				)
			]
		}
	},
	{
		name: 'sourceline/no-clock',
		files: ['src/lib/{dates,tagging,story,export,layout,columns,picture,language}/**'],
		rules: {
			'no-restricted-syntax': [
				'error',
				...[
					'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
					'CallExpression[callee.name="Date"]',
					'NewExpression[callee.name="Date"][arguments.length=0]',
					'MemberExpression[object.name="performance"][property.name="now"]',
					'MemberExpression[object.name="Math"][property.name="random"]'
				].map((selector) => ({ selector, message: CLOCK_MESSAGE }))
			]
		}
	}
);

/** The colours of the design, measured. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../src/app.css'), 'utf8');

type Colour = readonly [red: number, green: number, blue: number];
type Matrix = readonly [Colour, Colour, Colour];

/** The custom properties of the first rule whose selector matches. */
function tokensOf(selector: RegExp): Map<string, string> {
	const body = new RegExp(`${selector.source}\\s*\\{([^}]*)\\}`, 'm').exec(CSS)?.[1];
	if (!body) throw new Error(`app.css has no rule for ${selector.source}`);
	return new Map(
		[...body.matchAll(/--sl-([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
			name,
			value
		])
	);
}

const THEMES: [name: string, tokens: Map<string, string>][] = [
	['light', tokensOf(/^:root/)],
	['dark by choice', tokensOf(/^:root\[data-theme='dark'\]/)],
	['dark by the system', tokensOf(/:root:not\(\[data-theme='light'\]\)/)]
];

/** Linear sRGB of `#rrggbb`. */
function linear(tokens: Map<string, string>, name: string): Colour {
	const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(tokens.get(name) ?? '');
	if (!hex) throw new Error(`--${name} is no #rrggbb: ${tokens.get(name)}`);
	const channel = (text = '') => {
		const value = Number.parseInt(text, 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	return [channel(hex[1]), channel(hex[2]), channel(hex[3])];
}

const luminance = ([red, green, blue]: Colour) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast ratio of WCAG 2. */
function contrast(a: Colour, b: Colour): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

const times = (matrix: Matrix, [x, y, z]: Colour): Colour => {
	const row = ([a, b, c]: Colour) => a * x + b * y + c * z;
	return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
};

/** OKLab of a colour in linear sRGB (Ottosson 2020). */
function oklab(colour: Colour): Colour {
	const [l, m, s] = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		colour
	);
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		[Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]
	);
}

const distance = (a: Colour, b: Colour) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** How a colour is seen; severity 1.0 of Machado, Oliveira and Fernandes (2009), in linear sRGB. */
const VISIONS: [name: string, matrix: Matrix][] = [
	[
		'normal',
		[
			[1, 0, 0],
			[0, 1, 0],
			[0, 0, 1]
		]
	],
	[
		'protan',
		[
			[0.152286, 1.052583, -0.204868],
			[0.114503, 0.786281, 0.099216],
			[-0.003882, -0.048116, 1.051998]
		]
	],
	[
		'deutan',
		[
			[0.367322, 0.860646, -0.227968],
			[0.280085, 0.672501, 0.047413],
			[-0.01182, 0.04294, 0.968881]
		]
	],
	[
		'tritan',
		[
			[1.255528, -0.076749, -0.178779],
			[-0.078411, 0.930809, 0.147602],
			[0.004733, 0.691367, 0.3039]
		]
	]
];

const clamp = (colour: Colour): Colour => {
	const [red = 0, green = 0, blue = 0] = colour.map((value) => Math.min(1, Math.max(0, value)));
	return [red, green, blue];
};

const TRACKS = ['track-1', 'track-2', 'track-3', 'track-4'];
const PAIRS = TRACKS.flatMap((a, index) => TRACKS.slice(index + 1).map((b) => [a, b] as const));

describe.each(THEMES)('The colours in %s', (_, tokens) => {
	it.each([...TRACKS, 'ink', 'ink-quiet'])('keep 4.5:1 between --%s and the paper', (name) => {
		const ratio = contrast(linear(tokens, name), linear(tokens, 'paper'));
		expect(ratio).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['ink', 'ink-quiet'])('keep 4.5:1 between --%s and the raised paper', (name) => {
		const ratio = contrast(linear(tokens, name), linear(tokens, 'paper-raised'));
		expect(ratio).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['highlight', 'highlight-quiet'])('keep 4.5:1 between the ink and --%s', (name) => {
		const ratio = contrast(linear(tokens, 'ink'), linear(tokens, name));
		expect(ratio).toBeGreaterThanOrEqual(4.5);
	});

	it('keep 3:1 between the focus and the paper', () => {
		const ratio = contrast(linear(tokens, 'focus'), linear(tokens, 'paper'));
		expect(ratio).toBeGreaterThanOrEqual(3);
	});

	describe.each(VISIONS)('seen with %s vision', (_, matrix) => {
		it.each(PAIRS)('tell --%s from --%s', (a, b) => {
			const seen = (name: string) => oklab(clamp(times(matrix, linear(tokens, name))));
			expect(distance(seen(a), seen(b))).toBeGreaterThanOrEqual(0.1);
		});
	});
});

describe('The two ways to the dark', () => {
	it('have the same colours', () => {
		const [, chosen, system] = THEMES.map(([, tokens]) => tokens);
		expect(chosen).toEqual(system);
	});
});

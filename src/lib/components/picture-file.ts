/** Pictures as files, made in the browser: SVG with its fonts in it, and PNG drawn from that. */
import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import more400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import more600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import { element, toXml, type Element } from '../picture/xml';

const FACES = [
	{ family: 'Source Sans 3', weight: 400, url: sans400 },
	{ family: 'Source Sans 3', weight: 600, url: sans600 },
	{ family: 'Source Serif 4', weight: 600, url: serif600 },
	// The dagger, and letters of other Latin scripts.
	{ family: 'Source Sans 3', weight: 400, url: more400, range: 'U+100-2BA, U+1E00-1EFF, U+2020' },
	{ family: 'Source Sans 3', weight: 600, url: more600, range: 'U+100-2BA, U+1E00-1EFF, U+2020' }
];

async function dataUrl(blob: Blob): Promise<string> {
	const reader = new FileReader();
	return new Promise((done, fail) => {
		reader.onload = () => done(String(reader.result));
		reader.onerror = () => fail(reader.error ?? new Error('The file could not be read'));
		reader.readAsDataURL(blob);
	});
}

/** A font as CSS with the file in it; nothing where it cannot be fetched, so that others stand in. */
async function faceOf({ family, weight, url, range }: (typeof FACES)[number]): Promise<string> {
	try {
		const file = await fetch(url);
		if (!file.ok) return '';
		const src = await dataUrl(new Blob([await file.blob()], { type: 'font/woff2' }));
		return `@font-face{font-family:'${family}';font-weight:${weight};src:url(${src}) format('woff2')${range ? `;unicode-range:${range}` : ''}}`;
	} catch {
		return '';
	}
}

/** A picture as an SVG file that brings its fonts along. */
export async function svgFile(picture: Element): Promise<Blob> {
	const faces = await Promise.all(FACES.map(faceOf));
	const style = element('style', {}, faces.join(''));
	const whole = { ...picture, children: [style, ...picture.children] };
	return new Blob([`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(whole)}`], {
		type: 'image/svg+xml'
	});
}

/**
 * An SVG file as a PNG.
 *
 * @param scale pixels of the file for each of the picture
 * @throws Error if the browser cannot draw it
 */
export async function pngFile(svg: Blob, scale: number): Promise<Blob> {
	const image = new Image();
	// Not a blob: address, which some browsers do not let onto a canvas that is to be read again.
	image.src = await dataUrl(svg);
	await image.decode();
	const canvas = document.createElement('canvas');
	canvas.width = image.naturalWidth * scale;
	canvas.height = image.naturalHeight * scale;
	canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
	return new Promise((done, fail) => {
		canvas.toBlob((blob) => {
			if (blob) done(blob);
			else fail(new Error('The browser makes no PNG of this size'));
		}, 'image/png');
	});
}

/** Gives a file to the reader, as a link to it would. */
export function save(file: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	link.click();
	// After the browser has taken it up.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

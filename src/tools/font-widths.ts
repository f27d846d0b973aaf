/**
 * `npm run font-widths`: measures the advance widths of the bundled sans in a browser and rewrites the
 * table of `src/lib/layout/metrics.ts` with them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { CHROMIUM_FLAGS, findChromium } from './browser';
import { ROOT } from './process';

const TABLE = join(ROOT, 'src/lib/layout/metrics.ts');
const FONTS = join(ROOT, 'node_modules/@fontsource/source-sans-3/files');

const browser = await chromium.launch({
	executablePath: await findChromium(),
	args: [...CHROMIUM_FLAGS]
});
const page = await browser.newPage();
let source = readFileSync(TABLE, 'utf8');
for (const weight of [400, 600]) {
	const file = readFileSync(join(FONTS, `source-sans-3-latin-${weight}-normal.woff2`));
	const widths = await page.evaluate(async (data) => {
		const face = new FontFace('measured', `url(data:font/woff2;base64,${data})`);
		document.fonts.clear();
		document.fonts.add(await face.load());
		const context = document.createElement('canvas').getContext('2d');
		if (!context) throw new Error('This browser draws no text on a canvas.');
		context.font = '1000px measured';
		const codes = Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index);
		return codes.map((code) => Math.round(context.measureText(String.fromCharCode(code)).width));
	}, file.toString('base64'));
	source = source.replace(new RegExp(`(\\n\\t${weight}: \\[)[^\\]]*`), `$1${widths.join(',')}`);
}
writeFileSync(TABLE, source);
await browser.close();

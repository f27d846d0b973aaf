/**
 * TimelineJS's own reader, from the source in its package. That source is for bundlers and for
 * browsers, so it is bundled here with stand-ins for what only a browser has: the sanitizer passes
 * everything, so that a test sees what would reach it, and `DOMParser` takes markup away.
 */
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { TimelineJs } from '../../../src/lib/export/timelinejs';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCE = join(ROOT, 'node_modules/@knight-lab/timelinejs/src/js/core');

interface Dated {
	data: Record<string, unknown>;
}
export interface ReadSlide {
	unique_id: string;
	start_date: Dated;
	end_date?: Dated;
	display_date: string;
	group: string;
	text: { headline: string; text: string };
}
interface Config {
	events: ReadSlide[];
	title: ReadSlide;
	messages: { errors: unknown[] };
	validate(): void;
	isValid(): boolean;
}
interface Reader {
	TimelineConfig: new (json: unknown) => Config;
	makeConfig(url: string, callback: (config: Config) => void): Promise<void>;
	linkify(text: string): string;
}

/** References decoded once, as a browser does. */
export const decoded = (html: string) =>
	html
		.replace(/&#(\d+);/g, (_, code) => `\0${code}\0`)
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&quot;/g, '"')
		.replace(/&amp;/g, '&')
		.replace(/\0(\d+)\0/g, (_, code) => String.fromCodePoint(Number(code)));

/** The text that a browser shows for HTML. */
export const shown = (html: string) => decoded(html.replace(/<[^>]*>/g, ''));

class DomParser {
	parseFromString = (html: string) => ({ body: { textContent: shown(html) } });
}

const ENTRY = 'timelinejs-entry';
const STAND_IN = '\0stand-in';
const CONTENTS: Record<string, string> = {
	[ENTRY]: `
		export { TimelineConfig } from '${SOURCE}/TimelineConfig.js';
		export { makeConfig } from '${SOURCE}/ConfigFactory.js';
		export { linkify } from '${SOURCE}/Util.js';`,
	[STAND_IN]: `
		export default { addHook() {}, sanitize: (html) => html };
		export const ajax = () => {}, fetchJSON = () => {};`
};

const standIns: Plugin = {
	name: 'stand-ins',
	enforce: 'pre',
	resolveId(source) {
		if (source.endsWith(ENTRY)) return ENTRY;
		return /^dompurify$|net\/Net$/.test(source) ? STAND_IN : undefined;
	},
	load: (id) => CONTENTS[id]
};

async function load(): Promise<Reader> {
	const [bundle] = (await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [standIns],
		build: {
			write: false,
			minify: false,
			lib: { entry: ENTRY, formats: ['es'], fileName: 'reader' }
		}
	})) as Rolldown.RolldownOutput[];
	Object.assign(globalThis, { DOMParser: DomParser });
	const code = Buffer.from(bundle!.output[0].code).toString('base64');
	return (await import(/* @vite-ignore */ `data:text/javascript;base64,${code}`)) as Reader;
}

export const timelineJs = await load();

/** Reads JSON as TimelineJS does; it writes into what it reads. */
export function readJson(timeline: TimelineJs): Config {
	const config = new timelineJs.TimelineConfig(structuredClone(timeline));
	config.validate();
	return config;
}

/** Reads the CSV of a sheet as TimelineJS does from an address. */
export async function readSheet(csv: string): Promise<Config> {
	const fetch = async () => new Response(csv);
	Object.assign(globalThis, { window: { fetch } });
	try {
		const config = await new Promise<Config>((resolve) => {
			void timelineJs.makeConfig('https://example.org/sheet.csv', resolve);
		});
		config.validate();
		return config;
	} finally {
		Reflect.deleteProperty(globalThis, 'window');
	}
}

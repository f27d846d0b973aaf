/** Reads a file of articles with expressions of time marked by people. */
import { readFileSync } from 'node:fs';
import type { Timex } from './score';

export interface MarkedArticle {
	id: string;
	/** Day or time of publication, EDTF. */
	published: string;
	text: string;
	timexes: Timex[];
}

/**
 * @param path a JSON list of `{id, dct, text, timexes: [{start, end, type, value}]}`, with offsets in
 *   UTF-16 code units; `dct` is `2024-03-05` or `2024-03-05T08:30`, with or without seconds
 * @throws Error if it is no such file
 */
export function readArticles(path: string): MarkedArticle[] {
	const data: unknown = JSON.parse(readFileSync(path, 'utf8'));
	if (!Array.isArray(data)) throw new Error(`${path} is no list of articles`);
	return data.map(({ id, dct, text, timexes }) => {
		if (typeof text !== 'string' || !Array.isArray(timexes) || typeof dct !== 'string')
			throw new Error(`${path}: article ${id} lacks its text, its dct or its timexes`);
		return { id, published: withSeconds(dct), text, timexes };
	});
}

const withSeconds = (dct: string) => (/T\d\d:\d\d$/.test(dct) ? `${dct}:00` : dct);

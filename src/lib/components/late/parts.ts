/** What pages are given of a story that does not come whole: types only, so that they bring nothing. */
import type { Details } from '../../columns/details';
import type { Manifest } from '../../columns/manifest';
import type { Opening } from '../../layout/opening';
import type { ArticleText } from '../../story/articles';
import type Switch from './ArticleSwitch.svelte';
import type * as late from './late';

/** What the page of a large story has of it until the rest arrives. */
export interface LateData {
	manifest: Manifest;
	opening: Opening;
	/** The first events, which the list opens with. */
	first: Details;
	/** The first page of the first article. */
	page: ArticleText;
	/** Address of the folder of its files, with a slash at the end. */
	folder: string;
}

/** What brings it. */
export type LateParts = typeof late;

export type ArticleSwitch = typeof Switch;

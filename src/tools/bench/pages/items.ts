/** What the pages of the others are given to draw: the same events, as bare bars. */

/** One event, in ms on the story's clock. */
export interface Item {
	id: string;
	title: string;
	start: number;
	end: number;
	/** Index of its group. */
	group: number;
}

/** A file of items. */
export interface ItemFile {
	/** The whole range of the items, which every page shows at first. */
	from: number;
	to: number;
	/** Names of the groups. */
	groups: string[];
	/** In order of their starts. */
	items: Item[];
}

/** Fetches the items that the address of this page names: `?items=data/generated-1000.json`. */
export async function fetchItems(): Promise<ItemFile> {
	const path = new URLSearchParams(location.search).get('items') ?? '';
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path}: ${response.status}`);
	return (await response.json()) as ItemFile;
}

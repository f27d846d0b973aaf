/** Addresses of a story's pages and files, from the page that it is shown on. */
export interface Addresses {
	page: string;
	frame: string;
	/** embed.js, the script for hosts. */
	script: string;
	poster: string;
}

/** A file of the story's data. */
export interface DataFile {
	name: string;
	href: string;
	/** Ending by which its form is known, such as `.timelinejs.json`. */
	suffix: string;
	/** Titles of the events that this form has no place for. */
	leftOut: readonly string[];
}

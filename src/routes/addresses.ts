/** Paths of a story's pages and files, from the root of the site. */
export const pathsOf = (id: string) => ({
	page: `stories/${id}/`,
	frame: `embed/${id}/`,
	poster: `stories/${id}/poster.png`,
	posterSvg: `stories/${id}/poster.svg`,
	oembed: `stories/${id}/oembed.json`
});

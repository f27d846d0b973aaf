/** The poster of a story, made while the site is built. */
import { drawPoster } from '../lib/picture/poster';
import { toXml } from '../lib/picture/xml';
import { outlined } from './outlines.server';
import { siteUrl } from './site.server';
import { languageOf, readStory } from './stories.server';

/** The poster as an SVG without fonts. */
export async function posterSvg(id: string): Promise<string> {
	const { story } = await readStory(id);
	const picture = drawPoster(story, await languageOf(story), siteUrl()?.host);
	return toXml(outlined(picture));
}

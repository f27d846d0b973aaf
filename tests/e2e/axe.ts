/** What axe finds wrong with a page: https://github.com/dequelabs/axe-core */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Runs every rule of axe, and says what each fault is and where.
 *
 * In its legacy mode axe passes by frames from other hosts, of which there are none here; otherwise it opens a page of
 * its own each time, which takes longer than all rules together. Of what is no fault it need keep no list.
 *
 * @param part CSS selector of what is looked at; all of the page if left out
 */
export async function faultsOf(page: Page, part?: string): Promise<string[]> {
	return faultsFound(build(page, part));
}

/** The same by the rules about colours alone: of a page in other colours that was looked at whole before. */
export const colourFaultsOf = (page: Page): Promise<string[]> =>
	faultsFound(build(page).withRules(['color-contrast', 'link-in-text-block']));

function build(page: Page, part?: string): AxeBuilder {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
	return part === undefined ? axe : axe.include(part);
}

async function faultsFound(axe: AxeBuilder): Promise<string[]> {
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')} ${failureSummary}`)
	);
}

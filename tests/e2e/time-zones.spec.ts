/** No date depends on where the reader is. */
import type { Browser } from '@playwright/test';
import { STORY, expect, ready, test } from './reader';

async function datesIn(browser: Browser, baseURL: string | undefined, timezoneId: string) {
	const context = await browser.newContext({ baseURL, timezoneId, locale: 'en-GB' });
	const page = await context.newPage();
	await page.goto(`${STORY}?event=leak`);
	await ready(page);
	const seen = await page.evaluate(() => ({
		axis: [...document.querySelectorAll('svg.axis text')].map((text) => [
			text.textContent,
			text.getAttribute('x')
		]),
		card: document.querySelector('[data-event-card]')?.textContent,
		chronology: [...document.querySelectorAll('.chronology .date, .chronology .why')].map(
			(part) => part.textContent
		),
		names: [...document.querySelectorAll('[data-event]')].map((mark) => [
			mark.getAttribute('aria-label'),
			mark.getAttribute('transform')
		]),
		cores: [...document.querySelectorAll('[data-event] .core')].map((core) =>
			core.getAttribute('x')
		),
		from: document.querySelector<HTMLElement>('[data-timeline]')?.dataset.from,
		edges: document.querySelector('.edges')?.textContent
	}));
	await page.goto(`${STORY}?from=2024-02-28T00:00&to=2024-03-02T00:00&event=leak`);
	await ready(page);
	const hours = await page.locator('svg.axis text').allTextContents();
	const address = page.url();
	await context.close();
	return { ...seen, hours, address };
}

test('axis, card, list and address are the same in the first and in the last time zone', async ({
	browser,
	baseURL
}) => {
	const berlin = await datesIn(browser, baseURL, 'Europe/Berlin');
	expect(berlin.card).toContain('Friday 1 March 2024');
	expect(berlin.edges).toContain('Tuesday 5 March');
	for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles'])
		expect(await datesIn(browser, baseURL, zone), zone).toEqual(berlin);
});

test('nor on the time of year when clocks change', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ baseURL, timezoneId: 'America/New_York' });
	const page = await context.newPage();
	await page.goto(`${STORY}?from=2024-03-08&to=2024-03-10`);
	await ready(page);
	const line = page.locator('[data-timeline]');
	await expect(line).toHaveAttribute('data-from', '2024-03-08T00:00:00.000Z');
	await expect(line).toHaveAttribute('data-to', '2024-03-10T00:00:00.000Z');
	await context.close();
});

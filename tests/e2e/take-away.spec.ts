/** A reader takes the data away: the story file and every other form of it, from the foot of the page. */
import { expect, open, story, test } from './reader';

const FORMS: [name: string, ending: string, holds: RegExp][] = [
	['JSON', 'taurus-leak.json', /"\$schema": "\.\/story\.schema\.json"/],
	['CSV', '.csv', /^\uFEFFid,title,date,/],
	['iCalendar', '.ics', /^BEGIN:VCALENDAR\r\n/],
	['TimelineJS', '.timelinejs.json', /"start_date"/],
	['TimelineJS (CSV)', '.timelinejs.csv', /Headline/],
	['W3C Web Annotation', '.annotations.json', /"TextQuoteSelector"/],
	['schema.org (JSON-LD)', '.jsonld', /"ItemList"/]
];

test('every form of the data is a link at the foot of the page, and holds the story', async ({
	page
}) => {
	await open(page);
	for (const [name, ending, holds] of FORMS) {
		const link = page.getByRole('contentinfo').getByRole('link', { name, exact: true });
		await expect(link).toHaveAttribute('download', '');
		const address = new URL((await link.getAttribute('href')) ?? '', page.url());
		expect(address.pathname.endsWith(ending), address.pathname).toBe(true);
		const response = await page.request.get(address.href);
		expect(response.status(), name).toBe(200);
		const text = await response.text();
		expect(text, name).toMatch(holds);
		expect(text, name).toContain(story.events.find(({ id }) => id === 'leak')?.title.slice(0, 40));
	}
});

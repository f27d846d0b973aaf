/** From a mark to the sentences that report the event, and what the card says of it. */
import type { Page } from '@playwright/test';
import {
	EVENTS,
	boxOf,
	button,
	card,
	cited,
	expect,
	mark,
	marked,
	open,
	selected,
	sentence,
	sentencesOf,
	settled,
	solid,
	story,
	test,
	view,
	viewAfter
} from './reader';

test.use({ viewport: { width: 1440, height: 900 } });

const choose = async (page: Page, id: string) => {
	await mark(page, id).locator('.hit').click();
	await expect(card(page)).toHaveAttribute('data-event-card', id);
	await settled(page);
};

test('each event leads to all of its sentences and to no other', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	for (const id of (await marked(page)).filter((one) => EVENTS.includes(one))) {
		await mark(page, id).evaluate((element) =>
			element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))
		);
		await expect(card(page)).toHaveAttribute('data-event-card', id);
		expect(await cited(page), id).toEqual(sentencesOf(id));
		expect(await selected(page)).toEqual([id]);
	}
});

test('the quoted words themselves are marked', async ({ page }) => {
	await open(page);
	await choose(page, 'leak');
	await expect(page.locator('[data-sentence] .cited').first()).toBeVisible();
	const words = await page.locator('[data-sentence] .cited').allInnerTexts();
	expect(words.join('')).toBe(story.events.find(({ id }) => id === 'leak')?.sources[0]?.quote);
});

test('its sentence is scrolled to where it can be read beside the card', async ({ page }) => {
	await open(page);
	for (const id of ['german-aid', 'call', 'moscow-threat', 'scholz-no']) {
		await choose(page, id);
		const { y, height } = await boxOf(sentence(page, sentencesOf(id)[0] ?? 0));
		const sheet = await boxOf(card(page));
		expect(y, `${id}: top of its sentence`).toBeGreaterThanOrEqual(0);
		expect(y + height, `${id}: its sentence lies under the card`).toBeLessThanOrEqual(sheet.y);
		await expect(mark(page, id), `${id}: its mark`).toBeInViewport();
	}
});

test('the view stays while the mark is in it, and moves to a mark that is not', async ({
	page
}) => {
	await open(page);
	const opening = await view(page);
	await choose(page, 'leak');
	await choose(page, 'navalny-death');
	expect(await view(page)).toEqual(opening);
	await choose(page, 'relations-erode');
	expect(await view(page)).toEqual(opening);
	await viewAfter(page, () =>
		card(page).getByRole('link', { name: 'Russia invades Ukraine' }).click()
	);
	await expect(mark(page, 'invasion')).toHaveAttribute('aria-pressed', 'true');
	expect(await cited(page)).toEqual([14]);
	const { x, width } = await solid(page, 'invasion');
	const frame = await boxOf(page.getByRole('toolbar'));
	expect(x).toBeGreaterThanOrEqual(frame.x);
	expect(x + width).toBeLessThanOrEqual(frame.x + frame.width);
	expect(width).toBeGreaterThan(0);
});

test('hovering a mark lights its sentences, and leaving puts them out', async ({ page }) => {
	await open(page);
	await mark(page, 'call').hover();
	for (const number of [1, 2, 15]) await expect(sentence(page, number)).toHaveClass(/\blit\b/);
	await expect(sentence(page, 3)).not.toHaveClass(/\blit\b/);
	await page.mouse.move(5, 5);
	await expect(page.locator('[data-sentence].lit')).toHaveCount(0);
});

test('Close, Escape and nothing else clear the selection', async ({ page }) => {
	await open(page);
	await choose(page, 'leak');
	await button(page, 'Close').click();
	await expect(card(page)).toHaveCount(0);
	expect(await selected(page)).toEqual([]);
	expect(await cited(page)).toEqual([]);
	await choose(page, 'leak');
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
});

test.describe('the bridge', () => {
	/** How far the ends of each line lie from the mark's height and from the quoted words. */
	const gaps = (page: Page, id: string) =>
		page.evaluate((event) => {
			const plot = document.querySelector('[role="toolbar"]');
			const own = document.querySelector<SVGGElement>(`[data-event="${event}"]`);
			const core = own?.querySelector('.core, .span');
			if (!plot || !core) return [];
			const article = document.querySelector('#article')?.getBoundingClientRect();
			const middle = (box: DOMRect) => (box.top + box.bottom) / 2;
			const lines = [...document.querySelectorAll('[data-cited]')]
				.map((cited) => (cited.querySelector('.cited') ?? cited).getClientRects()[0])
				.filter((box) => box !== undefined);
			return [...document.querySelectorAll<SVGPathElement>('.bridge path')].map((path) => {
				const matrix = path.getScreenCTM() ?? new DOMMatrix();
				const start = path.getPointAtLength(0).matrixTransform(matrix);
				const end = path.getPointAtLength(path.getTotalLength()).matrixTransform(matrix);
				return Math.max(
					Math.abs(start.x - plot.getBoundingClientRect().right),
					Math.abs(start.y - middle(core.getBoundingClientRect())),
					Math.max(0, Math.abs(end.x - (article?.left ?? NaN)) - 12),
					Math.min(...lines.map((box) => Math.abs(middle(box) - end.y)))
				);
			});
		}, id);
	const expectJoined = async (page: Page, id: string) => {
		await settled(page);
		await expect
			.poll(async () => {
				const found = await gaps(page, id);
				return found.length === 0 ? 'no line' : Math.max(...found) < 3 ? 'joined' : found.join();
			})
			.toBe('joined');
	};

	test('joins the mark and its sentences, and follows while either side moves', async ({
		page
	}) => {
		await open(page);
		await expect(page.locator('.bridge path')).toHaveCount(0);
		await choose(page, 'leak');
		await expectJoined(page, 'leak');
		await page.evaluate(() => scrollBy(0, 90));
		await expectJoined(page, 'leak');
		await page.evaluate(() => scrollBy(0, -60));
		await expectJoined(page, 'leak');
		await page.setViewportSize({ width: 1250, height: 900 });
		await expectJoined(page, 'leak');
		await button(page, 'Zoom out').click();
		await expectJoined(page, 'leak');
		await button(page, 'Told order').click();
		await page.locator('.curve').first().waitFor();
		await expectJoined(page, 'leak');
	});

	test('follows when what stands above the drawing grows', async ({ page }) => {
		await open(page);
		await choose(page, 'call');
		await expectJoined(page, 'call');
		await page.getByText('Filter', { exact: true }).click();
		await page.getByRole('checkbox', { name: 'The call and the leak' }).check();
		await expect(button(page, 'Show everything')).toBeVisible();
		await expectJoined(page, 'call');
	});

	test('follows when the reader makes the text larger', async ({ page }) => {
		await open(page);
		await choose(page, 'call');
		await page.addStyleTag({ content: 'html { font-size: 20px }' });
		await expectJoined(page, 'call');
	});

	test('one line for each sentence in sight', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 1400 });
		await open(page);
		await choose(page, 'call');
		await expect(page.locator('.bridge path')).not.toHaveCount(1);
		await expectJoined(page, 'call');
	});

	test('is gone with the selection, and where text and drawing are not side by side', async ({
		page
	}) => {
		await open(page);
		await choose(page, 'leak');
		await expectJoined(page, 'leak');
		await page.setViewportSize({ width: 800, height: 900 });
		await expect(page.locator('.bridge path')).toHaveCount(0);
		await page.setViewportSize({ width: 1440, height: 900 });
		await expectJoined(page, 'leak');
		await button(page, 'Close').click();
		await expect(page.locator('.bridge path')).toHaveCount(0);
	});
});

test.describe('the card', () => {
	test('says what, when, why, who says so, and how the record differs', async ({ page }) => {
		await open(page);
		await choose(page, 'officer-dials-in');
		const own = card(page);
		await expect(own.getByRole('heading')).toHaveText(
			'An officer joins the WebEx call from a Singapore hotel, off the secure line'
		);
		await expect(own).toContainText('The call and the leak');
		await expect(own).toContainText('Monday 19 February 2024');
		await expect(own).toContainText('happened');
		await expect(own).toContainText('says Pistorius');
		await expect(own).toContainText('Why this date');
		await expect(own).toContainText('“and then dialled into the WebEx call” gives no date');
		await expect(own).toContainText('By the text alone');
		await expect(own).toContainText('1 March 2024 or before');
		await expect(own).toContainText('On the public record');
		await expect(own).toContainText('The call took place on 19 February 2024.');
		await expect(own).toContainText('Article and record disagree');
		await expect(own).toContainText('after “Singapore Air Show”');
		await expect(own).toContainText('Boris Pistorius, German defence minister');
		await expect(own).toContainText('Singapore');
		for (const { quote } of story.events.find(({ id }) => id === 'officer-dials-in')?.sources ?? [])
			await expect(own.getByText(quote)).toBeVisible();
		for (const number of [1, 3, 4])
			await expect(own.getByRole('link', { name: `Sentence ${number}` })).toHaveAttribute(
				'href',
				`#s${number}`
			);
		await expect(button(page, 'Copy link')).toBeVisible();
	});

	test('says of the call, too, that the record puts it before the air show', async ({ page }) => {
		await open(page);
		await choose(page, 'call');
		await expect(card(page)).toContainText('Article and record disagree');
	});

	test('names claimed, planned and hypothetical for what they are', async ({ page }) => {
		await open(page);
		for (const [id, word, speaker] of [
			['hotel-hacking', 'claimed', 'says Pistorius'],
			['minister-meeting', 'planned', 'says the article'],
			['call-training', 'hypothetical', 'says the officers']
		] as const) {
			await choose(page, id);
			await expect(card(page).locator('header')).toContainText(word);
			await expect(card(page).locator('header')).toContainText(speaker);
		}
	});

	test('counts a date from what the article counts it from', async ({ page }) => {
		await open(page);
		await choose(page, 'leak');
		await expect(card(page)).toContainText(
			'“on Friday”, counted from the dateline, Tuesday 5 March 2024, so Friday 1 March 2024.'
		);
	});

	test('its related events are links that select', async ({ page }) => {
		await open(page);
		await choose(page, 'officer-dials-in');
		await card(page).getByRole('link', { name: 'Singapore Air Show' }).click();
		await expect(card(page)).toHaveAttribute('data-event-card', 'air-show');
		expect(await selected(page)).toEqual(['air-show']);
		expect(await cited(page)).toEqual([4]);
	});

	test('a related event’s link is an address of its own', async ({ page }) => {
		await open(page);
		await choose(page, 'officer-dials-in');
		const href = await card(page)
			.getByRole('link', { name: 'Singapore Air Show' })
			.getAttribute('href');
		await open(page, href ?? '');
		await expect(card(page)).toHaveAttribute('data-event-card', 'air-show');
	});

	test('begins at its top for each event', async ({ page }) => {
		await open(page);
		await choose(page, 'call');
		await card(page).evaluate((element) => element.scrollTo(0, 9999));
		await expect.poll(() => card(page).evaluate((element) => element.scrollTop)).toBeGreaterThan(0);
		await choose(page, 'officer-dials-in');
		await expect.poll(() => card(page).evaluate((element) => element.scrollTop)).toBe(0);
	});
});

/** From a sentence to the marks of what it reports. */
import {
	BEARING,
	boxOf,
	button,
	card,
	cited,
	eventsOf,
	expect,
	mark,
	open,
	plot,
	selected,
	sentence,
	sentencesOf,
	settled,
	story,
	test,
	view,
	viewAfter
} from './reader';

test.use({ viewport: { width: 1440, height: 900 } });

test('each sentence leads to all of its events, and the view then holds them', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open(page);
	const frame = await boxOf(plot(page));
	for (const number of BEARING) {
		await sentence(page, number).evaluate((element) =>
			element.dispatchEvent(new MouseEvent('click', { bubbles: true }))
		);
		await expect(sentence(page, number)).toHaveAttribute('data-cited', 'true');
		await expect.poll(() => selected(page)).toEqual(eventsOf(number).sort());
		for (const id of eventsOf(number)) {
			const shape = await boxOf(mark(page, id).locator('.core, .span').first());
			expect(shape.x + shape.width, `${number}: ${id}`).toBeGreaterThan(frame.x);
			expect(shape.x, `${number}: ${id}`).toBeLessThan(frame.x + frame.width);
		}
	}
});

test('a sentence of several events: the card pages through them', async ({ page }) => {
	await open(page);
	await sentence(page, 10).click();
	expect(await selected(page)).toEqual(['leak', 'navalny-burial', 'navalny-death']);
	await expect(card(page)).toContainText('1 of 3');
	await expect(button(page, 'Previous')).toBeDisabled();
	const seen: (string | null)[] = [await card(page).getAttribute('data-event-card')];
	for (const place of ['2 of 3', '3 of 3']) {
		await button(page, 'Next').click();
		await expect(card(page)).toContainText(place);
		seen.push(await card(page).getAttribute('data-event-card'));
		await expect(sentence(page, 10)).toHaveAttribute('data-cited', 'true');
	}
	expect(seen[0]).toBe('navalny-death');
	expect(seen.sort()).toEqual(['leak', 'navalny-burial', 'navalny-death']);
	await expect(button(page, 'Next')).toBeDisabled();
	await button(page, 'Previous').click();
	await expect(card(page)).toContainText('2 of 3');
	expect(await selected(page)).toHaveLength(3);
});

test('the card marks the sentences of the event that it shows', async ({ page }) => {
	await open(page);
	await sentence(page, 4).click();
	for (let place = 1; place <= eventsOf(4).length; place++) {
		const id = (await card(page).getAttribute('data-event-card')) ?? '';
		expect(await cited(page), id).toEqual(sentencesOf(id));
		if (place < eventsOf(4).length) {
			await button(page, 'Next').click();
			await expect(card(page)).not.toHaveAttribute('data-event-card', id);
		}
	}
});

test('the view moves only when an event of the sentence is out of it', async ({ page }) => {
	await open(page);
	const opening = await view(page);
	await sentence(page, 10).click();
	expect(await view(page)).toEqual(opening);
	await viewAfter(page, () => sentence(page, 14).click());
	await expect(mark(page, 'invasion')).toHaveAttribute('aria-pressed', 'true');
	await viewAfter(page, () => button(page, '‹ Back').click());
	expect(await view(page)).toEqual(opening);
});

for (const number of [12, 15, 19, 20]) {
	test(`sentence ${number} stays in sight when it is clicked`, async ({ page }) => {
		await open(page);
		await sentence(page, number).click();
		await expect(card(page)).toBeVisible();
		await settled(page);
		await expect(sentence(page, number)).toBeInViewport();
	});
}

test('hovering a sentence lights its marks', async ({ page }) => {
	await open(page);
	await sentence(page, 2).hover({ position: { x: 20, y: 5 } });
	for (const id of ['call', 'fallout']) await expect(mark(page, id)).toHaveClass(/\blit\b/);
	await expect(page.locator('a[data-event].lit')).toHaveCount(2);
	await page.mouse.move(5, 5);
	await expect(page.locator('a[data-event].lit')).toHaveCount(0);
});

test('a sentence that reports nothing is no button and selects nothing', async ({ page }) => {
	await open(page);
	const silent = story.article.paragraphs
		.flat()
		.map((_, index) => index + 1)
		.filter((number) => !BEARING.includes(number));
	expect(silent).toEqual([5]);
	await expect(sentence(page, 5)).not.toHaveAttribute('role');
	await sentence(page, 5).click();
	await expect(card(page)).toHaveCount(0);
});

test('words can be marked for copying without selecting an event', async ({ page }) => {
	await open(page);
	const { x, y } = await boxOf(sentence(page, 1));
	await page.mouse.move(x + 4, y + 10);
	await page.mouse.down();
	await page.mouse.move(x + 150, y + 10, { steps: 4 });
	await page.mouse.up();
	expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(5);
	await settled(page);
	await expect(card(page)).toHaveCount(0);
});

/** The page on which authors check a story file, with a worker and without one. */
import type { Page } from '@playwright/test';
import { generatedStory } from '../fixtures/generated-story';
import { faultsOf } from './axe';
import { expect, test } from './reader';
import { taurusFile } from '../fixtures/taurus-leak';

const check = (page: Page, name: string, file: unknown) =>
	page.getByLabel('Choose a story file').setInputFiles({
		name,
		mimeType: 'application/json',
		buffer: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file))
	});

/** A file in which the quote of every event is lost. */
function broken(events: number) {
	const file = generatedStory({ seed: 3, events });
	for (const event of file.events) event.sources[0]!.quote = 'words that nobody wrote';
	return file;
}

test('is reached from the foot of the front page', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'Check a story file of your own' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Check a story file');
});

test('says what a good file holds', async ({ page }) => {
	await page.goto('check/');
	await check(page, 'taurus-leak.json', taurusFile());
	await expect(page.getByRole('heading', { level: 2 })).toHaveText('taurus-leak.json: no problem');
	await expect(page.getByRole('status')).toContainText('25 events in 1 article of 21 sentences');
	expect(await faultsOf(page)).toEqual([]);
});

test('lists the first hundred problems of a large file, and how many there are', async ({
	page
}) => {
	await page.addInitScript(() => {
		Blob.prototype.text = () => Promise.reject(new Error('The page reads what its worker should.'));
	});
	await page.goto('check/');
	await check(page, 'generated-3000.json', broken(3000));
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(
		'generated-3000.json: 3,000 problems'
	);
	await expect(page.getByRole('listitem')).toHaveCount(100);
	await expect(page.getByRole('listitem').first()).toContainText('events[0].sources[0].quote');
	await expect(page.getByText('No worker could be started')).toHaveCount(0);
});

test('says what is wrong with a file that is no JSON', async ({ page }) => {
	await page.goto('check/');
	await check(page, 'story.json', '{"version": 1,');
	await expect(page.getByRole('listitem')).toContainText('no JSON at line 1');
});

test.describe('where no worker starts', () => {
	test.use({ expectedComplaints: /Failed to load resource|worker/i });
	test('checks in the page, and says so', async ({ page }) => {
		await page.route('**/*worker*', (route) => route.abort());
		await page.goto('check/');
		await check(page, 'generated-40.json', broken(40));
		await expect(page.getByText('No worker could be started')).toBeVisible();
		await expect(page.getByRole('heading', { level: 2 })).toHaveText(
			'generated-40.json: 40 problems'
		);
	});

	test('says so if the file is gone', async ({ page }) => {
		await page.route('**/*worker*', (route) => route.abort());
		await page.addInitScript(() => {
			Blob.prototype.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
		});
		await page.goto('check/');
		await check(page, 'taurus-leak.json', taurusFile());
		await expect(page.getByText('taurus-leak.json could not be checked')).toBeVisible();
	});
});

/** What a newsroom relies on: a strict policy, and words in the reader’s language. */
import { STORY, button, card, expect, mark, open, ready, sentence, test } from './reader';

for (const path of ['', STORY]) {
	test(`/${path} comes with a policy that allows no inline scripts`, async ({ request }) => {
		const html = await (await request.get(path)).text();
		const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
		expect(policy).toBeDefined();
		const directives = Object.fromEntries(
			(policy ?? '').split(';').map((directive) => {
				const [name = '', ...values] = directive.trim().split(/\s+/);
				return [name, values];
			})
		);
		expect(directives['script-src']).toContain("'self'");
		expect(directives['script-src']).not.toContain("'unsafe-inline'");
		expect(directives['script-src']).not.toContain("'unsafe-eval'");
		expect(directives['object-src']).toEqual(["'none'"]);
		expect(directives['default-src']).toEqual(["'self'"]);
		expect(JSON.stringify(directives)).not.toMatch(/https?:|\*/);
	});
}

test.describe('a script that came in from elsewhere', () => {
	test.use({ expectedComplaints: /Content Security Policy/ });

	test('does not run', async ({ page }) => {
		await open(page);
		const violated = page.evaluate(
			() =>
				new Promise<string>((resolve) => {
					document.addEventListener('securitypolicyviolation', (e) =>
						resolve(e.effectiveDirective)
					);
					const script = document.createElement('script');
					script.textContent = 'window.injected = true';
					document.body.append(script);
				})
		);
		expect(await violated).toMatch(/^script-src/);
		expect(await page.evaluate(() => 'injected' in window)).toBe(false);
		const struck = await page.evaluate(() => {
			document.body.insertAdjacentHTML(
				'beforeend',
				'<b id="trap" onclick="window.struck = 1"></b>'
			);
			document.querySelector<HTMLElement>('#trap')?.click();
			return 'struck' in window;
		});
		expect(struck).toBe(false);
		await mark(page, 'leak').locator('.hit').click();
		await expect(card(page)).toBeVisible();
	});
});

test('no cookie is set and nothing is stored unasked', async ({ page, context }) => {
	await open(page);
	await mark(page, 'leak').locator('.hit').click();
	expect(await context.cookies()).toEqual([]);
	expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('works where storage is forbidden', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('', 'SecurityError');
				}
			});
	});
	await open(page);
	await page.getByLabel('Colours').selectOption('dark');
	await mark(page, 'leak').locator('.hit').click();
	await expect(card(page)).toBeVisible();
});

test.describe('in German', () => {
	test('the language can be chosen: the apparatus changes, the article does not', async ({
		page
	}) => {
		await open(page);
		await page.getByLabel('Language').selectOption('de');
		await expect(button(page, 'Erzählte Folge')).toBeVisible();
		for (const words of ['Gleichmäßige Skala', 'Alles zeigen', 'Vergrößern', 'Verkleinern'])
			await expect(button(page, words)).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
		await expect(page.locator('svg.axis')).toContainText('März');
		await expect(page.getByText('1 früher')).toBeVisible();
		await expect(page.locator('#event-leak .date')).toHaveText('Freitag, 1. März 2024');
		await mark(page, 'leak').locator('.hit').click();
		await expect(card(page)).toContainText('Warum dieses Datum');
		await expect(card(page)).toContainText('Freitag, 1. März 2024');
		await expect(card(page).getByRole('heading')).toHaveText(
			'RT’s editor-in-chief Simonyan posts the 38-minute recording'
		);
		await expect(sentence(page, 1)).toContainText('A German military officer');
		await expect(page.locator('#article [lang="en"] #s1')).toBeVisible();
		await page.getByLabel('Sprache').selectOption('en');
		await expect(button(page, 'Told order')).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	test('an address can ask for it, and keeps asking', async ({ page }) => {
		await open(page, '?lang=de');
		await expect(button(page, 'Erzählte Folge')).toBeVisible();
		await expect(page.getByLabel('Sprache')).toHaveValue('de');
		await button(page, 'Erzählte Folge').click();
		await expect.poll(() => new URL(page.url()).search).toBe('?lang=de&mode=told');
		await page.reload();
		await ready(page);
		await expect(button(page, 'Erzählte Folge')).toHaveAttribute('aria-pressed', 'true');
	});

	test('what is not German is marked as the article’s own language', async ({ page }) => {
		await open(page, '?lang=de&event=officer-dials-in');
		await expect(page.locator('html')).toHaveAttribute('lang', 'de');
		const english = /\b(the|and|from|until|before|after|says|sentence|record|claimed|happened)\b/i;
		const words = await page
			.locator(
				'[data-event-card] :is(.kicker, .when, dt), .controls, .filters, .key, .edges, .meta'
			)
			.evaluateAll((parts) =>
				parts.flatMap((part) => {
					const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
					const texts: string[] = [];
					for (let node = walker.nextNode(); node; node = walker.nextNode())
						if (!node.parentElement?.closest('[lang="en"]')) texts.push(node.textContent ?? '');
					return texts;
				})
			);
		expect([...new Set(words)].filter((text) => english.test(text))).toEqual([]);
	});
});

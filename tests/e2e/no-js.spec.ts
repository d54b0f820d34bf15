import { chapter, locales, pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

/** The words and formulas of the text, as they stand in the document. */
const readText = "document.querySelector('main').textContent.replace(/\\s+/g, ' ')";

for (const locale of locales) {
  test(`Without JavaScript the ${locale} chapter has the same text and formulas, and its folds open`, async ({
    page,
    browser,
    baseURL,
  }) => {
    await page.goto(chapter(locale));
    const withScripts = await page.evaluate<string>(readText);
    const formulas = await page.locator('main .katex').count();

    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    await plain.goto(chapter(locale));
    expect((await plain.locator('main').textContent())!.replace(/\s+/g, ' ')).toBe(withScripts);
    expect(await plain.locator('main .katex').count()).toBe(formulas);
    expect(formulas).toBeGreaterThan(100);

    await expect(plain.locator('#w5-2 .network-graph')).toBeVisible();
    await expect(plain.locator('#w5-2 .gradient-table')).toBeVisible();
    const solution = plain.locator('#ex-5-1 details.solution');
    await solution.locator('summary').click();
    await expect(solution.locator('.fold-body')).toBeVisible();
    const reason = plain.locator('.derivation-line details').first();
    await reason.locator('summary').click();
    await expect(reason.locator('.fold-body')).toBeVisible();
    await context.close();
  });
}

test.describe('with every script answered 404', () => {
  test.use({ provoked: /404|dynamically imported module/ });

  for (const locale of locales) {
    test(`the ${locale} chapter has the same text and its folds open`, async ({ page }) => {
      await page.goto(chapter(locale));
      const whole = await page.evaluate<string>(readText);
      await page.route('**/*.js', (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto(chapter(locale));
      await page.locator('#w5-2').scrollIntoViewIfNeeded();
      expect(await page.evaluate<string>(readText)).toBe(whole);
      await expect(page.locator('#w5-2 .network-graph')).toBeVisible();
      const solution = page.locator('#ex-5-1 details.solution');
      await solution.locator('summary').click();
      await expect(solution.locator('.fold-body')).toBeVisible();
    });
  }
});

test('Without JavaScript every page shows its text', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const plain = await context.newPage();
  for (const page of pages) {
    await plain.goto(page);
    await expect(plain.locator('main'), page).toBeVisible();
  }
  await context.close();
});

import type { Page } from '@playwright/test';
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

/** By chapter: what stands in its figures before any script runs. */
const standing: Record<string, (page: Page) => Promise<void>> = {
  async downhill(page) {
    const cells = page.locator('#w1-1 tbody tr td:nth-child(2)');
    expect((await cells.allTextContents()).slice(0, 4)).toEqual(['1', '−1.25', '1.5625', '−1.9531']);
    await expect(page.locator('#w1-1 .hill-curve')).toBeVisible();
    await expect(page.locator('#w1-2 .error-table tbody tr')).toHaveCount(13);
    await expect(page.locator('#w1-3 .bill-time')).toHaveCount(3);
    await expect(page.locator('#w1-4 tbody td:nth-child(2)')).toHaveText(['9', '3', '9', '9.4868']);
    await expect(page.locator('#w1-4 .knob-level')).toBeVisible();
  },
  async 'chain-rule'(page) {
    await expect(page.locator('#w2-1 [data-letter=y] .gear-value')).toHaveText('y = 16');
    await expect(page.locator('#w2-2 .layered-box')).toHaveCount(5);
    await expect(page.locator('#w2-3 [data-counter=paths]')).toContainText('= 8');
  },
  async 'forward-pass'(page) {
    await expect(page.locator('#w3-1 .graph-activation').first()).toHaveText('0.4');
    await expect(page.locator('#w3-1 .widget-numbers tbody td:last-child')).toHaveText(
      '0.2 1.2 1.4 1.5 0.8176 −0.2 −0.9 −1.1 −0.5 0.3775 0.5723 −0.453 0.1193 −0.7807 0.3142'.split(' '),
    );
    await expect(page.locator('#w3-2 .plot-level')).toHaveCount(8);
    await expect(page.locator('#w3-2 .widget-numbers tbody td')).toHaveCount(25);
    await expect(page.locator('#w3-3 .formula-result')).toHaveText('=9');
    await expect(page.locator('#w3-3 .area-count')).toHaveText(['6', '3']);
  },
  async 'hidden-layer'(page) {
    await expect(page.locator('#w5-1 .card-delta .slot-value')).toHaveText('−0.096');
    await expect(page.locator('#w5-1 .widget-numbers tbody td')).toHaveText([
      ...['−0.40000000', '0.24000000', '−0.09600000', '0.70000000', '0.16000000', '0.40000000'],
      ...['−0.00430080', '−0.00430080', /×10⁻¹³$/],
    ]);
    await expect(page.locator('#w5-3 [data-cell=loss-loss-early]')).toHaveText('0.21209925');
    await expect(page.locator('#w5-3 .early-off')).toHaveCount(6);
    await expect(page.locator('#w5-4 .tug-value')).toHaveText(['−0.0672', '0.0252', '−0.042']);
  },
  async 'loss-and-output'(page) {
    await expect(page.locator('#w8-2 .blue-value')).toHaveText(['−3.1831', '0.2155', '']);
    await expect(page.locator('#w8-2 [data-row=error] td')).toHaveText(['−0.68584102', '−0.68584102']);
    await expect(page.locator('#w8-1 .dial-value')).toHaveText([/−0\.125$/, /−0\.5$/]);
    await expect(page.locator('#w8-1 .formula-result')).toHaveText(['=−0.125', '=−0.5']);
    await expect(page.locator('#w8-3 .scale-value')).toHaveText([
      ...['0.66524096', '0.24472847', '0.09003057'],
      ...['0.66524096', '−0.75527153', '0.09003057'],
    ]);
  },
  async 'vanishing-gradients'(page) {
    await expect(page.locator('#w9-1 .chain-table tbody tr')).toHaveCount(10);
    await expect(page.locator('#w9-1 .chain-table tr[data-layer="1"] [data-cell=passed]')).toHaveText('9.5367×10⁻⁷');
    await expect(page.locator('#w9-5 .layer-bar[data-layer]')).toHaveCount(22);
    await expect(page.locator('#w9-5 [data-network=a] .training-standing')).toContainText('0.6941');
    await expect(page.locator('#w9-4 .clip-bound')).toHaveCount(2);
    await expect(page.locator('#w9-4 [data-row=value] td')).toHaveText(['1', '1', '1.41421356', '8.13010235']);
    await expect(page.locator('#w9-2 [data-z="2"] td')).toHaveText(['0.07065082', '0.10499359', 'σ′']);
    await expect(page.locator('#w9-2 [data-z="4"] td')).toHaveText(['0.00134095', '0.01766271', 'σ′']);
    await expect(page.locator('#w9-6 .gallery-card')).toHaveCount(13);
    await expect(page.locator('#w9-6 .gallery-picture:visible')).toHaveCount(13);
    await expect(page.locator('#w9-6 [data-row=tanh] .gallery-saturation')).toContainText('|z| > 2.9932');
    await expect(page.locator('#w9-3 [data-row=dw] td')).toHaveText(['0.0000', '2.0000', '6.0000', '2.6667']);
    await expect(page.locator('#w9-3 .dying-run [data-step="2"] td:nth-child(4)')).toHaveText('0.50000000');
  },
  async 'adaptive-methods'(page) {
    await expect(page.locator('#w12-2 [data-step="1"] td')).toHaveText([
      ...['0.10000000', '0.03162278', '0.10000000', '0.31622773', '3.16227734'],
    ]);
    await expect(page.locator('#w12-2 [data-step]')).toHaveCount(13);
    await expect(page.locator('#w12-6 .real-field .plot-level[d]')).toHaveCount(4);
    await expect(page.locator('#w12-6 .real-standing').first()).toContainText('0.9801');
  },
};

for (const [slug, check] of Object.entries(standing)) {
  test(`Without JavaScript the figures of ${slug} stand there with their numbers`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const plain = await context.newPage();
    for (const locale of locales) {
      await plain.goto(`${locale}/${slug}/`);
      await check(plain);
    }
    await context.close();
  });
}

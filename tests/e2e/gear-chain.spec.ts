import type { Locator, Page } from '@playwright/test';
import { Figure } from './helpers/figure.ts';
import { locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { forward: '한 걸음 앞으로', unknown: '모르겠습니다', table: '표로 보기', x: 'x의 값' },
  en: { forward: 'One step forward', unknown: 'I don’t know', table: 'Show as table', x: 'value of x' },
} as const;

const open = async (page: Page, locale: Locale, state?: string): Promise<Locator> =>
  (await Figure.open(page, locale, 'chain-rule', 'w2-1', state)).root;

const change = (root: Locator, letter: string): Locator => root.locator(`[data-letter=${letter}] .gear-change`);

for (const locale of locales) {
  test(`0.01 becomes 0.03 and, after a prediction, 0.24; really 0.2409 (${locale})`, async ({ page }) => {
    const root = await open(page, locale);
    const forward = root.getByRole('button', { name: words[locale].forward });
    await forward.click();
    await expect(change(root, 'u')).toHaveText('Δu = 0.03');
    await forward.click();
    await expect(change(root, 'y')).toHaveText('Δy = ?');
    await root.getByRole('button', { name: '0.11', exact: true }).click();
    await expect(change(root, 'y')).toHaveText('Δy = 0.24');
    await expect(root.locator('.gear-values .ghost')).toContainText('0.11');
    await expect(root.locator('.gear-question')).toContainText('0.2409');
    await root.getByRole('button', { name: words[locale].table }).click();
    await expect(root.locator('[data-output=y] [data-cell=difference]')).toHaveText('0.0009');
  });
}

test(`by keyboard alone, with another x`, async ({ page }) => {
  const locale = 'en';
  const root = await open(page, locale);
  const field = root.getByRole('textbox', { name: words[locale].x });
  await field.focus();
  await page.keyboard.press('PageUp');
  await expect(root.locator('[data-letter=x] .gear-value')).toHaveText('x = 2');
  const slider = root.getByRole('slider');
  await slider.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  const unknown = root.getByRole('button', { name: words[locale].unknown });
  await unknown.focus();
  await page.keyboard.press('Enter');
  await expect(change(root, 'y')).toHaveText('Δy = 0.42');
});

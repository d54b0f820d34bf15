import type { Locator, Page } from '@playwright/test';
import { Figure } from './helpers/figure.ts';
import { locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { sweep: '되돌아오며 더하기', depth: '깊이 n', last: '끝으로' },
  en: { sweep: 'Sweep back and add', depth: 'depth n', last: 'To the end' },
} as const;

const open = async (page: Page, locale: Locale, state?: string): Promise<Locator> =>
  (await Figure.open(page, locale, 'chain-rule', 'w2-3', state)).root;

const counter = (root: Locator, name: string): Locator => root.locator(`[data-counter=${name}]`);

for (const locale of locales) {
  test(`depth 10 has 1024 paths and 40 arrows; the sweep counts them in 40 walks (${locale})`, async ({ page }) => {
    const root = await open(page, locale);
    await expect(counter(root, 'paths')).toContainText('= 8');
    await root.getByRole('textbox', { name: words[locale].depth }).fill('10');
    await expect(counter(root, 'paths')).toContainText('= 1024');
    await expect(counter(root, 'edges')).toContainText('= 40');
    await root.getByRole('button', { name: words[locale].last }).click();
    await expect(counter(root, 'walked')).toHaveText('11264');
    await root.getByRole('radio', { name: words[locale].sweep }).check();
    await root.getByRole('button', { name: words[locale].last }).click();
    await expect(counter(root, 'walked')).toHaveText('40');
    await expect(root.locator('.path-explanation')).toContainText('1024');
    await expect(page).toHaveURL(/w2-3=v1~depth=10~way=sweep~step=11/);
  });
}

test(`by keyboard alone`, async ({ page }) => {
  const locale = 'en';
  const root = await open(page, locale, 'v1~way=sweep');
  const [depth, steps] = [root.getByRole('slider').first(), root.getByRole('slider').last()];
  await depth.focus();
  await page.keyboard.press('ArrowRight');
  await expect(counter(root, 'paths')).toContainText('= 16');
  await steps.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(root.locator('.path-count')).toHaveText(['2', '2', '1', '1', '1']);
  await expect(counter(root, 'walked')).toHaveText('6');
});

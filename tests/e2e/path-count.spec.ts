import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: { sweep: '되돌아오며 더하기', depth: '깊이 n', last: '끝으로' },
  en: { sweep: 'Sweep back and add', depth: 'depth n', last: 'To the end' },
} as const;

async function open(page: Page, locale: Locale, state?: string): Promise<Locator> {
  await page.goto(`${locale}/chain-rule/${state === undefined ? '' : `?w2-3=${state}`}`);
  const root = page.locator('#w2-3');
  await root.scrollIntoViewIfNeeded();
  await expect(page.locator('astro-island:not([ssr])', { has: root })).toBeAttached();
  return root;
}

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

  test(`by keyboard alone (${locale})`, async ({ page }) => {
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

  test(`axe finds nothing in the working figure (${locale})`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const root = await open(page, locale, 'v1~depth=5~way=sweep~step=3');
      await root.locator('.widget-numbers summary').click();
      const { violations } = await new AxeBuilder({ page }).include('#w2-3').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
    }
  });
}

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chapter, locales, pages, pagesIn } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, one line a rule. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}

const unfold = (page: Page): Promise<void> =>
  page.locator('main').evaluate((main) => main.querySelectorAll('details').forEach((fold) => (fold.open = true)));

test('Every page has one h1, its language, its counterparts, no stray spaces, and nothing to scroll sideways at 320 px', async ({
  page,
}) => {
  expect(pages.length).toBeGreaterThanOrEqual(9);
  await page.setViewportSize({ width: 320, height: 700 });
  for (const locale of locales) {
    for (const path of pagesIn(locale)) {
      await page.goto(path);
      await expect(page.locator('h1'), path).toHaveCount(1);
      await expect(page.locator('html'), path).toHaveAttribute('lang', locale);
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
        );
      const rest = path.slice(locale.length);
      expect(alternates, path).toEqual([
        ['ko', `/ko${rest}`],
        ['en', `/en${rest}`],
        ['x-default', rest === '/' ? '/' : `/ko${rest}`],
      ]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
      const padded = await page
        .locator('main :is(.ref, .term, .cite, .num, .factor-word):not(.widget *)')
        .evaluateAll((parts) => parts.map((part) => part.textContent).filter((text) => text !== text.trim()));
      expect(padded, `${path}: spaces inside links, numbers and colour words`).toEqual([]);
    }
  }
});

for (const path of pages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${path} with its folds open, on ${colorScheme} paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/${path}`);
      await unfold(page);
      expect(await faultsOf(page)).toEqual([]);
    });
  }
}

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the working stepper and exercise, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/${chapter(locale)}?w5-2=v1~net=two-outputs~mode=predict~step=14~check=yes`);
      for (const id of ['ex-5-1', 'w5-2']) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
      await page.locator('#w5-2 .numbers-panel summary').click();
      await page.locator('#ex-5-1').getByRole('textbox').fill('-0.0672');
      await page.keyboard.press('Enter');
      await expect(page.locator('#ex-5-1').getByRole('status')).not.toBeEmpty();
      await expect(page.locator('#w5-2 .sign-question')).toBeVisible();
      const { violations } = await new AxeBuilder({ page })
        .include('#w5-2')
        .include('#ex-5-1')
        .withTags(rules)
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
    });
  }
}

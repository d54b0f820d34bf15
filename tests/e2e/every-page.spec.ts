import AxeBuilder from '@axe-core/playwright';
import { chapter, locales, pages } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of pages) {
  test(`/${path} has one heading of the first rank, its language, and no sideways scrolling at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${path}`);
    await expect(page.locator('h1')).toHaveCount(1);
    const expected = path === '' ? /^(ko|en)$/ : new RegExp(`^${path.slice(0, 2)}$`);
    await expect(page.locator('html')).toHaveAttribute('lang', expected);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on /${path} on ${colorScheme} paper`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/${path}`);
      for (const details of await page.locator('details').all()) {
        await details.evaluate((element) => ((element as HTMLDetailsElement).open = true));
      }
      const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
    });
  }
}

for (const locale of locales) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the working stepper, ${locale}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`/${chapter(locale)}?w5-2=v1~net=two-outputs~mode=predict~step=14~check=yes`);
      await page.locator('#w5-2').scrollIntoViewIfNeeded();
      await page.waitForSelector('astro-island:not([ssr]) #w5-2');
      await page.locator('#w5-2 .numbers-panel summary').click();
      await expect(page.locator('#w5-2 .sign-question')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('#w5-2').withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual([]);
    });
  }
}

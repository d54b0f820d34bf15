import type { Page } from '@playwright/test';
import { axeFaults } from './helpers/axe.ts';
import { Figure } from './helpers/figure.ts';
import { figuresAtWork, queryOf, wakeAll } from './helpers/figures-at-work.ts';
import { exercisePage, locales, pages, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

/** The language of a page; undefined for the one where it is chosen. */
const localeOf = (path: string): Locale | undefined => locales.find((locale) => path.startsWith(`${locale}/`));

/** The figures of a page, by their ids; of a chapter, or none. */
const figuresOf = (path: string): (typeof figuresAtWork)[string] => figuresAtWork[path.split('/')[1] ?? ''] ?? {};

const unfold = (page: Page): Promise<void> =>
  page.locator('main').evaluate((main) => main.querySelectorAll('details').forEach((fold) => (fold.open = true)));

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('There are pages in both languages', () => {
  for (const locale of locales) {
    expect(pages.filter((path) => localeOf(path) === locale).length).toBeGreaterThanOrEqual(9);
  }
});

for (const path of pages) {
  const locale = localeOf(path);

  test(`/${path} is sound, fits 320 px, and axe finds nothing on light and dark paper`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${path}`);
    await expect(page.locator('h1')).toHaveCount(1);
    if (locale) {
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const alternates = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) =>
          links.map((link) => [link.getAttribute('hreflang'), new URL((link as HTMLLinkElement).href).pathname]),
        );
      const rest = path.slice(locale.length);
      expect(alternates).toEqual([
        ['ko', `/ko${rest}`],
        ['en', `/en${rest}`],
        ['x-default', rest === '/' ? '/' : `/ko${rest}`],
      ]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const padded = await page
      .locator('main :is(.ref, .term, .cite, .num, .factor-word):not(.widget *)')
      .evaluateAll((parts) => parts.map((part) => part.textContent).filter((text) => text !== text.trim()));
    expect(padded, 'spaces inside links, numbers and colour words').toEqual([]);

    await page.setViewportSize({ width: 1280, height: 720 });
    await unfold(page);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFaults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeFaults(page, 'colours')).toEqual([]);
  });

  const figures = figuresOf(path);
  const ids = Object.keys(figures);
  if (ids.length === 0) continue;

  test(`axe finds nothing on /${path} with all its figures at work, on dark and light paper`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/${path}${queryOf(figures, 'state')}`);
    const standing = await page.locator('main [data-widget]').evaluateAll((all) => all.map(({ id }) => id));
    expect(standing.toSorted(), 'figures with a state to be looked at').toEqual(ids);
    await wakeAll(page, figures);
    for (const id of ids) {
      const figure = new Figure(page, id);
      await expect(figure.root.locator('.widget-notice')).toHaveCount(0);
      await figures[id].act?.(figure);
    }
    await unfold(page);
    // The rest of the page is as in the test before.
    expect(await axeFaults(page, 'all', '[data-widget]')).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await axeFaults(page, 'colours', '[data-widget]')).toEqual([]);
  });

  test(`Each figure of /${path} says that its link is damaged, and leaves it alone`, async ({ page }) => {
    await page.goto(`/${path}${queryOf(figures, 'damaged')}`);
    await wakeAll(page, figures);
    const notices = page.locator('.widget-notice');
    await expect(notices).toHaveText(ids.map(() => (locale === 'ko' ? /읽을 수 없어/ : /could not be read/)));
    expect(new URL(page.url()).search).toBe(queryOf(figures, 'damaged'));
  });
}

test('axe finds nothing in an exercise that was answered, on light and dark paper', async ({ page }) => {
  await page.goto(exercisePage('ko', 'ex-5-1'));
  const exercise = page.locator('#ex-5-1');
  await exercise.locator('.try').scrollIntoViewIfNeeded();
  await exercise.getByRole('textbox').fill('-0.0672');
  await exercise.getByRole('textbox').press('Enter');
  await expect(exercise.getByRole('status')).not.toBeEmpty();
  expect(await axeFaults(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeFaults(page, 'colours')).toEqual([]);
});

import { figuresAtWork } from './helpers/figures-at-work.ts';
import { chapter, locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

for (const [browserLanguage, locale] of [
  ['ko-KR', 'ko'],
  ['en-GB', 'en'],
  ['fr-FR', 'ko'],
]) {
  test.describe(`in a browser set to ${browserLanguage}`, () => {
    test.use({ locale: browserLanguage });
    test(`the start page leads to ${locale}/`, async ({ page, baseURL }) => {
      await page.goto('');
      await expect(page).toHaveURL(`${baseURL}${locale}/`);
    });
  });
}

test('The language once chosen is remembered by the start page', async ({ page, baseURL }) => {
  await page.goto('ko/');
  await page.locator('a.language').click();
  await expect(page).toHaveURL(`${baseURL}en/`);
  await page.goto('ko/');
  await page.goto('');
  await expect(page).toHaveURL(`${baseURL}en/`);
});

test('Without JavaScript the start page offers both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('');
  for (const locale of locales) await expect(page.locator(`a[data-language=${locale}]`)).toBeVisible();
  await page.locator('a[data-language=en]').click();
  await expect(page).toHaveURL(`${baseURL}en/`);
  await context.close();
});

test('The theme goes through auto, light, dark; the choice holds on the next page, before its first paint', async ({
  page,
}) => {
  await page.goto('en/');
  const html = page.locator('html');
  const theme = page.locator('button.theme');
  const paper = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const auto = await paper();
  await expect(theme).toHaveAttribute('data-choice', 'auto');
  await theme.click();
  await expect(html).toHaveAttribute('data-theme', 'light');
  expect(await paper()).toBe(auto);
  await theme.click();
  await expect(html).toHaveAttribute('data-theme', 'dark');
  const dark = await paper();
  expect(dark).not.toBe(auto);

  // What waits for scripts comes too late: at the first element of the body the theme must stand.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (document.body === null) return;
      Object.assign(window, { themeAtBody: document.documentElement.dataset.theme });
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(chapter('en'));
  expect(await page.evaluate(() => (window as unknown as { themeAtBody: string }).themeAtBody)).toBe('dark');
  expect(await paper()).toBe(dark);
  await page.locator('button.theme').click();
  await expect(html).not.toHaveAttribute('data-theme');
});

test('The first Tab reaches the skip link, which leads to the text', async ({ page }) => {
  await page.goto(chapter('ko'));
  await page.keyboard.press('Tab');
  const skip = page.locator('a.skip');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#text$/);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
});

test('Each link of the page’s sections leads to its heading and is marked when read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const locale of locales) {
    await page.goto(chapter(locale));
    const links = page.locator('nav .section-link:visible');
    const count = await links.count();
    expect(count).toBeGreaterThan(5);
    for (const n of [0, Math.floor(count / 2)]) {
      const link = links.nth(n);
      await link.click();
      const id = decodeURIComponent((await link.getAttribute('href'))!.slice(1));
      await expect(page.locator(`main h2[id="${id}"]`)).toBeInViewport();
      await expect(link).toHaveAttribute('aria-current', 'location');
    }
  }
});

test('Neighbouring chapters not written yet are named and are no links', async ({ page }) => {
  await page.goto(chapter('en'));
  const ways = page.getByRole('navigation', { name: 'Neighbouring chapters' });
  await expect(ways).toContainText('4. ');
  await expect(ways).toContainText('6. ');
  for (const href of await ways
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))) {
    expect((await page.request.get(href)).status()).toBe(200);
  }
});

test.describe('an address that does not exist', () => {
  test.use({ provoked: /404/ });
  test('is answered 404 with a way on in both languages', async ({ page }) => {
    const response = await page.goto('en/no-such-page/');
    expect(response!.status()).toBe(404);
    await expect(page.locator('main')).toContainText('There is no such page');
    await expect(page.locator('main')).toContainText('찾는 쪽이 없습니다');
    await page.locator('main a').last().click();
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test('In print the shell is gone and every fold shows its contents', async ({ page }) => {
  await page.goto(chapter('en'));
  await page.emulateMedia({ media: 'print' });
  for (const part of ['header.bar', 'details.contents', 'details.sections', '.ways', 'a.skip', '.transport', '.try'])
    for (const element of await page.locator(part).all()) await expect(element, part).toBeHidden();
  const folds = page.locator('main .derivation-line .fold-body, main .solution > .fold-body, main .hint > .fold-body');
  expect(await folds.count()).toBeGreaterThan(4);
  for (const fold of await folds.all()) await expect(fold).toBeVisible();
});

test('Pages come with the headers of the build’s own policy', async ({ page }) => {
  const response = await page.goto(chapter('ko'));
  const headers = response!.headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['content-security-policy']).not.toContain('unsafe-inline');
  expect(headers['x-content-type-options']).toBe('nosniff');
  const meta = await page.locator('meta[http-equiv="content-security-policy" i]').getAttribute('content');
  expect(meta).toMatch(/default-src 'none'.*require-trusted-types-for 'script'/);
});

test('The ways at the foot of a chapter lead through all that are written, there and back', async ({ page }) => {
  const slugs = Object.keys(figuresAtWork);
  const at = (slug: string): RegExp => new RegExp(`/ko/${slug}/$`);
  await page.goto(`ko/${slugs[0]}/`);
  for (const slug of slugs.slice(1)) {
    await page.locator('.ways a[rel=next]').click();
    await expect(page).toHaveURL(at(slug));
  }
  await expect(page.locator('.ways a[rel=next]')).toHaveCount(0);
  for (const slug of slugs.slice(0, -1).toReversed()) {
    await page.locator('.ways a[rel=prev]').click();
    await expect(page).toHaveURL(at(slug));
  }
});

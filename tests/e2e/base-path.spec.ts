import { locales } from './helpers/pages.ts';
import { Stepper } from './helpers/stepper.ts';
import { expect, test } from './helpers/test.ts';

// Runs against the build at `/book/` alone: addresses, scripts and fonts must all be found below it.
for (const locale of locales) {
  test(`Under a base path the ${locale} chapter finds its parts, and its links stay below it`, async ({
    page,
    baseURL,
  }) => {
    const base = new URL(baseURL!).pathname;
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 || !new URL(response.url()).pathname.startsWith(base)) missing.push(response.url());
    });
    const stepper = await Stepper.open(page, locale);
    await stepper.button('forward').click();
    await expect(stepper.scrubber).toHaveValue('1');
    const links = await page.locator('a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((href) => !href!.startsWith(base))).toEqual([]);
    expect(missing).toEqual([]);
  });
}

test('Under a base path the start page leads on below it', async ({ page, baseURL }) => {
  await page.goto('');
  await expect(page).toHaveURL(new RegExp(`^${baseURL}(ko|en)/$`));
  await page.locator('a.language').click();
  await expect(page).toHaveURL(new RegExp(`^${baseURL}(ko|en)/$`));
});

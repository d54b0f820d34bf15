import { expect, test } from './helpers/test.ts';

test('the glossary is searched by a name the book does not use, in the other language too', async ({ page }) => {
  await page.goto('/ko/glossary/');
  const field = page.getByRole('searchbox');
  await field.fill('그레이디언트를');
  await expect(page.locator('#gradient')).toBeVisible();
  await expect(page.locator('#softmax')).toBeHidden();
  await expect(page.getByRole('status')).toHaveText(/^용어 \d+개를 찾았습니다\.$/);
  await field.fill('chain rule');
  await expect(page.locator('.terms > div:visible')).toHaveCount(1);
  await field.fill('없는 말');
  await expect(page.getByRole('status')).toHaveText('찾는 용어가 없습니다. 더 짧게 적거나 다른 말로 찾아 보세요.');
  await field.fill('');
  await expect(page.locator('.terms > div:visible')).toHaveCount(80);
});

test('a link to a hidden entry brings it back', async ({ page }) => {
  await page.goto('/en/glossary/?q=vanishing');
  await expect(page.locator('.terms > div:visible')).toHaveCount(1);
  await page.locator('#vanishing-gradient').getByRole('link', { name: 'saturation' }).click();
  await expect(page.locator('#saturation')).toBeInViewport();
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('every page names a picture for links, which is there', async ({ page, request }) => {
  for (const [path, picture] of [
    ['/ko/hidden-layer/', 'social/ko/hidden-layer.png'],
    ['/en/glossary/', 'social/en/book.png'],
  ] as const) {
    await page.goto(path);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    expect(address).toMatch(new RegExp(`^https?://[^/]+/${picture}$`));
    const response = await request.get(`/${picture}`);
    expect(response.headers()['content-type']).toBe('image/png');
  }
});

test('no space stands before the comma of a list of entries', async ({ page }) => {
  await page.goto('/ko/glossary/');
  const notes = await page.locator('.term-note').allTextContents();
  expect(notes.length).toBeGreaterThan(80);
  expect(notes.filter((text) => /\s,/.test(text))).toEqual([]);
});

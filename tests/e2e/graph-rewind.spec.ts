import type { Locator, Page } from '@playwright/test';
import { Figure, watchShifts } from './helpers/figure.ts';
import { locales, type Locale } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const words = {
  ko: {
    unknown: '모르겠습니다',
    overwrite: '더하기 대신 덮어쓰기',
    last: '나중에 도착하는 값',
    fromF: 'f에서 온 값',
    formula: '식 f',
    different: '✗ 다름',
    same: '✓ 같음',
  },
  en: {
    unknown: 'I don’t know',
    overwrite: 'Overwrite instead of add',
    last: 'Arrives last',
    fromF: 'the number from f',
    formula: 'Formula f',
    different: '✗ different',
    same: '✓ same',
  },
} as const;

const open = async (page: Page, locale: Locale, state?: string): Promise<Locator> =>
  (await Figure.open(page, locale, 'chain-rule', 'w2-2', state)).root;

const box = (root: Locator, name: string): Locator => root.locator(`.layered-box[data-node="${name}"]`);
const found = (root: Locator): Promise<string[]> => root.locator('.rewind-check [data-cell=found]').allTextContents();
const verdicts = (root: Locator): Promise<string[]> =>
  root.locator('.rewind-check [data-cell=verdict]').allTextContents();

for (const locale of locales) {
  test(`F7 is walked back by pressing its nodes: 8, then 6 more, 48 and 28; overwriting gives 12 or 16, as the order is (${locale})`, async ({
    page,
  }) => {
    const root = await open(page, locale);
    await box(root, 'f').click();
    await expect(box(root, 'u')).toContainText('= 8 + ?');
    await expect(box(root, 'v')).toContainText('= 6');
    // Locked, not disabled: it can be pressed and says why, which Playwright would wait for in vain.
    await box(root, 'u').click({ force: true });
    await expect(root.locator('.rewind-remark')).toBeVisible();
    await box(root, 'v').click();
    await expect(box(root, 'u')).not.toContainText('14');
    await root.getByRole('button', { name: '48', exact: true }).click();
    await expect(box(root, 'u')).toContainText('= 14');
    await expect(root.locator('.rewind-ghost')).toContainText('48');
    await box(root, 'u').click();
    await expect(box(root, 'x1')).toContainText('= 48');
    await expect(box(root, 'x2')).toContainText('= 28');
    expect(await verdicts(root)).toEqual([words[locale].same, words[locale].same]);

    await root.getByRole('radio', { name: words[locale].overwrite }).check();
    await expect(box(root, 'u')).toContainText('= 6');
    expect(await found(root)).toEqual(['24', '12']);
    expect(await verdicts(root)).toEqual([words[locale].different, words[locale].different]);

    await root.getByRole('combobox', { name: words[locale].last }).selectOption({ label: words[locale].fromF });
    await expect(box(root, 'u')).toContainText('= 8');
    expect(await found(root)).toEqual(['30', '16']);
    expect(await verdicts(root)).toEqual([words[locale].different, words[locale].different]);
  });
}

test(`by keyboard alone`, async ({ page }) => {
  const locale = 'en';
  const figure = await Figure.open(page, locale, 'chain-rule', 'w2-2');
  const { root } = figure;
  const { keyboard } = page;
  await root.getByRole('textbox', { name: words[locale].formula }).focus();
  await figure.tabTo(box(root, 'f'));
  await keyboard.press('Enter');
  await figure.tabTo(box(root, 'v'));
  await keyboard.press('Space');
  await figure.tabTo(root.getByRole('button', { name: words[locale].unknown }));
  await keyboard.press('Enter');
  await expect(root.locator('.widget-question [tabindex="-1"]')).toBeFocused();
  const slider = root.getByRole('slider');
  await figure.tabTo(slider);
  await keyboard.press('End');
  expect(await found(root)).toEqual(['48', '28']);
  await keyboard.press('Home');
  await expect(box(root, 'u')).toContainText('= ?');
});

test('any formula is drawn and walked back; a mistake gets a sentence and changes nothing', async ({ page }) => {
  const root = await open(page, 'en');
  const field = root.getByRole('textbox', { name: words.en.formula });
  for (const text of ['x1*(', '', '3 + 4', 'x', 'foo(x)', 'log(0*x)']) {
    await field.fill(text);
    await field.press('Enter');
    await expect(root.locator('.expression-field [role=alert]')).toHaveText(/\S \S/);
    await expect(box(root, 'v')).toBeVisible();
  }
  await field.fill('(sigmoid(w*x + b) - y)^2');
  await field.press('Enter');
  await expect(box(root, 'w')).toBeVisible();
  await root.getByRole('slider').press('End');
  expect(await verdicts(root)).toEqual(Array.from({ length: 4 }, () => words.en.same));
});

test('the address follows the figure, and opens the same picture again', async ({ page }) => {
  const again = await open(page, 'en', 'v1~step=3~said=sum');
  // Without what was last said to those who listen.
  const shown = (): Promise<string> =>
    again
      .locator(':scope > :not([aria-live])')
      .allInnerTexts()
      .then((parts) => parts.join('\n'));
  const before = await shown();
  await page.locator('#w2-2-x1').fill('4');
  await expect(page).toHaveURL(/at=4_3/);
  await page.locator('#w2-2-x1').fill('2');
  await expect(page).not.toHaveURL(/at=/);
  await page.reload();
  await open(page, 'en', 'v1~step=3~said=sum');
  expect(await shown()).toBe(before);
});

test('stepping moves nothing on the page', async ({ page }) => {
  const shifts = await watchShifts(page);
  const root = await open(page, 'ko');
  for (const name of ['f', 'v']) await box(root, name).click();
  await root.getByRole('button', { name: words.ko.unknown }).click();
  await box(root, 'u').click();
  expect(await shifts()).toBeLessThanOrEqual(0.02);
});

import { Figure, watchShifts } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'forward-pass';

const words = {
  ko: {
    add: '은닉층 더하기',
    remove: '은닉층 빼기',
    preset: '신경망',
    table: '표로 보기',
    limits: '1에서 1000까지의 자연수를 적으세요.',
    inputs: '입력의 수',
  },
  en: {
    add: 'Add a hidden layer',
    remove: 'Remove a hidden layer',
    preset: 'Network',
    table: 'Show as table',
    limits: 'Type a whole number from 1 to 1000.',
    inputs: 'Number of inputs',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`2–2–1 has 9 parameters, and 784–100–10, typed by keyboard alone, 79,510 (${locale})`, async ({ page }) => {
    const shifts = await watchShifts(page);
    const figure = await Figure.open(page, locale, chapter, 'w3-3');
    const result = figure.root.locator('.formula-result');
    await expect(result).toHaveText('=9');
    const { keyboard } = page;
    for (const [key, text] of [
      ['n_0', '784'],
      ['n_1', '100'],
      ['n_2', '10'],
    ]) {
      await figure.tabTo(figure.field(key));
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(text);
    }
    await expect(result).toHaveText('=79,510');
    await expect(figure.root.locator('.formula-rest .formula-row')).toHaveText([
      '=(784+1)·100+(100+1)·10',
      '=78,500+1,010',
      '=79,510',
    ]);
    await expect(figure.root.locator('.area-count')).toHaveText(['78,500', '1,010']);
    await expect(page).toHaveURL(/w3-3=v1~sizes=784_100_10/);
    expect(await shifts()).toBeLessThanOrEqual(0.02);
  });

  test(`Layers come and go, sliders move by keys, and the table adds up (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w3-3', 'v1~sizes=784_100_10');
    await figure.button(say.add).click();
    await expect(figure.root.locator('.layer-areas g')).toHaveCount(3);
    const slider = figure.root.getByRole('slider', { name: say.inputs });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect(figure.field('n_0')).toHaveValue('2');
    await expect(figure.root.locator('.formula-result')).toHaveText('=2,086');
    await figure.button(say.table).click();
    await expect(figure.root.locator('.widget-numbers tbody tr').last().locator('td')).toHaveText([
      '1,960',
      '126',
      '2,086',
      '100.0%',
    ]);
    await figure.button(say.remove).click();
    await figure.button(say.remove).click();
    await expect(figure.button(say.remove)).toHaveAttribute('aria-disabled', 'true');
    await expect(figure.root.locator('.formula-result')).toHaveText('=30');
    await figure.root.getByRole('combobox', { name: say.preset }).selectOption('deep');
    await expect(figure.root.locator('.formula-result')).toHaveText('=109,386');
  });

  test(`A width that is none gets a sentence and changes nothing (${locale})`, async ({ page }) => {
    const figure = await Figure.open(page, locale, chapter, 'w3-3');
    for (const text of ['0', '2.5', '1001']) {
      await figure.field('n_1').fill(text);
      await expect(figure.root.getByRole('alert').filter({ hasText: say.limits })).toBeVisible();
      await expect(figure.root.locator('.formula-result')).toHaveText('=9');
    }
  });
}

import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'vanishing-gradients';

const words = {
  ko: {
    guess: '예측하는 크기, 10의 거듭제곱',
    confirm: '이 크기로 예측하기',
    unknown: '모르겠습니다',
    weight: '모든 층의 가중치',
    bias: '편향',
    table: '표로 보기',
    arrived: (product: string) => `입력에 닿은 미분값은 ${product}입니다.`,
    near: '예측이 열 배 차이 안에 있습니다.',
    slopes: '예측은 f′(z)만 거듭 곱한 크기입니다.',
    kept: '소실과 폭주의 경계입니다.',
    exploding: '앞 층으로 갈수록 기울기가 불어납니다.',
    limits: '0.1에서 20 사이의 수를 적으세요.',
  },
  en: {
    guess: 'predicted size, as a power of 10',
    confirm: 'Predict this size',
    unknown: 'I don’t know',
    weight: 'weight of every layer',
    bias: 'Biases',
    table: 'Show as table',
    arrived: (product: string) => `The derivative that reaches the input is ${product}.`,
    near: 'The prediction lies within a factor of ten.',
    slopes: 'The prediction has the size of the slopes f′(z) alone.',
    kept: 'the border between vanishing and exploding.',
    exploding: 'the gradient grows towards the early layers.',
    limits: 'Type a number from 0.1 to 20.',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`ten layers leave 9.54×10⁻⁷, 1 or 1024 of a derivative, by keyboard alone (${locale})`, async ({ page }) => {
    test.setTimeout(120_000);
    const figure = await Figure.open(page, locale, chapter, 'w9-1');
    const { keyboard } = page;
    const outcome = figure.root.locator('.chain-outcome');
    const value = figure.root.locator('.chain-value');
    const predict = async (exponent: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      await figure.tabTo(figure.root.getByRole('textbox', { name: say.guess, exact: true }), 120, key);
      await keyboard.press('ControlOrMeta+a');
      await keyboard.type(exponent);
      await figure.tabTo(figure.button(say.confirm));
      await keyboard.press('Enter');
    };
    /** From the outcome, which has the focus, to the step forward. */
    const walkBack = async (): Promise<void> => {
      await figure.tabTo(figure.forward);
      for (let n = 0; n < 10; n++) await keyboard.press('Enter');
    };

    await expect(figure.forward).toBeDisabled();
    await predict('-6');
    await walkBack();
    await expect(outcome).toContainText(say.arrived('9.54×10⁻⁷'));
    await expect(outcome).toContainText(say.near);
    await expect(value).toHaveText('9.54×10⁻⁷');
    await expect(figure.result.first()).toContainText('9.5367×10⁻⁷');
    await expect(figure.root.locator('.layer-bar[data-layer]')).toHaveCount(10);
    // So near the value it names that it needs no label of its own.
    await expect(figure.root.locator('.chain-ghost')).toBeVisible();
    await expect(figure.root.locator('.chain-ghost')).toHaveText('');
    await expect(page).toHaveURL(/w9-1=v1~guess=-6~step=10/);

    await figure.tabTo(figure.button('w = 8'));
    await keyboard.press('Enter');
    await predict('-6', 'Shift+Tab');
    await walkBack();
    await expect(outcome).toContainText(say.arrived('1024'));
    await expect(outcome).toContainText(say.slopes);
    await expect(outcome).toContainText(say.exploding);
  });

  test(`a weight of 4 is the border; without it sigmoids saturate and nothing explodes (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w9-1', 'v1~w=4~guess=0~step=10');
    const outcome = figure.root.locator('.chain-outcome');
    await expect(outcome).toContainText(say.arrived('1'));
    await expect(outcome).toContainText(say.kept);
    const weight = figure.root.getByRole('textbox', { name: say.weight, exact: true });
    await weight.fill('21');
    await expect(figure.root.locator('.number-problem')).toHaveText(say.limits);
    await weight.fill('8');
    await expect(outcome).toContainText(say.arrived('1024'));
    await figure.root.getByRole('combobox', { name: say.bias, exact: true }).selectOption({ index: 1 });
    await expect(figure.root.locator('.chain-value')).toHaveText(/×10⁻²[⁰¹²³⁴⁵⁶⁷⁸⁹]$/);
  });
}

test('the mark is dragged along the left end of the plot, and the table has every number', async ({ page }) => {
  const figure = await Figure.open(page, 'en', chapter, 'w9-1');
  const plot = figure.root.locator('.plot-canvas');
  const box = (await plot.boundingBox())!;
  await page.mouse.move(box.x + 30, box.y + 0.5 * box.height);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, box.y + 0.65 * box.height, { steps: 4 });
  await page.mouse.up();
  await expect(figure.root.locator('.chain-ghost')).toContainText('10⁻³');
  await figure.button(words.en.confirm).click();
  await figure.walk(10);
  await figure.button(words.en.table).click();
  await expect(figure.root.locator('.chain-table tbody tr')).toHaveCount(10);
  await expect(figure.root.locator('.chain-table tr[data-layer="1"] td')).toHaveText([
    ...['0.0000', '0.2500', '0.2500', '9.5367×10⁻⁷', '4.7684×10⁻⁷'],
  ]);
});

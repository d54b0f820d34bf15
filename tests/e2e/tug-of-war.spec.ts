import { Figure } from './helpers/figure.ts';
import { locales } from './helpers/pages.ts';
import { expect, test } from './helpers/test.ts';

const chapter = 'hidden-layer';

const words = {
  ko: {
    guess: '합이 0이 될 것 같은 가중치',
    confirm: '이 자리로 예측하기',
    moved: '0.103으로 커져, 합은 0을 지나쳐 0.0426입니다.',
    zero: '합이 0인 자리로',
    held: 'δ⁽²⁾₂를 붙들고 나눈 자리로',
    even: '합이 0이고, 은닉 노드 1의 δ도 0입니다.',
    target: '출력 2의 정답 y₂',
    weight: '출력 2로 가는 가중치 w⁽²⁾₂₁',
    missed: '어떤 정답으로도 합은 0이 되지 않습니다.',
    same: '두 길이 같은 쪽으로 당깁니다.',
    limits: '가중치는 −1에서 1.5까지',
  },
  en: {
    guess: 'weight at which you expect a sum of 0',
    confirm: 'Predict this place',
    moved: 'itself 0.103, and the sum overshoots 0: it is 0.0426.',
    zero: 'Go where the sum is 0',
    held: 'Go where division with δ⁽²⁾₂ held leads',
    even: 'the sum is 0, and so is the δ of hidden unit 1.',
    target: 'target of output 2, y₂',
    weight: 'weight to output 2, w⁽²⁾₂₁',
    missed: 'so no target can do it.',
    same: 'Both paths pull the same way.',
    limits: 'The weight may be from −1 to 1.5.',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`the sum is 0 at 0.78442183, not where division by the old δ says, by keyboard alone (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w5-4');
    const { keyboard } = page;
    const values = figure.root.locator('.tug-value');
    const field = (name: string) => figure.root.getByRole('textbox', { name });
    await expect(values).toHaveText(['−0.0672', '0.0252', '−0.042']);
    await expect(figure.root.locator('.tug-need')).toContainText('0.168');
    await expect(figure.root.locator('.tug-need')).toContainText(say.missed);
    await expect(field(say.weight)).toHaveCount(0);
    await expect(figure.root.locator('.plot-curves path')).toHaveCount(0);
    await expect(figure.button(say.confirm)).toHaveAttribute('aria-disabled', 'true');

    await figure.tabTo(field(say.guess));
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type('1.0667');
    await figure.tabTo(figure.button(say.confirm));
    await keyboard.press('Enter');
    await expect(figure.root.locator('.tug-question')).toContainText(say.moved);
    await expect(figure.root.locator('.plot-curves path')).toHaveCount(2);
    await expect(figure.root.locator('[data-place=zero]')).toHaveText('0.7844');
    await expect(figure.root.locator('[data-place=held]')).toHaveText('1.0667');

    await figure.tabTo(figure.button(say.held));
    await keyboard.press('Enter');
    await expect(values.last()).toHaveText('0.0426434');
    await figure.tabTo(figure.button(say.zero));
    await keyboard.press('Enter');
    await expect(field(say.weight)).toHaveValue('0.78442183');
    await expect(values).toHaveText(['−0.0672', '0.0672', '0']);
    await expect(figure.root.locator('.tug-outcome')).toContainText(say.even);
    await expect(figure.root.getByRole('status').last()).toContainText(say.even);
    await expect(page).toHaveURL(/w5-4=v1~weight=0\.78442183\d*~said=1\.0667/, { timeout: 20_000 });
  });

  test(`with a larger target both paths pull the same way; a weight out of range changes nothing (${locale})`, async ({
    page,
  }) => {
    const figure = await Figure.open(page, locale, chapter, 'w5-4', 'v1~said=unknown');
    const field = (name: string) => figure.root.getByRole('textbox', { name });
    await field(say.target).fill('1');
    await expect(figure.root.locator('.tug-value')).toHaveText(['−0.0672', '−0.0588', '−0.126']);
    await expect(figure.root.locator('.tug-outcome')).toContainText(say.same);
    await field(say.weight).fill('1.6');
    await expect(figure.root.getByRole('alert')).toContainText(say.limits);
    await expect(figure.root.locator('.tug-value').last()).toHaveText('−0.126');
  });
}
